/// How far an article was read: what is kept from one run to the next.
package struct ReadingPlace: Hashable, Sendable {
    package var article: ArticleID
    package var isRead: Bool
    /// The byte of the article's text that began the top line.
    package var offset: Int
    /// The first byte of what was in focus, if anything was.
    package var focus: Int?

    package init(article: ArticleID, isRead: Bool, offset: Int, focus: Int? = nil) {
        (self.article, self.isRead, self.offset, self.focus) = (article, isRead, offset, focus)
    }
}
