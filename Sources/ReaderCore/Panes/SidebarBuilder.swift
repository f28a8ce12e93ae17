import NewsModel
import TextLayout

/// Makes the sidebar's lines, section by section.
struct SidebarBuilder {
    let state: ReaderState
    let entries: SidebarEntries
    let columns: Int
    let isDrawer: Bool

    /// Columns before the words: bar and air.
    private var indent: Int { isDrawer ? 4 : 3 }
    private var wordColumns: Int { max(8, columns - indent - 1) }
    /// Blank lines between quotations.
    private var gap: Int { isDrawer ? 0 : 1 }

    /// What was broken into lines already: the same quotation is asked for several times while a screen is made.
    private final class MadeLines {
        var short: [Int: [SidebarModel.Line]] = [:]
        var full: [Int: [SidebarModel.Line]] = [:]
    }
    private let made = MadeLines()

    init(state: ReaderState, entries: SidebarEntries, columns: Int, isDrawer: Bool) {
        (self.state, self.entries, self.columns, self.isDrawer) = (state, entries, columns, isDrawer)
    }

    struct Part {
        var lines: [SidebarModel.Line] = []
        /// The line of the selected row within `lines`.
        var cursor: Int?
        var above = 0
    }

    /// `6`, or `6 · 2 scare`.
    func count(of section: SidebarSection) -> String {
        let filter = state.sidebar.filter.isEmpty || isTyping ? "" : " · /\(state.sidebar.filter)"
        return countAlone(of: section) + filter
    }

    private var isTyping: Bool { state.prompt?.purpose == .narrowSidebar }

    private func countAlone(of section: SidebarSection) -> String {
        let shown = entries.count(in: section)
        if section == .quotes, entries.scareCount > 0 {
            // Where they count, they are among those counted.
            return state.countsScareQuotes ? "\(shown)" : "\(shown) · \(entries.scareCount) scare"
        }
        return "\(shown)"
    }

    /// The rows a section would take to show everything, heading and the blank lines around it included.
    ///
    /// Past `most` rows nobody counts on: then it is no matter how many more.
    func wantedRows(_ section: SidebarSection, most: Int) -> Int {
        switch section {
        case .quotes:
            let selection = state.sidebar.selection(in: .quotes)
            var rows = 0
            for index in entries.quotes.indices {
                rows += quoteLines(index, isFull: index == selection).count + gap
                if rows > most { break }
            }
            return max(1, rows) + 3 - gap
        case .people: return max(1, entries.people.count) + 3
        case .countries: return max(1, entries.countries.count) + 2
        }
    }

    func section(_ section: SidebarSection, rows: Int) -> Part {
        if rows <= 0 { return Part() }
        if entries.count(in: section) == 0 { return Part(lines: [.note(emptyNote(section))]) }
        switch section {
        case .quotes: return quotes(rows: rows)
        case .people, .countries: return names(section, rows: rows)
        }
    }

    private func emptyNote(_ section: SidebarSection) -> String {
        if state.text?.annotation == nil { return "not looked through yet" }
        if !state.sidebar.filter.isEmpty { return "nothing with “\(state.sidebar.filter)”" }
        switch section {
        case .quotes: return "no quotes in this article"
        case .people: return "nobody is named"
        case .countries: return "no country is named"
        }
    }

