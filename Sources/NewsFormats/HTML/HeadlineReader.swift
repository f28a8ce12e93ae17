/// Finds the headline of a page's article.
struct HeadlineReader {
    private let facts: PageFacts
    private let linked: LinkedData
    private let site: String?
    private let host: String?
    /// The words of the page's great headings, and of what it calls a headline.
    private let headings: [String]

    private static let separators = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " « ", " / ", "｜", " _ ", "_", "|",
    ]

    init(facts: PageFacts, linked: LinkedData, tree: HTMLTree, site: String?, host: String?) {
        (self.facts, self.linked, self.site, self.host) = (facts, linked, site, host)
        var (great, named): ([String], [String]) = ([], [])
        var index = 0
        while index < tree.nodes.count, great.count + named.count < 40 {
            let node = tree.nodes[index]
            if node.isDropped {
                index = node.end
                continue
            }
            if node.tag == .heading1 || node.tag.headingLevel != nil
                || node.labels.contains(.headline) && node.end - index < 30
            {
                let words = String(decoding: tree.words(of: index), as: UTF8.self)
                if words.utf8.count > 3, words.utf8.count < 400 {
                    if node.tag == .heading1 { great.append(words) } else { named.append(words) }
                }
            }
            index += 1
        }
        headings = great + named
        greatCount = great.count
    }

    private let greatCount: Int

    /// The headline as the page shows it where that can be told, else as its head states it.
    var headline: String? {
        let stated = self.stated
        let keys = stated.map(Self.key)
        for heading in headings {
            let key = Self.key(heading)
            if key.utf8.count > 5,
                keys.contains(where: { $0 == key || $0.hasPrefix(key) && key.utf8.count * 2 > $0.utf8.count })
            {
                return heading
            }
        }
        if let title = facts.title.map(Self.key) {
            for heading in headings.prefix(greatCount)
            where Self.key(heading).utf8.count > 14 && title.contains(Self.key(heading)) {
                return heading
            }
        }
        return stated.first ?? headings.prefix(greatCount).first
    }

    /// All that the page calls its article.
    var titles: [String] { stated + [facts.title].compactMap { $0 } + [headline].compactMap { $0 } }

    /// What the head of the page calls the article, without the outlet's name.
    private var stated: [String] {
        let names = [
            ["og:title"], ["twitter:title"], ["parsely-title"], ["sailthru.title"], ["dc.title", "dcterms.title"],
            ["headline"],
            ["title"],
        ]
        let all = [linked.headline] + names.map { facts.first($0) } + [facts.title]
        return all.compactMap { $0 }.map(withoutSite).filter { !$0.isEmpty }
    }

    /// The outlet's name where `<title>` ends with one.
    var siteInTitle: String? {
        guard let title = facts.title, let headline, let host else { return nil }
        guard let split = Self.split(title), Self.key(split.rest).hasPrefix(Self.key(headline)) else { return nil }
        let name = Self.key(split.last)
        let letters = host.filter { $0.isLetter }
        return !name.isEmpty && (letters.contains(name) || split.last.split(separator: " ").count <= 4)
            ? split.last : nil
    }

    /// A title without the outlet's name at its end or beginning.
    private func withoutSite(_ title: String) -> String {
        var title = title
        for _ in 0..<2 {
            guard let split = Self.split(title) else { break }
            if isSite(split.last)
                || title == facts.title && split.last.split(separator: " ").count <= 3
                    && split.rest.split(separator: " ").count > 3
            {
                title = split.rest
            } else if let first = Self.splitFirst(title), isSite(first.first) {
                title = first.rest
            } else {
                break
            }
        }
        return title
    }

    private func isSite(_ words: String) -> Bool {
        let name = Self.key(words)
        guard !name.isEmpty else { return true }
        if let site, Self.key(site) == name || name.contains(Self.key(site)) && !Self.key(site).isEmpty { return true }
        guard let host else { return false }
        let letters = String(host.filter { $0.isLetter || $0.isNumber })
        return letters.hasPrefix(name) && name.utf8.count > 2 || letters.contains(name) && name.utf8.count > 4
    }

    /// What stands before and after the last separator.
    private static func split(_ title: String) -> (rest: String, last: String)? {
        var best: (rest: Substring, last: Substring)?
        for separator in separators {
            guard let range = lastRange(of: separator, in: title) else { continue }
            if best.map({ $0.rest.endIndex < range.lowerBound }) ?? true {
                best = (title[..<range.lowerBound], title[range.upperBound...])
            }
        }
        return best.map { (String($0.rest), String($0.last)) }
    }

    private static func splitFirst(_ title: String) -> (first: String, rest: String)? {
        for separator in separators {
            let parts = title.split(separator: separator, maxSplits: 1)
            if parts.count == 2 { return (String(parts[0]), String(parts[1])) }
        }
        return nil
    }

    private static func lastRange(of separator: String, in title: String) -> Range<String.Index>? {
        title.ranges(of: separator).last
    }

    /// The letters and digits of some words, in small letters.
    static func key(_ words: String) -> String { String(words.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
