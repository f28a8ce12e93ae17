import UnicodeText

/// What a terminal would show: cells that a program's output is written into.
///
/// Understands what ncurses writes for xterm-256color; colours and attributes are passed over, and so are combining
/// marks.
package struct EmulatedScreen: Sendable {
    package internal(set) var rows: Int
    package internal(set) var columns: Int
    /// The row of the cursor, 0-based.
    package internal(set) var row = 0
    /// The column of the cursor, 0-based.
    package internal(set) var column = 0
    /// True between the beginning and the end of a synchronized update (mode 2026): more is to come.
    package internal(set) var isUpdating = false

    /// What stands in the second cell of a wide character.
    static let continuation: Unicode.Scalar = "\0"

    var cells: [[Unicode.Scalar]]
    /// The cells of the normal screen while the alternate one is shown.
    var normal: [[Unicode.Scalar]]?
    var savedCursor = (row: 0, column: 0)
    /// The rows that scroll.
    var region: Range<Int>
    /// True where a character was written into the last column: the next one goes to the next line first.
    var wrapsNext = false
    var wraps = true
    var inserts = false
    var drawsLines = false
    var lastCharacter: Unicode.Scalar?
    private var parser = SequenceParser()

    package init(rows: Int, columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        cells = Self.blank(rows, columns)
        region = 0..<rows
    }

    /// The rows from top to bottom, without the spaces at their ends.
    package var lines: [String] {
        cells.map { row in
            var text = String.UnicodeScalarView()
            let end = row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
            for scalar in row[..<end] where scalar != Self.continuation { text.append(scalar) }
            return String(text)
        }
    }

    /// True where the words stand in one of the rows.
    package func shows(_ words: String) -> Bool { lines.contains { $0.contains(words) } }

    /// Takes in what a program writes.
    package mutating func write(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let token = parser.take(byte) else { continue }
            switch token {
            case .character(let scalar): put(drawsLines ? Self.lineDrawing[scalar] ?? scalar : scalar)
            case .code(let code): obey(code)
            case .escape(let intermediate, let final): obey(intermediate, final)
            case .control(let control): obey(control)
            }
        }
    }

    /// Gives the window another size: what no longer fits is cut.
    package mutating func resize(rows: Int, columns: Int) {
        var anew = Self.blank(rows, columns)
        for row in 0..<min(rows, self.rows) {
            for column in 0..<min(columns, self.columns) { anew[row][column] = cells[row][column] }
        }
        (cells, normal, region) = (anew, normal.map { _ in Self.blank(rows, columns) }, 0..<rows)
        (self.rows, self.columns, wrapsNext) = (rows, columns, false)
        (row, column) = (min(row, rows - 1), min(column, columns - 1))
    }

    static func blank(_ rows: Int, _ columns: Int) -> [[Unicode.Scalar]] {
        Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    // MARK: Characters

    /// Writes a character at the cursor.
    mutating func put(_ scalar: Unicode.Scalar) {
        if ScalarClass.isMark(scalar.value) { return }
        let width = scalar.value < 0x1100 ? 1 : max(1, min(2, ClusterWidth.columns(of: String(scalar))))
        if wrapsNext || column + width > columns {
            if wraps { goToNextLine() } else { column = columns - width }
        }
        if inserts { insertBlanks(width) }
        let after = column + width
        // The other half of a wide character goes too.
        if cells[row][column] == Self.continuation, column > 0 { cells[row][column - 1] = " " }
        if after < columns, cells[row][after] == Self.continuation { cells[row][after] = " " }
        cells[row][column] = scalar
        if width == 2, column + 1 < columns { cells[row][column + 1] = Self.continuation }
        lastCharacter = scalar
        column += width
        wrapsNext = column >= columns
        if wrapsNext { column = columns - 1 }
    }

    private mutating func goToNextLine() {
        (column, wrapsNext) = (0, false)
        lineFeed()
    }

    /// Blanks at the cursor; what stood there moves to the right.
    mutating func insertBlanks(_ count: Int) {
        let count = min(count, columns - column)
        cells[row].removeLast(count)
        cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    }

    /// Takes characters away at the cursor; what follows moves to the left.
    mutating func deleteCharacters(_ count: Int) {
        let count = min(count, columns - column)
        cells[row].removeSubrange(column..<column + count)
        cells[row] += Array(repeating: " ", count: count)
    }

    // MARK: Lines

    /// One line down; at the foot of the region its lines move up.
    mutating func lineFeed() {
        if row == region.upperBound - 1 { scrollUp(1, from: region.lowerBound) } else { row = min(rows - 1, row + 1) }
    }

    /// One line up; at the head of the region its lines move down.
    mutating func reverseLineFeed() {
        if row == region.lowerBound { scrollDown(1, from: region.lowerBound) } else { row = max(0, row - 1) }
    }

    /// Moves the lines from `top` to the foot of the region up.
    mutating func scrollUp(_ count: Int, from top: Int) {
        guard region.contains(top) else { return }
        let count = min(count, region.upperBound - top)
        cells.removeSubrange(top..<top + count)
        cells.insert(contentsOf: Self.blank(count, columns), at: region.upperBound - count)
    }

    /// Moves the lines from `top` to the foot of the region down.
    mutating func scrollDown(_ count: Int, from top: Int) {
        guard region.contains(top) else { return }
        let count = min(count, region.upperBound - top)
        cells.removeSubrange(region.upperBound - count..<region.upperBound)
        cells.insert(contentsOf: Self.blank(count, columns), at: top)
    }

    /// Blanks some columns of a row.
    mutating func erase(_ row: Int, _ range: Range<Int>) {
        for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
    }
}
