import NewsModel

/// A word, a number or a mark of an article's text.
///
/// Words keep inner apostrophes, hyphens and full stops ("O'Malley", "al-Assad", "U.S."). Split off as tokens of
/// their own are the possessive ("Khamenei" + "’s"), what follows an acronym's hyphen ("U.S." + "-" + "led",
/// "US" + "-" + "led"), and every mark.
package struct Token: Hashable, Sendable {
    /// What a token is made of.
    package enum Kind: UInt8, Sendable {
        /// Letters, perhaps with digits after the first.
        case word
        /// Begins with a digit: "1,000", "27th", "90-minute".
        case number
        /// . , ; : ! ? - – — … ( ) [ ] /
        case punctuation
        /// A quotation mark or a lone apostrophe; `''` and two backquotes are one token.
        case quoteMark
        /// Anything else: $ % & @ #.
        case symbol
    }

    /// How a token is written.
    package struct Shape: OptionSet, Hashable, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The first letter is a capital.
        package static let capitalized = Shape(rawValue: 1 << 0)
        /// At least two letters, none of them small.
        package static let allCaps = Shape(rawValue: 1 << 1)
        /// One capital and a full stop, or two or three such: "A.", "J.K."; acronyms such as "U.S." also.
        package static let initial = Shape(rawValue: 1 << 2)
        /// Ends with a full stop that belongs to the word: "Mr.", "U.S.", "Jan.".
        package static let abbreviation = Shape(rawValue: 1 << 3)
        /// The first word of its sentence, marks before it aside.
        package static let startsSentence = Shape(rawValue: 1 << 4)
        /// White space or the block's start stands before it.
        package static let followsSpace = Shape(rawValue: 1 << 5)
        /// "'s", or the apostrophe after a plural's "s" where no single quotation is open.
        package static let possessive = Shape(rawValue: 1 << 6)
        /// A word with a hyphen in it.
        package static let hyphenated = Shape(rawValue: 1 << 7)
        /// A capital after a small letter: "McCain", "al-Assad".
        package static let innerCapital = Shape(rawValue: 1 << 8)
        /// A letter with a full stop after it within the word: "U.S.", "a.m.", "bbc.co".
        package static let dotted = Shape(rawValue: 1 << 9)
    }

    /// Byte offsets into the article's text.
    package let span: TextSpan
    /// The word with its case folded (ASCII and Latin letters), its apostrophes straight and without an
    /// abbreviation's last full stop; see `WordKey`.
    package let key: WordKey
    package let kind: Kind
    package var shape: Shape
    /// Index into `Draft.blocks`.
    package let block: Int32

    package var isWord: Bool { kind == .word }
    package var isCapitalized: Bool { shape.contains(.capitalized) }
    package var isAllCaps: Bool { shape.contains(.allCaps) }
    package var isInitial: Bool { shape.contains(.initial) }
    package var isAbbreviation: Bool { shape.contains(.abbreviation) }
    package var startsSentence: Bool { shape.contains(.startsSentence) }
    package var followsSpace: Bool { shape.contains(.followsSpace) }
    package var isPossessive: Bool { shape.contains(.possessive) }
}
