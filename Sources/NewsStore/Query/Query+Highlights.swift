import UnicodeText

extension Query {
    /// What is to be shown where it stands in the text of an article that was found: the words, phrases and patterns
    /// that are looked for in texts and quotations, but those that must not stand there; each once, in reading order.
    package var highlights: [TextSearch] {
        var (searches, seen): ([TextSearch], Set<QueryValue>) = ([], [])
        for term in root.positiveTerms {
            for value in term.highlighted where seen.insert(value).inserted {
                if let search = TextSearch(value) { searches.append(search) }
            }
        }
        return searches
    }
}

extension TextSearch {
    /// The search for a value; nil where it is nothing that stands in a text, or where there is nothing to be seen of it.
    init?(_ value: QueryValue) {
        switch value {
        case .words(let words):
            let search = FoldedSearch(words)
            if search.isEmpty { return nil }
            self = .words(search)
        case .pattern(let pattern): self = .pattern(pattern)
        case .days, .state, .part: return nil
        }
    }
}

extension QueryTerm {
    /// The values that are shown where they stand in a text.
    fileprivate var highlighted: [QueryValue] {
        switch field {
        case nil, .text, .said: return [value]
        case .about:
            guard case .words(let words) = value else { return [value] }
            return SearchWords(words).words.map { .words(String(decoding: $0, as: UTF8.self)) }
        case .title, .byline, .outlet, .date, .speaker, .person, .country, .state, .part: return []
        }
    }
}
