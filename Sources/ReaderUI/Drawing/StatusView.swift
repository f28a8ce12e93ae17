import ReaderCore
import Screen

/// Draws the status line and the hint line.
struct StatusView {
    let state: ReaderState
    let theme: Theme

    func draw(_ panes: PaneLayout, _ frame: inout Frame) {
        drawStatus(row: panes.statusRow, &frame)
        if let row = panes.hintRow { drawHints(row: row, &frame) }
    }

    private func drawStatus(row: Int, _ frame: inout Frame) {
        let model = StatusModel(state)
        let columns = state.size.columns
        let role: Role =
            switch model.kind {
            case .place: .status
            case .message: .statusMessage
            case .trouble: .statusError
            case .prompt: .prompt
            }
        frame.buffer.fill(rows: row..<row + 1, columns: 0..<columns, style: theme.style(.status))
        // What is said matters more than what is going on: the right side gives way.
        let needed = model.leastColumns + 2
        let right = PlainLines.cut(model.right, columns: max(0, columns - needed - 2))
        let isTooLittle = right != model.right && right.utf8.count < 8
        let rightColumns = isTooLittle ? 0 : PlainLines.columns(of: right)
        let room = max(1, columns - 2 - (rightColumns > 0 ? rightColumns + 2 : 0))
        if let typed = model.typed {
            draw(typed.shown(fitting: room), row: row, limit: room, &frame)
        } else {
            frame.buffer.write(model.left(fitting: room), row: row, column: 1, style: theme.style(role), limit: room)
        }
        if rightColumns > 0 {
            frame.buffer.write(
                right, row: row, column: columns - 1 - rightColumns, style: theme.style(.status), limit: rightColumns)
        }
    }

    /// What is being typed, with its mistake set off.
    private func draw(_ line: TypedLine.Shown, row: Int, limit: Int, _ frame: inout Frame) {
        var column = 1
        let parts: [(String, Role)] = [(line.before, .prompt), (line.mistake, .mistake), (line.behind, .prompt)]
        for (words, role) in parts {
            column += frame.buffer.write(
                words, row: row, column: column, style: theme.style(role), limit: max(0, limit + 1 - column))
        }
        frame.cursor = Position(row: row, column: min(frame.buffer.columns - 1, 1 + line.cursor))
    }

    /// Each hint whole or not at all.
    private func drawHints(row: Int, _ frame: inout Frame) {
        var column = 1
        for hint in HintModel(state).hints(fitting: state.size.columns - 1) {
            let needed = hint.columns
            column += frame.buffer.write(
                hint.key, row: row, column: column, style: theme.style(.hintKey), limit: needed)
            column += frame.buffer.write(
                " " + hint.label, row: row, column: column, style: theme.style(.hint), limit: needed)
            column += 3
        }
    }
}
