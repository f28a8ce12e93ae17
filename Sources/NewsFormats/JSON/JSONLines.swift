import NewsModel

/// Reads articles from JSON Lines: one object a line, `{"id", "text", …}`.
package enum JSONLines {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "jsonl"

    /// The article of one line; `item` is the line's number, 1-based. Linear.
    ///
    /// `text` is taken exactly as given; what else is understood stands in `ArticleRecord`. Throws `empty` for a blank
    /// line or text, `damaged` with what is wrong and its column (bytes, 1-based) otherwise.
    package static func article(
        _ line: [UInt8], facts: FileFacts, item: Int, keepsExtra: Bool = false
    ) throws(FormatError) -> Article {
        try JSONRecords.article(line[...], formatName, facts: facts, item: item, keepsExtra: keepsExtra)
    }

    /// What a block of whole lines holds, in order, blank lines left out; `firstLine` is its first line's number.
    package static func articles(
        _ block: [UInt8], firstLine: Int, facts: FileFacts, keepsExtra: Bool = false
    ) -> [FoundArticle] {
        var found: [FoundArticle] = []
        var (start, number) = (0, firstLine)
        while start < block.count {
            let end = block[start...].firstIndex(of: 0x0A) ?? block.count
            let line = block[start..<end]
            if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                found.append(
                    FoundArticle(item: number) { () throws(FormatError) in
                        try JSONRecords.article(line, formatName, facts: facts, item: number, keepsExtra: keepsExtra)
                    })
            }
            (start, number) = (end + 1, number + 1)
        }
        return found
    }
}
