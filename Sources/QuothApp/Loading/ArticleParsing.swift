import NewsFormats
import NewsModel

/// One item after reading: its article, or why there is none.
package enum ParsedItem: Sendable {
    case article(Article)
    case skipped(SkippedFile)
}

extension ArticleInput.Item {
    /// Reads and parses the item; safe on any thread.
    package func parsed(clock: FileClock) -> ParsedItem {
        switch self {
        case .bytes(let bytes, let format, let facts, let line):
            return Self.parse(bytes, as: format, facts: facts, line: line)
        case .file(let file):
            let facts = FileFacts(file, clock: clock)
            switch readWholeFile(file) {
            case .failed(let reason): return .skipped(SkippedFile(path: facts.path, reason: reason))
            case .read(let bytes): return Self.parse(bytes, as: .text, facts: facts, line: nil)
            }
        }
    }

    private static func parse(_ bytes: [UInt8], as format: InputFormat, facts: FileFacts, line: Int?) -> ParsedItem {
        func skipped(_ reason: SkippedFile.Reason) -> ParsedItem {
            .skipped(SkippedFile(path: facts.path, line: line, reason: reason))
        }
        do throws(FormatError) {
            switch format {
            case .text: return .article(try PlainText.article(bytes, facts: facts, item: nil))
            case .jsonl: return .article(try JSONLines.article(bytes, facts: facts, item: line ?? 1))
            }
        } catch {
            return skipped(SkippedFile.Reason(error))
        }
    }
}

extension SkippedFile.Reason {
    /// The reason that a format gave.
    init(_ error: FormatError) {
        switch error {
        case .empty: self = .empty
        case .notText(let words): self = .notText(words)
        case .damaged(let words): self = .damaged(words)
        }
    }
}
