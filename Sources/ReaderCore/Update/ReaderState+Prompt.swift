import Keys
import NewsModel
import NewsStore

extension ReaderState {
    /// `/`: find in the text, narrow the list, or narrow the sidebar, by the pane in focus.
    mutating func openPrompt() -> [Effect] {
        switch pane {
        case .list: return openListPrompt("")
        case .text:
            guard let view = text else { return [] }
            var before = Prompt.Before()
            (before.finding, before.place, before.focus) = (finding, view.place, view.focus)
            prompt = Prompt(.findInText, before: before)
        case .sidebar:
            var before = Prompt.Before()
            before.filter = sidebar.filter
            prompt = Prompt(.narrowSidebar, before: before)
        }
        return []
    }

    /// `\\` and `=`: types a query for the list, anew or the one in force.
    mutating func openListPrompt(_ words: String) -> [Effect] {
        var before = Prompt.Before()
        (before.filter, before.selected, before.finding) = (list.filter, list.selected, finding)
        var effects: [Effect] = []
        if pane != .list { effects = enter(.list) }
        prompt = Prompt(.narrowList, words, before: before)
        return effects
    }

    /// A key while a prompt is open.
    mutating func type(_ stroke: KeyStroke) -> [Effect] {
        guard var line = prompt?.line else { return [] }
        switch (stroke.key, stroke.modifiers) {
        case (.escape, _), (.character("c"), .control), (.character("g"), .control): return cancelPrompt()
        case (.enter, _): return acceptPrompt()
        case (.backspace, _), (.character("h"), .control):
            if line.text.isEmpty { return cancelPrompt() }
            line.deleteBackward()
        case (.up, _), (.down, _), (.character("p"), .control), (.character("n"), .control), (.tab, _):
            return turn(stroke)
        case (.pageUp, _), (.pageDown, _):
            if prompt?.purpose == .jump { moveInPalette(by: stroke.key == .pageDown ? 10 : -10) }
            return []
        case (.paste(let pasted), _): line.insert(pasted)
        default: if !edit(&line, stroke) { return [] }
        }
        return change(to: line)
    }

    /// Keys that move the cursor or take letters away; false for a key that does neither.
    private func edit(_ line: inout PromptLine, _ stroke: KeyStroke) -> Bool {
        switch (stroke.key, stroke.modifiers) {
        case (.delete, _), (.character("d"), .control): line.deleteForward()
        case (.left, .control), (.character("b"), .alt): line.moveWordBackward()
        case (.right, .control), (.character("f"), .alt): line.moveWordForward()
        case (.left, _), (.character("b"), .control): line.move(by: -1)
        case (.right, _), (.character("f"), .control): line.move(by: 1)
        case (.home, _), (.character("a"), .control): line.moveToStart()
        case (.end, _), (.character("e"), .control): line.moveToEnd()
        case (.character("u"), .control): line.deleteToStart()
        case (.character("k"), .control): line.deleteToEnd()
        case (.character("w"), .control): line.deleteWord()
        default:
            guard let scalar = stroke.typedScalar else { return false }
            line.insert(String(Character(scalar)))
        }
        return true
    }

    /// Up and down: through the entries of the palette, elsewhere through what was typed earlier.
    private mutating func turn(_ stroke: KeyStroke) -> [Effect] {
        let isUp = stroke.key == .up || stroke == .control("p") || stroke.modifiers == .shift
        guard var open = prompt else { return [] }
        if open.purpose == .jump {
            moveInPalette(by: isUp ? -1 : 1)
            return []
        }
        let earlier = typed[open.purpose] ?? []
        let place = open.earlier + (isUp ? 1 : -1)
        guard stroke.key != .tab, place >= 0, place <= earlier.count else { return [] }
        if open.earlier == 0 { open.draft = open.text }
        open.earlier = place
        prompt = open
        return change(to: PromptLine(place == 0 ? open.draft : earlier[earlier.count - place]))
    }

    private mutating func change(to line: PromptLine) -> [Effect] {
        let isSame = prompt?.line.text == line.text
        prompt?.line = line
        return isSame ? [] : promptChanged()
    }

    /// What is found is shown as one types.
    private mutating func promptChanged() -> [Effect] {
        guard let prompt else { return [] }
        switch prompt.purpose {
        case .narrowList: return setListQuery(prompt.text)
        case .narrowSidebar:
            sidebar.filter = prompt.text
            sidebar.selections = [:]
        case .findInText:
            finding = Finding(prompt.text)
            restore(prompt.before)
            findMatches()
            showFirstMatch()
        case .jump: return askPalette(prompt.text)
        case .command: break
        }
        return []
    }

    private mutating func cancelPrompt() -> [Effect] {
        guard let closing = prompt else { return [] }
        prompt = nil
        switch closing.purpose {
        case .narrowList:
            list.mistake = nil
            let effects = setListQuery(closing.before.filter)
            finding = closing.before.finding
            findMatches()
            if let selected = closing.before.selected, let row = row(of: selected) { list.selection = row }
            return effects + showSelected()
        case .narrowSidebar:
            sidebar.filter = closing.before.filter
            followFocusInSidebar()
        case .findInText:
            finding = closing.before.finding
            restore(closing.before)
            text?.matches = []
        case .jump: palette = nil
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
        remember(closing)
        switch closing.purpose {
        case .narrowList: return acceptListQuery(closing)
        case .narrowSidebar: break
        case .findInText:
            if closing.text.isEmpty, !closing.before.finding.isEmpty {
                // An empty search looks for the last words again.
                finding = closing.before.finding
                findMatches()
                showFirstMatch()
            }
            return acceptSearch(from: closing.before)
        case .jump: return openPaletteEntry()
        case .command: return runTyped(closing.text)
        }
        return []
    }

    /// Keeps what was typed, the latest last and each once.
    private mutating func remember(_ closing: Prompt) {
        guard closing.purpose != .jump, !closing.text.isEmpty else { return }
        typed[closing.purpose, default: []].removeAll { $0 == closing.text }
        typed[closing.purpose, default: []].append(closing.text)
    }

    private mutating func acceptSearch(from before: Prompt.Before) -> [Effect] {
        guard let view = text, !finding.isEmpty else { return [] }
        if view.matches.isEmpty {
            say(
                "“\(finding.words)” is not in this article; \(keymap.key(of: .nextMatch) ?? "n") looks in the next ones"
            )
            atEdge = .nextMatch
            return []
        }
        let place = before.place ?? view.place
        jumps.push(JumpList.Place(article: view.number, place: place, focus: before.focus, chosen: view.chosen))
        return markRead()
    }

    private mutating func runTyped(_ words: String) -> [Effect] {
        let parts = words.split(separator: " ", maxSplits: 2)
        if parts.first == "library" { return runLibrary(Array(parts.dropFirst())) }
        switch words.filter({ $0 != " " }) {
        case "": return []
        case "q", "q!", "qa", "qa!", "quit", "wq", "x": return quitting()
        case "help", "h": return perform(.help, count: nil)
        default:
            say("no command “\(words)”; :q quits, :library shows your news, ? shows the keys")
            return []
        }
    }

    mutating func findMatches() {
        guard let view = text else { return }
        // Words between the parts that are drawn can't be shown.
        text?.matches = finding.matches(in: view.article.text).filter { view.layout.position(of: $0.start) != nil }
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
