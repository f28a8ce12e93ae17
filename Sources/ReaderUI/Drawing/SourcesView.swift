import ReaderCore
import Screen

/// Draws the saved news that was found on this machine: what it is, how much, and where.
struct SourcesView {
    let state: ReaderState
    let theme: Theme
    let page: SourcesPage

    func draw(in area: Rectangle, _ frame: inout Frame) {
        let left = area.column + 2
        let used = frame.buffer.write(
            "YOUR NEWS", row: area.row, column: left, style: theme.style(.paneTitleFocused), limit: area.columns - 2)
        let room = max(0, area.columns - used - 5)
        frame.buffer.write(
            PlainLines.cut("found on this machine · Enter opens · q closes", columns: room), row: area.row,
            column: left + used + 2, style: theme.style(.dim), limit: room)
        let notes = PlainLines.wrap(
            ":library add PATH keeps a file or folder: quoth without a path then opens it.", columns: area.columns - 4)
        // Three lines an entry, the blank one below it among them.
        let fitting = max(1, (area.rows - 3 - notes.count) / 3)
        let first = max(0, min(page.selection - fitting + 1, page.offers.count - fitting))
        let shown = page.offers.dropFirst(first).prefix(fitting)
        for (place, offer) in shown.enumerated() {
            draw(offer, isSelected: first + place == page.selection, at: area.row + 2 + place * 3, in: area, &frame)
        }
        for (index, note) in notes.enumerated() {
            let row = area.row + 2 + shown.count * 3 + index
            guard row < area.row + area.rows else { return }
            frame.buffer.write(note, row: row, column: left, style: theme.style(.dim), limit: area.columns - 3)
        }
    }

    private func draw(
        _ offer: SourceOffer, isSelected: Bool, at row: Int, in area: Rectangle, _ frame: inout Frame
    ) {
        let column = area.column + ListModel.indent
        let limit = area.columns - ListModel.indent - 1
        if isSelected {
            for line in row...row + 1 {
                frame.buffer.write("▌", row: line, column: area.column, style: theme.style(.selectionBar), limit: 1)
            }
            frame.cursor = Position(row: row, column: column)
        }
        let style = isSelected ? theme[.selection].over(theme.style(.text)) : theme.style(.text)
        frame.buffer.write(
            PlainLines.cut(offer.name, columns: limit), row: row, column: column, style: style, limit: limit)
        let facts = offer.path == offer.name ? offer.amount : "\(offer.amount) · \(offer.path)"
        frame.buffer.write(
            PlainLines.cut(facts, columns: limit), row: row + 1, column: column, style: theme.style(.dim), limit: limit)
    }
}
