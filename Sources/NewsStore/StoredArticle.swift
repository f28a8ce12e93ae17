import NewsModel

/// An article with what the list shows of it and, once it is there, its annotation.
package final class StoredArticle: Sendable {
    package let article: Article
    package let annotation: Annotation?
    /// The headline on one line, white space folded; else the first words of the body, else the path.
    package let title: String
    /// The file's name without its folders; kept, for sorting asks for it often.
    package let fileName: String
    /// The outlet, else the agency, else the folder.
    package let outlet: String
    /// Quotations without the scare quotes.
    package let quotationCount: Int
    package let scareCount: Int

    package init(_ article: Article) {
        self.article = article
        annotation = nil
        fileName = String(article.source.path.split(separator: "/").last ?? Substring(article.source.path))
        title = Self.title(of: article)
        outlet = Self.outlet(of: article)
        (quotationCount, scareCount) = (0, 0)
    }

    private init(_ stored: StoredArticle, _ annotation: Annotation) {
        (article, title, outlet, fileName) = (stored.article, stored.title, stored.outlet, stored.fileName)
        self.annotation = annotation
        scareCount = annotation.quotations.count { $0.kind == .scare }
        quotationCount = annotation.quotations.count - scareCount
    }

    /// The same article with its annotation.
    package func annotated(_ annotation: Annotation) -> StoredArticle { StoredArticle(self, annotation) }

    private static func title(of article: Article) -> String {
        if let title = article.title { return oneLine(title) }
        if let headline = article.structure.headline { return oneLine(article.string(headline)) }
        if let first = article.structure.paragraphs.first {
            let words = article.string(first.span).split(whereSeparator: \.isWhitespace).prefix(12)
            if !words.isEmpty { return words.joined(separator: " ") }
        }
        return article.source.path
    }

    private static func outlet(of article: Article) -> String {
        if let outlet = article.outlet { return outlet }
        if let agency = article.structure.agency { return oneLine(article.string(agency)) }
        return article.source.folder ?? ""
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
