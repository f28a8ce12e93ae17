import NewsModel
import UnicodeText

/// A line of a text that has something to show, and what its shape says.
struct TextLine {
    /// The line's bytes without the white space and controls around them.
    let span: TextSpan
    /// The columns of white space before the first character; a tab goes to the next multiple of eight. At most 255.
    let indent: UInt8
    /// The characters from the first to the last, without the indent. At most 65,535.
    let columns: UInt16
    /// The characters of the first word. At most 255.
    let firstWord: UInt8
    /// What else the line's shape says.
    let traits: Traits

    /// What a line looks like.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// A blank line, or the text's start, stands before it.
        static let afterBlank = Traits(rawValue: 1)
        /// Its first letter, after quotation marks, is a small one.
        static let startsLower = Traits(rawValue: 2)
        /// Its last character, before closing marks, ends a sentence.
        static let endsSentence = Traits(rawValue: 4)
        /// A dash, star, bullet or number begins it.
        static let isListItem = Traits(rawValue: 8)
        /// Runs of spaces or tabs divide it into columns.
        static let isAligned = Traits(rawValue: 16)
        /// An ASCII digit stands in it.
        static let hasDigit = Traits(rawValue: 32)
    }

    /// Indent and characters together.
    var width: Int { Int(indent) + Int(columns) }
}

/// Splits a text into lines, in one pass.
struct LineScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var lines: [TextLine] = []

    /// The lines of `text` that are not blank, in order.
    ///
    /// Line feed, carriage return, the two together, and form feed end a line. A line of white space and controls alone
    /// is blank. Linear.
    static func lines(_ text: [UInt8]) -> [TextLine] {
        text.withUnsafeBufferPointer { buffer in
            var scanner = LineScanner(text: buffer)
            scanner.scan()
            return scanner.lines
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func scan() {
        var (start, isAfterBlank) = (0, true)
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D, text[end] != 0x0C { end += 1 }
            if let line = line(start, end, isAfterBlank) {
                lines.append(line)
                isAfterBlank = false
            } else {
                isAfterBlank = true
            }
            if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { end += 1 }
            start = end + 1
        }
    }

    private func line(_ start: Int, _ end: Int, _ isAfterBlank: Bool) -> TextLine? {
        var (low, indent) = (start, 0)
        while low < end {
            let length = blankLength(at: low, end)
            if length == 0 { break }
            indent = text[low] == 0x09 ? (indent / 8 + 1) * 8 : text[low] < 0x20 ? indent : indent + 1
            low += length
        }
        guard low < end else { return nil }
        var high = end
        while high > low, let length = blankLength(before: high, low) { high -= length }
        guard low < high else { return nil }
        let scan = characters(low, high)
        var traits = scan.traits
        if isAfterBlank { traits.insert(.afterBlank) }
        if startsLower(low, high) { traits.insert(.startsLower) }
        if endsSentence(low, high) { traits.insert(.endsSentence) }
        if isListItem(low, high) { traits.insert(.isListItem) }
        return TextLine(
            span: TextSpan(low, high), indent: UInt8(min(indent, 255)), columns: UInt16(min(scan.columns, 65_535)),
            firstWord: UInt8(min(scan.firstWord, 255)), traits: traits)
    }

    /// Counts characters, and looks for digits and for gaps of two spaces or more.
    private func characters(_ low: Int, _ high: Int) -> (columns: Int, firstWord: Int, traits: TextLine.Traits) {
        var (columns, firstWord, gaps, wideGaps, spaces, hasDigit) = (0, -1, 0, 0, 0, false)
        for offset in low..<high {
            let byte = text[offset]
            if byte == 0x20 || byte == 0x09 {
                if firstWord < 0 { firstWord = columns }
                spaces += byte == 0x09 ? 3 : 1
                columns += 1
                continue
            }
            if spaces > 1 {
                // Two spaces after a sentence are typing, not a table.
                let before = text[max(low, offset - spaces - 1)]
                if spaces > 2 || (before != 0x2E && before != 0x21 && before != 0x3F) { gaps += 1 }
                if spaces > 2 { wideGaps += 1 }
            }
            spaces = 0
            if byte & 0xC0 != 0x80 { columns += 1 }
            if byte >= 0x30 && byte <= 0x39 { hasDigit = true }
        }
        var traits: TextLine.Traits = []
        if hasDigit { traits.insert(.hasDigit) }
        if gaps >= 2 || (wideGaps >= 1 && hasDigit) { traits.insert(.isAligned) }
        return (columns, firstWord < 0 ? columns : firstWord, traits)
    }

    /// The length of the white space or control at `offset`, 0 where something visible stands.
    private func blankLength(at offset: Int, _ end: Int) -> Int {
        let byte = text[offset]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 || byte > 0xEF { return 0 }
        let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
        return offset + length <= end && Self.isBlank(scalar) ? length : 0
    }

    /// The length of the white space or control that ends before `end`, nil where something visible stands.
    private func blankLength(before end: Int, _ low: Int) -> Int? {
        let byte = text[end - 1]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        guard byte & 0xC0 == 0x80 else { return nil }
        for length in 2...3 where end - length >= low {
            let found = UTF8Scan.scalar(at: end - length, in: text)
            if found.length == length { return Self.isBlank(found.value) ? length : nil }
        }
        return nil
    }

    private static func isBlank(_ scalar: UInt32) -> Bool {
        // U+FEFF and U+200B show nothing either.
        ScalarClass.isWhitespace(scalar) || scalar == 0xFEFF || scalar == 0x200B || (0x80...0x9F).contains(scalar)
    }

    private func startsLower(_ low: Int, _ high: Int) -> Bool {
        var offset = low
        for _ in 0..<4 where offset < high {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            if ScalarClass.isLowercase(scalar) { return true }
            if !Self.isMark(scalar) { return false }
            offset += length
        }
        return false
    }

    private func endsSentence(_ low: Int, _ high: Int) -> Bool {
        var end = high
        for _ in 0..<4 where end > low {
            var (start, length) = (end - 1, 1)
            while start > low, text[start] & 0xC0 == 0x80, length < 4 { (start, length) = (start - 1, length + 1) }
            let scalar = UTF8Scan.scalar(at: start, in: text).value
            switch scalar {
            // Full stop, exclamation and question mark, colon, ellipsis; their East Asian forms.
            case 0x2E, 0x21, 0x3F, 0x3A, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
            default: if !Self.isMark(scalar) && scalar != 0x29 && scalar != 0x5D { return false }
            }
            end = start
        }
        return false
    }

    /// Quotation marks and opening brackets, which stand between a line's edge and its letters.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
        default: false
        }
    }

    private func isListItem(_ low: Int, _ high: Int) -> Bool {
        func isSpace(_ offset: Int) -> Bool { offset < high && (text[offset] == 0x20 || text[offset] == 0x09) }
        switch text[low] {
        case 0x2D, 0x2A, 0x2B: return isSpace(low + 1)
        case 0x30...0x39:
            var end = low + 1
            if end < high, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
            return end < high && (text[end] == 0x2E || text[end] == 0x29) && isSpace(end + 1)
        case 0xE2:
            let scalar = UTF8Scan.scalar(at: low, in: text).value
            // Bullet, triangular bullet, black square, white bullet, black circle.
            return [0x2022, 0x2023, 0x25AA, 0x25E6, 0x25CF].contains(scalar) && low + 3 < high
        default: return false
        }
    }
}
