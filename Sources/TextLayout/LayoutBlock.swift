import NewsModel

/// A run of a block's content: words of the article, or words that the reader adds.
package enum Piece: Hashable, Sendable {
    case text(TextSpan)
    /// Not in the article, such as the ` · ` between a byline and an outlet.
    case literal(String)
}

/// What is laid out as one: a headline, a byline line, a paragraph.
package struct LayoutBlock: Hashable, Sendable {
    /// What a block is; verbatim blocks keep their line ends and spaces, in all others white space is only wrapping.
    package enum Kind: Hashable, Sendable {
        case headline, byline, heading, body, verbatim

        /// True where it stands before the body.
        var isOfHeader: Bool { self == .headline || self == .byline }
    }

    package var kind: Kind
    package var pieces: [Piece]
    /// Blank lines above the block.
    package var spaceBefore: Int
    /// Columns by which all lines are set in.
    package var indent: Int
    /// Columns by which the lines after a first one are set in further.
    package var hangingIndent: Int

    package init(kind: Kind, pieces: [Piece], spaceBefore: Int = 0, indent: Int = 0, hangingIndent: Int = 0) {
        (self.kind, self.pieces, self.spaceBefore) = (kind, pieces, spaceBefore)
        (self.indent, self.hangingIndent) = (indent, hangingIndent)
    }
}
