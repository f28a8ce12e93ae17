/// The invisible characters by which newsletters push the rest of their text out of the lists of mail programs, and the
/// no-break spaces by which they indent.
enum MailFiller {
    /// The paragraph without those at its ends; nil where nothing else is in it.
    static func removed(from paragraph: MailParagraph) -> MailParagraph? {
        guard paragraph.letters > 0 || paragraph.addresses > 0 else { return nil }
        guard paragraph.kind != .verbatim, paragraph.text.contains(where: { $0 >= 0x80 }) else { return paragraph }
        let range = inside(paragraph.text)
        if range.isEmpty { return nil }
        return range.count == paragraph.text.count ? paragraph : paragraph.cut(to: range)
    }

    /// What is left of a text without blanks and fillers at its ends.
    private static func inside(_ text: [UInt8]) -> Range<Int> {
        var (start, end) = (0, text.count)
        while end > 0 {
            var first = end - 1
            while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
            guard isFiller(text[first..<end]) else { break }
            end = first
        }
        while start < end {
            var next = start + 1
            while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
            guard isFiller(text[start..<next]) else { break }
            start = next
        }
        return start..<max(start, end)
    }

    private static func isFiller(_ scalar: ArraySlice<UInt8>) -> Bool {
        if scalar.count == 1 { return scalar.allSatisfy { $0 <= 0x20 } }
        return fillers.contains(Array(scalar))
    }

    private static let fillers: Set<[UInt8]> = {
        let scalars: [Unicode.Scalar] = [
            "\u{A0}", "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{1160}", "\u{17B4}", "\u{17B5}", "\u{180E}",
            "\u{2002}", "\u{2003}", "\u{2005}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{200C}", "\u{200D}",
            "\u{200E}", "\u{200F}", "\u{2060}", "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}", "\u{206F}", "\u{3000}",
            "\u{3164}", "\u{FEFF}", "\u{FFA0}", "\u{2800}",
        ]
        return Set(scalars.map { Array(String($0).utf8) })
    }()
}
