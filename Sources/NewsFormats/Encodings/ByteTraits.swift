/// What the 256 characters of a charset are to the statistics of letters.
struct ByteTraits: Sendable {
    /// What a character is.
    enum Kind: UInt8 {
        /// White space and controls of ASCII.
        case space
        case digit
        /// ASCII's marks that stand before words: `(`, `[`, `"`, `'`, `-`, `/`.
        case opener
        /// ASCII's other marks.
        case mark
        case asciiLetter
        case letter
        /// A quotation mark that opens, or one that closes.
        case openingQuote, closingQuote
        /// What may stand anywhere in a line: an apostrophe, dash, ellipsis.
        case dash
        /// A line or block to draw with.
        case box
        /// A sign of money, measure or law, which stands beside figures and alone.
        case sign
        case undefined
    }

    private(set) var kinds = [Kind](repeating: .undefined, count: 256)
    /// The numbers of letters, those of the small letter for a capital; 0 for other characters.
    private(set) var letters = [UInt16](repeating: 0, count: 256)
    /// For a Vietnamese letter with a tone, the numbers of its vowel and of its tone; else those of `letters` and 0.
    private(set) var vowels = [UInt16](repeating: 0, count: 256)
    private(set) var tones = [UInt16](repeating: 0, count: 256)
    private(set) var isCapital = [Bool](repeating: false, count: 256)
    /// What characters other than letters cost by themselves, in half nats.
    private(set) var costs = [UInt8](repeating: 0, count: 256)
    /// The script of most letters beyond ASCII.
    let script: LetterTables.Script

    /// The traits of each charset of `SingleByteTable.all`.
    static let all = SingleByteTable.all.map { ByteTraits($0) }

    private init(_ table: SingleByteTable) {
        let tables = LetterTables.standard
        var counts: [LetterTables.Script: Int] = [:]
        for (byte, value) in table.scalars.enumerated() {
            guard value != 0xFFFD, let scalar = Unicode.Scalar(value) else {
                costs[byte] = 30
                continue
            }
            (kinds[byte], costs[byte]) = Self.kind(scalar)
            guard kinds[byte] == .letter || kinds[byte] == .asciiLetter else { continue }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            isCapital[byte] = small != scalar
            letters[byte] = tables.number(of: small.value)
            let parts = VietnameseLetters.parts[small.value]
            vowels[byte] = parts.map { tables.number(of: $0.vowel) } ?? letters[byte]
            tones[byte] = parts.map { tables.number(of: $0.tone) } ?? 0
            if kinds[byte] == .letter, let script = Self.script(value) { counts[script, default: 0] += 1 }
        }
        script = counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key ?? .latin
        // Letters of another script are signs of mathematics.
        for (byte, value) in table.scalars.enumerated() where kinds[byte] == .letter {
            guard let other = Self.script(value), other != script else { continue }
            (kinds[byte], costs[byte], letters[byte], isCapital[byte]) = (.sign, 28, 0, false)
        }
    }

    private static func script(_ value: UInt32) -> LetterTables.Script? {
        switch value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x386...0x3CE: .greek
        case 0x400...0x52F: .cyrillic
        case 0x5D0...0x5EA: .hebrew
        case 0x620...0x6FF: .arabic
        case 0xE01...0xE4E: .thai
        default: nil
        }
    }

    /// What a scalar is, and what it costs where it is no letter.
    private static func kind(_ scalar: Unicode.Scalar) -> (Kind, UInt8) {
        switch scalar.value {
        case 0...0x20, 0x7F: (.space, 0)
        case 0x30...0x39: (.digit, 0)
        case 0x28, 0x5B, 0x22, 0x27, 0x2D, 0x2F, 0x3E: (.opener, 0)
        case 0x41...0x5A, 0x61...0x7A: (.asciiLetter, 0)
        case 0x21...0x7E: (.mark, 0)
        case 0x80...0x9F: (.undefined, 29)
        case 0x2018, 0x201C, 0x201A, 0x201E, 0xAB, 0x2039: (.openingQuote, 10)
        case 0xA1, 0xBF: (.openingQuote, 13)
        case 0x201D, 0xBB, 0x203A, 0x60C, 0x61B, 0x61F: (.closingQuote, 10)
        case 0x2019, 0x2013, 0x2014, 0x2026: (.dash, 9)
        case 0xA0: (.dash, 12)
        case 0x2022, 0xB7, 0xAD, 0x2015: (.dash, 15)
        case 0x200C...0x200F, 0x640: (.dash, 16)
        case 0x20AC, 0xA3, 0xB0, 0xA7, 0x2116: (.sign, 13)
        case 0xA9, 0xAE, 0x2122, 0xAA, 0xBA, 0xBC...0xBE, 0xB2, 0xB3, 0xB1, 0xD7, 0xB5: (.sign, 16)
        case 0xA2, 0xA5, 0xB9, 0x2020, 0x2021, 0x2030: (.sign, 18)
        case 0x2500...0x25FF, 0x2320, 0x2321: (.box, 20)
        case 0x660...0x669, 0xE50...0xE59: (.digit, 11)
        case 0xE000...0xF8FF: (.undefined, 28)
        default: isLetter(scalar) ? (.letter, 0) : (.sign, 22)
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark:
            scalar.value != 0x192
        default: false
        }
    }
}
