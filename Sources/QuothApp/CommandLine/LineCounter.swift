import NewsModel

/// Tells the lines of growing offsets in an article's file.
struct LineCounter {
    private let text: [UInt8]
    private let fixedLine: Int?
    private var offset = 0
    private var line = 1

    init(_ article: Article) {
        text = article.text
        // A file with one article a line: the article's own place is its line.
        fixedLine = article.source.format == "jsonl" ? article.source.item : nil
    }

    /// The line, 1-based, of an offset that is not before the last one asked for.
    mutating func line(of next: Int) -> Int {
        if let fixedLine { return fixedLine }
        while offset < next {
            if text[offset] == 0x0A { line += 1 }
            offset += 1
        }
        return line
    }
}
