/// Scalars of valid UTF-8 and what the tokenizer must know of them.
enum LetterScan {
    /// The scalar that starts at a byte offset, and its length in bytes.
    @inline(__always)
    static func scalar(at: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
        let first = bytes[at]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard at + length <= bytes.count else { return (0xfffd, 1) }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3f) }
        return (value, length)
    }

    /// True for letters and the marks that combine with them; every script beyond the common marks and signs counts.
    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5a, 0x61...0x7a: true
        case 0..<0xaa: false
        case 0xaa, 0xb5, 0xba: true
        case 0xab..<0xc0, 0xd7, 0xf7: false
        case 0x2000...0x2bff, 0x2e00...0x303f, 0xfe10...0xfe6f, 0xff00...0xff20, 0xfff0...0xffff: false
        case 0xe000...0xf8ff, 0xfeff, 0x1f000...0x1faff: false
        default: true
        }
    }

    /// True for capitals of the Latin, Greek and Cyrillic scripts.
    static func isUppercase(_ scalar: UInt32) -> Bool { lowercased(scalar) != scalar }

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

    /// True for white space: ASCII, the no-break space, and the wide and thin spaces.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0d, 0x85, 0xa0, 0x1680, 0x2000...0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
        default: false
        }
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
