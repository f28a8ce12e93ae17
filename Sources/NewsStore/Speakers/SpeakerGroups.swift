import NewsModel

/// A speaker's quotations, newest article first, with the same sentence in other words next to each other.
package struct SpeakerGroups: Sendable {
    /// How a quotation stands to the one above it.
    package enum Likeness: Sendable {
        /// It is something else.
        case other
        /// The same words.
        case same
        /// The same sentence in other words.
        case reworded
    }

    package struct Row: Sendable {
        package let place: QuotationPlace
        package let likeness: Likeness
        /// The parts of the quotation, as they stand in the text, marks included.
        package let parts: [TextSpan]
        /// The words that the quotation above does not have; empty where nothing is compared.
        package let differing: [TextSpan]
    }

    package let name: String
    package let rows: [Row]
    package let articleCount: Int
    package let outletCount: Int

    /// Nothing is known of a speaker yet.
    package init(name: String) { (self.name, rows, articleCount, outletCount) = (name, [], 0, 0) }

    /// Groups what was gathered. About linear in their words: only quotations that share
    /// rare words are compared.
    package init(_ quotations: SpeakerQuotations, in store: NewsStore) {
        name = quotations.name
        let order = ArticleRows(Array(Set(quotations.places.map(\.article))), order: .newest, in: store).numbers
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        let places = quotations.places.sorted {
            let ranks = (rank[$0.article] ?? 0, rank[$1.article] ?? 0)
            return ranks.0 == ranks.1 ? $0.quotation < $1.quotation : ranks.0 < ranks.1
        }
        let worded = places.map { WordedQuotation($0, in: store) }
        let index = WordedIndex(worded)
        var taken = [Bool](repeating: false, count: worded.count)
        var rows: [Row] = []
        for first in worded.indices where !taken[first] {
            rows.append(worded[first].row(.other, differing: []))
            var above = worded[first]
            for other in index.alike(first) where !taken[other] && worded[other].place.article != above.place.article {
                taken[other] = true
                let isSame = worded[other].hasWords(of: above)
                let differing = isSame ? [] : worded[other].spans(notIn: above)
                rows.append(worded[other].row(isSame ? .same : .reworded, differing: differing))
                above = worded[other]
            }
        }
        self.rows = rows
        articleCount = order.count
        outletCount = Set(order.map { store[$0].outlet }).count
    }
}
