import NewsModel
import NewsStore

extension ReaderState {
    /// True where the article was read, in this run or an earlier one.
    package func isRead(_ number: ArticleNumber) -> Bool { places[store[number].article.id]?.isRead ?? false }

    /// The row that lists an article, under whichever of its places; nil where it is not listed.
    package func row(of number: ArticleNumber) -> Int? { list.rows.row(of: store.row(of: number), in: store) }

    /// Shows the list's selected article in the text pane, where that is visible.
    mutating func showSelected() -> [Effect] {
        guard let number = list.selected, panes.text != nil else { return [] }
        // Loading goes on behind an article that is being read.
        if pane != .list, text != nil { return [] }
        return show(number)
    }

    /// Puts an article into the text pane, at its kept place.
    mutating func show(_ number: ArticleNumber) -> [Effect] {
        if text?.number == number { return [] }
        keepPlace()
        var effects = savingPlace()
        let stored = store[number]
        let column = (panes.column ?? columnOfText()) ?? Rectangle(row: 0, column: 0, rows: 1, columns: 20)
        text = TextView(number: number, stored: stored, columns: column.columns, rows: column.rows)
        sidebar.selections = [:]
        sidebar.filter = ""
        if !list.query.isEmpty { findMatches() }
        goToKeptPlace()
        if !stored.isAnnotated { effects.append(.annotateFirst(number)) }
        return effects
    }

    /// Puts another version, or another copy, of the shown article in its stead; the eye stays where it is.
    mutating func show(_ number: ArticleNumber, insteadOf shown: ArticleNumber) {
        guard let view = text, view.number == shown else { return }
        keepPlace()
        let blankLines = view.layout.lines[view.shownLines].prefix { $0.isBlank }.count
        text = TextView(number: number, stored: store[number], columns: view.columns, rows: view.rows)
        goToKeptPlace()
        if let top = text?.top { text?.top = max(0, top - blankLines) }
        guard store[number].article.text == view.article.text else { return }
        text?.focus = view.focus
        text?.chosen = view.chosen
    }

    /// Scrolls to where the shown article was left, and puts the focus where it was.
    mutating func goToKeptPlace() {
        guard let view = text, let place = places[view.article.id] else { return }
        if place.offset > 0, let line = view.layout.position(of: place.offset)?.line {
            text?.top = min(line, view.lastTop)
        }
        restoreFocus()
    }

    /// The rectangle that text would have, were it in focus.
    private func columnOfText() -> Rectangle? {
        var other = self
        other.pane = .text
        return other.panes.column
    }

    /// Puts the focus where it was left, once the quotations are known.
    mutating func restoreFocus() {
        guard let view = text, let annotation = view.annotation, view.focus == .headline || view.focus == .none,
            let kept = places[view.article.id]?.focus
        else { return }
        let quotation = annotation.quotations.indices.first { view.quotationStart($0) == kept }
        if let quotation, view.isShown(kept) { text?.focus = .quotation(quotation) }
    }

    /// The shown article counts as read from now on.
    mutating func markRead() -> [Effect] {
        guard let view = text else { return [] }
        let wasRead = places[view.article.id]?.isRead ?? false
        if wasRead { return [] }
        places[view.article.id] = ReadingPlace(article: view.article.id, isRead: true, offset: view.topOffset ?? 0)
        return savingPlace()
    }

    /// What is kept of the shown article, or nil where nothing of it was read.
    var presentPlace: ReadingPlace? {
        guard let view = text, var place = places[view.article.id] else { return nil }
        place.offset = view.top == 0 ? 0 : view.topOffset ?? 0
        if case .quotation = view.focus { place.focus = view.focusOffset } else { place.focus = nil }
        return place
    }

    /// Keeps the place in the state too, so that coming back within this run finds it.
    mutating func keepPlace() {
        if let place = presentPlace { places[place.article] = place }
    }

    /// Goes `distance` articles down the list (negative: up) and opens the one there.
    mutating func step(_ distance: Int) -> [Effect] {
        guard !list.numbers.isEmpty else { return [] }
        let here = text.flatMap { row(of: $0.number) } ?? list.selection
        let there = max(0, min(list.numbers.count - 1, here + distance))
        if there == here, pane != .list || text != nil {
            say(distance > 0 ? "last article of the list" : "first article of the list")
            return []
        }
        return go(toRow: there)
    }

    /// Opens the article of a row; in the text this is a jump and marks it read.
    mutating func go(toRow row: Int) -> [Effect] {
        list.isTouched = true
        if pane != .list { pushJump() }
        keepPlace()
        list.selection = row
        var effects: [Effect] = []
        if pane != .list || panes.text != nil { effects += show(list.numbers[row]) }
        if pane != .list { effects += markRead() }
        return effects
    }

    /// Opens an article in the text pane from anywhere.
    mutating func open(_ number: ArticleNumber) -> [Effect] {
        keepPlace()
        if let row = row(of: number) { list.selection = row }
        list.isTouched = true
        if pane == .list { pane = .text }
        let effects = show(number)
        refit()
        return effects + markRead()
    }

    mutating func pushJump() {
        guard let view = text else { return }
        jumps.push(JumpList.Place(article: view.number, place: view.place, focus: view.focus, chosen: view.chosen))
    }

    mutating func jumpBack() -> [Effect] {
        guard let place = jumps.pop() else {
            say("nowhere to go back to")
            return []
        }
        let effects = text?.number == place.article ? [] : open(place.article)
        if pane == .list { pane = .text }
        refit()
        text?.scroll(to: place.place)
        text?.focus = place.focus
        text?.chosen = place.chosen
        followFocusInSidebar()
        return effects
    }
}
