import ReaderCore
import Screen

/// Draws the whole reader: state and theme in, cells out. It keeps nothing.
package struct ScreenView {
    let state: ReaderState
    let theme: Theme

    package init(_ state: ReaderState, theme: Theme) { (self.state, self.theme) = (state, theme) }

    package func draw() -> Frame {
        var frame = Frame(buffer: CellBuffer(rows: state.size.rows, columns: state.size.columns), cursor: nil)
        if let background = theme[.text].background {
            // Most themes keep the terminal's own; one that paints must paint all of it.
            frame.buffer.fill(
                rows: 0..<state.size.rows, columns: 0..<state.size.columns, style: Style(background: background))
        }
        if state.isTooSmall {
            drawTooSmall(&frame)
            return frame
        }
        let panes = state.panes
        if let palette = state.palette {
            PaletteView(theme: theme, palette: palette).draw(in: panes.body, &frame)
        } else if state.page != nil {
            PageView(state: state, theme: theme).draw(in: panes.body, &frame)
        } else {
            drawPanes(panes, &frame)
        }
        if state.palette == nil { drawExplanation(panes, &frame) }
        if state.showsWelcome, state.page == nil {
            WelcomeView(state: state, theme: theme).draw(in: panes.body, &frame)
        }
        StatusView(state: state, theme: theme).draw(panes, &frame)
        return frame
    }

    private func drawPanes(_ panes: PaneLayout, _ frame: inout Frame) {
        for column in panes.rules {
            for row in 0..<panes.body.rows {
                frame.buffer.write("│", row: row, column: column, style: theme.style(.rule), limit: 1)
            }
        }
        if let list = panes.list { ListView(state: state, theme: theme).draw(in: list, &frame) }
        if panes.text != nil { ArticleView(state: state, theme: theme).draw(panes, &frame) }
        if let sidebar = panes.sidebar {
            SidebarView(state: state, theme: theme).draw(in: sidebar, isDrawer: panes.sidebarIsDrawer, &frame)
        }
    }

    private func drawExplanation(_ panes: PaneLayout, _ frame: inout Frame) {
        guard let explanation = state.shownExplanation else { return }
        let view = ExplanationView(explanation: explanation, theme: theme)
        guard state.page == nil, let area = panes.text, let column = panes.column else {
            let left = frame.cursor?.column ?? panes.body.column + 2
            view.draw(in: panes.body, left: left, focus: frame.cursor?.row, &frame)
            return
        }
        let focus = state.text.flatMap { text in text.focusOffset.flatMap { text.layout.position(of: $0)?.line } }
        view.draw(
            in: area, left: column.column, focus: focus.map { column.row + $0 - (state.text?.top ?? 0) }, &frame)
    }

    private func drawTooSmall(_ frame: inout Frame) {
        guard state.size.rows > 0 else { return }
        let words = "too small; q quits"
        frame.buffer.write(words, row: 0, column: 0, style: theme.style(.text), limit: state.size.columns)
    }
}
