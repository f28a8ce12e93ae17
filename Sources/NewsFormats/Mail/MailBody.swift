import NewsModel

/// Finds the text of a mail among its parts.
struct MailBody {
    private let bytes: MailBytes
    /// Whether a program sent it to many, as newsletters are.
    private let isBulk: Bool

    /// Of two versions, one with less than this share of the other's letters lacks something.
    private static let lacking = 0.6
    /// Deeper mails within mails are left out.
    private static let deepest = 8

    /// The paragraphs of a mail's text, untrimmed: of alternatives the one that reads best, of parts that follow each
    /// other all, attachments left out, mails within it under their subjects. Linear.
    static func paragraphs(of mail: MIMEPart, in bytes: MailBytes) -> [MailParagraph] {
        MailBody(bytes: bytes, isBulk: MailKind.isBulk(mail.headers)).paragraphs(mail, depth: 0)
    }

    private func paragraphs(_ part: MIMEPart, depth: Int) -> [MailParagraph] {
        guard depth < Self.deepest else { return [] }
        switch part.main {
        case "text": return text(part)
        case "multipart":
            if part.parts.isEmpty { return plain(part) }
            return multipart(part, depth)
        case "message":
            guard let mail = part.parts.first else { return [] }
            return Self.within(mail, paragraphs(mail, depth: depth + 1))
        default: return []
        }
    }

    private func multipart(_ part: MIMEPart, _ depth: Int) -> [MailParagraph] {
        switch part.kind {
        case "alternative":
            return Self.best(
                part.parts.filter { !$0.isAttachment }.map { paragraphs($0, depth: depth) }, part.parts, isBulk)
        case "related":
            return root(part).map { paragraphs($0, depth: depth) } ?? []
        case "signed", "report": return part.parts.first.map { paragraphs($0, depth: depth) } ?? []
        case "encrypted": return []
        default:
            let shown = following(part.parts.filter(Self.isShown), depth)
            // A text with a file's name is the mail's own where there is no other.
            return shown.isEmpty ? following(part.parts.filter { !$0.isAttachment && !Self.isShown($0) }, depth) : shown
        }
    }

    /// Parts one behind the other. Some programs send two versions of one text so: they begin alike.
    private func following(_ parts: [MIMEPart], _ depth: Int) -> [MailParagraph] {
        var all: [MailParagraph] = []
        var previous: (part: MIMEPart, paragraphs: [MailParagraph])?
        for part in parts {
            let found = paragraphs(part, depth: depth)
            if let before = previous, before.part.type.value == "text/plain", part.type.value == "text/html",
                Self.areVersions(before.paragraphs, found)
            {
                all.removeLast(before.paragraphs.count)
                all += Self.best([before.paragraphs, found], [before.part, part], isBulk)
                previous = nil
                continue
            }
            previous = (part, found)
            all += found
        }
        return all
    }

    private static func areVersions(_ plain: [MailParagraph], _ html: [MailParagraph]) -> Bool {
        guard let first = plain.first(where: { $0.letters > 20 }) else { return false }
        let beginning = LineKey(Array(first.text.prefix(40)))
        return beginning.count > 8 && html.contains { LineKey($0.text).hasPrefix(beginning) }
    }

    /// Whether a part of a mixed mail is a part of its text: files are not.
    private static func isShown(_ part: MIMEPart) -> Bool {
        if part.isAttachment { return false }
        return part.main != "text" || part.fileName == nil
    }

    /// The part of a `multipart/related` that the others belong to (RFC 2387).
    private func root(_ part: MIMEPart) -> MIMEPart? {
        if let start = part.type["start"] {
            let named = part.parts.first { inner in
                inner.headers.raw("content-id").map { String(decoding: $0.trimmed, as: UTF8.self) } == start
            }
            if let named { return named }
        }
        return part.parts.first { $0.main == "text" || $0.main == "multipart" }
    }

    // MARK: Texts

    private func text(_ part: MIMEPart) -> [MailParagraph] {
        switch part.kind {
        case "calendar", "x-vcard", "vcard", "directory", "css", "rfc822-headers", "csv", "x-amp-html": return []
        case "html", "xhtml", "x-html": return html(part)
        case "enriched", "richtext":
            return MailPlainText.paragraphs(HTMLSigns.words(of: string(part)), flow: .fixed)
        default: return plain(part)
        }
    }

    /// A part's text, decoded.
    private func string(_ part: MIMEPart) -> [UInt8] {
        Decoding.text(part.encoding.decoded(bytes, part.body), declared: part.type["charset"])
    }

