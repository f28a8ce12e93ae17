import UnicodeText

/// A screen's cells, drawn into and then presented by a terminal.
///
/// Writing outside is clipped, never an error; no wide cluster is ever left with one half.
package struct CellBuffer: Hashable, Sendable {
    package let rows: Int
    package let columns: Int
    private var cells: [Cell]

    /// A blank screen.
    package init(rows: Int, columns: Int) {
        (self.rows, self.columns) = (max(0, rows), max(0, columns))
        cells = [Cell](repeating: Cell(), count: self.rows * self.columns)
    }

    /// The cell at a place within the buffer.
    package subscript(row: Int, column: Int) -> Cell { cells[row * columns + column] }

    /// A whole row's cells.
    package func row(_ row: Int) -> ArraySlice<Cell> { cells[row * columns..<(row + 1) * columns] }

    /// Writes a text, cleaned, from a place on, and answers the columns used.
    ///
    /// It ends at the buffer's edge and after `limit` columns; a wide cluster that would cross either is left out.
    @discardableResult
    package mutating func write(
        _ text: String, row: Int, column: Int, style: Style = .plain, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < rows, column >= 0, column < columns else { return 0 }
        let end = limit < columns - column ? column + max(0, limit) : columns
        let bytes = Array(text.utf8)
        var (offset, place) = (0, column)
        while offset < bytes.count {
            let next = GraphemeClusters.end(from: offset, in: bytes, limit: bytes.count)
            let shown = Cleaning.displayed(bytes, offset..<next)
            offset = next
            guard place + shown.columns <= end else { break }
            put(shown.text, width: shown.columns, row: row, column: place, style: style)
            place += shown.columns
        }
        return place - column
    }

    /// Puts one cluster that is clean already, such as a layout's, where it wholly fits; else nothing.
    package mutating func put(_ cluster: String, width: Int, row: Int, column: Int, style: Style) {
        guard row >= 0, row < rows, column >= 0, width > 0, column + width <= columns else { return }
        if width == 1 {
            set(Cell(cluster, style), row: row, column: column, width: 1)
            return
        }
        var place = column
        for part in DisplayedCluster(text: cluster, columns: width).cells where place + part.columns <= columns {
            set(Cell(part.text, style), row: row, column: place, width: part.columns)
            place += part.columns
        }
    }

    /// Blanks a rectangle, in a style; what lies outside is ignored.
    package mutating func fill(rows: Range<Int>, columns: Range<Int>, style: Style) {
        let columns = columns.clamped(to: 0..<self.columns)
        for row in rows.clamped(to: 0..<self.rows) {
            for column in columns { set(Cell(" ", style), row: row, column: column, width: 1) }
        }
    }

    /// Replaces each cell's text and style by what `change` makes of it; a text must stay one column wide.
    mutating func mapCells(_ change: (Cell) -> Cell) {
        for index in cells.indices { cells[index] = change(cells[index]) }
    }

    private mutating func set(_ cell: Cell, row: Int, column: Int, width: Int) {
        let index = row * columns + column
        clearHalves(row: row, columns: column..<column + width)
        cells[index] = cell
        if width == 2 { cells[index + 1] = Cell("", cell.style) }
    }

    /// Blanks the halves of wide clusters that reach over either end of a range about to be written.
    private mutating func clearHalves(row: Int, columns range: Range<Int>) {
        let start = row * columns
        if cells[start + range.lowerBound].isContinuation, range.lowerBound > 0 {
            cells[start + range.lowerBound - 1].text = " "
        }
        if range.upperBound < columns, cells[start + range.upperBound].isContinuation {
            cells[start + range.upperBound].text = " "
        }
    }
}

extension CellBuffer {
    /// The rows as text, blanks at their ends cut: for golden screens.
    package func lines() -> [String] {
        (0..<rows).map { index in
            var text = row(index).map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The runs of columns with one style in a row, in order, all columns covered.
    package func styleRuns(row index: Int) -> [(columns: Range<Int>, style: Style)] {
        var runs: [(columns: Range<Int>, style: Style)] = []
        for (column, cell) in row(index).enumerated() {
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
            } else {
                runs.append((column..<column + 1, cell.style))
            }
        }
        return runs
    }

    /// The same screen in the colours of a terminal of `depth`. Linear in the cells.
    package func reduced(to depth: ColorDepth) -> CellBuffer {
        guard depth != .direct else { return self }
        var (result, known): (CellBuffer, [Style: Style]) = (self, [:])
        result.mapCells { cell in
            if cell.style == .plain { return cell }
            let style = known[cell.style] ?? cell.style.reduced(to: depth)
            known[cell.style] = style
            return Cell(cell.text, style)
        }
        return result
    }
}
