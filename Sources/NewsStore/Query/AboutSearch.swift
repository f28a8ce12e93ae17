import NewsModel
import UnicodeText

/// What `about:` and `--about` ask for: words that all stand in a quotation or in the paragraphs it stands in, each at
/// the beginning of a word there.
package struct AboutSearch: Sendable {
    private let words: SearchWords
    private let searches: [FoldedSearch]

    /// A search for words; nil where there is neither a letter nor a digit.
    package init?(_ words: String) {
        self.words = SearchWords(words)
        if self.words.isEmpty { return nil }
        searches = self.words.words.map { FoldedSearch(String(decoding: $0, as: UTF8.self)) }
    }

    /// False only where no quotation of this text can meet it. Linear in the text, and fast.
    func mayBeMet(in text: [UInt8]) -> Bool { searches.allSatisfy { $0.isFound(in: text) } }

    /// True where a quotation meets it.
    package func isMet(by quotation: Quotation, of annotation: Annotation, in article: Article) -> Bool {
        var words: [[UInt8]] = []
        for span in Self.surroundings(of: quotation, annotation, article) {
            words += SearchWords(Array(article.text[span.range])).words
        }
        return self.words.words.allSatisfy { wanted in words.contains { $0.starts(with: wanted) } }
    }

    /// The paragraphs that a quotation stands in; of a part of it that stands in none, such as the headline's, the part.
    static func surroundings(of quotation: Quotation, _ annotation: Annotation, _ article: Article) -> [TextSpan] {
        var (spans, paragraphs): ([TextSpan], Set<Int>) = ([], [])
        for quote in quotation.quotes.map({ annotation.quotes[$0] }) {
            guard let paragraph = quote.paragraph else {
                spans.append(quote.span)
                continue
            }
            if paragraphs.insert(paragraph).inserted { spans.append(article.structure.paragraphs[paragraph].span) }
        }
        return spans
    }
}
