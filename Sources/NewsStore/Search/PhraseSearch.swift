import NewsModel
import UnicodeText

/// Looks for typed words in articles: case, diacritics and line ends make no difference.
package struct PhraseSearch: Sendable {
    /// The words as typed.
    package let phrase: String
    private let search: FoldedSearch

    /// A search for `phrase`; white space at its ends counts for nothing.
    package init(_ phrase: String) {
        self.phrase = phrase
        search = FoldedSearch(phrase)
    }

    package var isEmpty: Bool { search.isEmpty }

    /// True where the article's text has the phrase. O(text).
    package func isFound(in stored: StoredArticle) -> Bool { search.isFound(in: stored.article.text) }

    /// Where the phrase stands in a text, in reading order. O(text).
    package func matches(in text: [UInt8]) -> [TextSpan] {
        search.matches(in: text).map { TextSpan($0.lowerBound, $0.upperBound) }
    }

    /// True where a short text, such as a name, has the phrase.
    package func isFound(in text: String) -> Bool { search.isFound(in: text) }
}
