import NewsModel

/// A character, or two that stand for one, that may open or close a quotation, with the evidence around it.
struct QuoteMark {
    /// How a mark is drawn; it says which roles come easily to it.
    enum Glyph: UInt8 {
        /// `"` or two straight apostrophes.
        case straightDouble
        /// `“`, also two single opening marks or two backticks.
        case leftDouble
        /// `”`, also two single closing marks.
        case rightDouble
        /// `„`, `‟` and other marks that only open.
        case lowDouble
        /// `«`: opens in most languages, closes in some.
        case leftGuillemet
        /// `»`.
        case rightGuillemet
        /// `'`.
        case straightSingle
        /// `‘` or a backtick.
        case leftSingle
        /// `’`, also the curly apostrophe.
        case rightSingle

        /// True for the marks that pair with the single ones.
        var isSingle: Bool { rawValue >= Glyph.straightSingle.rawValue }
    }

    /// What stands beside a mark, other marks passed over.
    enum Neighbour: UInt8 {
        /// White space, or the edge of the paragraph.
        case space, edge
        /// `(`, `[`, a dash or a slash: a mark beside it may open as well as close.
        case bracket, dash
        /// `,` `;` `:` and the sentence ends.
        case comma, stop
        /// An ellipsis, which a quotation may begin or end with.
        case ellipsis
        case digit, letter
        /// A closing bracket.
        case closingBracket
    }

    /// Where the mark stands in the text.
    let span: TextSpan
    /// How it is drawn.
    let glyph: Glyph
    /// What stands before it.
    var before: Neighbour
    /// What stands after it.
    var after: Neighbour
    /// True for `6'2"` and `5"`: a measure rather than a mark.
    var isMeasure = false
    /// True for `'90s`, `'em`: letters left out.
    var isElision = false
    /// True after an "s", where an apostrophe makes a possessive plural.
    var followsS = false
}
