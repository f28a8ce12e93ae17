import Keys
import NewsModel
import NewsStore

extension ReaderState {
    /// `gs`: every quotation in the collection by the speaker in focus, or by the person chosen.
    mutating func openSpeakerPage() -> [Effect] {
        guard let name = speakerAsked else {
            say(whyNobodyIsAsked)
            return []
        }
        var place: QuotationPlace?
        if let view = text, case .quotation(let index) = view.focus {
            place = QuotationPlace(article: view.number, quotation: index)
        }
        let nothing = SpeakerGroups(name: name)
        page = .speaker(SpeakerPage(asked: name, article: text?.number, groups: nothing, place: place))
        return savingPlace() + [.lookUp(.speaker)]
    }

    /// What the open page of a speaker asks for.
    var speakerRun: SpeakerRun? {
        guard case .speaker(let page) = page ?? pageBelow else { return nil }
        return SpeakerRun(page.asked, from: page.article, in: store)
    }

    /// Takes in what a speaker said, unless the page has been closed meanwhile; the row in focus stays.
    mutating func take(_ groups: SpeakerGroups, of asked: String) -> [Effect] {
        guard case .speaker(var speaker) = page, speaker.asked == asked else { return [] }
        if groups.rows.isEmpty, !speaker.isAnswered {
            closePage()
            say("\(groups.name) is quoted nowhere in the collection")
            return []
        }
        let rows = speaker.groups.rows
        let place = speaker.selection < rows.count ? rows[speaker.selection].place : speaker.place
        speaker.groups = groups
        speaker.selection = groups.rows.firstIndex { $0.place == place } ?? 0
        let asksAgain = speaker.isStale
        (speaker.isAnswered, speaker.isStale) = (true, false)
        page = .speaker(speaker)
        return asksAgain ? [.lookUp(.speaker)] : []
    }

    /// Looks again for what the speaker said, as more articles are looked through: once the last answer is there.
    mutating func refreshSpeakerPage() -> [Effect] {
        guard case .speaker(var speaker) = page, !speaker.isStale else { return [] }
        if speaker.isAnswered {
            speaker.isAnswered = false
            page = .speaker(speaker)
            return [.lookUp(.speaker)]
        }
        speaker.isStale = true
        page = .speaker(speaker)
        return []
    }

    /// The speaker of the quotation in focus, or the person that is chosen.
    private var speakerAsked: String? {
        guard let view = text, let annotation = view.annotation else { return nil }
        if pane == .list, panes.text == nil { return nil }
        if pane == .sidebar, case .person(let person)? = sidebarName { return annotation.people[person].name }
        if pane == .sidebar, sidebar.section != .quotes { return nil }
        let isPersonChosen = if case .person? = view.chosen { true } else { false }
        if case .quotation(let index) = view.focus, !(view.isFocusFromScrolling && isPersonChosen) {
            return annotation.quotations[index].speakerName
        }
        if case .person(let person)? = nameInFocus { return annotation.people[person].name }
        return nil
    }

    private var whyNobodyIsAsked: String {
        if pane == .sidebar, sidebar.section == .countries { return "a country does not speak; { goes to the people" }
        if let view = text, case .quotation = view.focus { return "speaker not named; ) goes to the next quote" }
        return "no speaker in focus; ) goes to the next quote"
    }

    /// Lays a page over the panes, or over the page that is open.
    mutating func openPage(_ next: Page) {
        if case .speaker = page { pageBelow = page }
        page = next
    }

    /// Takes the page away; the one below it is there again.
    mutating func closePage() {
        page = pageBelow
        pageBelow = nil
        refit()
    }

    /// A key on a page.
    mutating func performOnPage(_ command: Command, count: Int?) -> [Effect] {
        if command == .back || command == .cancel || command == .paneLeft {
            closePage()
            return []
        }
        if command == .find {
            let back = keymap.key(of: .back) ?? "Esc"
            say("this page is not searched; \(back) closes it, then \(keymap.key(of: .find) ?? "") finds in the text")
            return []
        }
        let times = count ?? 1
        let lines = max(1, panes.body.rows - 2)
        // A quotation, or a place, takes about four lines of its page.
        let height = page?.hasEntries == true ? max(1, lines / 4) : lines
        let step: Int? =
            switch command {
            case .down: times
            case .up: -times
            case .halfPageDown: max(1, height / 2) * times
            case .halfPageUp: -max(1, height / 2) * times
            case .pageDown, .readOn: height * times
            case .pageUp: -height * times
            case .top: -1_000_000
            case .bottom: 1_000_000
            case .nextQuotation, .nextParagraph: times
            case .previousQuotation, .previousParagraph: -times
            default: nil
            }
        switch page {
        case .help(var help):
            if let step { help.top = max(0, min(helpModel.lines.count - height, help.top + step)) }
            page = .help(help)
        case .messages(let top):
            if let step { page = .messages(top: max(0, min(messageLines.count - height, top + step))) }
        case .speaker(var speaker):
            if command == .open { return openSpeakerRow(speaker) }
            if let step {
                speaker.selection = max(0, min(speaker.groups.rows.count - 1, speaker.selection + step))
            }
            page = .speaker(speaker)
        case .places(var places):
            if command == .open { return openPlace(places) }
            if let step { places.selection = max(0, min(places.numbers.count - 1, places.selection + step)) }
            page = .places(places)
        case .links(var links):
            if command == .open { return openLink(links) }
            let count = text?.article.structure.links.count ?? 0
            if let step { links.selection = max(0, min(count - 1, links.selection + step)) }
            page = .links(links)
        case .sources(var sources):
            if command == .open { return openSource(sources) }
            if let step { sources.selection = max(0, min(sources.offers.count - 1, sources.selection + step)) }
            page = .sources(sources)
        case nil: break
        }
        return []
    }

    private mutating func openSpeakerRow(_ speaker: SpeakerPage) -> [Effect] {
        guard speaker.selection < speaker.groups.rows.count else { return [] }
        let place = speaker.groups.rows[speaker.selection].place
        pushJump()
        closePage()
        var effects = text?.number == place.article ? [] : open(place.article)
        pane = .text
        refit()
        text?.focus = .quotation(place.quotation)
        if let offset = text?.focusOffset { text?.reveal(offset) }
        followFocusInSidebar()
        effects += markRead()
        return effects
    }

    /// Keys on the help page: letters filter it. Nil for a key that means the same as everywhere.
    mutating func typeInHelp(_ stroke: KeyStroke, _ help: HelpPage) -> [Effect]? {
        var help = help
        switch (stroke.key, stroke.modifiers) {
        case (.backspace, _):
            if help.filter.isEmpty { help.isTyping = false } else { help.filter.removeLast() }
        case (.escape, _):
            if help.filter.isEmpty, !help.isTyping { return nil }
            (help.filter, help.isTyping) = ("", false)
        case (.enter, _): help.isTyping = false
        case (.character("u"), .control) where help.isTyping: help.filter = ""
        default:
            guard let scalar = stroke.typedScalar else { return nil }
            if !help.isTyping {
                // Before anything is typed, q and ? close the page, as one expects of a page.
                if scalar == "q" || scalar == "?" {
                    closePage()
                    return []
                }
                help.isTyping = true
                if scalar == "/" { break }
            }
            help.filter.unicodeScalars.append(scalar)
        }
        help.top = 0
        page = .help(help)
        return []
    }
}
