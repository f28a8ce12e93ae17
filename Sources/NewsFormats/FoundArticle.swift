import NewsModel

/// What stands at one place of a file that may hold several articles: an article, or why there is none.
package struct FoundArticle: Sendable {
    /// The place, 1-based; nil where the file is one article.
    package let item: Int?
    package let result: Result<Article, FormatError>

    package init(item: Int?, _ read: () throws(FormatError) -> Article) {
        self.item = item
        do throws(FormatError) { result = .success(try read()) } catch { result = .failure(error) }
    }
}
