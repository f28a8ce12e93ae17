/// How a file holds its articles.
package enum ArticleFormat: String, CaseIterable, Sendable {
    /// The whole file is one article.
    case text
    /// One article a line, each a JSON object.
    case jsonl
    /// One JSON value that holds the articles.
    case json
    /// RSS, Atom or JSON Feed: each entry is an article.
    case feed
    /// Markdown, with front matter or without: the whole file is one article.
    case markdown
    /// newsboat's cache: each entry of its feeds is an article.
    case newsboat
    /// A saved web page.
    case html
    /// One mail, or a web page saved as one.
    case mail
    /// Many mails, one behind the other.
    case mbox
}

/// A row of the table of formats.
private struct FormatEntry: Sendable {
    let format: ArticleFormat
    /// The extensions that tell it, in small letters.
    let extensions: [String]
    /// What the bytes of a whole file hold. Throws where that is no article at all.
    let articles:
        @Sendable (_ bytes: [UInt8], _ facts: FileFacts, _ keepsExtra: Bool) throws(FormatError) -> [FoundArticle]
}

/// Every format that is read.
package enum FormatTable {
    private static let entries: [FormatEntry] = [
        FormatEntry(format: .text, extensions: ["txt", "text", "asc"]) { bytes, facts, _ in
            [FoundArticle(item: nil) { () throws(FormatError) in try PlainText.article(bytes, facts: facts) }]
        },
        FormatEntry(format: .jsonl, extensions: ["jsonl", "ndjson"]) { bytes, facts, keepsExtra in
            let bytes = Decoding.isWide(bytes) ? Decoding.unicodeText(bytes) : bytes
            return JSONLines.articles(bytes, firstLine: 1, facts: facts, keepsExtra: keepsExtra)
        },
        FormatEntry(format: .json, extensions: ["json"]) { bytes, facts, keepsExtra throws(FormatError) in
            try JSONRecords.articles(bytes, facts: facts, keepsExtra: keepsExtra)
        },
        FormatEntry(format: .feed, extensions: ["rss", "xml", "atom", "rdf", "feed"]) {
            bytes, facts, _ throws(FormatError) in
            try FeedReader.articles(bytes, facts: facts)
        },
        FormatEntry(format: .markdown, extensions: ["md", "markdown", "mkd", "mdown", "mkdn"]) { bytes, facts, _ in
            [FoundArticle(item: nil) { () throws(FormatError) in try MarkdownReader.article(bytes, facts: facts) }]
        },
        FormatEntry(format: .newsboat, extensions: ["db"]) { bytes, facts, _ throws(FormatError) in
            try NewsboatCache.articles(bytes, facts: facts)
        },
        FormatEntry(format: .html, extensions: ["html", "htm", "xhtml", "shtml"]) { bytes, facts, _ in
            [FoundArticle(item: nil) { () throws(FormatError) in try HTMLPage.article(bytes, facts: facts) }]
        },
        FormatEntry(format: .mail, extensions: ["eml", "mht", "mhtml"]) { bytes, facts, _ in
            [FoundArticle(item: nil) { () throws(FormatError) in try MailReader.article(bytes, facts: facts) }]
        },
        FormatEntry(format: .mbox, extensions: ["mbox", "mbx"]) { bytes, facts, _ in
            Mbox.articles(bytes, first: 1, facts: facts)
        },
    ]

    /// The format that a file's name tells, by its extension in small letters; nil where it tells one that is not read.
    package static func format(fileExtension: String?) -> ArticleFormat? {
        guard let name = fileExtension else { return .text }
        if let entry = entries.first(where: { $0.extensions.contains(name) }) { return entry.format }
        // "Interview No. 4" or "2016.06.03" has no extension, only a full stop in its name.
        let isNone = name.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || name.utf8.count > 8 || name.contains(" ")
        return isNone ? .text : nil
    }

    /// The format of a file whose first bytes are known: what they hold goes before what its name says.
    ///
    /// `isWhole` tells that the head is all of the file.
    package static func format(fileExtension: String?, head: [UInt8], isWhole: Bool) -> ArticleFormat? {
        let named = format(fileExtension: fileExtension)
        if SQLiteFile.isDatabase(head) { return .newsboat }
        let head = Decoding.isWide(head) ? Decoding.unicodeText(head) : head
        if MailDetection.isMbox(head) { return .mbox }
        if MailDetection.isMail(head) { return .mail }
        // A page may hold the description of a feed in its head, so that both are found in it.
        if HTMLDetection.isDocument(head) { return .html }
        if FeedReader.isFeed(head) { return .feed }
        if named == .text, MarkdownReader.hasFrontMatter(head) { return .markdown }
        let content = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        switch content.first {
        case 0x7B: return object(content, named: named, isWhole: isWhole)
        case 0x5B:
            // "[Editor's note]" begins a text, "[{" a list of objects.
            let isList = content.dropFirst().first { $0 > 0x20 } == 0x7B
            return isList && named == .text ? .json : named
        // Many a Markdown text begins with a page's markup.
        case 0x3C where named != .markdown && HTMLDetection.isPage(head): return .html
        default: return named
        }
    }

    /// The format of a file that begins with a brace: lines, if the first is a whole object and others follow.
    private static func object(_ content: ArraySlice<UInt8>, named: ArticleFormat?, isWhole: Bool) -> ArticleFormat? {
        guard let end = content.firstIndex(of: 0x0A) ?? (isWhole ? content.endIndex : nil) else {
            return named == .text ? .jsonl : named
        }
        if JSONRecords.isValue(content[..<end]) {
            let hasMore = content[end...].contains { $0 > 0x20 }
            return named == .json && !hasMore ? .json : .jsonl
        }
        let beginsWithName = content.dropFirst().first { $0 > 0x20 } == 0x22
        return named == .text && beginsWithName ? .json : named
    }

    /// What the bytes of a whole file hold, in order; a file that is no such format is one place with the reason.
    package static func articles(
        in bytes: [UInt8], as format: ArticleFormat, facts: FileFacts, keepsExtra: Bool = false
    ) -> [FoundArticle] {
        guard let entry = entries.first(where: { $0.format == format }) else { return [] }
        do throws(FormatError) {
            return try entry.articles(bytes, facts, keepsExtra)
        } catch {
            return [FoundArticle(item: nil) { () throws(FormatError) in throw error }]
        }
    }
}
