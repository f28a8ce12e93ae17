import UnicodeText

extension Query {
    /// True where every article that this query finds was surely found by an older one, so that typing on only looks
    /// through what is left; false where that can't be shown.
    package func narrows(_ older: Query) -> Bool {
        var proof = NarrowingProof()
        return proof.shows(root, implies: older.root)
    }
}

/// Shows that one condition implies another, by rules that hold for unknown annotations too: what the first one finds,
/// the second one finds, and where the second one surely finds nothing, the first one doesn't either.
private struct NarrowingProof {
    /// Steps left, for there may be many ways through deep brackets.
    private var steps = 5000

    mutating func shows(_ newer: QueryNode, implies older: QueryNode) -> Bool {
        steps -= 1
        if steps < 0 { return false }
        switch (newer, older) {
        case (_, .all(let nodes)): return implies(newer, all: nodes)
        case (.any(let nodes), _): return nodes.allSatisfy { shows($0, implies: older) }
        case (.all(let nodes), .any(let others)):
            return nodes.contains { shows($0, implies: older) } || others.contains { shows(newer, implies: $0) }
        case (.all(let nodes), _): return nodes.contains { shows($0, implies: older) }
        case (_, .any(let nodes)): return nodes.contains { shows(newer, implies: $0) }
        case (.not(let inner), .not(let other)): return shows(other, implies: inner)
        case (.term(let term), .term(let other)): return term.implies(other)
        case (.not, .term), (.term, .not): return false
        }
    }

    /// What is said of quotations in one conjunction must be met by one quotation: so it must be implied by what stands
    /// in one conjunction too.
    private mutating func implies(_ newer: QueryNode, all older: [QueryNode]) -> Bool {
        let ofQuotation = older.filter(\.isOfQuotation)
        guard older.allSatisfy({ $0.isOfQuotation || shows(newer, implies: $0) }) else { return false }
        if ofQuotation.count < 2 { return ofQuotation.allSatisfy { shows(newer, implies: $0) } }
        return shows(newer, impliesTogether: ofQuotation)
    }

    private mutating func shows(_ newer: QueryNode, impliesTogether older: [QueryNode]) -> Bool {
        switch newer {
        case .any(let nodes): return nodes.allSatisfy { shows($0, impliesTogether: older) }
        case .all(let nodes):
            let together = nodes.filter(\.isOfQuotation)
            return older.allSatisfy { other in together.contains { shows($0, implies: other) } }
        case .not, .term: return older.allSatisfy { shows(newer, implies: $0) }
        }
    }
}

extension QueryNode {
    /// True for what one quotation must meet together with others of its kind: conditions of quotations, and brackets
    /// of nothing else. What must not hold is said of the article.
    var isOfQuotation: Bool {
        switch self {
        case .all(let nodes), .any(let nodes): !nodes.isEmpty && nodes.allSatisfy(\.isOfQuotation)
        case .not: false
        case .term(let term): term.field?.isOfQuotation ?? false
        }
    }
}

extension QueryTerm {
    fileprivate func implies(_ older: QueryTerm) -> Bool {
        if field == older.field {
            switch (value, older.value) {
            case (.words(let words), .words(let others)): return Self.implies(words, others, in: field)
            case (.days(let days), .days(let others)): return others.contains(days)
            default: return value == older.value
            }
        }
        // What stands in the text stands anywhere.
        guard field == .text, older.field == nil else { return false }
        if case (.words(let words), .words(let others)) = (value, older.value) {
            return Self.implies(words, others, in: nil)
        }
        return value == older.value
    }

    private static func implies(_ words: String, _ others: String, in field: QueryField?) -> Bool {
        switch field {
        case nil, .title, .text, .byline, .outlet, .said:
            let (needle, other) = (FoldedSearch(words).needle, FoldedSearch(others).needle)
            return other.isEmpty || needle.contains(other)
        case .about:
            return SearchWords(words).hasBeginnings(SearchWords(others))
        case .speaker, .person, .country:
            // A longer name may be another one's: the beginning of a word is none.
            return SearchWords(words) == SearchWords(others)
        case .date, .state, .part: return false
        }
    }
}

extension ClosedRange<Int> {
    fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
        lowerBound <= other.lowerBound && upperBound >= other.upperBound
    }
}
