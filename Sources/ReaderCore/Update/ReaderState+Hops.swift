import NewsModel
import NewsStore

extension ReaderState {
    /// Goes to the next or previous stop. At the last one the key stays and says so; pressed again, it goes on in
    /// the next article that has one.
    mutating func hop(_ command: Command, count: Int, repeats: Bool) -> [Effect] {
        guard text != nil, pane != .list || panes.text != nil else {
            say("open an article first; Enter does")
            return []
        }
        guard let (kind, forward) = target(of: command) else { return [] }
        if text?.annotation == nil {
            if case .match = kind {
            } else {
                say("still reading this article for names and quotes")
                return []
            }
        }
        if case .match = kind, text?.matches.isEmpty == true { findMatches() }
        let stops = stops(of: kind)
        if let stop = next(in: stops, forward: forward, count: count) ?? firstOfNewName(kind, in: stops) {
            pushJump()
            return land(on: stop)
        }
        if repeats, let effects = hopToOtherArticle(kind, command, forward: forward) { return effects }
        atEdge = command
        say(edgeMessage(kind, command, forward: forward, isEmpty: stops.isEmpty, repeats: repeats))
        return []
    }

    /// A name that was not in focus yet has no last mention to stay at: its first is taken.
    private func firstOfNewName(_ kind: HopKind, in stops: [Stop]) -> Stop? {
        guard case .mention(let name) = kind else { return nil }
        if case .name(name, _)? = text?.focus { return nil }
        guard pane == .sidebar, sidebarName == name else { return nil }
        return stops.first
    }

    private mutating func target(of command: Command) -> (HopKind, forward: Bool)? {
        switch command {
        case .nextQuotation: return (.quotation, true)
        case .previousQuotation: return (.quotation, false)
        case .nextPerson: return (.person, true)
        case .previousPerson: return (.person, false)
        case .nextCountry: return (.country, true)
        case .previousCountry: return (.country, false)
        case .nextMatch, .previousMatch:
            if finding.isEmpty {
                say("nothing to find yet; / finds")
                return nil
            }
            return (.match, command == .nextMatch)
        default:
            guard let name = nameInFocus else {
                say("no name in focus; ]p goes to the next person, ) to the next quote")
                return nil
            }
            return (.mention(name), command == .nextMention)
        }
    }

    private func stops(of kind: HopKind) -> [Stop] {
        switch kind {
        case .quotation: quotationStops.map { Stop(start: $0.start, focus: .quotation($0.quotation)) }
        case .person: personStops
        case .country: countryStops
        case .mention(let name): stops(of: name)
        case .match: (text?.matches ?? []).map { Stop(start: $0.start, focus: .match($0)) }
        }
    }

    /// The stop `count` further on; fewer where there are not so many, nil where there is none.
    private func next(in stops: [Stop], forward: Bool, count: Int) -> Stop? {
        guard let view = text else { return nil }
        let from: Int
        if let offset = view.focusOffset, view.isShown(offset) {
            from = view.focus == .headline && forward ? offset - 1 : offset
        } else {
            from = (view.top == 0 ? 0 : view.topOffset ?? 0) - (forward ? 1 : 0)
        }
        let ahead = forward ? stops.filter { $0.start > from } : stops.filter { $0.start < from }.reversed()
        return ahead.isEmpty ? nil : ahead[min(count, ahead.count) - 1]
    }

    /// Puts the focus on a stop and brings it on screen.
    private mutating func land(on stop: Stop) -> [Effect] {
        if pane == .list { pane = .text }
        refit()
        text?.focus = stop.focus
        text?.reveal(stop.start)
        if case .name(let name, _) = stop.focus { text?.chosen = name }
        followFocusInSidebar()
        return markRead()
    }

    /// Looks for the next article of the list that has a stop of this kind; nil where there is no list to go on in.
    private mutating func hopToOtherArticle(_ kind: HopKind, _ command: Command, forward: Bool) -> [Effect]? {
        guard let from = text?.number, row(of: from) != nil else { return nil }
        let wanted = wantedElsewhere(kind)
        pendingHop = PendingHop(kind: kind, wanted: wanted, forward: forward, from: from, command: command)
        return [.lookUp(.hop)]
    }

    /// Goes on in the article that was found; where one has gone elsewhere meanwhile, it counts for nothing.
    mutating func take(_ answer: HopAnswer) -> [Effect] {
        guard pendingHop == answer.hop, text?.number == answer.hop.from else { return [] }
        pendingHop = nil
        let (kind, forward) = (answer.hop.kind, answer.hop.forward)
        guard let number = answer.number, let row = row(of: number) else {
            say(edgeMessage(kind, answer.hop.command, forward: forward, isEmpty: false, repeats: true))
            return []
        }
        pushJump()
        var effects = open(list.numbers[row])
        if case .match = kind { findMatches() }
        var there = kind
        if case .mention = kind, let name = name(like: answer.hop.wanted, answer.bearers) { there = .mention(name) }
        let stops = stops(of: there)
        if let stop = forward ? stops.first : stops.last { effects += land(on: stop) }
        return effects
    }

    /// The name looked for, as it can be recognised in another article.
    private func wantedElsewhere(_ kind: HopKind) -> WantedName? {
        guard case .mention(let name) = kind else { return nil }
        switch name {
        case .person: return .person(label(of: name))
        case .country(let code): return .country(code)
        case .capital(let words, let code): return .capital(words, code)
        }
    }

    /// The name in the article now shown that is the one looked for.
    private func name(like wanted: WantedName?, _ bearers: Bearers?) -> NameKey? {
        guard let view = text, let annotation = view.annotation else { return nil }
        switch wanted {
        case .person:
            return annotation.people.firstIndex { bearers?.include(name: $0.name) == true }.map { .person($0) }
        case .country(let code): return .country(code)
        case .capital(_, let code):
            return annotation.countries.first { $0.code == code && $0.kind.isCapital }.map { key(of: $0, in: view) }
        case nil: return nil
        }
    }

    private func edgeMessage(
        _ kind: HopKind, _ command: Command, forward: Bool, isEmpty: Bool, repeats: Bool
    ) -> String {
        let place = forward ? "next" : "previous"
        if repeats {
            let isAll = store.annotatedCount == store.rowCount
            return "no \(place) article with a \(kind.noun)\(isAll ? "" : " so far")"
        }
        let key = keymap.key(of: command) ?? "the key"
        let what = isEmpty ? "no \(kind.noun) here" : "\(forward ? "last" : "first") \(kind.noun)"
        return "\(what); \(key) again: \(place) article with one"
    }

    /// `gd`: to the mention that the speaker was taken from.
    mutating func goToSpeaker() -> [Effect] {
        guard let view = text, let annotation = view.annotation, case .quotation(let index) = view.focus else {
            say("no quote in focus; ) goes to the next")
            return []
        }
        let quotation = annotation.quotations[index]
        guard let span = quotation.speaker ?? quotation.mention else {
            say("speaker not named")
            return []
        }
        pushJump()
        if let mention = annotation.mentions.first(where: { $0.span.overlaps(span) }) {
            text?.focus = .name(.person(mention.person), mention.span)
            text?.chosen = .person(mention.person)
            text?.reveal(mention.span.start)
        } else {
            text?.focus = .words(span)
            text?.reveal(span.start)
        }
        if pane == .list { pane = .text }
        followFocusInSidebar()
        return markRead()
    }
}

extension CountryKind {
    /// True for a capital, whether it is a place or stands for its government.
    package var isCapital: Bool { self == .capital || self == .metonym }
}
