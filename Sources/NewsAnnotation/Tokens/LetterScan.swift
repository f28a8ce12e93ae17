import UnicodeText

/// Scalars of valid UTF-8 and what the tokenizer must know of them.
enum LetterScan {
    /// The scalar that starts at a byte offset, and its length in bytes.
    @inline(__always)
    static func scalar(at: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
        let first = bytes[at]
        return first < 0x80 ? (UInt32(first), 1) : UTF8Scan.scalar(at: at, in: bytes)
    }

    /// True for letters and the marks that combine with them.
    @inline(__always)
    static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7a }
        return ScalarClass.isLetter(scalar) || ScalarClass.isMark(scalar)
    }

    /// True for capitals.
    @inline(__always)
    static func isUppercase(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar >= 0x41 && scalar <= 0x5a : ScalarClass.isUppercase(scalar)
    }

    /// The small letter of a Latin, Greek or Cyrillic capital; any other scalar itself.
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: return scalar + 32
        case 0..<0xc0: return scalar
        case 0xc0...0xde: return scalar == 0xd7 ? scalar : scalar + 32
        case 0x130: return 0x69
        case 0x178: return 0xff
        case 0x100...0x137, 0x14a...0x177, 0x1e00...0x1eff: return scalar | 1
        case 0x139...0x148, 0x179...0x17e: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x1cd...0x1dc: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x1de...0x1ef, 0x1f8...0x21f, 0x222...0x233: return scalar | 1
        case 0x391...0x3a9: return scalar + 32
        case 0x410...0x42f: return scalar + 32
        case 0x400...0x40f: return scalar + 80
        default: return scalar
        }
    }

    /// True for white space, the zero-width space among it.
    static func isSpace(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x20 || scalar >= 0x09 && scalar <= 0x0d }
        return ScalarClass.isWhitespace(scalar) || scalar == 0x200b
    }

    /// True for marks that open or close a quotation; the lone apostrophe and the backquote are among them.
    static func isQuoteMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x60, 0xab, 0xbb, 0xb4, 0x2018...0x201f, 0x2039, 0x203a, 0x300c...0x300f: true
        default: false
        }
    }

    /// True for apostrophes within words.
    static func isApostrophe(_ scalar: UInt32) -> Bool {
        scalar == 0x27 || scalar == 0x2019 || scalar == 0x2bc || scalar == 0x2018 || scalar == 0x60
    }
}
