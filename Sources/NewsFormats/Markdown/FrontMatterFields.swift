import NewsModel

/// What the entries of a front matter say of an article, by the keys that Hugo, Jekyll, Pandoc, Zotero, Obsidian's
/// clipper and other programs use.
struct FrontMatterFields {
    private var entries: [String: FrontMatter.Entry] = [:]

    init(_ entries: [FrontMatter.Entry]) {
        for entry in entries where self.entries[entry.key] == nil { self.entries[entry.key] = entry }
    }

    /// The keys in small letters without spaces, `-` and `_`, the surest first.
    private enum Keys {
        static let title = ["title", "headline", "fulltitle"]
        static let byline = ["byline", "author", "authors", "creator", "creators", "writer"]
        static let date = [
            "published", "publishedat", "publisheddate", "publishdate", "datepublished", "pubdate", "publicationdate",
            "publishedtime", "issued", "date", "created",
        ]
        static let outlet = [
            "outlet", "publication", "publicationtitle", "publisher", "sitename", "containertitle", "newspaper",
            "journal", "source", "site", "website",
        ]
        static let url = [
            "url", "link", "canonical", "canonicalurl", "sourceurl", "originalurl", "permalink", "source", "uri",
            "site",
        ]
    }

    /// Whether there is a title that says something.
    var hasTitle: Bool { first(Keys.title) != nil }

    /// Whether a title, authors or a date are named.
    var tellsArticle: Bool {
        [Keys.title, Keys.byline, Keys.date].contains { keys in keys.contains { entries[$0] != nil } }
    }

    /// What they say of the article.
    func given(_ facts: FileFacts) -> GivenFields {
        var given = GivenFields()
        given.title = first(Keys.title)
        given.byline = Keys.byline.lazy.compactMap { NameList.joined(words($0).map(FeedPerson.name)) }.first
        given.date = Keys.date.lazy.compactMap { words($0).first.flatMap { GivenDate.read($0, facts) } }.first
        given.outlet = Keys.outlet.lazy.compactMap { words($0).first { !isAddress($0) } }.first
        given.url = Keys.url.lazy.compactMap { words($0).first(where: isAddress) }.first
        return given
    }

    private func first(_ keys: [String]) -> String? { keys.lazy.compactMap { words($0).first }.first }

    private func isAddress(_ words: String) -> Bool { WebAddress(words) != nil }

    /// The words of a key's value, or of each in its list; none that are blank.
    private func words(_ key: String) -> [String] {
        guard let entry = entries[key] else { return [] }
        let values = entry.isYAML ? YAMLValue.words(entry.value) : [String(decoding: entry.value, as: UTF8.self)]
        return values.map(Self.withoutBrackets).filter { !$0.isEmpty }
    }

    /// "Ines Halvorsen" of "[[People/Ines Halvorsen|Ines Halvorsen]]", as Obsidian links its notes.
    private static func withoutBrackets(_ value: String) -> String {
        var words = PlainWords.collapsed(value.utf8)[...]
        if words.starts(with: "[[".utf8), words.suffix(2).elementsEqual("]]".utf8), words.count > 4 {
            words = words.dropFirst(2).dropLast(2)
            if let bar = words.lastIndex(of: 0x7C) {
                words = words[(bar + 1)...]
            } else if let slash = words.lastIndex(of: 0x2F) {
                words = words[(slash + 1)...]
            }
        }
        return String(decoding: words, as: UTF8.self)
    }
}
