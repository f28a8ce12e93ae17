import NewsModel
import UnicodeText

/// What one quotation must meet: who says it, its words and what it is about.
struct QuotationCondition: Sendable {
    private let test: Test
    /// The speakers that tests ask for, by their number.
    private let speakers: [SpeakerSearch]

    private indirect enum Test: Sendable {
        case all([Test])
        case any([Test])
        case speaker(Int)
        case said(TextSearch)
        case about(AboutSearch)
        case aboutPattern(RegexSearch)

        /// How long it takes to know, roughly.
        var cost: Int {
            switch self {
            case .speaker: 0
            case .said(.words): 1
            case .about: 2
            case .said, .aboutPattern: 3
            case .all(let tests), .any(let tests): tests.map(\.cost).max() ?? 0
            }
        }
    }

    /// The condition of a node that is of quotations only.
    init(_ node: QueryNode) {
        var speakers: [SpeakerSearch] = []
        test = Self.test(node, &speakers)
        self.speakers = speakers
    }

    /// False only where no quotation of this text can meet it, whatever its annotation. Linear in the text, and fast.
    func mayBeMet(in text: [UInt8]) -> Bool { mayBeMet(test, text) }

    /// The first quotation of an article that meets it, as an index; scare quotes are nobody's words.
    func firstMeeting(_ annotation: Annotation, in article: Article) -> Int? {
        let people = speakers.map { $0.look(through: annotation.people) }
        return annotation.quotations.firstIndex { quotation in
            quotation.kind != .scare && isMet(test, by: quotation, annotation, article, people)
        }
    }

    private static func test(_ node: QueryNode, _ speakers: inout [SpeakerSearch]) -> Test {
        switch node {
        // Names are compared faster than texts.
        case .all(let nodes): return .all(nodes.map { test($0, &speakers) }.sorted { $0.cost < $1.cost })
        case .any(let nodes): return .any(nodes.map { test($0, &speakers) })
        case .not: return .any([])
        case .term(let term):
            switch (term.field, term.value) {
            case (.speaker, .words(let words)):
                guard let search = SpeakerSearch(words) else { return .all([]) }
                speakers.append(search)
                return .speaker(speakers.count - 1)
            case (.about, .words(let words)): return AboutSearch(words).map { .about($0) } ?? .all([])
            case (.about, .pattern(let pattern)): return .aboutPattern(pattern)
            case (_, .words(let words)): return .said(.words(FoldedSearch(words)))
            case (_, .pattern(let pattern)): return .said(.pattern(pattern))
            case (_, .days), (_, .state), (_, .part): return .all([])
            }
        }
    }

    private func mayBeMet(_ test: Test, _ text: [UInt8]) -> Bool {
        switch test {
        case .all(let tests): tests.allSatisfy { mayBeMet($0, text) }
        case .any(let tests): tests.contains { mayBeMet($0, text) }
        case .speaker(let number): speakers[number].mayBeNamed(in: text)
        case .said(.words(let words)): words.isFound(in: text)
        case .about(let search): search.mayBeMet(in: text)
        case .said(.pattern), .aboutPattern: true
        }
    }

    private func isMet(
        _ test: Test, by quotation: Quotation, _ annotation: Annotation, _ article: Article,
        _ people: [SpeakerSearch.Found]
    ) -> Bool {
        switch test {
        case .all(let tests): tests.allSatisfy { isMet($0, by: quotation, annotation, article, people) }
        case .any(let tests): tests.contains { isMet($0, by: quotation, annotation, article, people) }
        case .speaker(let number): speakers[number].isDirect(quotation, people[number], in: article)
        case .about(let search): search.isMet(by: quotation, of: annotation, in: article)
        case .said(let search):
            quotation.quotes.contains { search.isFound(in: article.text, annotation.quotes[$0].span) }
        case .aboutPattern(let pattern):
            AboutSearch.surroundings(of: quotation, annotation, article)
                .contains { pattern.isFound(in: article.text, from: $0.start, to: $0.end) }
        }
    }
}
