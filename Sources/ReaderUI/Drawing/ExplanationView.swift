import ReaderCore
import Screen

/// Draws why something was found, over the foot of the text or page; at its head where the foot holds what is in focus.
struct ExplanationView {
    let explanation: Explanation
    let theme: Theme

    /// Draws within `area`, the words from column `left` on; the row `focus` stays free where that can be.
    func draw(in area: Rectangle, left: Int, focus: Int?, _ frame: inout Frame) {
        let columns = max(1, min(PaneLayout.measure, area.column + area.columns - left - 1))
        let written = lines(columns)
        // A free row keeps the words apart from the status line, where there is room.
        let air = area.rows >= 16 ? 1 : 0
        let rows = min(area.rows, written.count + 1 + air)
        let isBelow = focus.map { $0 < area.row + area.rows - rows } ?? true
        let top = isBelow ? area.row + area.rows - rows : area.row
        clear(rows: top..<top + rows, of: area, &frame)
        frame.buffer.write(
            String(repeating: "─", count: area.columns), row: isBelow ? top : top + rows - 1, column: area.column,
            style: theme.style(.rule), limit: area.columns)
        let first = isBelow ? top + 1 : top
        for (index, line) in written.prefix(rows - 1).enumerated() {
            let isCut = index == rows - 2 && written.count > rows - 1
            let words = isCut ? PlainLines.cut(line.words + " …", columns: columns) : line.words
            frame.buffer.write(words, row: first + index, column: left, style: theme.style(line.role), limit: columns)
        }
        frame.cursor = Position(row: first, column: left)
    }

    private func lines(_ columns: Int) -> [(words: String, role: Role)] {
        let answer = PlainLines.wrap(explanation.answer, columns: columns).map { ($0, Role.text) }
        let reason = explanation.reason.isEmpty ? [] : PlainLines.wrap(explanation.reason, columns: columns)
        return answer + reason.map { ($0, Role.dim) }
    }

    private func clear(rows: Range<Int>, of area: Rectangle, _ frame: inout Frame) {
        let blank = String(repeating: " ", count: area.columns)
        for row in rows {
            frame.buffer.write(blank, row: row, column: area.column, style: theme.style(.text), limit: area.columns)
        }
    }
}
