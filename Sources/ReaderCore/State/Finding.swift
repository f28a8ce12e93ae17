import NewsModel
import NewsStore
import UnicodeText

/// What `n` goes to: words that were typed, or what the list's query looks for.
package struct Finding: Sendable {
    /// What was typed.
    package let words: String
    private let searches: [TextSearch]

    /// Words to be found as they are.
    init(_ words: String = "") {
        let search = FoldedSearch(words)
        (self.words, searches) = (words, search.isEmpty ? [] : [.words(search)])
    }

    /// What a query looks for in texts.
    init(_ query: Query) { (words, searches) = (query.text, query.highlights) }

    package var isEmpty: Bool { searches.isEmpty }

    func isFound(in stored: StoredArticle) -> Bool { searches.contains { $0.isFound(in: stored.article.text) } }

    /// Where it stands in a text, in reading order, never overlapping.
    func matches(in text: [UInt8]) -> [TextSpan] {
        var matches: [TextSpan] = []
        for match in searches.flatMap({ $0.spans(in: text) }).sorted() where match.start >= matches.last?.end ?? 0 {
            matches.append(match)
        }
        return matches
    }
}
