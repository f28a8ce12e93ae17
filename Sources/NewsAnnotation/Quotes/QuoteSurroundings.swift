import NewsModel

/// Tells what kind of character stands on either side of a place in the text.
enum QuoteSurroundings {
    /// What ends at `offset`; nothing before `start` counts.
    static func before(_ offset: Int, from start: Int, in text: [UInt8]) -> QuoteMark.Neighbour {
        guard offset > start else { return .edge }
        let byte = text[offset - 1]
        if byte == 0x2E, offset - 2 >= start, text[offset - 2] == 0x2E { return .ellipsis }
        if byte < 0x80 { return kind(ascii: byte) }
        var first = offset - 1
        while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
        return kind(at: first, to: offset, in: text)
    }

    /// What begins at `offset`; nothing from `end` on counts.
    static func after(_ offset: Int, to end: Int, in text: [UInt8]) -> QuoteMark.Neighbour {
        guard offset < end else { return .edge }
        let byte = text[offset]
        if byte == 0x2E, offset + 1 < end, text[offset + 1] == 0x2E { return .ellipsis }
        return byte < 0x80 ? kind(ascii: byte) : kind(at: offset, to: end, in: text)
    }

    private static func kind(ascii byte: UInt8) -> QuoteMark.Neighbour {
        switch byte {
        case 0x00...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x28, 0x5B, 0x7B, 0x3C: .bracket
        case 0x29, 0x5D, 0x7D, 0x3E: .closingBracket
        case 0x2D, 0x2F: .dash
        case 0x2C, 0x3A, 0x3B: .comma
        case 0x2E, 0x21, 0x3F: .stop
        default: .letter
        }
    }

    /// White space, dashes and stops beyond ASCII; all else is taken for a letter.
    private static func kind(at: Int, to end: Int, in text: [UInt8]) -> QuoteMark.Neighbour {
        let second = at + 1 < end ? text[at + 1] : 0
        let third = at + 2 < end ? text[at + 2] : 0
        switch (text[at], second, third) {
        case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80): return .space
        case (0xEF, 0xBB, 0xBF), (0xE2, 0x81, 0xA0): return .space
        case (0xE2, 0x80, 0x90...0x95): return .dash
        case (0xE2, 0x80, 0xA6): return .ellipsis
        case (0xC2, 0xA1, _), (0xC2, 0xBF, _): return .bracket
        case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return .comma
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81): return .stop
        default: return .letter
        }
    }
}

/// Words that begin with an apostrophe because letters are left out.
enum Elision {
    private static let words: [[UInt8]] = [
        "em", "til", "till", "tis", "twas", "twere", "twill", "n", "cause", "cuz", "bout", "round", "cos", "neath",
        "nuff", "nother", "gainst", "mongst", "tude", "hood", "burbs", "fraid", "kay",
    ].map { Array($0.utf8) }

    /// True where the letters from `start` on make such a word, or a decade: `'90s`, `'08`.
    static func begins(at start: Int, to end: Int, in text: [UInt8]) -> Bool {
        if start + 1 < end, isDigit(text[start]), isDigit(text[start + 1]) {
            // Three digits make a number, two a year.
            return start + 2 >= end || !isDigit(text[start + 2])
        }
        for word in words where start + word.count <= end {
            var index = 0
            while index < word.count, text[start + index] | 0x20 == word[index] { index += 1 }
            guard index == word.count else { continue }
            if start + index == end { return true }
            let next = text[start + index]
            if !(0x61...0x7A).contains(next | 0x20), next < 0x80 || next == 0xE2 { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