    /// The quotation in focus with its whole length, and those around it as far as there is room.
    private func quotes(rows: Int) -> Part {
        let selection = min(state.sidebar.selection(in: .quotes), entries.quotes.count - 1)
        var first = selection
        var last = selection
        var used = min(rows, quoteLines(selection, isFull: true).count)
        func height(_ index: Int) -> Int { quoteLines(index, isFull: false).count + gap }
        var grew = true
        while grew {
            grew = false
            let hiddenBelow = last + 1 < entries.quotes.count
            if hiddenBelow, used + height(last + 1) + (last + 2 < entries.quotes.count ? 1 : 0) <= rows {
                last += 1
                used += height(last)
                grew = true
            }
            if first > 0, used + height(first - 1) + (last + 1 < entries.quotes.count ? 1 : 0) <= rows {
                first -= 1
                used += height(first)
                grew = true
            }
        }
        var part = Part()
        for index in first...last {
            if index > first { part.lines += Array(repeating: .blank, count: gap) }
            if index == selection { part.cursor = part.lines.count }
            part.lines += quoteLines(index, isFull: index == selection)
        }
        let below = entries.quotes.count - 1 - last
        part.lines = Array(part.lines.prefix(below > 0 ? max(1, rows - 1) : rows))
        if below > 0 { part.lines.append(.more(below)) }
        part.above = first
        return part
    }

    /// Speaker and cue, then two lines of the words; all of them where the quotation is in focus.
    private func quoteLines(_ index: Int, isFull: Bool) -> [SidebarModel.Line] {
        if let known = isFull ? made.full[index] : made.short[index] { return known }
        let lines = makeQuoteLines(index, isFull: isFull)
        if isFull { made.full[index] = lines } else { made.short[index] = lines }
        return lines
    }

    private func makeQuoteLines(_ index: Int, isFull: Bool) -> [SidebarModel.Line] {
        guard let view = state.text, let annotation = view.annotation else { return [] }
        let quotation = annotation.quotations[entries.quotes[index]]
        let isSelected = isFull && isInFocus(entries.quotes[index])
        let label = SpeakerLabel(quotation, in: view.article)
        var lines: [SidebarModel.Line] = [.speaker(label, isSelected: isSelected)]
        let words = PlainLines.quotation(quotation, in: view, columns: wordColumns)
        if isFull, !isDrawer || words.count <= 3 {
            lines += words.map { .words($0, isSelected: isSelected) }
        } else if isDrawer {
            let all = words.joined(separator: " ")
            lines.append(.words(PlainLines.cut(all, columns: wordColumns), isSelected: isSelected))
        } else {
            lines += PlainLines.firstTwo(words, columns: wordColumns).map { .words($0, isSelected: isSelected) }
        }
        return lines
    }

    private func isInFocus(_ quotation: Int) -> Bool {
        if state.pane == .sidebar, state.sidebar.section == .quotes { return true }
        return state.text?.focus == .quotation(quotation)
    }

    /// Rows of names with the selected one in the middle where they don't all fit.
    private func names(_ section: SidebarSection, rows: Int) -> Part {
        let total = entries.count(in: section)
        let selection = min(state.sidebar.selection(in: section), total - 1)
        var part = Part()
        var first = 0
        var fits = rows
        if total > rows {
            fits = max(1, rows - 1)
            first = max(0, min(selection - fits / 2, total - fits))
        }
        let end = min(total, first + fits)
        for index in first..<end {
            if index == selection { part.cursor = part.lines.count }
            part.lines.append(nameLine(section, index, isSelected: index == selection))
        }
        if end < total { part.lines.append(.more(total - end)) }
        part.above = first
        return part
    }

    private func nameLine(_ section: SidebarSection, _ index: Int, isSelected: Bool) -> SidebarModel.Line {
        let hasKeyboard = state.pane == .sidebar && state.sidebar.section == section
        if section == .people {
            let row = entries.people[index]
            let key = NameKey.person(row.person)
            return .row(
                name: row.name, count: row.isOnlyByline ? "byline" : "\(row.count)", key,
                isSelected: isSelected && hasKeyboard, isChosen: state.text?.chosen == key)
        }
        let row = entries.countries[index]
        let counts = (row.count > 0 ? ["\(row.count)"] : []) + row.capitals.map { "\($0.name) \($0.count)" }
        let key = row.key
        return .row(
            name: row.name, count: counts.joined(separator: " · "), key,
            isSelected: isSelected && hasKeyboard, isChosen: state.text?.chosen == key)
    }
}
