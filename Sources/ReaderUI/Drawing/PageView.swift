import NewsModel
import NewsStore
import ReaderCore
import Screen

/// Draws a page over the panes: help, messages, or all quotations by one speaker.
struct PageView {
    let state: ReaderState
    let theme: Theme

    func draw(in area: Rectangle, _ frame: inout Frame) {
        switch state.page {
        case .help(let help):
            let typed = help.isTyping || !help.filter.isEmpty
            let note = typed ? "filter: \(help.filter)" : "/ and words filter · q closes"
            drawTitle("KEYS", note, in: area, &frame)
            drawLines(state.helpModel.lines, from: help.top, in: area, &frame)
            let place = 2 + 4 + 2 + note.count
            frame.cursor = typed ? Position(row: area.row, column: min(area.columns - 1, place)) : nil
        case .messages(let top):
            let count = state.loading.skipped.count
            drawTitle("MESSAGES", "\(count) \(count == 1 ? "file" : "files") skipped · q closes", in: area, &frame)
            drawLines(state.messageLines, from: top, in: area, &frame)
        case .speaker(let page): SpeakerPageView(state: state, theme: theme, page: page).draw(in: area, &frame)
        case .places, .sources, .links:
            if let model = state.entriesModel { EntriesView(model: model, theme: theme).draw(in: area, &frame) }
        case nil: break
        }
    }

    private func drawTitle(_ title: String, _ note: String, in area: Rectangle, _ frame: inout Frame) {
        let column = area.column + 2
        let used = frame.buffer.write(
            title, row: area.row, column: column, style: theme.style(.paneTitleFocused), limit: area.columns - 2)
        let room = area.columns - 5 - used
        frame.buffer.write(
            PlainLines.cut(note, columns: room), row: area.row, column: column + used + 2, style: theme.style(.dim),
            limit: room)
    }

    private func drawLines(_ lines: [HelpModel.Line], from top: Int, in area: Rectangle, _ frame: inout Frame) {
        let keyColumns = min(19, area.columns / 3)
        for (index, line) in lines.dropFirst(top).prefix(max(0, area.rows - 2)).enumerated() {
            let row = area.row + 2 + index
            switch line {
            case .blank: break
            case .heading(let words):
                frame.buffer.write(
                    words, row: row, column: area.column + 2, style: theme.style(.helpTitle), limit: area.columns - 3)
            case .row(let keys, let help):
                var column = area.column + 4
                if !keys.isEmpty {
                    frame.buffer.write(keys, row: row, column: column, style: theme.style(.helpKey), limit: keyColumns)
                    column += keyColumns + 1
                }
                let room = area.column + area.columns - column - 1
                frame.buffer.write(
                    PlainLines.cut(help, columns: room), row: row, column: column, style: theme.style(.text),
                    limit: room)
            }
        }
    }
}
