import NewsModel
import NewsStore

/// What a hop looks for.
private enum HopKind {
    case quotation, person, country
    case mention(NameKey)
    case match

    /// What one of it is called at the end: "last quote".
    var noun: String {
        switch self {
        case .quotation: "quote"
        case .person: "person"
        case .country: "country"
        case .mention: "mention"
        case .match: "match"
        }
    }
}

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
        if repeats, let effects = hopToOtherArticle(kind, forward: forward) { return effects }
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
            if search.isEmpty {
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

    /// Goes on in the next article of the list that has a stop of this kind, or nil where none has.
    private mutating func hopToOtherArticle(_ kind: HopKind, forward: Bool) -> [Effect]? {
        guard let here = text.flatMap({ row(of: $0.number) }) else { return nil }
        let rows = forward ? Array((here + 1)..<max(here + 1, list.numbers.count)) : (0..<here).reversed()
        let wanted = wantedElsewhere(kind)
        guard let row = rows.first(where: { hasStop(kind, wanted, in: store[list.numbers[$0]]) }) else { return nil }
        pushJump()
        var effects = open(list.numbers[row])
        if case .match = kind { findMatches() }
        var there = kind
        if case .mention = kind, let name = name(like: wanted) { there = .mention(name) }
        let stops = stops(of: there)
        if let stop = forward ? stops.first : stops.last { effects += land(on: stop) }
        return effects
    }

    /// The name looked for, as it can be recognised in another article.
    private func wantedElsewhere(_ kind: HopKind) -> WantedName? {
        guard case .mention(let name) = kind else { return nil }
        switch name {
        case .person: return .person(Bearers(of: PersonKey(label(of: name)), in: store))
        case .country(let code): return .country(code)
        case .capital(let words, let code): return .capital(words, code)
        }
    }

    private enum WantedName {
        case person(Bearers)
        case country(String)
        case capital(String, String)
    }

    private func hasStop(_ kind: HopKind, _ wanted: WantedName?, in stored: StoredArticle) -> Bool {
        if case .match = kind { return PhraseSearch(search).isFound(in: stored) }
        guard let annotation = stored.annotation else { return false }
        switch kind {
        case .quotation: return stored.quotationCount > 0 || (countsScareQuotes && stored.scareCount > 0)
        case .person: return !annotation.mentions.isEmpty
        case .country: return !annotation.countries.isEmpty
        case .mention, .match:
            switch wanted {
            case .person(let bearers): return annotation.people.contains { bearers.include(name: $0.name) }
            case .country(let code): return annotation.countries.contains { $0.code == code && !$0.kind.isCapital }
            case .capital(_, let code): return annotation.countries.contains { $0.code == code && $0.kind.isCapital }
            case nil: return false
            }
        }
    }

    /// The name in the article now shown that is the one looked for.
    private func name(like wanted: WantedName?) -> NameKey? {
        guard let view = text, let annotation = view.annotation else { return nil }
        switch wanted {
        case .person(let bearers):
            return annotation.people.firstIndex { bearers.include(name: $0.name) }.map { .person($0) }
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
