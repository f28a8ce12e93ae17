import NewsModel

/// A word or a mark of one of the short lines that surround a body: byline, agency, date, dateline.
///
/// It knows all that is asked of it, so that the text is looked at once.
struct Token: Equatable {
    /// Where it stands in the text.
    let range: Range<Int>
    /// What is known of the word; looked up with its capitals made small and without a final full stop.
    let known: KnownWord
    /// The day, the year or the whole date that a word in figures gives.
    let figures: Figures
    /// The kinds of the word's characters.
    let kinds: CharacterKinds
    /// What else the word or mark looks like.
    let traits: Traits
    /// The mark; nil for a word.
    let mark: Mark?
    /// The number of the word's scalars, at most 255.
    let scalars: UInt8

    /// The marks that divide lines, by their ASCII bytes.
    enum Mark: UInt8 {
        case opening = 0x28
        case closing = 0x29
        case comma = 0x2C
        /// A dash of any kind.
        case dash = 0x2D
        case slash = 0x2F
        case colon = 0x3A
        case semicolon = 0x3B
        /// A bar, a bullet or a middle dot.
        case bar = 0x7C
    }

    /// What a word or mark looks like.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// White space or the line's start stands before it.
        static let isSpaced = Traits(rawValue: 1)
        /// The first letter is a capital.
        static let isCapitalised = Traits(rawValue: 2)
        /// A full stop ends it.
        static let endsWithStop = Traits(rawValue: 4)
        /// A hyphen is among its first three bytes.
        static let hasEarlyHyphen = Traits(rawValue: 8)
        /// An apostrophe and a small "s" end it.
        static let isPossessive = Traits(rawValue: 16)
        /// "S’S" ends it.
        static let isCapitalPossessive = Traits(rawValue: 32)
        /// Figures that give a time: "14:05", "2pm".
        static let isTime = Traits(rawValue: 64)
    }

    /// True for a mark.
    var isMark: Bool { mark != nil }
    /// True where white space or the line's start stands before it.
    var isSpaced: Bool { traits.contains(.isSpaced) }
    /// True where the first letter is a capital.
    var isCapitalised: Bool { traits.contains(.isCapitalised) }
    /// True where there is no small letter and at least one capital.
    var isAllCapitals: Bool { kinds.contains(.capital) && !kinds.contains(.small) }
    /// True where ASCII digits are all there is.
    var isNumber: Bool { kinds == .digit }

    /// True for a word in small letters or signs that is in no list; no front matter begins with such words.
    var isOrdinary: Bool {
        !isMark && known == KnownWord() && kinds.isDisjoint(with: [.capital, .digit, .at])
    }

    /// Whether the word, however it is written, is of one of some classes.
    func isAny(_ classes: WordClasses) -> Bool { known.classes.intersects(classes) }

    /// Whether the word is of one of some classes, and written without a capital and without a full stop.
    func isPlainly(_ classes: WordClasses) -> Bool {
        isAny(classes) && !kinds.contains(.capital) && !traits.contains(.endsWithStop)
    }

    /// Where the word ends without its final full stop.
    var endWithoutStop: Int { traits.contains(.endsWithStop) ? range.upperBound - 1 : range.upperBound }

    /// The words and marks of `span`. Linear in the span, which callers keep short.
    static func tokens(_ span: TextSpan, in text: [UInt8]) -> [Token] {
        text.withUnsafeBufferPointer { text in
            var (reader, tokens): (TokenReader, [Token]) = (TokenReader(span.range, in: text), [])
            while let token = reader.next() { tokens.append(token) }
            return tokens
        }
    }

    /// From the first of some words to the last, without a full stop that ends it; nil where there is none.
    static func span(of words: ArraySlice<Token>) -> TextSpan? {
        guard let first = words.first, let last = words.last else { return nil }
        return TextSpan(first.range.lowerBound, last.endWithoutStop)
    }
}
