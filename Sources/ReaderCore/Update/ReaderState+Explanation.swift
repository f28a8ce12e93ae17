import NewsModel
import NewsStore

extension ReaderState {
    /// Why what is in focus was taken for what it is, while that is asked for and no other page lies over it.
    package var shownExplanation: Explanation? {
        guard isExplaining, !isTooSmall else { return nil }
        return explanation
    }

    /// What can be said of the quotation or name in focus; nil of anything else.
    private var explanation: Explanation? {
        switch page {
        case .speaker(let page): return explanation(of: page)
        case .help, .messages, .places, .sources, .links: return nil
        case nil: break
        }
        guard pane != .list, let view = text, let annotation = view.annotation else { return nil }
        if pane == .sidebar, let name = sidebarName { return explanation(of: name, in: view) }
        switch view.focus {
        case .quotation(let index): return Explanation(annotation.quotations[index], in: view.article)
        case .name(let name, let span): return explanation(of: name, at: span, in: view)
        case .none, .headline, .match, .words: return nil
        }
    }

    private func explanation(of page: SpeakerPage) -> Explanation? {
        guard page.selection < page.groups.rows.count else { return nil }
        let place = page.groups.rows[page.selection].place
        let stored = store[place.article]
        return stored.annotation.map { Explanation($0.quotations[place.quotation], in: stored.article) }
    }

    /// What can be said of a mention of a name; of its first one where none is in focus.
    private func explanation(of name: NameKey, at span: TextSpan? = nil, in view: TextView) -> Explanation? {
        guard let annotation = view.annotation, let span = span ?? view.mentionSpans(of: name).first else { return nil }
        if case .person = name {
            let mention = annotation.mentions.first { $0.span == span }
            return mention.map { Explanation($0, in: annotation, of: view.article) }
        }
        return annotation.countries.first { $0.span == span }.map { Explanation($0, in: view.article) }
    }

    /// `i`: says why, until it is closed; while one hops on, it tells of what is in focus then.
    mutating func explain() {
        isExplaining = true
        if explanation != nil { return }
        isExplaining = false
        if page != nil { return }
        if pane != .list, text != nil, text?.annotation == nil {
            say("still reading this article for names and quotes")
        } else {
            let keys = [Command.nextQuotation, .nextPerson].map { keymap.key(of: $0) ?? "" }
            say("nothing to explain here; \(keys[0]) goes to the next quote, \(keys[1]) to the next person")
        }
    }

    /// True where a key closes the explanation on screen.
    func closesExplanation(_ command: Command) -> Bool {
        shownExplanation != nil && [.explain, .back, .cancel, .interrupt].contains(command)
    }

    /// Nothing is asked any more once what is in focus can't be explained.
    mutating func forgetExplanation() {
        switch page {
        case .help, .messages, .places, .sources, .links: return
        case .speaker, nil: if explanation == nil { isExplaining = false }
        }
    }
}
