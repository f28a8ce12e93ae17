import UnicodeText

/// A query made ready to be asked of articles, what is cheap to know first.
indirect enum QueryCondition: Sendable {
    case all([QueryCondition])
    case any([QueryCondition])
    case not(QueryCondition)
    case state(QueryState)
    case days(ClosedRange<Int>)
    case title(TextSearch)
    case byline(TextSearch)
    case outlet(TextSearch)
    case text(TextSearch)
    /// In the text, or in a title that stands apart from it.
    case anywhere(TextSearch)
    case part(QueryPart)
    case person(SpeakerSearch)
    case country(CountrySearch)
    /// One quotation meets it.
    case quotation(QuotationCondition)

    init(_ node: QueryNode) {
        switch node {
        case .all(let nodes):
            // What is said of quotations side by side must be met by one of them.
            let ofQuotation = nodes.filter(\.isOfQuotation)
            var conditions = nodes.filter { !$0.isOfQuotation }.map { QueryCondition($0) }
            if !ofQuotation.isEmpty { conditions.append(.quotation(QuotationCondition(.all(ofQuotation)))) }
            self = .all(Self.cheapestFirst(conditions))
        case .any where node.isOfQuotation: self = .quotation(QuotationCondition(node))
        case .any(let nodes): self = .any(Self.cheapestFirst(nodes.map { QueryCondition($0) }))
        case .not(let node): self = .not(QueryCondition(node))
        case .term(let term): self = Self.condition(term)
        }
    }

    private static func condition(_ term: QueryTerm) -> QueryCondition {
        switch (term.field, term.value) {
        case (_, .state(let state)): return .state(state)
        case (_, .part(let part)): return .part(part)
        case (_, .days(let days)): return .days(days)
        case (.speaker, _), (.said, _), (.about, _): return .quotation(QuotationCondition(.term(term)))
        case (.person, .words(let words)): return SpeakerSearch(words).map { .person($0) } ?? .all([])
        case (.country, .words(let words)): return CountrySearch(words).map { .country($0) } ?? .all([])
        case (let field, .words(let words)): return search(.words(FoldedSearch(words)), in: field)
        case (let field, .pattern(let pattern)): return search(.pattern(pattern), in: field)
        }
    }

    private static func search(_ search: TextSearch, in field: QueryField?) -> QueryCondition {
        switch field {
        case .title: .title(search)
        case .byline: .byline(search)
        case .outlet: .outlet(search)
        case .text: .text(search)
        default: .anywhere(search)
        }
    }

    private static func cheapestFirst(_ conditions: [QueryCondition]) -> [QueryCondition] {
        let numbered = conditions.enumerated().map { (cost: $0.element.cost, index: $0.offset) }
        return numbered.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.map { conditions[$0.index] }
    }

    /// How long it takes to know, roughly: words are found in a text in a third of a microsecond, an annotation takes
    /// some microseconds to be unpacked, a pattern a few or more.
    private var cost: Int {
        switch self {
        case .state: 0
        case .days: 1
        case .title(.words), .byline(.words), .outlet(.words): 2
        case .title, .byline, .outlet: 3
        case .text(.words), .anywhere(.words): 4
        case .part: 5
        case .person, .country, .quotation: 6
        case .text, .anywhere: 7
        case .not(let condition): condition.cost
        case .all(let conditions), .any(let conditions): conditions.map(\.cost).max() ?? 0
        }
    }
}
