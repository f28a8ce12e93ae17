import NewsStore

/// Looks for everything that a speaker said.
package struct SpeakerRun: Sendable {
    /// The name that was asked for.
    let asked: String
    private let article: ArticleNumber?
    private let store: NewsStore

    init(_ name: String, from article: ArticleNumber?, in store: NewsStore) {
        (asked, self.article, self.store) = (name, article, store)
    }

    /// The quotations found, the newest article first.
    var groups: SpeakerGroups {
        SpeakerGroups(SpeakerQuotations(of: asked, in: store, askedFrom: article), in: store)
    }
}
