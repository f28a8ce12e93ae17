import NewsModel
import Testing

@testable import NewsAnnotation

/// One quotation as tests write it: `words|kind|mention|speaker name`.
///
/// `words` are the first words within the marks of each quote, joined by ` + `; `-` stands for nothing.
func quotationLines(_ text: String, headline: Bool = false) -> [String] {
    let article = MarkedText(text).article(headline: headline)
    let annotation = Annotator().annotate(article)
    return annotation.quotations.map { quotation in
        let words = quotation.quotes.map { firstWords(article.string(annotation.quotes[$0].span)) }
        let mention = quotation.mention.map(article.string) ?? "-"
        return "\(words.joined(separator: " + "))|\(quotation.kind.rawValue)|\(mention)|\(quotation.speakerName ?? "-")"
    }
}

/// The first two words of a quote, its marks left out.
private func firstWords(_ quote: String) -> String {
    let marks: Set<Character> = ["\"", "“", "”", "‘", "’", "'", ",", ".", "?", "!"]
    return quote.split(separator: " ").prefix(2).map { String($0.filter { !marks.contains($0) }) }
        .joined(separator: " ")
}

/// Expects the quotations of a text to be the given lines.
func expectQuotations(
    _ text: String, _ lines: String..., headline: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(quotationLines(text, headline: headline) == lines, sourceLocation: sourceLocation)
}
