/// Takes a feed's title for the name of its outlet.
enum OutletName {
    /// The title without what names a part of the outlet or the feed itself: "Northern Wire" of "Northern Wire - Top
    /// stories" and of "World news | Northern Wire"; as it is where that is not sure, or where it is too long for a name.
    static func cleaned(_ title: String) -> String {
        guard title.utf8.count < longest else { return title }
        for separator in [" - ", " – ", " — ", " | ", " » ", " › ", " > ", " :: ", " / ", ": "] {
            guard let found = split(title, at: separator) else { continue }
            let (first, rest) = found
            if isPart(rest) { return cleaned(first) }
            if separator != ": ", isPart(first) { return cleaned(rest) }
        }
        for ending in [" RSS Feed", " RSS feed", " Atom Feed", " RSS", " Feed"] where title.hasSuffix(ending) {
            let name = title.dropLast(ending.count)
            if name.contains(where: \.isLetter) { return String(name) }
        }
        return title
    }

    /// In bytes.
    private static let longest = 400

    /// The words before and behind the last separator, where both have some.
    private static func split(_ title: String, at separator: String) -> (String, String)? {
        let (bytes, mark) = (Array(title.utf8), Array(separator.utf8))
        guard bytes.count > mark.count,
            let start = (0...bytes.count - mark.count).last(where: { bytes[$0...].starts(with: mark) })
        else { return nil }
        let sides = [bytes[..<start], bytes[(start + mark.count)...]]
        let words = sides.map { String(decoding: Array($0).trimmed, as: UTF8.self) }
        return words.allSatisfy { !$0.isEmpty } ? (words[0], words[1]) : nil
    }

    private static func isPart(_ words: String) -> Bool {
        let key = words.lowercased()
        return parts.contains(key) || key.hasPrefix("latest from ") || key.hasPrefix("the latest from ")
    }

    private static let parts: Set<String> = {
        let subjects = [
            "world", "international", "national", "uk", "us", "europe", "africa", "asia", "middle east", "americas",
            "politics", "business", "economy", "markets", "technology", "tech", "science", "health", "sport", "sports",
            "culture", "arts", "entertainment", "opinion", "local", "breaking", "latest", "top", "all", "recent",
        ]
        let whole = [
            "home", "homepage", "home page", "front page", "news", "headlines", "top stories", "latest stories",
            "most recent", "rss", "rss feed", "feed", "atom", "atom feed", "news feed", "newsfeed", "articles",
            "all articles", "latest articles", "all stories", "stories", "posts", "blog posts", "lead stories",
            "latest updates", "comment is free", "en", "english",
        ]
        let news = subjects.flatMap { [$0, $0 + " news", $0 + " headlines"] }
        // "Northern Wire - Europe" may be an outlet of its own, but its reader knows it as Northern Wire.
        return Set(whole + news)
    }()
}
