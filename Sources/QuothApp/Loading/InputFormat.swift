/// How a file holds its articles.
package enum InputFormat: String, CaseIterable, Sendable {
    /// The whole file is one article.
    case text
    /// One article a line, each a JSON object.
    case jsonl

    /// The format that a file's name tells, or nil where it tells one that is not read.
    package static func named(by path: FilePath) -> InputFormat? {
        guard let name = path.fileExtension else { return .text }
        switch name {
        case "jsonl", "ndjson": return .jsonl
        case "txt", "text", "asc": return .text
        default:
            // "Interview No. 4" or "2016.06.03" has no extension, only a full stop in its name.
            return name.utf8.allSatisfy(isDigit) || name.utf8.count > 8 || name.contains(" ") ? .text : nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
