import NewsModel

/// STUB: replaced by the query language.
package struct QueryMistake: Error, Hashable, Sendable {
    package let range: Range<Int>
    package let words: String
    package let isUnfinished: Bool
}

package struct Query: Hashable, Sendable {
    package let text: String
    package var isEmpty: Bool { text.allSatisfy { $0 == " " } }
    package init() { text = "" }
    private init(_ text: String) { self.text = text }
    package static func parse(_ text: String) throws(QueryMistake) -> Query {
        if let at = text.utf8.firstIndex(of: 0x3A), text.hasPrefix("x") {
            let end = text.utf8.distance(from: text.startIndex, to: at)
            throw QueryMistake(range: 0..<end, words: "no field", isUnfinished: false)
        }
        return Query(text)
    }
    package func narrows(_ older: Query) -> Bool { text.hasPrefix(older.text) }
    var words: [PhraseSearch] { text.split(separator: " ").map { PhraseSearch(String($0)) } }
    package var highlights: [PhraseSearch] { words }
}

package struct QueryMatcher: Sendable {
    private let words: [PhraseSearch]
    package init(_ query: Query) { words = query.words }
    package func matches(_ stored: StoredArticle, isRead: Bool) -> Bool? {
        words.allSatisfy { $0.isFound(in: stored) || $0.isFound(in: stored.title) }
    }
    package var asksForAnnotation: Bool { false }
    package var asksWhetherRead: Bool { false }
    package func score(of stored: StoredArticle) -> Float {
        Float(words.reduce(0) { $0 + $1.matches(in: stored.article.text).count })
    }
    package func excerpt(of stored: StoredArticle) -> (span: TextSpan, match: TextSpan)? {
        guard let m = words.first?.matches(in: stored.article.text).first else { return nil }
        return (TextSpan(max(0, m.start - 30), min(stored.article.text.count, m.end + 60)), m)
    }
}

package enum QueryField: String, CaseIterable, Sendable {
    case title
    package var helpLine: String { "title:WORDS              words of the headline" }
}
