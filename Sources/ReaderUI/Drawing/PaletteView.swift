import ReaderCore
import Screen

/// Draws what fits the letters typed to jump to something: what it is called at the left, what it is at the right.
struct PaletteView {
    let theme: Theme
    let palette: PaletteState

    /// The widest lines that the eye still takes in at once.
    private static let measure = 110

    func draw(in screen: Rectangle, _ frame: inout Frame) {
        var area = screen
        area.columns = min(screen.columns, Self.measure)
        area.column += (screen.columns - area.columns) / 2
        let left = area.column + 2
        let used = frame.buffer.write(
            "GO TO", row: area.row, column: left, style: theme.style(.paneTitleFocused), limit: area.columns - 2)
        frame.buffer.write(
            "articles, people, countries, commands", row: area.row, column: left + used + 2, style: theme.style(.dim),
            limit: max(0, area.columns - used - 5))
        let rows = max(1, area.rows - 2)
        if palette.entries.isEmpty {
            let note = palette.isAnswered ? "Nothing fits these letters." : "Looking…"
            frame.buffer.write(
                note, row: area.row + 2, column: left + 2, style: theme.style(.dim), limit: area.columns - 5)
        }
        let first = max(0, min(palette.selection - rows / 2, palette.entries.count - rows))
        for (index, entry) in palette.entries.dropFirst(first).prefix(rows).enumerated() {
            draw(entry, isSelected: first + index == palette.selection, row: area.row + 2 + index, in: area, &frame)
        }
    }

    private func draw(
        _ entry: PaletteEntry, isSelected: Bool, row: Int, in area: Rectangle, _ frame: inout Frame
    ) {
        let column = area.column + ListModel.indent
        let limit = area.columns - ListModel.indent - 2
        if isSelected {
            frame.buffer.write("▌", row: row, column: area.column + 1, style: theme.style(.selectionBar), limit: 1)
        }
        let note = PlainLines.cut(entry.note, columns: max(8, limit / 2))
        let noteColumns = PlainLines.columns(of: note)
        let room = max(8, limit - noteColumns - 2)
        let style = isSelected ? theme[.selection].over(theme.style(role(of: entry))) : theme.style(role(of: entry))
        frame.buffer.write(
            PlainLines.cut(entry.label, columns: room), row: row, column: column, style: style, limit: room)
        frame.buffer.write(
            note, row: row, column: column + limit - noteColumns, style: theme.style(.dim), limit: noteColumns)
    }

    private func role(of entry: PaletteEntry) -> Role {
        switch entry.target {
        case .article, .command: .text
        case .person: .person
        case .country: .country
        }
    }
}
