import NewsModel

/// Tells the articles of one run apart, and knows those whose text has come before.
struct RepeatedArticles {
    private var timesSeen: [String: Int] = [:]
    /// The id of the first article with a text, by the text's hash.
    private var firstWithText: [UInt64: String] = [:]
    /// Articles so far whose text had come before.
    private(set) var repeats = 0

    /// What an article is called in this run.
    struct Name: Sendable {
        let id: String
        /// The id of the first article with the same text, where there was one.
        let sameAs: String?
    }

    /// Names the next article; `textHash` is its text's `ArticleID(hashOf:)` as a number.
    mutating func name(_ article: Article, textHash: UInt64) -> Name {
        let count = timesSeen[article.id.text, default: 0] + 1
        timesSeen[article.id.text] = count
        let id = count == 1 ? article.id.text : "\(article.id.text)~\(count)"
        if let first = firstWithText[textHash] {
            repeats += 1
            return Name(id: id, sameAs: first)
        }
        firstWithText[textHash] = id
        return Name(id: id, sameAs: nil)
    }
}

/// The hash of a text, FNV-1a with 64 bits: the number in the id of an article that has none of its own.
func textHash(_ text: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
}
