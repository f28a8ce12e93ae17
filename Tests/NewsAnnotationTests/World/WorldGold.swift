import NewsModel

/// What a careful reader finds in an article, read from its `.gold` file (`Tests/Fixtures/World/README.md`).
struct WorldGold {
    /// A quote from mark to mark; `speaker` and `words` are `-` where there are none.
    struct Quote {
        let span: TextSpan
        let shown, kind, speaker, words: String
    }

    /// A person or a country; `meaning` is the full name, or the code and the kind.
    struct Mention {
        let span: TextSpan
        let shown, meaning: String
    }

    /// A line that does not have its fields, or whose words do not stand in the article.
    struct BadLine: Error { let line: String }

    private(set) var quotes: [Quote] = []
    private(set) var persons: [Mention] = []
    private(set) var countries: [Mention] = []

    /// Reads the lines of a gold file and finds their words in the article's text.
    init(_ lines: String, text: [UInt8]) throws(BadLine) {
        let finder = WordFinder(text)
        var part: Substring = ""
        var end = 0
        for line in lines.split(separator: "\n") {
            if line.hasPrefix("# ") {
                (part, end) = (line.dropFirst(2), 0)
                continue
            }
            guard let span = add(Self.fields(line), to: part, from: end, finder) else {
                throw BadLine(line: String(line))
            }
            end = span.end
        }
    }

    /// Adds a line's mention to its part and gives where it stands; nil where the line can't be understood.
    private mutating func add(
        _ fields: [String], to part: Substring, from: Int, _ finder: WordFinder
    ) -> TextSpan? {
        guard let first = fields.first else { return nil }
        let (shown, occurrence) = Self.occurrence(first)
        if part == "quotes" {
            guard fields.count == 4, let span = Self.quote(shown, from: from, occurrence, finder) else { return nil }
            quotes.append(Quote(span: span, shown: first, kind: fields[1], speaker: fields[2], words: fields[3]))
            return span
        }
        guard let span = finder.span(of: shown, from: from, occurrence: occurrence, whole: true) else { return nil }
        switch (part, fields.count) {
        case ("persons", 2): persons.append(Mention(span: span, shown: first, meaning: fields[1]))
        case ("countries", 3):
            countries.append(Mention(span: span, shown: first, meaning: fields[1] + " " + fields[2]))
        default: return nil
        }
        return span
    }

    /// Where a quote stands that may be shown by its first and last words.
    private static func quote(_ shown: String, from: Int, _ occurrence: Int, _ finder: WordFinder) -> TextSpan? {
        let ends = shown.split(separator: " … ", maxSplits: 1).map(String.init)
        guard let first = ends.first, let last = ends.last,
            let head = finder.span(of: first, from: from, occurrence: occurrence, whole: false)
        else { return nil }
        if ends.count == 1 { return head }
        return finder.span(of: last, from: head.end, whole: false).map { TextSpan(head.start, $0.end) }
    }

    /// "Bonn @2": the words, and which of their places is meant.
    private static func occurrence(_ field: String) -> (words: String, occurrence: Int) {
        let parts = field.split(separator: " @")
        guard parts.count == 2, let count = Int(parts[1]) else { return (field, 1) }
        return (String(parts[0]), count)
    }

    private static func fields(_ line: Substring) -> [String] { line.split(separator: " | ").map(String.init) }
}
