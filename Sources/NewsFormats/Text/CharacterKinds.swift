import UnicodeText

/// What kinds of characters a word has, or what a single one is.
struct CharacterKinds: OptionSet {
    let rawValue: UInt16

    static let capital = CharacterKinds(rawValue: 1 << 0)
    static let small = CharacterKinds(rawValue: 1 << 1)
    /// A letter without case, or a combining mark.
    static let otherLetter = CharacterKinds(rawValue: 1 << 2)
    /// An ASCII digit.
    static let digit = CharacterKinds(rawValue: 1 << 3)
    /// The ASCII hyphen.
    static let hyphen = CharacterKinds(rawValue: 1 << 4)
    /// A full stop or an apostrophe, `'` or `’`: names of persons and places have them.
    static let nameSign = CharacterKinds(rawValue: 1 << 5)
    /// An apostrophe or hyphen of another kind: only names of persons have them.
    static let rareNameSign = CharacterKinds(rawValue: 1 << 6)
    /// A backquote: only names of places have it, for an apostrophe.
    static let backquote = CharacterKinds(rawValue: 1 << 7)
    /// `@`.
    static let at = CharacterKinds(rawValue: 1 << 8)
    /// Anything else that a word can have.
    static let other = CharacterKinds(rawValue: 1 << 9)
    /// ASCII white space or a control character, which ends a word.
    static let blank = CharacterKinds(rawValue: 1 << 10)
    /// An ASCII character that can be a mark of its own.
    static let maybeMark = CharacterKinds(rawValue: 1 << 11)
    /// A byte of a character beyond ASCII.
    static let beyondASCII = CharacterKinds(rawValue: 1 << 12)

    /// What the name of a person may be made of.
    static let ofNames: CharacterKinds = [.capital, .small, .otherLetter, .hyphen, .nameSign, .rareNameSign]
    /// What the name of a place may be made of.
    static let ofPlaces: CharacterKinds = [.capital, .small, .otherLetter, .hyphen, .nameSign, .backquote]
    /// What ends a word, or has to be looked at more closely.
    static let special: CharacterKinds = [.blank, .maybeMark, .beyondASCII]

    /// Whether it shares a kind with others.
    func intersects(_ kinds: CharacterKinds) -> Bool { rawValue & kinds.rawValue != 0 }

    /// The kinds of all bytes.
    static let ofBytes = ConstantTable((0...255).map(ofByte))

    private static func ofByte(_ byte: UInt8) -> CharacterKinds {
        switch byte {
        case 0x00...0x20: .blank
        case 0x41...0x5A: .capital
        case 0x61...0x7A: .small
        case 0x30...0x39: .digit
        case 0x2D: [.hyphen, .maybeMark]
        case 0x27, 0x2E: .nameSign
        case 0x60: .backquote
        case 0x40: .at
        // , ; ( ) | : /
        case 0x2C, 0x3B, 0x28, 0x29, 0x7C, 0x3A, 0x2F: [.other, .maybeMark]
        case 0x80...0xFF: .beyondASCII
        default: .other
        }
    }

    /// The kind of a scalar that is part of a word.
    static func ofScalar(_ scalar: UInt32) -> CharacterKinds {
        if scalar < 0x80 { return ofBytes[Int(scalar)].subtracting(special) }
        if ScalarClass.isUppercase(scalar) { return .capital }
        if ScalarClass.isLowercase(scalar) { return .small }
        if ScalarClass.isLetter(scalar) || ScalarClass.isMark(scalar) { return .otherLetter }
        switch scalar {
        case 0x2019: return .nameSign
        case 0x2018, 0x2010, 0x2011: return .rareNameSign
        default: return .other
        }
    }
}