    private func html(_ part: MIMEPart) -> [MailParagraph] {
        let decoded = part.encoding.decoded(bytes, part.body)
        let text = Decoding.text(decoded, declared: part.type["charset"] ?? HTMLCharset.declared(in: decoded))
        guard HTMLSigns.hasTag(text) else {
            return MailPlainText.paragraphs(HTMLEntities.decoded(text), flow: .fixed)
        }
        return Self.html(text, base: part.headers.text("content-location") ?? part.headers.text("content-base"))
    }

    private static func html(_ text: [UInt8], base: String?) -> [MailParagraph] {
        var composer = TextComposer()
        HTMLFragment.append(text, to: &composer, baseURL: base)
        composer.end()
        return MailParagraph.all(of: composer)
    }

    private func plain(_ part: MIMEPart) -> [MailParagraph] {
        let text = string(part)
        if HTMLDetection.isPage(text) { return Self.html(text, base: nil) }
        let flows = part.type["format"]?.lowercased() == "flowed"
        let deletes = part.type["delsp"]?.lowercased() == "yes"
        return MailPlainText.paragraphs(text, flow: flows ? .flowed(deletesSpace: deletes) : .fixed)
    }

    // MARK: Choice

    /// Of several versions of one text the one that reads best.
    private static func best(_ versions: [[MailParagraph]], _ parts: [MIMEPart], _ isBulk: Bool) -> [MailParagraph] {
        let shown = zip(versions, parts.filter { !$0.isAttachment }).filter { !$0.0.isEmpty }
        guard var best = shown.first else { return [] }
        for next in shown.dropFirst() {
            let isPlain = best.1.type.value == "text/plain"
            if isPlain ? prefers(next.0, to: best.0, isBulk) : letters(next.0) * lacking > letters(best.0) {
                best = next
            }
        }
        return best.0
    }

    /// Whether a version with headings and links reads better than a plain one: where the plain one is empty, a stub or
    /// cut short; where addresses of the web stand all over it; and in newsletters, whose plain version is made by a
    /// program.
    private static func prefers(_ rich: [MailParagraph], to plain: [MailParagraph], _ isBulk: Bool) -> Bool {
        let bare = MailTrimming(plain).paragraphs
        let (richLetters, plainLetters) = (letters(MailTrimming(rich).paragraphs), letters(bare))
        if plainLetters == 0 { return true }
        if plainLetters < richLetters * lacking { return true }
        if richLetters < plainLetters * lacking { return false }
        if isBulk { return true }
        let addresses = bare.reduce(0) { $0 + $1.addresses }
        return Double(addresses) * 4 > plainLetters
    }

    private static func letters(_ paragraphs: [MailParagraph]) -> Double {
        Double(paragraphs.reduce(0) { $0 + $1.letters })
    }

    // MARK: Mails within mails

    /// The text of a mail within another, under its subject, sender and date.
    private static func within(_ mail: MIMEPart, _ text: [MailParagraph]) -> [MailParagraph] {
        var paragraphs: [MailParagraph] = []
        let subject = mail.headers.text("subject")
        if let subject { paragraphs.append(MailParagraph(kind: .heading, level: 2, text: Array(subject.utf8))) }
        let from = mail.headers.raw("from").flatMap { MailAddress.list($0).first }.flatMap { $0.name ?? $0.address }
        let lines = [from, mail.headers.text("date")].compactMap { $0 }.filter { !$0.isEmpty }
        if !lines.isEmpty {
            paragraphs.append(MailParagraph(kind: .body, text: Array(lines.joined(separator: ", ").utf8)))
        }
        return paragraphs + MailTrimming(text, known: [subject]).paragraphs
    }
}

/// What kind of mail a header tells of.
enum MailKind {
    /// Whether a program sent a mail to many, as newsletters are: not a person by way of a list.
    static func isBulk(_ headers: MailHeaders) -> Bool {
        if isOfList(headers) { return false }
        return headers.has("list-unsubscribe") || headers.has("feedback-id") || headers.has("x-campaign")
            || headers.has("x-campaignid") || headers.has("x-mailer-recptid") || headers.has("list-id")
            || headers.text("precedence")?.lowercased() == "bulk"
    }

    /// Whether a person sent it to a list that others may answer.
    static func isOfList(_ headers: MailHeaders) -> Bool {
        if headers.has("x-beenthere") || headers.has("mailing-list") || headers.has("x-mailman-version") { return true }
        if headers.text("precedence")?.lowercased() == "list" { return true }
        return headers.text("list-post")?.contains("mailto:") ?? false
    }
}
