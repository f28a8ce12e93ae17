import NewsModel
import NewsStore

extension ReaderState {
    /// The sidebar's rows as they are now.
    var sidebarEntries: SidebarEntries {
        guard let view = text else { return SidebarEntries() }
        return SidebarEntries(view: view, filter: sidebar.filter, countsScareQuotes: countsScareQuotes)
    }

    /// The name on the sidebar's selected row, or nil in the quotes.
    var sidebarName: NameKey? {
        let entries = sidebarEntries
        let row = sidebar.selection(in: sidebar.section)
        switch sidebar.section {
        case .quotes: return nil
        case .people: return row < entries.people.count ? .person(entries.people[row].person) : nil
        case .countries: return row < entries.countries.count ? entries.countries[row].key : nil
        }
    }

    mutating func moveInSidebar(_ command: Command, count: Int?) -> [Effect] {
        let times = count ?? 1
        switch command {
        case .nextParagraph, .previousParagraph:
            turnSection(by: command == .nextParagraph ? 1 : -1)
            return []
        default: break
        }
        let rows = sidebarEntries.count(in: sidebar.section)
        guard rows > 0 else { return [] }
        var row = sidebar.selection(in: sidebar.section)
        switch command {
        case .down: row += times
        case .up: row -= times
        case .halfPageDown: row += 4 * times
        case .halfPageUp: row -= 4 * times
        case .pageDown, .readOn: row += 8 * times
        case .pageUp: row -= 8 * times
        case .top: row = count.map { $0 - 1 } ?? 0
        case .bottom: row = count.map { $0 - 1 } ?? rows - 1
        default: return []
        }
        sidebar.selections[sidebar.section] = max(0, min(rows - 1, row))
        applySidebarSelection()
        return []
    }

    private mutating func turnSection(by direction: Int) {
        let sections = SidebarSection.allCases
        let next = sidebar.section.rawValue + direction
        sidebar.section = sections[max(0, min(sections.count - 1, next))]
    }

    /// The text follows the quotes' row; a person or country becomes the chosen one.
    private mutating func applySidebarSelection() {
        let entries = sidebarEntries
        switch sidebar.section {
        case .quotes:
            let row = sidebar.selection(in: .quotes)
            guard row < entries.quotes.count else { return }
            text?.focus = .quotation(entries.quotes[row])
            if let offset = text?.focusOffset { text?.reveal(offset) }
        case .people, .countries:
            let name = sidebarName
            text?.chosen = name
        }
    }

    /// Enter in the sidebar: to the quotation, or to the name's next mention.
    mutating func openSidebarRow() -> [Effect] {
        let entries = sidebarEntries
        guard let view = text, entries.count(in: sidebar.section) > 0 else { return [] }
        pushJump()
        if let name = sidebarName {
            let stops = stops(of: name)
            let here = view.topOffset ?? 0
            guard let stop = stops.first(where: { $0.start >= here }) ?? stops.first else { return [] }
            text?.chosen = name
            text?.focus = stop.focus
        } else {
            let row = min(sidebar.selection(in: .quotes), entries.quotes.count - 1)
            text?.focus = .quotation(entries.quotes[row])
        }
        pane = .text
        refit()
        if let offset = text?.focusOffset { text?.reveal(offset) }
        return markRead()
    }

    /// The sidebar's row follows what is in focus in the text.
    mutating func followFocusInSidebar() {
        guard let view = text else { return }
        let entries = sidebarEntries
        if case .quotation(let index) = view.focus, let row = entries.quotes.firstIndex(of: index) {
            sidebar.selections[.quotes] = row
        }
        switch view.chosen {
        case .person(let person):
            if let row = entries.people.firstIndex(where: { $0.person == person }) { sidebar.selections[.people] = row }
        case .country(let code), .capital(_, let code):
            if let row = entries.countries.firstIndex(where: { $0.code == code }) {
                sidebar.selections[.countries] = row
            }
        case nil: break
        }
    }

    /// On entering the sidebar its row is the quotation in focus, else the first on screen.
    mutating func selectInSidebarWhatTextShows() {
        followFocusInSidebar()
        if sidebarEntries.count(in: sidebar.section) == 0 {
            sidebar.section = SidebarSection.allCases.first { sidebarEntries.count(in: $0) > 0 } ?? .quotes
        }
        guard sidebar.section == .quotes, let view = text else { return }
        if case .quotation = view.focus { return }
        if let stop = quotationStops.first(where: { view.isShown($0.start) }),
            let row = sidebarEntries.quotes.firstIndex(of: stop.quotation)
        {
            sidebar.selections[.quotes] = row
        }
    }
}
