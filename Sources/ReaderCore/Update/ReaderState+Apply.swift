import Keys
import NewsModel
import NewsStore

extension ReaderState {
    /// Takes in what happened and says what is to be done outside.
    package mutating func apply(_ action: Action) -> [Effect] {
        let effects = takeIn(action)
        if let rectangle = panes.list {
            list.top = ListModel.top(from: list.top, of: self, in: rectangle)
        }
        return effects
    }

    private mutating func takeIn(_ action: Action) -> [Effect] {
        switch action {
        case .key(let stroke): return press(stroke)
        case .resize(let size):
            self.size = size
            refit()
            // A wider screen may have room for the article of the list's row.
            return isTooSmall ? [] : showSelected()
        case .loaded(let articles, let progress):
            loading.take(progress)
            if let total = progress.total { store.reserve(total) }
            return take(articles)
        case .annotated(let results): return take(results)
        case .found(let answer): return take(answer)
        case .speakerFound(let asked, let groups): return take(groups, of: asked)
        case .hopFound(let answer): return take(answer)
        case .paletteFound(let answer): return take(answer)
        case .filesChanged(let changes): return take(changes)
        case .places(let kept):
            for place in kept where places[place.article] == nil { places[place.article] = place }
            if let view = text, view.top == 0, view.focus == .headline || view.focus == .none, jumps.isEmpty {
                goToKeptPlace()
            }
            return []
        case .firstRun:
            showsWelcome = true
            return []
        case .sourcesFound(let offers): return take(offers)
        case .notice(let text):
            say(text)
            return []
        case .trouble(let text):
            say(text, isTrouble: true)
            return []
        }
    }

    /// Lets the list follow what became of the store's rows; the selection stays with its article.
    mutating func follow(_ change: RowChange) -> [Effect] {
        let newer = Dictionary(change.replaced.map { ($0.old, $0.new) }) { $1 }
        // Until the reader moves, the first row is the newest article.
        let selected = list.isTouched ? list.selected.map { newer[$0] ?? $0 } : nil
        if !newer.isEmpty || !change.removed.isEmpty { jumps.follow(newer: newer, gone: Set(change.removed)) }
        if let shown = text?.number, let other = newer[shown] { show(other, insteadOf: shown) }
        let gone = Set(change.removed + change.replaced.map(\.old))
        let fresh = change.added + change.replaced.map(\.new)
        list.all.remove(gone)
        list.all.insert(fresh, in: store)
        if list.query.isEmpty, list.rows.order == list.all.order {
            list.rows = list.all
        } else {
            list.rows.remove(gone)
        }
        if let selected {
            list.selection = row(of: selected) ?? max(0, min(list.selection, list.rows.count - 1))
        } else {
            list.selection = 0
        }
        return showSelected() + askAbout(fresh) + (fresh.isEmpty ? [] : [.annotate(fresh)])
    }

    /// Asks whether the query finds articles that are new to it.
    private mutating func askAbout(_ fresh: [ArticleNumber]) -> [Effect] {
        if list.query.isEmpty || fresh.isEmpty { return [] }
        list.fresh += fresh
        return [.lookUp(.fresh)]
    }

    private mutating func take(_ articles: [StoredArticle]) -> [Effect] {
        if articles.isEmpty { return [] }
        return follow(store.append(articles))
    }

    private mutating func take(_ results: [AnnotationResult]) -> [Effect] {
        for result in results where store[result.number].article === result.article {
            store.annotate(result.number, with: result.packed)
            guard text?.number == result.number else { continue }
            text?.annotation = result.packed.unpacked(text: result.article.text)
            restoreFocus()
        }
        var effects = refreshSpeakerPage()
        if list.matcher.asksForAnnotation { effects += askAbout(results.map(\.number).filter(store.isRow)) }
        // The counts that this order goes by are known only now.
        if list.wantedOrder == .quotations, store.annotatedCount == store.rowCount {
            effects += sortAnew(by: .quotations)
        }
        return effects
    }

    /// Makes text and list fit the present panes.
    mutating func refit() {
        guard !isTooSmall, let shown = text, let column = panes.column else { return }
        if shown.columns != column.columns || shown.rows != column.rows {
            text?.refit(columns: column.columns, rows: column.rows)
        }
    }

    /// Says one line; it can be read again later unless it tells nothing then.
    mutating func say(_ words: String, isTrouble: Bool = false, isKept: Bool = true) {
        let message = Message(text: words, isTrouble: isTrouble)
        self.message = message
        if !isKept { return }
        messages.append(message)
        if messages.count > 200 { messages.removeFirst() }
    }
}
