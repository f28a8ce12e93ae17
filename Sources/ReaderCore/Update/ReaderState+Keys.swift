import Keys

extension ReaderState {
    mutating func press(_ stroke: KeyStroke) -> [Effect] {
        message = nil
        if case .sources = page {} else { showsWelcome = false }
        if prompt != nil { return type(stroke) }
        if case .help(let help) = page, pending.isEmpty, let effects = typeInHelp(stroke, help) { return effects }
        if case .paste = stroke.key { return [] }
        if let digit = digit(of: stroke), pending.isEmpty {
            count = min(99_999, (count ?? 0) * 10 + digit)
            return []
        }
        if count != nil, pending.isEmpty, stroke == KeyStroke(.escape) || stroke == .control("c") {
            count = nil
            return []
        }
        let sequence = pending + [stroke]
        switch keymap.match(sequence) {
        case .prefix:
            pending = sequence
            return []
        case .none:
            return pressUnbound(sequence)
        case .value(let command):
            pending = []
            let times = count
            count = nil
            let effects = perform(command, count: times)
            if isExplaining { forgetExplanation() }
            return effects
        }
    }

    private mutating func pressUnbound(_ sequence: [KeyStroke]) -> [Effect] {
        let wasPrefix = sequence.count > 1
        pending = []
        count = nil
        if wasPrefix, sequence.last == KeyStroke(.escape) || sequence.last == .control("c") { return [] }
        say("\(KeyNames.name(of: sequence)) does nothing; ? shows the keys")
        return []
    }

    private func digit(of stroke: KeyStroke) -> Int? {
        guard let scalar = stroke.typedScalar, scalar >= "0", scalar <= "9" else { return nil }
        if scalar == "0", count == nil { return nil }
        return Int(scalar.value) - 48
    }

    /// Runs one command; what it does depends on the page or pane that has the keyboard.
    mutating func perform(_ command: Command, count: Int?) -> [Effect] {
        let repeats = atEdge == command
        atEdge = nil
        if isTooSmall, command == .back { return quitting() }
        if isTooSmall, ![.quit, .suspend, .redraw].contains(command) { return [] }
        if closesExplanation(command) {
            isExplaining = false
            return []
        }
        if let effects = performAnywhere(command) { return effects }
        if page != nil { return performOnPage(command, count: count) }
        let effects = performInPane(command, count: count, repeats: repeats)
        refit()
        return effects
    }

    private mutating func performAnywhere(_ command: Command) -> [Effect]? {
        switch command {
        case .quit: return quitting()
        case .suspend: return savingPlace() + [.suspend]
        case .redraw: return [.redraw]
        case .help:
            openPage(.help(HelpPage()))
            return []
        case .messages:
            openPage(.messages(top: 0))
            return []
        case .commandLine:
            prompt = Prompt(.command)
            return []
        case .palette: return openPalette()
        case .explain:
            explain()
            return []
        case .toggleHintLine:
            showsHints.toggle()
            refit()
            return []
        case .interrupt:
            if page != nil { return performOnPage(.cancel, count: nil) }
            if !loading.isFinished {
                say("loading stopped; what is not listed yet stays out until the next start")
                return [.stopLoading]
            }
            say("\(keymap.key(of: .quit) ?? ":q") quits; \(keymap.key(of: .back) ?? "Esc") goes back")
            return []
        default: return nil
        }
    }

    private mutating func performInPane(_ command: Command, count: Int?, repeats: Bool) -> [Effect] {
        switch command {
        case .open, .back, .cancel, .nextPane, .previousPane, .paneLeft, .paneRight, .toggleSidebar:
            return performPanes(command)
        case .nextQuotation, .previousQuotation, .nextPerson, .previousPerson, .nextCountry, .previousCountry,
            .nextMention, .previousMention, .nextMatch, .previousMatch:
            return hop(command, count: count ?? 1, repeats: repeats)
        case .goToSpeaker: return goToSpeaker()
        case .speakerPage: return openSpeakerPage()
        case .jumpBack: return jumpBack()
        case .nextArticle: return step(count ?? 1)
        case .previousArticle: return step(-(count ?? 1))
        case .toggleScareQuotes:
            countsScareQuotes.toggle()
            followFocusInSidebar()
            say(countsScareQuotes ? "scare quotes count as quotes" : "scare quotes are skipped")
            return []
        case .highlightLevel:
            highlight = highlight.next
            say(highlight.message)
            return []
        case .places: return openPlaces()
        case .links: return openLinks()
        case .sortList: return sortList()
        case .find: return openPrompt()
        case .queryList: return openListPrompt("")
        case .editQuery: return openListPrompt(list.filter)
        default:
            switch pane {
            case .list: return moveInList(command, count: count)
            case .text: return moveInText(command, count: count)
            case .sidebar: return moveInSidebar(command, count: count)
            }
        }
    }

    /// What keeps the place in the shown article; also for a program that ends without being asked.
    package func savingPlace() -> [Effect] {
        guard let place = presentPlace else { return [] }
        return [.save([place])]
    }

    func quitting() -> [Effect] { savingPlace() + [.quit] }
}
