import NewsModel
import ReaderCore
import Screen
import TextLayout

/// Draws the article: its lines in the text column, its roles in colour, the bar at the quotation in focus.
struct ArticleView {
    let state: ReaderState
    let theme: Theme

    func draw(_ panes: PaneLayout, _ frame: inout Frame) {
        guard let column = panes.column else { return }
        guard let view = state.text else {
            frame.buffer.write(
                state.loading.isFinished ? "" : "Loading…", row: column.row, column: column.column,
                style: theme.style(.dim), limit: column.columns)
            return
        }
        let roles = RoleSpans(view: view, highlight: state.highlight, theme: theme)
        for (row, index) in view.shownLines.enumerated() where row < column.rows {
            let line = view.layout.lines[index]
            if line.isBlank { continue }
            draw(line, of: view, roles: roles, row: column.row + row, column: column.column, &frame)
            if roles.isInFocusedQuotation(line.span, block: view.blocks[line.block].kind) {
                frame.buffer.write(
                    "▎", row: column.row + row, column: max(0, column.column - 2), style: theme.style(.quoteBar),
                    limit: 1)
            }
        }
        drawGuess(view, in: column, &frame)
        placeCursor(view, in: column, &frame)
    }

    /// The guessed name of who speaks, below the paragraph, for the text itself does not say so. It stands at the
    /// right, where no paragraph begins.
    private func drawGuess(_ view: TextView, in column: Rectangle, _ frame: inout Frame) {
        guard let guess = view.guess, guess.line >= view.top, guess.line - view.top < column.rows else { return }
        let row = column.row + guess.line - view.top
        let (name, tail) = guess.speaker.line(guess.speaker.cue, fitting: column.columns)
        let start = column.column + column.columns - PlainLines.columns(of: name + tail)
        let used = frame.buffer.write(
            name, row: row, column: start, style: theme.style(.guess), limit: column.columns)
        frame.buffer.write(
            tail, row: row, column: start + used, style: theme.style(.dim), limit: max(0, column.columns - used))
    }

    private func draw(
        _ line: LayoutLine, of view: TextView, roles: RoleSpans, row: Int, column: Int, _ frame: inout Frame
    ) {
        let base: Role =
            switch view.blocks[line.block].kind {
            case .headline: .headline
            case .byline: .byline
            case .heading: .heading
            case .body, .verbatim: .text
            }
        let layers = roles.layers(on: line.span)
        let plain = theme.style(base)
        var column = column
        for cluster in view.layout.clusters[line.clusters] {
            var style = plain
            if !cluster.span.isEmpty {
                for layer in layers where layer.span.contains(cluster.span.start) { style = layer.style.over(style) }
            }
            frame.buffer.put(cluster.text, width: Int(cluster.width), row: row, column: column, style: style)
            column += Int(cluster.width)
        }
    }

    /// The hardware cursor stands on the first letter of what is in focus.
    private func placeCursor(_ view: TextView, in column: Rectangle, _ frame: inout Frame) {
        guard state.pane == .text else { return }
        var place = (row: 0, column: 0)
        if let offset = view.focusOffset, view.isShown(offset), let found = view.layout.position(of: offset) {
            place = (found.line - view.top, found.column)
        }
        guard place.row >= 0, place.row < column.rows else { return }
        frame.cursor = Position(row: column.row + place.row, column: column.column + place.column)
    }
}
