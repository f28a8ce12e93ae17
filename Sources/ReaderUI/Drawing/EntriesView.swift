import ReaderCore
import Screen

/// Draws a page of entries: its title, then two lines an entry and a blank one below it, then a footnote.
struct EntriesView {
    let model: EntriesModel
    let theme: Theme

    func draw(in area: Rectangle, _ frame: inout Frame) {
        let left = area.column + 2
        let used = frame.buffer.write(
            model.title, row: area.row, column: left, style: theme.style(.paneTitleFocused), limit: area.columns - 2)
        let room = max(0, area.columns - used - 5)
        frame.buffer.write(
            PlainLines.cut(model.note, columns: room), row: area.row, column: left + used + 2,
            style: theme.style(.dim), limit: room)
        let footnote = model.footnote.map { PlainLines.wrap($0, columns: area.columns - 4) } ?? []
        let fitting = max(1, (area.rows - 2 - footnote.count) / 3)
        let first = max(0, min(model.selection - fitting + 1, model.rows.count - fitting))
        let shown = model.rows.dropFirst(first).prefix(fitting)
        for (place, row) in shown.enumerated() {
            draw(row, isSelected: first + place == model.selection, at: area.row + 2 + place * 3, in: area, &frame)
        }
        for (index, line) in footnote.enumerated() {
            let row = area.row + 2 + shown.count * 3 + index
            guard row < area.row + area.rows else { return }
            frame.buffer.write(line, row: row, column: left, style: theme.style(.dim), limit: area.columns - 3)
        }
    }

    private func draw(
        _ entry: EntriesModel.Row, isSelected: Bool, at row: Int, in area: Rectangle, _ frame: inout Frame
    ) {
        let column = area.column + ListModel.indent
        let limit = area.columns - ListModel.indent - 1
        let lines = row..<min(row + 2, area.row + area.rows)
        if isSelected {
            for line in lines {
                frame.buffer.write("▌", row: line, column: area.column, style: theme.style(.selectionBar), limit: 1)
            }
            frame.cursor = Position(row: row, column: column)
        }
        let style = isSelected ? theme[.selection].over(theme.style(.text)) : theme.style(.text)
        frame.buffer.write(
            PlainLines.cut(entry.words, columns: limit), row: row, column: column, style: style, limit: limit)
        guard lines.count == 2 else { return }
        frame.buffer.write(
            PlainLines.cut(entry.facts, columns: limit), row: row + 1, column: column, style: theme.style(.dim),
            limit: limit)
    }
}
