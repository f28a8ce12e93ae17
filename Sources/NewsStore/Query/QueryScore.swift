import UnicodeText

/// How much articles have of what a query looks for.
///
/// For each word, phrase or pattern that may make an article be found, the count of its places in the text, and five for
/// the title, goes into BM25's curve (Robertson and Zaragoza 2009): the first places count most, and a place in a
/// short text more than one in a long. How rare a word is among all articles is not known here, so all weigh the same.
struct QueryScore: Sendable {
    private let inText: [TextSearch]
    private let inTitle: [TextSearch]

    init(_ query: Query) {
        inText = query.highlights
        inTitle = query.root.positiveTerms.filter { $0.field == .title }.compactMap { TextSearch($0.value) }
    }

    /// 0 where there is nothing of it, at most about 2 for each word.
    func score(of stored: StoredArticle) -> Double {
        let text = stored.article.text
        let length = 1 - lengthWeight + lengthWeight * Double(text.count) / usualLength
        func weight(_ places: Int, _ search: TextSearch) -> Double {
            let count = Double(places + (search.isFound(in: stored.title) ? titleWeight : 0))
            return count * (saturation + 1) / (count + saturation * length)
        }
        let ofText = inText.reduce(0) { $0 + weight($1.count(in: text, limit: mostPlaces), $1) }
        return inTitle.reduce(ofText) { $0 + weight(0, $1) }
    }

    private let titleWeight = 5
    /// Beyond these the curve is flat.
    private let mostPlaces = 50
    /// BM25's k1.
    private let saturation = 1.2
    /// BM25's b.
    private let lengthWeight = 0.5
    /// The bytes of an article of usual length.
    private let usualLength = 3000.0
}

extension QueryMatcher {
    /// How well an article that meets the query fits it, for sorting: more is better, and only numbers of one query can
    /// be compared. Linear in the text.
    package func score(of stored: StoredArticle) -> Double { score.score(of: stored) }
}
