import NewsModel
import NewsStore

/// Tells the articles of one run apart, and knows those that have come before: with the same words, or the same address.
struct RepeatedArticles {
    private var timesSeen: [String: Int] = [:]
    /// The id of the first article with the same words or address.
    private var first: [ContentHash: String] = [:]
    /// Articles so far that had come before.
    private(set) var repeats = 0

    /// What an article is called in this run.
    struct Name: Sendable {
        let id: String
        /// The id of the first article that is the same, where there was one.
        let sameAs: String?
    }

    /// What tells an article: its words, and its address where it has one.
    struct Key: Sendable {
        fileprivate let content: ContentHash
        fileprivate let address: ContentHash?
    }

    /// What tells an article; nil for what is none. Linear in the text, on any thread.
    static func key(of item: ParsedItem) -> Key? {
        guard case .article(let article) = item else { return nil }
        return Key(content: ContentHash(article.text), address: ArticleAddress.key(article.given.url))
    }

    /// Names the next article.
    mutating func name(_ article: Article, key: Key?) -> Name {
        let count = timesSeen[article.id.text, default: 0] + 1
        timesSeen[article.id.text] = count
        let id = count == 1 ? article.id.text : "\(article.id.text)~\(count)"
        guard let key else { return Name(id: id, sameAs: nil) }
        let known = first[key.content] ?? key.address.flatMap { first[$0] }
        if known != nil { repeats += 1 }
        for hash in [key.content, key.address].compactMap(\.self) where first[hash] == nil { first[hash] = known ?? id }
        return Name(id: id, sameAs: known)
    }
}
