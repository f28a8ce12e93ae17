import NewsModel

/// A web page that a browser saved with its pictures as a mail (MHTML, RFC 2557).
struct SavedPage {
    private let html: [UInt8]
    private let address: String?

    /// The page in a mail; nil for mails that people wrote.
    init?(_ mail: MIMEPart, in bytes: MailBytes) {
        let headers = mail.headers
        let isSaved =
            headers.has("snapshot-content-location")
            || headers.text("from")?.lowercased().hasPrefix("<saved by") ?? false
            || !headers.has("from") && !headers.has("received") && headers.has("mime-version")
        guard isSaved, let page = Self.page(mail) else { return nil }
        let decoded = page.encoding.decoded(bytes, page.body)
        html = Decoding.text(decoded, declared: page.type["charset"] ?? HTMLCharset.declared(in: decoded))
        let stated = [headers.text("snapshot-content-location"), page.headers.text("content-location")]
        address = stated.lazy.compactMap { $0 }.first { WebAddress($0) != nil }
    }

    private static func page(_ part: MIMEPart) -> MIMEPart? {
        if part.type.value == "text/html" || part.type.value == "application/xhtml+xml" { return part }
        for inner in part.parts { if let found = page(inner) { return found } }
        return nil
    }

    /// The article in the page.
    func article(facts: FileFacts, item: Int?) throws(FormatError) -> Article {
        try HTMLPage.article(text: html, facts: facts, item: item, address: address)
    }
}
