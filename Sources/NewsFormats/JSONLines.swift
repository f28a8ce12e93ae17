import NewsModel

/// Reads articles from JSON Lines: one object a line, `{"id", "text", …}`.
package enum JSONLines {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "jsonl"

    /// The article of one line; `item` is the line's number, 1-based. Linear.
    ///
    /// `text` is taken exactly as given. Kept beside it: `id`, `title` or `headline`, `outlet`, `source` or `publisher`,
    /// `published` or `date`. Throws `empty` for a blank line or text, `damaged` with what is wrong and its column
    /// (bytes, 1-based) otherwise.
    package static func article(_ line: [UInt8], facts: FileFacts, item: Int) throws(FormatError) -> Article {
        guard line.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        if line.allSatisfy({ $0 <= 0x20 }) { throw .empty }
        let object: JSONValue
        do {
            object = try JSONParser.parse(Decoding.text(line))
        } catch {
            throw .damaged("column \(error.column): \(error.reason)")
        }
        guard case .object = object else { throw .damaged("column 1: an object, { … }, is missing") }
        guard let text = object["text"]?.stringBytes else {
            throw .damaged("the field \"text\" is missing or no string")
        }
        let title = (object["title"] ?? object["headline"])?.stringBytes
        let source = ArticleSource(path: facts.path, format: formatName, item: item, modified: facts.modifiedISO)
        return try PlainText.article(
            text: text, facts: facts, source: source,
            given: GivenFields(
                id: object["id"]?.plainText, title: title.flatMap { $0.allSatisfy { $0 <= 0x20 } ? nil : $0 },
                outlet: firstText(object, ["outlet", "source", "publisher"]),
                date: firstText(object, ["published", "date"]).flatMap { date($0, facts) }))
    }

    private static func firstText(_ object: JSONValue, _ names: [String]) -> String? {
        for name in names {
            if let text = object[name]?.stringBytes, !text.allSatisfy({ $0 <= 0x20 }) {
                return String(decoding: text, as: UTF8.self)
            }
        }
        return nil
    }

    private static func date(_ text: String, _ facts: FileFacts) -> ArticleDate? {
        let bytes = Array(text.utf8.prefix(100))
        guard bytes.count == text.utf8.count else { return nil }
        return DateReading.wholeLine(Token.tokens(TextSpan(0, bytes.count), in: bytes))?.resolved(facts)
    }
}
