import NewsModel
import NewsStore

/// Looks for the next article of the list that has what a hop looks for.
package struct HopRun: Sendable {
    private let hop: PendingHop
    private let rows: [ArticleNumber]
    private let store: NewsStore
    private let countsScareQuotes: Bool
    private let finding: Finding

    init(_ hop: PendingHop, in state: ReaderState) {
        (self.hop, store, finding) = (hop, state.store, state.finding)
        countsScareQuotes = state.countsScareQuotes
        let here = state.row(of: hop.from)
        let numbers = state.list.numbers
        rows = here.map { hop.forward ? Array(numbers[($0 + 1)...]) : numbers[..<$0].reversed() } ?? []
    }

    func answer(isCancelled: () -> Bool) -> HopAnswer? {
        var answer = HopAnswer(hop: hop, number: nil)
        var surname: SurnameSearch?
        if case .person(let name) = hop.wanted {
            answer.bearers = Bearers(of: name, in: store)
            surname = SurnameSearch(of: name)
        }
        for (count, number) in rows.enumerated() {
            if count % 256 == 0, isCancelled() { return nil }
            let stored = store[number]
            guard surname?.mayBeNamed(in: stored) ?? true, hasStop(stored, answer.bearers) else { continue }
            answer.number = number
            break
        }
        return answer
    }

    private func hasStop(_ stored: StoredArticle, _ bearers: Bearers?) -> Bool {
        if case .match = hop.kind { return finding.isFound(in: stored) }
        guard let packed = stored.packed else { return false }
        switch hop.kind {
        case .quotation: return stored.quotationCount > 0 || (countsScareQuotes && stored.scareCount > 0)
        case .person: return packed.counts.personMentions > 0
        case .country: return packed.counts.countryMentions > 0
        case .match: return false
        case .mention:
            let names = packed.names(text: stored.article.text)
            switch hop.wanted {
            case .person: return names.people.contains { bearers?.include(name: $0.name) == true }
            case .country(let code): return hasMention(stored, code) { !$0.isCapital }
            case .capital(_, let code): return hasMention(stored, code) { $0.isCapital }
            case nil: return false
            }
        }
    }

    private func hasMention(_ stored: StoredArticle, _ code: String, _ fits: (CountryKind) -> Bool) -> Bool {
        stored.annotation?.countries.contains { $0.code == code && fits($0.kind) } ?? false
    }
}

/// Where a hop goes on.
package struct HopAnswer: Sendable {
    let hop: PendingHop
    /// The article; nil where none has it.
    var number: ArticleNumber?
    /// Who is meant by the name that is looked for.
    var bearers: Bearers?
}
