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
        let orders = SortOrder.allCases.filter { $0 != .relevance || !list.query.isEmpty }
        let next = ((orders.firstIndex(of: list.wantedOrder) ?? 0) + 1) % orders.count
        say("list: \(orders[next].label)", isKept: false)
        return sortAnew(by: orders[next])
    }

    /// Asks for the list in another order; the row in focus stays with its article.
    mutating func sortAnew(by order: SortOrder) -> [Effect] {
        (list.wantedOrder, list.isUnsorted) = (order, true)
        return search(among: list.all)
    }

    // MARK: The query

    /// What tells which place of an article shows why the query finds it; nil where none does.
    package var listMatcher: QueryMatcher? { list.matcher.givesExcerpts ? list.matcher : nil }

    /// Takes in a query while it is typed. Where its last word is a mistake or unfinished, what stands before it is in
    /// force, else the last query that made sense.
    mutating func setListQuery(_ words: String) -> [Effect] {
        let query: Query
        do throws(QueryMistake) {
            query = try Query.parse(words)
            list.mistake = nil
        } catch {
            list.mistake = error
            guard let before = Query.before(error, in: words) else { return [] }
            query = before
        }
        let older = list.query
        if query == older { return [] }
        list.query = query
        // The query's words are what one looks for in the articles.
        finding = Finding(query)
        findMatches()
        if query.isEmpty {
            if list.wantedOrder == .relevance { list.wantedOrder = .newest }
            if list.wantedOrder == list.all.order { return showAll() }
        }
        let isAnswered = !list.isSearching && !older.isEmpty && !older.hasGivenUp
        let goesOn = isAnswered && list.rows.order != .relevance && query.narrows(older)
        return search(among: goesOn ? list.rows : list.all)
    }

    /// Lists all articles again.
    private mutating func showAll() -> [Effect] {
        list.generation += 1
        (list.isSearching, list.fresh) = (false, [])
        return list(list.all)
    }

    private mutating func search(among candidates: ArticleRows) -> [Effect] {
        list.generation += 1
        (list.isSearching, list.fresh) = (true, [])
        list.candidates = candidates
        return [.lookUp(.list)]
    }

    /// Takes in what a search found; answers to earlier ones count for nothing.
    mutating func take(_ answer: SearchAnswer) -> [Effect] {
        guard answer.generation == list.generation else { return [] }
        if let all = answer.all { (list.all, list.isUnsorted) = (upToDate(all, answer.storeCount), false) }
        guard let rows = answer.rows else { return insert(answer.added, answer.scores) }
        list.isSearching = !answer.isFinished
        // What came meanwhile is asked about next, but for the query that finds all.
        return list(list.query.isEmpty ? list.all : upToDate(rows, store.count))
    }

    /// Rows of an earlier store without what is gone since, and with what is new.
    private func upToDate(_ rows: ArticleRows, _ count: Int) -> ArticleRows {
        var rows = rows
        rows.remove(Set(rows.numbers.filter { !store.isRow($0) }))
        rows.insert((count..<max(count, store.count)).map { ArticleNumber($0) }.filter(store.isRow), in: store)
        return rows
    }

    /// Adds what a search among new articles found.
    private mutating func insert(_ numbers: [ArticleNumber], _ scores: [ArticleNumber: Double]) -> [Effect] {
        let fresh = numbers.filter { store.isRow($0) && list.rows.row(of: $0, in: store) == nil }
        if fresh.isEmpty { return [] }
        var rows = list.rows
        rows.insert(fresh, in: store, scores: scores)
        return list(rows)
    }

    /// Shows other rows; the selection stays with its article.
    private mutating func list(_ rows: ArticleRows) -> [Effect] {
        let selected = list.selected
        list.rows = rows
        list.selection = selected.flatMap { row(of: $0) } ?? 0
        return showSelected()
    }

    /// Enter after a query: it stays in force.
    mutating func acceptListQuery(_ closing: Prompt) -> [Effect] {
        if let mistake = list.mistake {
            list.mistake = nil
            say(mistake.words, isTrouble: true)
            return []
        }
        if list.rows.isEmpty, !list.isSearching { say("no article has “\(closing.text)”; Esc shows all again") }
        return []
    }

    /// Lifts the query.
    mutating func liftQuery() -> [Effect] {
        let effects = setListQuery("")
        return effects + showSelected()
    }
}
