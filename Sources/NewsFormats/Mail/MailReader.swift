import NewsModel

/// Reads articles from mails, one a file or many (RFC 5322, MIME, mbox).
package enum MailReader {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "mail"

    /// The article that a file of one mail holds: a newsletter, a letter, or a web page that a browser saved as a mail.
    /// Linear; no input can exhaust the stack.
    ///
    /// Throws `empty` where there is nothing to read, `notText` where the bytes are none, `damaged` past 1.4 GB.
    package static func article(_ bytes: [UInt8], facts: FileFacts) throws(FormatError) -> Article {
        if let reason = BinaryDetection.reason(bytes) { throw .notText(reason) }
        return try article(bytes, in: 0..<bytes.count, facts: facts, item: nil)
    }

    /// The article of the mail in a range of some bytes; `item` is its place among others, 1-based.
    static func article(
        _ bytes: [UInt8], in range: Range<Int>, facts: FileFacts, item: Int?
    ) throws(FormatError) -> Article {
        guard range.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        return try bytes.withUnsafeBufferPointer { (bytes) throws(FormatError) in
            let mail = MIMEPart.mail(bytes, in: range)
            if let page = SavedPage(mail, in: bytes) { return try page.article(facts: facts, item: item) }
            let found = MailArticle(mail, in: bytes, envelope: MailEnvelope.date(bytes, range))
            return try found.article(facts, item: item)
        }
    }
}

/// What a mail says, as an article has it.
private struct MailArticle {
    let headers: MailHeaders
    /// The words that may give the day, the surest first.
    let dates: [String]
    let subject: String?
    let paragraphs: [MailParagraph]
    let url: String?
    let sender: MailSender

    init(_ mail: MIMEPart, in bytes: MailBytes, envelope: String?) {
        headers = mail.headers
        subject = headers.text("subject")
        let all = MailBody.paragraphs(of: mail, in: bytes)
        sender = MailSender(headers)
        let trimmed = MailTrimming(all, known: [subject, sender.byline, sender.outlet])
        paragraphs = trimmed.paragraphs.isEmpty ? all.compactMap(MailFiller.removed) : trimmed.paragraphs
        url =
            Self.bracketed(headers.text("archived-at")) ?? Self.post(headers)
            ?? trimmed.browserAddress
        let received = headers.all("received").compactMap { $0.split(separator: 0x3B).last.map(Array.init) }
        let fields = [headers.text("date"), headers.text("resent-date"), headers.text("delivery-date")].compactMap {
            $0
        }
        let stamps = received.prefix(3).map { String(decoding: PlainWords.collapsed($0), as: UTF8.self) }
        dates = (fields + stamps + [envelope].compactMap { $0 }).map(Self.withoutComment)
    }

    /// The address of the web in a field: `<https://wire.example/letters/12>`.
    private static func bracketed(_ field: String?) -> String? {
        guard let field else { return nil }
        let bare = field.filter { $0 != "<" && $0 != ">" && $0 != " " }
        return WebAddress(bare).flatMap { $0.isFrontPage ? nil : bare }
    }

    /// The address that some newsletters name as the place to answer at: the post's own page. Of lists that people write
    /// to it is the list's.
    private static func post(_ headers: MailHeaders) -> String? {
        guard !MailKind.isOfList(headers), let address = bracketed(headers.text("list-post")), !address.contains(","),
            address.split(separator: "/").count > 3
        else { return nil }
        return address
    }

    /// A date without what stands in brackets behind it: "(CEST)".
    private static func withoutComment(_ words: String) -> String {
        let bare = words.firstIndex(of: "(").map { String(words[..<$0]) } ?? words
        return String(decoding: Array(bare.utf8).trimmed, as: UTF8.self)
    }

    private func given(_ facts: FileFacts) -> GivenFields {
        let id = headers.text("message-id").map { $0.filter { $0 != "<" && $0 != ">" && $0 != " " } }
        return GivenFields(
            id: id.flatMap { $0.isEmpty ? nil : $0 }, title: subject, byline: sender.byline, outlet: sender.outlet,
            url: url, date: dates.lazy.compactMap { GivenDate.read($0, facts) }.first)
    }

    func article(_ facts: FileFacts, item: Int?) throws(FormatError) -> Article {
        let given = given(facts)
        var composer = TextComposer()
        if let title = given.title { composer.headline(Array(title.utf8)) }
        if let byline = given.byline { composer.byline(Array(byline.utf8)) }
        for paragraph in paragraphs { paragraph.write(to: &composer) }
        var structure = composer.structure
        structure.takeDateline(in: composer.text)
        guard structure.headline != nil || !structure.paragraphs.isEmpty else { throw .empty }
        let source = ArticleSource(
            path: facts.path, format: MailReader.formatName, item: item, modified: facts.seconds)
        return Article(
            text: composer.text, structure: structure, given: given, date: given.date ?? facts.modified, source: source)
    }
}
