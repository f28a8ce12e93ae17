/// One column of one row.
package struct Cell: Hashable, Sendable {
    /// One spacing scalar with its marks, printable; empty for the right half of a wide one.
    package var text: String
    package var style: Style

    package init(_ text: String = " ", _ style: Style = .plain) { (self.text, self.style) = (text, style) }

    /// Whether the cell is the right half of the wide cluster before it.
    package var isContinuation: Bool { text.isEmpty }
}

/// A place on the screen, 0-based from the top left.
package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
}
