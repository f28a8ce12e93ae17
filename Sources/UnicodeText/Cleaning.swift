import CUnistring

/// What a grapheme cluster looks like on a screen: printable text, and the columns that it takes.
package struct DisplayedCluster: Hashable, Sendable {
    /// Printable: no control, format, private or unassigned scalar. Empty where nothing is to be seen.
    package let text: String
    /// 0 for an empty text; more than 2 only where a script sets several spacing scalars in one cluster.
    package let columns: Int

    /// A cluster's text with the columns that it takes.
    package init(text: String, columns: Int) { (self.text, self.columns) = (text, columns) }
}

/// Turns clusters into what a terminal can be trusted with; nothing that a file holds reaches it as a control.
///
/// Controls become visible pictures (C1: U+FFFD), invisible format characters such as bidirectional overrides go,
/// marks that stand alone get a dotted circle, emoji sequences whose width terminals disagree on give way to their
/// first emoji, flags to their two letters.
package enum Cleaning {
    /// The most marks kept on one spacing scalar; the cell of a terminal holds no more.
    package static let maximumMarks = 4

    /// The cluster `bytes[range]` as it is displayed.
    package static func displayed(_ bytes: [UInt8], _ range: Range<Int>) -> DisplayedCluster {
        if range.count == 1 {
            let byte = bytes[range.lowerBound]
            if byte < 0x80 { return ascii[Int(byte)] }
        }
        return long(bytes, range)
    }

    /// All of a text as it is displayed, white space of any kind as one space each.
    package static func printable(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result = ""
        for range in GraphemeClusters(bytes) {
            let first = UTF8Scan.scalar(at: range.lowerBound, in: bytes).value
            result += ScalarClass.isWhitespace(first) ? " " : displayed(bytes, range).text
        }
        return result
    }

    /// What each ASCII scalar is displayed as.
    private static let ascii: [DisplayedCluster] = (0..<128).map { (value: UInt32) in
        DisplayedCluster(text: String(Character(Unicode.Scalar(picture(value)) ?? " ")), columns: 1)
    }

    /// The visible stand-in for a control of ASCII; other scalars unchanged.
    private static func picture(_ scalar: UInt32) -> UInt32 {
        scalar < 0x20 ? 0x2400 + scalar : scalar == 0x7F ? 0x2421 : scalar
    }

    private static func long(_ bytes: [UInt8], _ range: Range<Int>) -> DisplayedCluster {
        var text = String.UnicodeScalarView()
        var (columns, marks, offset) = (0, 0, range.lowerBound)
        while offset < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
            offset += length
            switch kind(of: scalar) {
            case .nothing: continue
            case .mark:
                if text.isEmpty {
                    text.append("\u{25CC}")
                    columns = 1
                }
                marks += 1
                if marks <= maximumMarks, let valid = Unicode.Scalar(scalar) { text.append(valid) }
            case .spacing(let shown, let width):
                if let valid = Unicode.Scalar(shown) { text.append(valid) }
                columns += width
                marks = 0
            case .pictograph(let width):
                // What follows in the cluster joins or tints the picture: there terminals disagree.
                if text.isEmpty, let valid = Unicode.Scalar(scalar) {
                    return DisplayedCluster(text: String(Character(valid)), columns: width)
                }
            }
        }
        return DisplayedCluster(text: String(text), columns: columns)
    }

    private enum Kind {
        case nothing
        case mark
        case spacing(UInt32, columns: Int)
        case pictograph(columns: Int)
    }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0..<0x80: return .spacing(picture(scalar), columns: 1)
        case 0x80..<0xA0: return .spacing(0xFFFD, columns: 1)
        case 0xAD, 0x34F, 0xFE00...0xFE0F, 0x20E3, 0xE0000...0xE0FFF, 0x115F, 0x3164, 0xFFA0: return .nothing
        case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: return .mark
        case 0x1F1E6...0x1F1FF: return .spacing(scalar - 0x1F1E6 + 0x41, columns: 1)
        case 0x3000: return .spacing(scalar, columns: 2)
        default: break
        }
        if ScalarClass.isWhitespace(scalar) { return .spacing(0x20, columns: 1) }
        if ScalarClass.hasCategory(scalar, ScalarClass.formats) { return .nothing }
        if ScalarClass.hasCategory(scalar, ScalarClass.unshowable) { return .spacing(0xFFFD, columns: 1) }
        if ScalarClass.hasCategory(scalar, ScalarClass.nonspacingMarks) { return .mark }
        let width = Int(uc_width(scalar, "UTF-8"))
        if uc_is_property_extended_pictographic(scalar) { return .pictograph(columns: max(1, width)) }
        return width == 0 ? .mark : .spacing(scalar, columns: max(1, width))
    }
}
