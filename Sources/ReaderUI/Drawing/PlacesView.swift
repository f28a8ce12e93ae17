import ReaderCore
import Screen

/// Draws the places of one article: its path, then headline, date, outlet, and how it differs from the row of the list.
struct PlacesView {
    let state: ReaderState
    let theme: Theme

    func draw(in area: Rectangle, _ frame: inout Frame) {
        let rows = state.placeRows
        let left = area.column + 2
        let used = frame.buffer.write(
            "PLACES", row: area.row, column: left, style: theme.style(.paneTitleFocused), limit: area.columns - 2)
        frame.buffer.write(
            "\(rows.count) of one article · Enter opens · q closes", row: area.row, column: left + used + 2,
            style: theme.style(.dim), limit: max(0, area.columns - used - 5))
        // Three lines an entry, the blank one below it among them.
        let fitting = max(1, (area.rows - 2) / 3)
        let selection = rows.firstIndex(where: \.isSelected) ?? 0
        let first = max(0, min(selection - fitting + 1, rows.count - fitting))
        for (index, row) in rows.dropFirst(first).prefix(fitting).enumerated() {
            draw(row, at: area.row + 2 + index * 3, in: area, &frame)
        }
    }

    private func draw(_ place: PlaceRow, at row: Int, in area: Rectangle, _ frame: inout Frame) {
        let column = area.column + ListModel.indent
        let limit = area.columns - ListModel.indent - 1
        if place.isSelected {
            for line in row...row + 1 {
                frame.buffer.write("▌", row: line, column: area.column, style: theme.style(.selectionBar), limit: 1)
            }
            frame.cursor = Position(row: row, column: column)
        }
        let style = place.isSelected ? theme[.selection].over(theme.style(.text)) : theme.style(.text)
        frame.buffer.write(
            PlainLines.cut(place.path, columns: limit), row: row, column: column, style: style, limit: limit)
        let facts = ([place.likeness] + place.facts + [place.title]).joined(separator: " · ")
        guard row + 1 < area.row + area.rows else { return }
        frame.buffer.write(
            PlainLines.cut(facts, columns: limit), row: row + 1, column: column, style: theme.style(.dim), limit: limit)
    }
}
