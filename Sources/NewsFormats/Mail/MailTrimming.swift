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

    /// Trims a mail's text; `known` are lines that are shown above it, such as its subject, and left out where it repeats
    /// them at its beginning. Linear.
    init(_ all: [MailParagraph], known: [String?] = []) {
        paragraphs = all.compactMap(MailFiller.removed)
        trimSignature()
        trimFooter()
        trimLead(repeated: known.compactMap { $0.map { LineKey($0) } }.filter { !$0.isEmpty })
        paragraphs.removeAll(where: Self.isButton)
    }

    // MARK: The beginning

    private mutating func trimLead(repeated: [LineKey]) {
        var kept: [MailParagraph] = []
        var (repeated, owesAddress) = (repeated, false)
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
            let key = paragraph.key
            if leadsToBrowser(paragraph, key) {
                owesAddress = browserAddress == nil
            } else if let place = Self.place(of: paragraph, in: repeated) {
                repeated.remove(at: place)
            } else if !MailPhrases.leading.isIn(key) {
                kept.append(paragraph)
            }
        }
        paragraphs = kept
    }

    /// Which of some lines a paragraph repeats.
    private static func place(of paragraph: MailParagraph, in lines: [LineKey]) -> Int? {
        guard paragraph.kind != .blockQuote, lines.contains(where: { paragraph.text.count <= 2 * $0.count + 20 }) else {
            return nil
        }
        return lines.firstIndex(of: LineKey(paragraph.text))
    }

    /// Whether a paragraph only leads to the same text on the web, where it is taken note of.
    private mutating func leadsToBrowser(_ paragraph: MailParagraph, _ key: [UInt8]) -> Bool {
        guard MailPhrases.browser.isIn(key) else { return false }
        let link = paragraph.links.first { link in
            link.span.count < 120 && MailPhrases.browser.isIn(MailParagraph.key(paragraph.text[link.span.range]))
        }
        let address = link?.url ?? paragraph.links.first?.url ?? MailWebAddress.first(in: paragraph.text)
        // A sentence may be news of browsers.
        let isShort = paragraph.letters < 60 && !Self.endsSentence(paragraph)
        guard link != nil || isShort || address != nil && Self.aboutMails.isIn(key) && paragraph.letters < 150 else {
            return false
        }
        // A site's front page is no mail's own.
        if let address, WebAddress(address)?.isFrontPage == false { browserAddress = browserAddress ?? address }
        return true
    }

    private static let aboutMails = MailPhraseSet(["email", "e-mail", "newsletter", "view this", "view it", "view in"])

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
        if MailPhrases.disclaimers.beginsIn(key) { return true }
        guard paragraph.letters < longestFooter else { return false }
        if MailPhrases.footerBeginnings.beginsIn(key) || allRights.isIn(key) && paragraph.letters < 200 { return true }
        // A sentence may be news of such things; one with an address is surely not.
        let isSentence = endsSentence(paragraph)
        let hasAddress = !paragraph.links.isEmpty || paragraph.addresses > 0 || paragraph.text.contains(0x40)
        if MailPhrases.footer.isIn(key) { return hasAddress || !isSentence && paragraph.letters < 120 }
        return !isSentence && paragraph.letters < 120 && MailPhrases.footerWords.isIn(key)
    }

    private static let allRights = MailPhraseSet(["all rights reserved"])

    private static func endsSentence(_ paragraph: MailParagraph) -> Bool {
        var measure = TextMeasure()
        measure.add(paragraph.text[...])
        return measure.endsSentence
    }

    /// Whether a paragraph is no text of its own: a short line, or links.
    private static func isWeak(_ paragraph: MailParagraph) -> Bool {
        if paragraph.letters < 70, !endsSentence(paragraph) { return true }
        return paragraph.letters < 150 && paragraph.linked * 10 >= paragraph.letters * 7
    }

    /// Whether a paragraph above a footer is a part of it: links alone, a postal address, the names of networks.
    private static func belongsToFooter(_ paragraph: MailParagraph) -> Bool {
        guard paragraph.kind != .heading, paragraph.kind != .listItem, isWeak(paragraph) || isButton(paragraph)
        else { return false }
        if isButton(paragraph) { return true }
        if paragraph.letters < 40, paragraph.linked * 10 >= paragraph.letters * 9, paragraph.letters > 0 { return true }
        let digits = paragraph.text.count { $0 >= 0x30 && $0 <= 0x39 }
        return paragraph.text.contains(0x2C) && digits > 0 && paragraph.letters < 100
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
