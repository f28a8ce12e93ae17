import NewsModel

/// How far an article has been read.
package struct ReadingPlace: Sendable, Equatable {
    /// The article's id, which outlives a run.
    package let article: ArticleID
    /// True once the article has been opened in its text.
    package var isRead: Bool
    /// The byte of the article's text at the top of the screen.
    package var offset: Int
    /// The quote in focus, as an index into the annotation's quotes; nil where the headline has it.
    package var focus: Int?

    /// The place in one article.
    package init(article: ArticleID, isRead: Bool, offset: Int, focus: Int? = nil) {
        (self.article, self.isRead, self.offset, self.focus) = (article, isRead, offset, focus)
    }
}
