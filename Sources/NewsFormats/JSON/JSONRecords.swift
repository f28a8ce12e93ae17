import NewsModel

/// Reads articles from one JSON value: an object with a text, a list of such objects, or such a list within an object.
package enum JSONRecords {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "json"

    /// What a whole file holds, in order. Linear.
    ///
    /// Throws `damaged` where the bytes are not JSON, or where no articles are to be found in it.
    package static func articles(
        _ bytes: [UInt8], facts: FileFacts, keepsExtra: Bool = false
    ) throws(FormatError) -> [FoundArticle] {
        let text = Decoding.unicodeText(bytes)
        return try places(in: text).enumerated().map { index, range in
            FoundArticle(item: index + 1) { () throws(FormatError) in
                try article(text[range], formatName, facts: facts, item: index + 1, keepsExtra: keepsExtra)
            }
        }
    }

    /// Where the articles' objects stand in the valid UTF-8 of a file.
    package static func places(in text: [UInt8]) throws(FormatError) -> [Range<Int>] {
        var result: Result<[Range<Int>], FormatError> = .success([])
        text.withUnsafeBufferPointer { bytes in
            do throws(JSONError) {
                var (reader, found): (JSONReader, [Range<Int>]) = (JSONReader(bytes), [])
                try RecordFinder(bytes: bytes).look(&reader, &found, depth: 0)
                try reader.finish()
                result = found.isEmpty ? .failure(.damaged("no article's text is in it")) : .success(found)
            } catch {
                result = .failure(.damaged("byte \(error.column): \(error.reason)"))
            }
        }
        return try result.get()
    }

    /// Whether some bytes are one JSON value and nothing else.
    static func isValue(_ bytes: ArraySlice<UInt8>) -> Bool {
        Decoding.repaired(Array(bytes)).withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes)
            do throws(JSONError) {
                _ = try reader.value()
                try reader.finish()
                return true
            } catch {
                return false
            }
        }
    }

    /// The article of one object.
    static func article(
        _ object: ArraySlice<UInt8>, _ format: String, facts: FileFacts, item: Int, keepsExtra: Bool
    ) throws(FormatError) -> Article {
        guard object.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        if object.allSatisfy({ $0 <= 0x20 }) { throw .empty }
        let source = ArticleSource(path: facts.path, format: format, item: item, modified: facts.seconds)
        var result: Result<Article, FormatError> = .failure(.empty)
        func read(_ bytes: UnsafeBufferPointer<UInt8>) {
            do throws(FormatError) {
                var record = try ArticleRecord(bytes)
                result = .success(try record.article(facts: facts, source: source, keepsExtra: keepsExtra))
            } catch {
                result = .failure(error)
            }
        }
        if object.withUnsafeBufferPointer({ Decoding.isValid($0) }) {
            object.withUnsafeBufferPointer { read($0) }
        } else {
            Decoding.repaired(Array(object)).withUnsafeBufferPointer { read($0) }
        }
        return try result.get()
    }
}

/// Looks for the objects that are articles, in all lists; an object without lists of them may be one itself.
private struct RecordFinder {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Deeper than this nobody keeps a list of articles: {"response": {"docs": [{"_source": …}]}}.
    private static let deepest = 5

    /// Adds the articles of the next value. Linear.
    func look(_ reader: inout JSONReader, _ found: inout [Range<Int>], depth: Int) throws(JSONError) {
        if reader.isAtEnd() { throw JSONError(column: bytes.count + 1, reason: "a value is missing at the end") }
        switch bytes[reader.position] {
        case 0x7B where depth <= Self.deepest:
            let (start, before) = (reader.position, found.count)
            var hasText = false
            try reader.fields { (reader, name) throws(JSONError) in
                if Self.isText(bytes, name), bytes[reader.position] == 0x22 { hasText = true }
                try look(&reader, &found, depth: depth + 1)
            }
            if hasText {
                // What is listed within an article, such as its comments, is part of it.
                found.removeSubrange(before...)
                found.append(start..<reader.position)
            }
        case 0x5B where depth <= Self.deepest:
            try reader.elements { (reader) throws(JSONError) in try look(&reader, &found, depth: depth + 1) }
        default: _ = try reader.value()
        }
    }

    /// Whether a field's name, quotes included, is one that an article's text stands in.
    private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        let word = bytes[name.lowerBound + 1..<name.upperBound - 1]
        return ArticleRecord.textNames.contains { other in other.withUTF8Buffer { $0.elementsEqual(word) } }
    }
}
