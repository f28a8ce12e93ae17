import NewsModel

/// A place in the text that a key can hop to.
struct Stop: Hashable, Sendable {
    let start: Int
    let focus: Focus
}

/// The place of a quotation, with its number in the article.
struct QuotationStop: Hashable, Sendable {
    let start: Int
    let quotation: Int
}

extension ReaderState {
    /// The quotations that count, in reading order: scare quotes only where they are switched on.
    var quotationStops: [QuotationStop] {
        guard let view = text, let annotation = view.annotation else { return [] }
        return annotation.quotations.indices.compactMap { index in
            guard countsScareQuotes || annotation.quotations[index].kind != .scare else { return nil }
            return view.quotationStart(index).map { QuotationStop(start: $0, quotation: index) }
        }
    }

    /// The name that a country's mention belongs to: the country, or its capital apart.
    func key(of mention: CountryMention, in view: TextView) -> NameKey {
        switch mention.kind {
        case .name, .demonym: .country(mention.code)
        case .capital, .metonym: .capital(view.words(mention.span).lowercased(), code: mention.code)
        }
    }

    var personStops: [Stop] {
        guard let annotation = text?.annotation else { return [] }
        return annotation.mentions.map { Stop(start: $0.span.start, focus: .name(.person($0.person), $0.span)) }
    }

    var countryStops: [Stop] {
        guard let view = text, let annotation = view.annotation else { return [] }
        return annotation.countries.map { mention in
            Stop(start: mention.span.start, focus: .name(key(of: mention, in: view), mention.span))
        }
    }

    /// Every mention of one name, in all its forms.
    func stops(of name: NameKey) -> [Stop] {
        let all = if case .person = name { personStops } else { countryStops }
        return all.filter { stop in
            if case .name(let other, _) = stop.focus { other == name } else { false }
        }
    }

    /// The name that `*` and `gs` act on: the row in the sidebar, the name in focus, else the speaker in focus.
    package var nameInFocus: NameKey? {
        if pane == .sidebar, let name = sidebarName { return name }
        guard let view = text, let annotation = view.annotation else { return nil }
        switch view.focus {
        case .name(let key, _): return key
        case .quotation(let index):
            if view.isFocusFromScrolling, let chosen = view.chosen { return chosen }
            guard index < annotation.quotations.count, let person = annotation.quotations[index].person
            else { return view.chosen }
            return .person(person)
        default: return view.chosen
        }
    }

    /// How a name is written for the reader.
    package func label(of name: NameKey) -> String {
        guard let view = text, let annotation = view.annotation else { return "" }
        switch name {
        case .person(let index): return index < annotation.people.count ? annotation.people[index].name : ""
        case .country(let code): return annotation.countries.first { $0.code == code }?.name ?? code
        case .capital(let words, let code):
            let forms = annotation.countries
                .filter { $0.code == code && ($0.kind == .capital || $0.kind == .metonym) }
                .map { view.words($0.span) }
                .filter { $0.lowercased() == words }
            // A dateline's capitals are the last choice.
            return forms.first { $0.uppercased() != $0 } ?? Self.titled(words)
        }
    }

    private static func titled(_ words: String) -> String {
        words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
