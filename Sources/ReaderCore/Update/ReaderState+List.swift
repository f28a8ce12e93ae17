import NewsStore

extension ReaderState {
    /// Moving in the list shows the article at once where there is room; it stays unread.
    mutating func moveInList(_ command: Command, count: Int?) -> [Effect] {
        guard !list.numbers.isEmpty else { return [] }
        list.isTouched = true
        let page = max(1, visibleListRows - 1)
        let times = count ?? 1
        var row = list.selection
        switch command {
        case .down: row += times
        case .up: row -= times
        case .halfPageDown: row += max(1, page / 2) * times
        case .halfPageUp: row -= max(1, page / 2) * times
        case .pageDown: row += page * times
        case .pageUp: row -= page * times
        case .top: row = count.map { $0 - 1 } ?? 0
        case .bottom: row = count.map { $0 - 1 } ?? list.numbers.count - 1
        case .readOn:
            if panes.text != nil, text != nil {
                pane = .text
                return moveInText(.readOn, count: count)
            }
            row += page * times
        default: return []
        }
        keepPlace()
        list.selection = max(0, min(list.numbers.count - 1, row))
        return showSelected()
    }

    /// How many entries fit the list pane, for paging.
    var visibleListRows: Int {
        guard let rectangle = panes.list else { return 1 }
        let rows = max(1, rectangle.rows - 1)
        return rectangle.columns >= ListModel.wideColumns ? rows : max(1, rows / 4)
    }

    mutating func sortList() -> [Effect] {
        // Relevance is asked for what was searched.
        let orders = SortOrder.allCases.filter { $0 != .relevance || !list.filter.isEmpty }
        let next = ((orders.firstIndex(of: list.sort) ?? 0) + 1) % orders.count
        sortAnew(by: orders[next])
        say("list: \(list.sort.label)", isKept: false)
        return []
    }

    /// Puts the list in its order; the row in focus stays with its article.
    mutating func sortAnew(by order: SortOrder) {
        let selected = list.selected
        list.rows = ArticleRows(list.numbers, order: order, in: store)
        if let selected, let row = row(of: selected) { list.selection = row }
    }

    func passesFilter(_ number: ArticleNumber) -> Bool {
        isMatch(number, Self.searches(list.filter))
    }

    /// One search a word: an article must have them all, in any order.
    private static func searches(_ filter: String) -> [PhraseSearch] {
        filter.split(separator: " ").map { PhraseSearch(String($0)) }
    }

    private func isMatch(_ number: ArticleNumber, _ searches: [PhraseSearch]) -> Bool {
        let stored = store[number]
        return searches.allSatisfy { search in
            search.isFound(in: stored)
                || (stored.article.structure.headline == nil && search.isFound(in: stored.title))
        }
    }

    /// Narrows the list to the articles that have the words; typing on narrows what is left. O(texts).
    mutating func setListFilter(_ words: String) {
        let selected = list.selected
        let searches = Self.searches(words)
        let goesOn = !list.filter.isEmpty && words.hasPrefix(list.filter)
        var numbers = goesOn ? list.numbers : store.numbers
        if !searches.isEmpty { numbers = numbers.filter { isMatch($0, searches) } }
        list.filter = words
        list.rows = ArticleRows(numbers, order: list.sort, in: store)
        list.selection = selected.flatMap { row(of: $0) } ?? 0
    }
}
