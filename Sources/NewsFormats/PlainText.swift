import NewsModel

/// Reads articles from plain text, as scrapers and wire services leave them.
package enum PlainText {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "text"

    /// The article that a file's bytes make; `item` counts articles in a file that holds several, 1-based. Linear.
    ///
    /// Throws `empty` where there is nothing to read, `notText` where the bytes are none, `damaged` past 4 GB.
    package static func article(
        _ bytes: [UInt8], facts: FileFacts, item: Int? = nil
    ) throws(FormatError) -> Article {
        guard bytes.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        if let reason = BinaryDetection.reason(bytes) { throw .notText(reason) }
        let decoded = Decoding.decode(bytes)
        if decoded.isNoise { throw .notText("it is no text in any encoding") }
        let source = ArticleSource(path: facts.path, format: formatName, item: item, modified: facts.seconds)
        return try article(text: decoded.text, facts: facts, source: source, given: GivenFields())
    }

    /// The article of a decoded text, its structure found in it.
    static func article(
        text: [UInt8], facts: FileFacts, source: ArticleSource, given: GivenFields
    ) throws(FormatError) -> Article {
        let found = StructureFinder.find(text, facts: facts, title: given.title.map { Array($0.utf8) })
        guard found.structure.headline != nil || !found.structure.paragraphs.isEmpty else { throw .empty }
        return Article(
            text: text, structure: found.structure, given: given, date: given.date ?? found.date ?? facts.modified,
            source: source)
    }
}
