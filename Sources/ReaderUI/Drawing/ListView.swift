import ReaderCore
import Screen

/// Draws the list of articles.
struct ListView {
    let state: ReaderState
    let theme: Theme

    func draw(in area: Rectangle, _ frame: inout Frame) {
        let model = ListModel(state, in: area)
        let isFocused = state.pane == .list
        drawHeading(model, isFocused: isFocused, in: area, &frame)
        if let note = model.note {
            frame.buffer.write(
                PlainLines.cut(note, columns: area.columns - ListModel.indent - 1), row: area.row + 2,
                column: area.column + ListModel.indent, style: theme.style(.dim),
                limit: area.columns - ListModel.indent)
        }
        var row = area.row + 2
        for entry in model.entries where row < area.row + area.rows {
            if model.isWide {
                drawLine(entry, row: row, isFocused: isFocused, in: area, &frame)
                drawExcerpt(entry, row: row + 1, column: ListModel.indent + ListModel.factsColumns, in: area, &frame)
                row += entry.rows
            } else {
                row = drawBlock(entry, row: row, isFocused: isFocused, in: area, &frame)
            }
        }
    }

    private func drawHeading(_ model: ListModel, isFocused: Bool, in area: Rectangle, _ frame: inout Frame) {
        let role: Role = isFocused ? .paneTitleFocused : .paneTitle
        let title = "ARTICLES"
        var column = area.column + 2
        column += frame.buffer.write(
            title, row: area.row, column: column, style: theme.style(role), limit: area.columns - 2)
        column += 2
        let room = area.column + area.columns - column - 1
        frame.buffer.write(
            PlainLines.cut(model.heading, columns: room), row: area.row, column: column, style: theme.style(.dim),
            limit: room)
    }

    private func style(_ entry: ListModel.Entry, isFocused: Bool) -> Style {
        guard entry.isSelected else { return theme.style(entry.isRead ? .read : .unread) }
        // The row one is on must be easy to read, read or not.
        let base = theme.style(entry.isRead ? .text : .unread)
        return theme[isFocused ? .selection : .selectionUnfocused].over(base)
    }

    /// Bar and dot; gives the column of the headline.
    private func drawMarks(
        _ entry: ListModel.Entry, row: Int, isFocused: Bool, in area: Rectangle, _ frame: inout Frame
    ) {
        if entry.isSelected {
            frame.buffer.write("▌", row: row, column: area.column, style: theme.style(.selectionBar), limit: 1)
        }
        if !entry.isRead {
            frame.buffer.write(
                entry.isChanged ? "±" : "•", row: row, column: area.column + 2, style: theme.style(.unreadMark),
                limit: 1)
        }
    }

    /// Headline on one or two lines, then date, quotes and outlet; gives the row after the blank line.
    private func drawBlock(
        _ entry: ListModel.Entry, row: Int, isFocused: Bool, in area: Rectangle, _ frame: inout Frame
    ) -> Int {
        var row = row
        let end = area.row + area.rows
        let column = area.column + ListModel.indent
        drawMarks(entry, row: row, isFocused: isFocused, in: area, &frame)
        if entry.isSelected { placeCursor(row: row, column: column, isFocused: isFocused, &frame) }
        for line in entry.title where row < end {
            drawBar(entry, row: row, in: area, &frame)
            frame.buffer.write(
                line, row: row, column: column, style: style(entry, isFocused: isFocused),
                limit: area.columns - ListModel.indent)
            row += 1
        }
        if row < end {
            drawBar(entry, row: row, in: area, &frame)
            let facts = [entry.date, entry.quotes].filter { !$0.isEmpty }.joined(separator: " · ")
            let room = area.columns - ListModel.indent - facts.count - (facts.isEmpty ? 1 : 4)
            let outlet =
                entry.outlet.isEmpty || room < min(8, entry.outlet.count)
                ? "" : PlainLines.cut(entry.outlet, columns: room)
            let line = [facts, outlet].filter { !$0.isEmpty }.joined(separator: " · ")
            frame.buffer.write(
                line, row: row, column: column, style: theme.style(.dim), limit: area.columns - ListModel.indent)
        }
        if entry.excerpt == nil { return row + 2 }
        drawExcerpt(entry, row: row + 1, column: ListModel.indent, in: area, &frame)
        return row + 3
    }

    /// The line that the query's words stand in, these set off.
    private func drawExcerpt(
        _ entry: ListModel.Entry, row: Int, column: Int, in area: Rectangle, _ frame: inout Frame
    ) {
        guard let excerpt = entry.excerpt, row < area.row + area.rows else { return }
        drawBar(entry, row: row, in: area, &frame)
        var column = area.column + column
        for part in excerpt.parts {
            let style = part.isMatch ? theme.style(.match, .text) : theme.style(.dim)
            let room = area.column + area.columns - column - 1
            column += frame.buffer.write(part.text, row: row, column: column, style: style, limit: max(0, room))
        }
    }

    private func drawBar(_ entry: ListModel.Entry, row: Int, in area: Rectangle, _ frame: inout Frame) {
        guard entry.isSelected else { return }
        frame.buffer.write("▌", row: row, column: area.column, style: theme.style(.selectionBar), limit: 1)
    }

    /// Mark, date, quotes, headline, outlet.
    private func drawLine(
        _ entry: ListModel.Entry, row: Int, isFocused: Bool, in area: Rectangle, _ frame: inout Frame
    ) {
        drawMarks(entry, row: row, isFocused: isFocused, in: area, &frame)
        let style = style(entry, isFocused: isFocused)
        var column = area.column + ListModel.indent
        let date = String(repeating: " ", count: max(0, 12 - entry.date.count)) + entry.date
        let isGuess = entry.date.hasPrefix("~")
        frame.buffer.write(date, row: row, column: column, style: theme.style(isGuess ? .guess : .dim), limit: 12)
        column += 13
        let quotes = String(repeating: " ", count: max(0, 5 - entry.quotes.count)) + entry.quotes
        frame.buffer.write(quotes, row: row, column: column, style: theme.style(.count), limit: 5)
        column += 7
        let outletColumns = min(18, max(8, area.columns / 5))
        let titleColumns = area.column + area.columns - outletColumns - 3 - column
        if entry.isSelected { placeCursor(row: row, column: column, isFocused: isFocused, &frame) }
        let title = PlainLines.cut(entry.title.joined(separator: " "), columns: max(8, titleColumns))
        frame.buffer.write(title, row: row, column: column, style: style, limit: max(8, titleColumns))
        let outlet = PlainLines.cut(entry.outlet, columns: outletColumns)
        frame.buffer.write(
            outlet, row: row, column: area.column + area.columns - outletColumns - 1, style: theme.style(.dim),
            limit: outletColumns)
    }

    private func placeCursor(row: Int, column: Int, isFocused: Bool, _ frame: inout Frame) {
        if isFocused { frame.cursor = Position(row: row, column: column) }
    }
}
