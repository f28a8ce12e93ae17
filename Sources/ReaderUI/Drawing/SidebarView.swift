import ReaderCore
import Screen

/// Draws the sidebar, beside the text or as a drawer below it.
struct SidebarView {
    let state: ReaderState
    let theme: Theme

    func draw(in area: Rectangle, isDrawer: Bool, _ frame: inout Frame) {
        let model = SidebarModel(state, in: area, isDrawer: isDrawer)
        var row = area.row
        if isDrawer {
            drawTabs(model, in: area, &frame)
            row += 1
        }
        for (index, line) in model.lines.enumerated() where row + index < area.row + area.rows {
            draw(line, row: row + index, in: area, isDrawer: isDrawer, &frame)
        }
        if state.pane == .sidebar, let line = model.cursorLine, row + line < area.row + area.rows {
            frame.cursor = Position(row: row + line, column: area.column + (isDrawer ? 2 : 3))
        }
    }

    /// `─ QUOTES 3 ─ PEOPLE 3 ─ COUNTRIES 2 ────`
    private func drawTabs(_ model: SidebarModel, in area: Rectangle, _ frame: inout Frame) {
        let end = area.column + area.columns
        var column = area.column
        for tab in model.tabs where column < end {
            column += frame.buffer.write(
                "─ ", row: area.row, column: column, style: theme.style(.rule), limit: end - column)
            let isFocused = tab.section == model.section
            let role: Role = isFocused ? (state.pane == .sidebar ? .paneTitleFocused : .paneTitle) : .dim
            column += frame.buffer.write(
                tab.title + " ", row: area.row, column: column, style: theme.style(role), limit: end - column)
        }
        let words = model.above > 0 ? " \(model.above) more ↑ " : ""
        if column < end {
            let rest = String(repeating: "─", count: end - column)
            frame.buffer.write(rest, row: area.row, column: column, style: theme.style(.rule), limit: end - column)
        }
        if column + words.count + 1 < end {
            frame.buffer.write(
                words, row: area.row, column: end - words.count - 1, style: theme.style(.dim), limit: words.count)
        }
    }

    private func draw(
        _ line: SidebarModel.Line, row: Int, in area: Rectangle, isDrawer: Bool, _ frame: inout Frame
    ) {
        let bar = area.column + (isDrawer ? 0 : 1)
        let column = area.column + (isDrawer ? 2 : 3)
        let limit = area.column + area.columns - column - 1
        switch line {
        case .blank: break
        case .heading(let section, let count, let above):
            drawHeading(section, count, above: above, row: row, column: column, limit: limit, &frame)
        case .speaker(let label, let isSelected):
            if isSelected { drawBar(row: row, column: bar, &frame) }
            let style = theme.style(label.isGuess ? .guess : label.isNamed ? .speakerName : .dim)
            let written = label.line(label.cue, fitting: limit)
            let used = frame.buffer.write(written.name, row: row, column: column, style: style, limit: limit)
            frame.buffer.write(
                written.tail, row: row, column: column + used, style: theme.style(.cue), limit: max(0, limit - used))
        case .words(let words, let isSelected):
            if isSelected { drawBar(row: row, column: bar, &frame) }
            let indent = isDrawer ? 2 : 0
            frame.buffer.write(
                words, row: row, column: column + indent, style: theme.style(isSelected ? .quoteInFocus : .quote),
                limit: limit - indent)
        case .row(let name, let count, let key, let isSelected, let isChosen):
            drawName(
                name, count, key, isSelected: isSelected, isChosen: isChosen, row: row, bar: bar, limit: limit, &frame)
        case .more(let count):
            frame.buffer.write("\(count) more ↓", row: row, column: column, style: theme.style(.dim), limit: limit)
        case .note(let words):
            frame.buffer.write(words, row: row, column: column, style: theme.style(.dim), limit: limit)
        }
    }

    private func drawHeading(
        _ section: SidebarSection, _ count: String, above: Int, row: Int, column: Int, limit: Int, _ frame: inout Frame
    ) {
        let isFocused = state.pane == .sidebar && state.sidebar.section == section
        var used = frame.buffer.write(
            section.title, row: row, column: column, style: theme.style(isFocused ? .paneTitleFocused : .paneTitle),
            limit: limit)
        used += frame.buffer.write(
            "  " + count, row: row, column: column + used, style: theme.style(.dim), limit: limit - used)
        if above > 0 {
            let words = "\(above) more ↑"
            let place = limit - words.count
            if place > used + 1 {
                frame.buffer.write(
                    words, row: row, column: column + place, style: theme.style(.dim), limit: words.count)
            }
        }
    }

    private func drawName(
        _ name: String, _ count: String, _ key: NameKey, isSelected: Bool, isChosen: Bool, row: Int, bar: Int,
        limit: Int,
        _ frame: inout Frame
    ) {
        if isSelected { drawBar(row: row, column: bar, &frame) }
        let column = bar + 2
        var role: Role = isChosen ? .countryInFocus : .country
        if case .person = key { role = isChosen ? .personInFocus : .person }
        var style = theme.style(role)
        if isSelected { style = theme[.selection].over(style) }
        // The capitals give way before the country's name is cut.
        let fits = PlainLines.columns(of: name) + 2 + PlainLines.columns(of: count) <= limit
        let first = count.split(separator: " · ").first.map(String.init) ?? count
        let tail = fits ? count : PlainLines.cut(first, columns: max(6, limit / 2))
        let written = PlainLines.cut(name, columns: max(4, limit - tail.count - 2))
        frame.buffer.write(written, row: row, column: column, style: style, limit: limit)
        frame.buffer.write(
            tail, row: row, column: column + limit - tail.count, style: theme.style(.count), limit: tail.count)
    }

    private func drawBar(row: Int, column: Int, _ frame: inout Frame) {
        frame.buffer.write("▌", row: row, column: column, style: theme.style(.selectionBar), limit: 1)
    }
}
