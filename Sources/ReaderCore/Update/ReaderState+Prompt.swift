import Keys
import NewsModel
import NewsStore

extension ReaderState {
    /// `/`: find in the text, narrow the list, or narrow the sidebar, by the pane in focus.
    mutating func openPrompt() -> [Effect] {
        var before = Prompt.Before()
        before.search = search
        before.place = text?.place
        before.focus = text?.focus ?? .none
        switch pane {
        case .list:
            before.filter = list.filter
            before.selected = list.selected
            prompt = Prompt(purpose: .narrowList, text: "", before: before)
        case .text:
            guard text != nil else { return [] }
            prompt = Prompt(purpose: .findInText, text: "", before: before)
        case .sidebar:
            before.filter = sidebar.filter
            prompt = Prompt(purpose: .narrowSidebar, text: "", before: before)
        }
        return []
    }

    /// A key while a prompt is open.
    mutating func type(_ stroke: KeyStroke) -> [Effect] {
        switch (stroke.key, stroke.modifiers) {
        case (.escape, _), (.character("c"), .control): return cancelPrompt()
        case (.enter, _): return acceptPrompt()
        case (.backspace, _), (.character("h"), .control):
            if prompt?.text.isEmpty == true { return cancelPrompt() }
            prompt?.text.removeLast()
        case (.character("u"), .control): prompt?.text = ""
        case (.character("w"), .control): dropWord()
        case (.paste(let pasted), _):
            prompt?.text += String(pasted.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(500))
        default:
            guard let scalar = stroke.typedScalar, let length = prompt?.text.utf8.count, length < 500 else { return [] }
            prompt?.text.unicodeScalars.append(scalar)
        }
        return promptChanged()
    }

    private mutating func dropWord() {
        while prompt?.text.last == " " { prompt?.text.removeLast() }
        while let last = prompt?.text.last, last != " " { prompt?.text.removeLast() }
    }

    /// What is found is shown as one types.
    private mutating func promptChanged() -> [Effect] {
        guard let prompt else { return [] }
        switch prompt.purpose {
        case .narrowList:
            setListFilter(prompt.text)
            return showSelected()
        case .narrowSidebar:
            sidebar.filter = prompt.text
            sidebar.selections = [:]
        case .findInText:
            search = prompt.text
            restore(prompt.before)
            findMatches()
            showFirstMatch()
        case .command: break
        }
        return []
    }

    private mutating func cancelPrompt() -> [Effect] {
        guard let closing = prompt else { return [] }
        prompt = nil
        switch closing.purpose {
        case .narrowList:
            setListFilter(closing.before.filter)
            if let selected = closing.before.selected, let row = row(of: selected) {
                list.selection = row
            }
            return showSelected()
        case .narrowSidebar:
            sidebar.filter = closing.before.filter
            followFocusInSidebar()
        case .findInText:
            search = closing.before.search
            restore(closing.before)
            text?.matches = []
        case .command: break
        }
        return []
    }

    /// Puts the text back to where it was before anything was typed; the window may have changed since.
    private mutating func restore(_ before: Prompt.Before) {
        if let place = before.place { text?.scroll(to: place) }
        text?.focus = before.focus
    }

    private mutating func acceptPrompt() -> [Effect] {
        guard let closing = prompt else { return [] }
        prompt = nil
        switch closing.purpose {
        case .narrowList:
            if list.numbers.isEmpty { say("no article has “\(closing.text)”; Esc shows all again") }
            // What the list was narrowed by is what one looks for in its articles.
            let words = closing.text.split(separator: " ")
            if let longest = words.max(by: { $0.count < $1.count }) { search = String(longest) }
        case .narrowSidebar:
            break
        case .findInText:
            if closing.text.isEmpty, !closing.before.search.isEmpty {
                // An empty search looks for the last words again.
                search = closing.before.search
                findMatches()
                showFirstMatch()
            }
            return acceptSearch(from: closing.before)
        case .command: return runTyped(closing.text)
        }
        return []
    }

    private mutating func acceptSearch(from before: Prompt.Before) -> [Effect] {
        guard let view = text, !search.isEmpty else { return [] }
        if view.matches.isEmpty {
            say("“\(search)” is not in this article; \(keymap.key(of: .nextMatch) ?? "n") looks in the next ones")
            atEdge = .nextMatch
            return []
        }
        let place = before.place ?? view.place
        jumps.push(JumpList.Place(article: view.number, place: place, focus: before.focus, chosen: view.chosen))
        return markRead()
    }

    private mutating func runTyped(_ words: String) -> [Effect] {
        switch words.filter({ $0 != " " }) {
        case "": return []
        case "q", "q!", "qa", "qa!", "quit", "wq", "x": return quitting()
        case "help", "h": return performTyped(.help)
        default:
            say("no command “\(words)”; :q quits, ? shows the keys")
            return []
        }
    }

    private mutating func performTyped(_ command: Command) -> [Effect] { perform(command, count: nil) }

    mutating func findMatches() {
        guard let view = text else { return }
        let found = PhraseSearch(search).matches(in: view.article.text)
        // Words between the parts that are drawn can't be shown.
        text?.matches = found.filter { view.layout.position(of: $0.start) != nil }
    }

    /// The first match from where one is, else from the top.
    private mutating func showFirstMatch() {
        guard let view = text, let first = view.matches.first else { return }
        let from = view.focusOffset.flatMap { view.isShown($0) ? $0 : nil } ?? view.topOffset ?? 0
        let match = view.matches.first { $0.start >= from } ?? first
        text?.focus = .match(match)
        text?.reveal(match.start)
    }
}
