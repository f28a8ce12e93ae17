/// What somebody looks for among the articles: the reader's list filter, `quoth search` and `--where`.
package struct Query: Hashable, Sendable {
    /// The query as typed.
    package let text: String
    /// What must hold; of an empty query, all of nothing.
    package let root: QueryNode

    private init(text: String, root: QueryNode) { (self.text, self.root) = (text, root) }

    /// The query that every article meets.
    package init() { self.init(text: "", root: .all([])) }

    /// Reads a query, or says where it can't be understood. What is still open at its end, a quotation mark, a bracket
    /// or a pattern, counts as closed. Linear.
    package static func parse(_ text: String) throws(QueryMistake) -> Query {
        var parser = QueryParser(text)
        return Query(text: text, root: try parser.query())
    }

    /// The query that stands before a mistake in the last word of a text; nil where the mistake stands elsewhere.
    package static func before(_ mistake: QueryMistake, in text: String) -> Query? {
        let bytes = Array(text.utf8)
        guard !bytes[mistake.range.upperBound...].contains(where: { $0 <= 0x20 }) else { return nil }
        var end = mistake.range.lowerBound
        while true {
            do throws(QueryMistake) {
                return try parse(String(decoding: bytes[..<end], as: UTF8.self))
            } catch {
                if error.range.lowerBound >= end { return nil }
                end = error.range.lowerBound
            }
        }
    }

    /// True where every article meets it.
    package var isEmpty: Bool { root == .all([]) }

    /// True once a pattern took too long in some article, which then counts as one without it.
    package var hasGivenUp: Bool {
        root.terms.contains { term in
            if case .pattern(let pattern) = term.value { pattern.hasGivenUp } else { false }
        }
    }
}

/// Conditions and how they go together.
package indirect enum QueryNode: Hashable, Sendable {
    /// All hold; with nothing in it, always.
    case all([QueryNode])
    /// At least one holds.
    case any([QueryNode])
    case not(QueryNode)
    case term(QueryTerm)

    /// All conditions in it, in reading order, those too that must not hold.
    package var terms: [QueryTerm] {
        switch self {
        case .all(let nodes), .any(let nodes): nodes.flatMap(\.terms)
        case .not(let node): node.terms
        case .term(let term): [term]
        }
    }

    /// The conditions that may make an article be found, in reading order: none that must not hold.
    package var positiveTerms: [QueryTerm] { positiveTerms(isNegated: false) }

    private func positiveTerms(isNegated: Bool) -> [QueryTerm] {
        switch self {
        case .all(let nodes), .any(let nodes): nodes.flatMap { $0.positiveTerms(isNegated: isNegated) }
        case .not(let node): node.positiveTerms(isNegated: !isNegated)
        case .term(let term): isNegated ? [] : [term]
        }
    }
}

/// One condition.
package struct QueryTerm: Hashable, Sendable {
    /// What it is about; nil for words anywhere in an article.
    package let field: QueryField?
    package let value: QueryValue
    /// Where it stands in the query, in bytes; in a field's brackets without the field's name.
    package let range: Range<Int>

    package init(field: QueryField?, value: QueryValue, range: Range<Int>) {
        (self.field, self.value, self.range) = (field, value, range)
    }
}

/// What a condition asks for.
package enum QueryValue: Hashable, Sendable {
    /// A word, or a phrase without its quotation marks.
    case words(String)
    case pattern(RegexSearch)
    /// Days, as `ArticleDate.dayOrder` counts them.
    case days(ClosedRange<Int>)
    case state(QueryState)
    case part(QueryPart)
}
