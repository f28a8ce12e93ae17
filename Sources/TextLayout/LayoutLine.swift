import NewsModel

/// One grapheme cluster as it is drawn.
package struct Cluster: Hashable, Sendable {
    /// Cleaned and printable; empty for what is there but not to be seen.
    package var text: String
    /// In columns.
    package var width: UInt8
    /// The source bytes that it stands for; empty for literals and for hyphens and indents that the layout adds.
    package var span: TextSpan

    package init(text: String, width: UInt8, span: TextSpan) {
        (self.text, self.width, self.span) = (text, width, span)
    }
}

/// One line on the screen.
package struct LayoutLine: Hashable, Sendable {
    /// The index of the line's block; a blank line carries the block that follows.
    package var block: Int
    /// Whether the line is the space above a block.
    package var isBlank: Bool
    /// What is drawn: indexes into the layout's clusters.
    package var clusters: Range<Int>
    /// The source bytes that the line covers, with the white space eaten at its end; for a header line made of pieces
    /// in another order than the text's, the least span that holds them all.
    package var span: TextSpan
    /// The columns that the clusters take.
    package var columns: Int

    package init(block: Int, isBlank: Bool, clusters: Range<Int>, span: TextSpan, columns: Int) {
        (self.block, self.isBlank, self.clusters, self.span, self.columns) = (block, isBlank, clusters, span, columns)
    }
}
