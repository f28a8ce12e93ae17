import NewsModel

/// The invisible characters by which newsletters push the rest of their text out of the lists of mail programs.
enum MailFiller {
    /// So many in a row are filler.
    private static let fewest = 3

    /// The paragraph up to its filler; nil where nothing else is in it.
    static func removed(from paragraph: MailParagraph) -> MailParagraph? {
        guard paragraph.text.contains(where: { $0 >= 0x80 }) else { return paragraph.letters > 0 ? paragraph : nil }
        let end = start(in: paragraph.text)
        let kept = end < paragraph.text.count ? cut(paragraph, at: end) : paragraph
        return kept.letters > 0 ? kept : nil
    }

    /// Where a run of filler begins that reaches to the end of a text, or the text's end.
    private static func start(in text: [UInt8]) -> Int {
        var (end, count, offset) = (text.count, 0, text.count)
        while offset > 0 {
            var first = offset - 1
            while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
            let isBlank = text[first] <= 0x20
            guard isBlank || fillers.contains(Array(text[first..<offset])) else { break }
            if !isBlank { (count, end) = (count + 1, first) }
            offset = first
        }
        return count >= fewest ? end : text.count
    }

    private static func cut(_ paragraph: MailParagraph, at end: Int) -> MailParagraph {
        let links = paragraph.links.filter { $0.span.end <= end }
        var end = end
        while end > 0, paragraph.text[end - 1] <= 0x20 { end -= 1 }
        return MailParagraph(
            kind: paragraph.kind, level: paragraph.level, text: Array(paragraph.text[..<end]),
            links: links.filter { $0.span.end <= end })
    }

    private static let fillers: Set<[UInt8]> = {
        let scalars: [Unicode.Scalar] = [
            "\u{A0}", "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{1160}", "\u{17B4}", "\u{17B5}", "\u{180E}",
            "\u{2002}", "\u{2003}", "\u{2005}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{200C}", "\u{200D}",
            "\u{200E}", "\u{200F}", "\u{2060}", "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}", "\u{206F}", "\u{3000}",
            "\u{3164}", "\u{FEFF}", "\u{FFA0}", "\u{2800}", "\u{2800}",
        ]
        return Set(scalars.map { Array(String($0).utf8) })
    }()
}
