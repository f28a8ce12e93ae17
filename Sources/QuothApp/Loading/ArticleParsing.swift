import NewsFormats
import NewsModel

/// One place of an item after reading: its article, or why there is none.
package enum ParsedItem: Sendable {
    case article(Article)
    case skipped(SkippedFile)
}

extension ArticleInput.Item {
    /// Reads and parses the item; safe on any thread. With `keepsExtra`, fields that mean nothing here are kept.
    package func parsed(clock: FileClock, keepsExtra: Bool = false) -> [ParsedItem] {
        switch self {
        case .lines(let block, let first, let facts):
            return JSONLines.articles(block, firstLine: first, facts: facts, keepsExtra: keepsExtra)
                .map { Self.item($0, facts) }
        case .mails(let block, let first, let facts):
            return Mbox.articles(block, first: first, facts: facts).map { Self.item($0, facts) }
        case .bytes(let bytes, let format, let facts):
            return Self.parse(bytes, format, fileExtension: nil, facts, keepsExtra)
        case .file(let file, let format):
            switch readWholeFile(file) {
            case .failed(let reason): return [.skipped(SkippedFile(path: file.path.string, reason: reason))]
            case .read(let bytes, let status):
                let facts = clock.facts(file.path.string, seconds: status.modified)
                return Self.parse(bytes, format, fileExtension: file.path.formatExtension, facts, keepsExtra)
            }
        }
    }

    private static func parse(
        _ bytes: [UInt8], _ format: ArticleFormat?, fileExtension: String?, _ facts: FileFacts, _ keepsExtra: Bool
    ) -> [ParsedItem] {
        if Gzip.isCompressed(bytes) {
            switch Gzip.inflated(bytes) {
            case .bytes(let bytes):
                return parsePlain(bytes, format, fileExtension: fileExtension, facts, keepsExtra)
            case .tooLarge: return [.skipped(SkippedFile(path: facts.path, reason: .tooLarge))]
            case .damaged:
                let reason = SkippedFile.Reason.damaged("nothing of what gzip compressed can be read")
                return [.skipped(SkippedFile(path: facts.path, reason: reason))]
            }
        }
        return parsePlain(bytes, format, fileExtension: fileExtension, facts, keepsExtra)
    }

    /// Parses what is not compressed, or no more.
    private static func parsePlain(
        _ bytes: [UInt8], _ format: ArticleFormat?, fileExtension: String?, _ facts: FileFacts, _ keepsExtra: Bool
    ) -> [ParsedItem] {
        let found = format ?? FormatTable.format(fileExtension: fileExtension, head: bytes, isWhole: true) ?? .text
        return FormatTable.articles(in: bytes, as: found, facts: facts, keepsExtra: keepsExtra)
            .map { item($0, facts) }
    }

    private static func item(_ found: FoundArticle, _ facts: FileFacts) -> ParsedItem {
        switch found.result {
        case .success(let article): return .article(article)
        case .failure(let error):
            return .skipped(SkippedFile(path: facts.path, line: found.item, reason: SkippedFile.Reason(error)))
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
        case .locked: self = .locked
        }
    }
}
