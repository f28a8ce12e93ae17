/// A line of a text that has something to show, and what its shape says.
struct TextLine {
    /// The line's bytes without the white space and controls around them.
    let range: Range<Int>
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
