import NewsModel
import NewsStore
import ReaderCore
import Screen
import TextLayout

/// Draws all quotations by one speaker: date and outlet, then the words; what one outlet words differently from
/// the one above is set off.
struct SpeakerPageView {
    let state: ReaderState
    let theme: Theme
    let page: SpeakerPage

    /// The widest lines of quotations that are easy to read.
    private static let measure = 84

    func draw(in screen: Rectangle, _ frame: inout Frame) {
        let measure = min(Self.measure, screen.columns - 6)
        guard measure > 10 else { return }
        // On a wide screen the page stands in the middle, as the text does.
        var area = screen
        area.columns = measure + 6
        area.column += (screen.columns - area.columns) / 2
        drawTitle(in: area, &frame)
        let left = area.column + 4
        var row = area.row + 2
        if page.groups.rows.isEmpty {
            frame.buffer.write("Looking…", row: row, column: left, style: theme.style(.dim), limit: measure)
        }
        let shown = SpeakerPageModel.shown(of: page, rows: area.rows - 3) { index in
            rowLines(page.groups.rows[index], columns: measure).lines.count + 1
        }
        for index in shown {
            let entry = page.groups.rows[index]
            draw(entry, rowLines(entry, columns: measure), index, row: &row, left: left, area: area, &frame)
        }
    }

    private func drawTitle(in area: Rectangle, _ frame: inout Frame) {
        let groups = page.groups
        let used = frame.buffer.write(
            groups.name, row: area.row, column: area.column + 2, style: theme.style(.headline), limit: area.columns - 3)
        if groups.rows.isEmpty { return }
        let quotations = groups.rows.count == 1 ? "1 quotation" : "\(groups.rows.count) quotations"
        let articles = groups.articleCount == 1 ? "1 article" : "\(groups.articleCount) articles"
        var facts = "\(quotations) · \(articles)"
        if groups.outletCount > 1 { facts += " · \(groups.outletCount) outlets" }
        if state.store.annotatedCount < state.store.rowCount {
            facts += " · \(state.store.annotatedCount) of \(state.store.rowCount) articles looked through so far"
        }
        let room = area.columns - 5 - used
        frame.buffer.write(
            PlainLines.cut(facts, columns: room), row: area.row, column: area.column + 4 + used,
            style: theme.style(.dim),
            limit: area.columns - 3 - used)
    }

    private struct RowLines {
        let lines: [LayoutLine]
        let layout: TextLayout
    }

    private func rowLines(_ row: SpeakerGroups.Row, columns: Int) -> RowLines {
        var pieces: [Piece] = []
        for part in row.parts {
            if !pieces.isEmpty { pieces.append(.literal(" · ")) }
            pieces.append(.text(part))
        }
        let text = state.store[row.place.article].article.text
        let layout = TextLayout(text: text, blocks: [LayoutBlock(kind: .body, pieces: pieces)], columns: columns)
        return RowLines(lines: layout.lines, layout: layout)
    }

    private func draw(
        _ entry: SpeakerGroups.Row, _ block: RowLines, _ index: Int, row: inout Int, left: Int, area: Rectangle,
        _ frame: inout Frame
    ) {
        let end = area.row + area.rows
        if entry.likeness == .other, index > 0 { row += 1 }
        guard row < end else { return }
        let isSelected = index == page.selection
        if isSelected {
            frame.cursor = Position(row: row, column: left)
            for line in row...(row + block.lines.count) where line < end {
                frame.buffer.write("▌", row: line, column: area.column + 2, style: theme.style(.selectionBar), limit: 1)
            }
        }
        drawFacts(entry, row: row, left: left, limit: area.columns - 6, isSelected: isSelected, &frame)
        row += 1
        for line in block.lines where row < end {
            draw(line, of: block.layout, entry, row: row, column: left, &frame)
            row += 1
        }
    }

    private func drawFacts(
        _ entry: SpeakerGroups.Row, row: Int, left: Int, limit: Int, isSelected: Bool, _ frame: inout Frame
    ) {
        let stored = state.store[entry.place.article]
        var lead = [stored.article.date?.short ?? "", stored.outlet].filter { !$0.isEmpty }.joined(separator: " · ")
        switch entry.likeness {
        case .other: break
        case .same: lead = "= " + lead + " · in the same words"
        case .reworded: lead = "≈ " + lead + " · in other words"
        }
        func style(_ role: Role) -> Style {
            isSelected ? theme[.selection].over(theme.style(role)) : theme.style(role)
        }
        var used = 0
        if let annotation = stored.annotation {
            let label = SpeakerLabel(annotation.quotations[entry.place.quotation], in: stored.article)
            if !label.cue.isEmpty { lead += " · " + label.cue }
            // The page is headed by the name: only a guess is marked on its row, first, where nothing cuts it off.
            if label.isGuess {
                let name = label.markedName(fitting: limit)
                used = frame.buffer.write(name, row: row, column: left, style: style(.guess), limit: limit)
                lead = " · " + lead
            }
        }
        let room = limit - used
        guard room > 4 else { return }
        frame.buffer.write(
            PlainLines.cut(lead, columns: room), row: row, column: left + used, style: style(.dim), limit: room)
    }

    private func draw(
        _ line: LayoutLine, of layout: TextLayout, _ entry: SpeakerGroups.Row, row: Int, column: Int,
        _ frame: inout Frame
    ) {
        var column = column
        for cluster in layout.clusters[line.clusters] {
            let differs = !cluster.span.isEmpty && entry.differing.contains { $0.contains(cluster.span.start) }
            let style = differs ? theme[.difference].over(theme.style(.quote)) : theme.style(.quote)
            frame.buffer.put(cluster.text, width: Int(cluster.width), row: row, column: column, style: style)
            column += Int(cluster.width)
        }
    }
}

/// Which quotations of the page are on screen.
enum SpeakerPageModel {
    /// A run of entries that fills the rows, with the selection among them, as near to the start as can be. Only the
    /// entries on screen are asked for their height.
    static func shown(of page: SpeakerPage, rows: Int, height: (Int) -> Int) -> Range<Int> {
        guard page.groups.rows.indices.contains(page.selection) else { return 0..<0 }
        var (first, end) = (page.selection, page.selection + 1)
        var used = height(first) + 1
        while first > 0 {
            let more = height(first - 1) + 1
            if used + more > rows { break }
            first -= 1
            used += more
        }
        while end < page.groups.rows.count, used <= rows {
            used += height(end) + 1
            end += 1
        }
        return first..<end
    }
}
