import NewsModel
import UnicodeText

/// Splits a text into lines, in one pass.
struct LineScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var lines: [TextLine] = []

    /// The lines of `text` that are not blank, in order.
    ///
    /// Line feed, carriage return, the two together, form feed, U+0085, U+2028 and U+2029 end a line. A line of white
    /// space and controls alone is blank. Linear.
    static func lines(_ text: UnsafeBufferPointer<UInt8>) -> [TextLine] {
        var scanner = LineScanner(text: text)
        // News has 60 bytes a line and more; short lines make the list grow.
        scanner.lines.reserveCapacity(text.count / 64 + 4)
        scanner.scan()
        return scanner.lines
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func scan() {
        var (start, isAfterBlank) = (0, true)
        while start < text.count {
            let (low, indent) = visibleStart(start)
            let isBlank = low == text.count || LineCharacters.endLength(text, low, text.count) > 0
            let end = isBlank ? low : takeLine(low, indent, isAfterBlank)
            isAfterBlank = isBlank
            start = end < text.count ? end + LineCharacters.endLength(text, end, text.count) : end
        }
    }

    /// The first visible byte of the line that begins at `start`, or the line's end, and the columns before it.
    private func visibleStart(_ start: Int) -> (low: Int, indent: Int) {
        var (low, indent) = (start, 0)
        while low < text.count, LineCharacters.endLength(text, low, text.count) == 0 {
            let length = blankLength(at: low)
            if length == 0 { break }
            indent = text[low] == 0x09 ? (indent / 8 + 1) * 8 : text[low] < 0x20 ? indent : indent + 1
            low += length
        }
        return (low, indent)
    }

    /// Takes the line whose first visible byte is at `low`, and answers where it ends.
    private mutating func takeLine(_ low: Int, _ indent: Int, _ isAfterBlank: Bool) -> Int {
        var characters = LineCharacters(text, from: low, to: text.count)
        let end = characters.end
        var high = end
        while high > low, let length = blankLength(before: high, low) { high -= length }
        if high < end { characters = LineCharacters(text, from: low, to: high) }
        var traits = characters.traits
        if isAfterBlank { traits.insert(.afterBlank) }
        if startsLower(low, high) { traits.insert(.startsLower) }
        if endsSentence(low, high) { traits.insert(.endsSentence) }
        if isListItem(low, high) { traits.insert(.isListItem) }
        lines.append(
            TextLine(
                range: low..<high, indent: UInt8(min(indent, 255)), columns: UInt16(min(characters.columns, 65_535)),
                firstWord: UInt8(min(characters.firstWord, 255)), traits: traits))
        return end
    }

    // MARK: White space around a line

    /// The length of the white space or control at `offset`, 0 where something visible stands.
    private func blankLength(at offset: Int) -> Int {
        let byte = text[offset]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 || byte > 0xEF { return 0 }
        let (scalar, length) = text.scalar(at: offset)
        return Self.isBlank(scalar) ? length : 0
    }

    /// The length of the white space or control that ends before `end`, nil where something visible stands.
    private func blankLength(before end: Int, _ low: Int) -> Int? {
        let byte = text[end - 1]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        guard byte & 0xC0 == 0x80 else { return nil }
        for length in 2...3 where end - length >= low {
            let found = text.scalar(at: end - length)
            if found.length == length { return Self.isBlank(found.value) ? length : nil }
        }
        return nil
    }

    private static func isBlank(_ scalar: UInt32) -> Bool {
        // U+FEFF and U+200B show nothing either.
        ScalarClass.isWhitespace(scalar) || scalar == 0xFEFF || scalar == 0x200B || (0x80...0x9F).contains(scalar)
    }

    // MARK: What a line's edges tell

    private func startsLower(_ low: Int, _ high: Int) -> Bool {
        if Self.isASCIILetter(text[low]) { return text[low] >= 0x61 }
        var offset = low
        for _ in 0..<4 where offset < high {
            let (scalar, length) = text.scalar(at: offset)
            if ScalarClass.isLowercase(scalar) { return true }
            if !Self.isMark(scalar) { return false }
            offset += length
        }
        return false
    }

    private func endsSentence(_ low: Int, _ high: Int) -> Bool {
        if Self.isASCIILetter(text[high - 1]) { return false }
        var end = high
        for _ in 0..<4 where end > low {
            var (start, length) = (end - 1, 1)
            while start > low, text[start] & 0xC0 == 0x80, length < 4 { (start, length) = (start - 1, length + 1) }
            let scalar = text.scalar(at: start).value
            switch scalar {
            // Full stop, exclamation and question mark, colon, ellipsis; their East Asian forms.
            case 0x2E, 0x21, 0x3F, 0x3A, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
            default: if !Self.isMark(scalar) && scalar != 0x29 && scalar != 0x5D { return false }
            }
            end = start
        }
        return false
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

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
            let scalar = text.scalar(at: low).value
            // Bullet, triangular bullet, black square, white bullet, black circle.
            return [0x2022, 0x2023, 0x25AA, 0x25E6, 0x25CF].contains(scalar) && low + 3 < high
        default: return false
        }
    }
}
