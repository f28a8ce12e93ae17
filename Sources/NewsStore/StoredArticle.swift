import NewsModel
import UnicodeText

/// An article with what the list shows of it and, once it is there, its annotation.
package final class StoredArticle: Sendable {
    package let article: Article
    /// What was found in it, packed; nil until it has been looked through.
    package let packed: PackedAnnotation?
    /// The headline on one line, white space folded; else the first words of the body, else the path.
    package let title: String
    /// The outlet, else the agency, else the folder.
    package let outlet: String
    /// Tells its words from those of others.
    package let content: ContentHash
    /// Tells its address from others; nil where it has none.
    package let address: ContentHash?
    /// Quotations without the scare quotes.
    package let quotationCount: Int
    package let scareCount: Int

    package init(_ article: Article) {
        self.article = article
        packed = nil
        title = Self.title(of: article)
        outlet = Self.outlet(of: article)
        content = ContentHash(article.text)
        address = ArticleAddress.key(article.given.url)
        (quotationCount, scareCount) = (0, 0)
    }

    /// The same article, annotated.
    private init(_ stored: StoredArticle, _ packed: PackedAnnotation) {
        (article, title, outlet, address) = (stored.article, stored.title, stored.outlet, stored.address)
        content = stored.content
        self.packed = packed
        let counts = packed.counts
        (quotationCount, scareCount) = (counts.quotations, counts.scareQuotes)
    }

    /// Another article with the same words.
    private init(_ stored: StoredArticle, from article: Article) {
        self.article = article
        (packed, content) = (stored.packed, stored.content)
        (quotationCount, scareCount) = (stored.quotationCount, stored.scareCount)
        title = Self.title(of: article)
        outlet = Self.outlet(of: article)
        address = ArticleAddress.key(article.given.url)
    }

    package var isAnnotated: Bool { packed != nil }

    /// What was found in it, unpacked at each call: some microseconds.
    package var annotation: Annotation? { packed?.unpacked(text: article.text) }

    /// The same article with its annotation.
    package func annotated(_ packed: PackedAnnotation) -> StoredArticle {
        StoredArticle(self, packed)
    }

    /// The same article with its annotation.
    package func annotated(_ annotation: Annotation) -> StoredArticle {
        annotated(PackedAnnotation(annotation, text: article.text))
    }

    /// The same words from another place: with that place's article, and what is known of the words already.
    func moved(to article: Article) -> StoredArticle { StoredArticle(self, from: article) }

    /// The file's name without its folders.
    package var fileName: String { article.source.fileName }

    private static func title(of article: Article) -> String {
        if let title = article.title { return OneLine.string(Array(title.utf8)) }
        if let headline = article.structure.headline { return OneLine.string(article.text, headline.range) }
        if let first = article.structure.paragraphs.first {
            let words = OneLine.string(article.text, first.span.range, words: 12)
            if !words.isEmpty { return words }
        }
        return article.source.path
    }

    private static func outlet(of article: Article) -> String {
        if let outlet = article.outlet { return outlet }
        if let agency = article.structure.agency { return OneLine.string(article.text, agency.range) }
        return article.source.folder ?? ""
    }
}
