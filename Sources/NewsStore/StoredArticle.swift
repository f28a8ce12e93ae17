import NewsModel
import UnicodeText

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
    /// True where a search that folds diacritics has to look beyond ASCII; a soft hyphen counts, common marks don't.
    package let hasLettersBeyondASCII: Bool

    package init(_ article: Article) {
        self.article = article
        annotation = nil
        fileName = article.source.fileName
        title = Self.title(of: article)
        outlet = Self.outlet(of: article)
        (quotationCount, scareCount) = (0, 0)
        hasLettersBeyondASCII = article.text.withUnsafeBufferPointer(Self.hasLettersBeyondASCII)
    }

    private init(_ stored: StoredArticle, _ annotation: Annotation) {
        (article, title, outlet, fileName) = (stored.article, stored.title, stored.outlet, stored.fileName)
        hasLettersBeyondASCII = stored.hasLettersBeyondASCII
        self.annotation = annotation
        scareCount = annotation.quotations.count { $0.kind == .scare }
        quotationCount = annotation.quotations.count - scareCount
    }

    /// The same article with its annotation.
    package func annotated(_ annotation: Annotation) -> StoredArticle { StoredArticle(self, annotation) }

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

    /// Whether there are letters of two bytes or more; those that begin with 0xE2 are dashes and quotation marks.
    private static func hasLettersBeyondASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = ASCIIScan.end(text, from: 0)
        while offset < text.count {
            if text[offset] >= 0xC2, text[offset] != 0xE2 { return true }
            offset += 1
            if offset < text.count, text[offset] < 0x80 { offset = ASCIIScan.end(text, from: offset) }
        }
        return false
    }
}
