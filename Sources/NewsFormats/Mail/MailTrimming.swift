import NewsModel

/// Leaves out what stands around a newsletter's text: the line that leads to the web, buttons, the footer.
struct MailTrimming {
    private(set) var paragraphs: [MailParagraph]
    /// Where the mail says that it can be read on the web.
    private(set) var browserAddress: String?

    /// So many paragraphs at the beginning may be about the mail.
    private static let leadCount = 10
    /// Longer ones are not about the mail, in letters.
    private static let longestLead = 200
    private static let longestFooter = 700

    /// Trims a mail's text; `subject` is left out where the text repeats it at its beginning. Linear.
    init(_ all: [MailParagraph], subject: String?) {
        paragraphs = all.compactMap(MailFiller.removed)
        trimSignature()
        trimFooter()
        trimLead(subject.map { LineKey($0) })
        paragraphs.removeAll(where: Self.isButton)
    }

    // MARK: The beginning

    private mutating func trimLead(_ subject: LineKey?) {
        var kept: [MailParagraph] = []
        var (isSubjectDue, owesAddress) = (true, false)
        for (index, paragraph) in paragraphs.enumerated() {
            guard index < Self.leadCount, paragraph.letters <= Self.longestLead else {
                kept.append(paragraph)
                continue
            }
            if owesAddress {
                owesAddress = false
                if let address = Self.address(only: paragraph) {
                    browserAddress = browserAddress ?? address
                    continue
                }
            }
            if leadsToBrowser(paragraph) {
                owesAddress = browserAddress == nil
            } else if isSubjectDue, paragraph.kind != .blockQuote, let subject, !subject.isEmpty,
                LineKey(paragraph.text) == subject
            {
                isSubjectDue = false
            } else if !MailPhrases.has(MailPhrases.leading, in: paragraph.key) {
                kept.append(paragraph)
            }
        }
        paragraphs = kept
    }

    /// Whether a paragraph only leads to the same text on the web, where it is taken note of.
    private mutating func leadsToBrowser(_ paragraph: MailParagraph) -> Bool {
        let key = paragraph.key
        guard MailPhrases.has(MailPhrases.browser, in: key) else { return false }
        let link = paragraph.links.first { link in
            let words = String(decoding: paragraph.text[link.span.range], as: UTF8.self).lowercased()
            return MailPhrases.has(MailPhrases.browser, in: words)
        }
        let address = (link ?? paragraph.links.first)?.url ?? MailWebAddress.first(in: paragraph.text)
        let isAboutMail = key.contains("email") || key.contains("e-mail") || key.contains("newsletter") || key.contains("view")
        guard address != nil || isAboutMail || paragraph.letters < 60 else { return false }
        if let address, WebAddress(address) != nil { browserAddress = browserAddress ?? address }
        return true
    }

    /// The address that is all there is in a paragraph.
    private static func address(only paragraph: MailParagraph) -> String? {
        paragraph.letters == 0 || paragraph.addresses > 0 && paragraph.letters < 3
            ? MailWebAddress.first(in: paragraph.text) : nil
    }

    // MARK: The end

    /// In HTML a signature stands below dashes too.
    private mutating func trimSignature() {
        guard let place = paragraphs.lastIndex(where: { $0.text == [0x2D, 0x2D] && $0.kind != .blockQuote }),
            paragraphs.count - place <= 8
        else { return }
        paragraphs.removeSubrange(place...)
    }

    private mutating func trimFooter() {
        var first: Int?
        for (index, paragraph) in paragraphs.enumerated().reversed() {
            if Self.isFooter(paragraph) {
                first = index
            } else if !Self.isWeak(paragraph) {
                break
            }
        }
        guard var place = first else { return }
        while place > 0, Self.belongsToFooter(paragraphs[place - 1]) { place -= 1 }
        paragraphs.removeSubrange(place...)
    }

    private static func isFooter(_ paragraph: MailParagraph) -> Bool {
        guard paragraph.kind != .blockQuote else { return false }
        let key = paragraph.key
        if MailPhrases.disclaimers.contains(where: { key.hasPrefix($0) }) { return true }
        guard paragraph.letters < longestFooter, MailPhrases.has(MailPhrases.footer, in: key) || isCopyright(key)
        else { return false }
        let hasAddress = !paragraph.links.isEmpty || paragraph.addresses > 0 || paragraph.text.contains(0x40)
        return hasAddress || paragraph.letters < 120 || beginnings.contains { key.hasPrefix($0) }
    }

    private static let beginnings = [
        "you are receiving", "you're receiving", "you received", "you have received", "this email was sent",
        "this message was sent", "to unsubscribe", "unsubscribe", "if you no longer", "if you don't want",
        "our mailing address",
    ]

    private static func isCopyright(_ key: String) -> Bool { key.hasPrefix("©") || key.hasPrefix("copyright") }

    /// Whether a paragraph is no text of its own: a short line, or links.
    private static func isWeak(_ paragraph: MailParagraph) -> Bool {
        var measure = TextMeasure()
        measure.add(paragraph.text[...])
        if paragraph.letters < 70, !measure.endsSentence { return true }
        return paragraph.letters < 150 && paragraph.linked * 10 >= paragraph.letters * 7
    }

    /// Whether a paragraph above a footer is a part of it: links alone, a postal address, the names of networks.
    private static func belongsToFooter(_ paragraph: MailParagraph) -> Bool {
        guard paragraph.kind != .heading, paragraph.kind != .listItem, isWeak(paragraph) || isButton(paragraph)
        else { return false }
        if isButton(paragraph) { return true }
        if paragraph.letters < 40, paragraph.linked * 10 >= paragraph.letters * 9, paragraph.letters > 0 { return true }
        let digits = paragraph.text.count { $0 >= 0x30 && $0 <= 0x39 }
        return paragraph.text.contains(0x2C) && digits > 1 && paragraph.letters < 100
    }

    /// Whether a paragraph is a button or a row of them.
    private static func isButton(_ paragraph: MailParagraph) -> Bool {
        guard !paragraph.links.isEmpty, paragraph.letters < 80, paragraph.kind != .blockQuote else { return false }
        var covered = 0
        for link in paragraph.links {
            let words = String(decoding: PlainWords.collapsed(paragraph.text[link.span.range]), as: UTF8.self)
            guard MailPhrases.buttons.contains(bare(words.lowercased())) else { return false }
            covered += link.span.count
        }
        return paragraph.text.count - covered <= 3 * paragraph.links.count
    }

    /// Words without signs around them.
    private static func bare(_ words: String) -> String {
        let inside = words.drop { !$0.isLetter }
        guard let last = inside.lastIndex(where: \.isLetter) else { return "" }
        return String(inside[...last])
    }
}
