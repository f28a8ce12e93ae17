import NewsModel
import NewsStore

/// An article of a headline and one paragraph, with quotations by the speakers given: `name: words`.
func stored(
    _ headline: String, _ body: String = "Nothing else is known.", path: String = "Desk/a.txt", day: Int? = 1,
    quotes: [(speaker: String?, words: String)] = [], people: [String] = [], scare: Int = 0
) -> StoredArticle {
    var text = Array("\(headline)\n\n\(body)\n".utf8)
    var annotation = Annotation()
    for (index, quote) in quotes.enumerated() {
        let start = text.count
        text += Array("\"\(quote.words)\"".utf8)
        let span = TextSpan(start, text.count)
        text += Array(" said \(quote.speaker ?? "nobody").\n".utf8)
        let kind: QuoteKind = index < quotes.count - scare ? .direct : .scare
        annotation.quotes.append(Quote(span: span, kind: kind, continues: false, paragraph: 0, quotation: index))
        var quotation = Quotation(quotes: [index], kind: kind, rule: "test")
        quotation.speakerName = quote.speaker
        annotation.quotations.append(quotation)
    }
    annotation.people = people.map { Person(name: $0, forms: [$0]) }
    var structure = ArticleStructure()
    let end = headline.utf8.count
    if end > 0 { structure.headline = TextSpan(0, end) }
    structure.paragraphs = [Paragraph(span: TextSpan(end + 2, end + 2 + body.utf8.count))]
    let date = day.flatMap { ArticleDate(year: 2016, month: 6, day: $0) }
    let source = ArticleSource(path: path, format: "text")
    let article = Article(text: text, structure: structure, date: date, source: source)
    return StoredArticle(article).annotated(annotation)
}

/// A store of articles.
func store(_ articles: [StoredArticle]) -> NewsStore {
    var store = NewsStore()
    _ = store.append(articles)
    return store
}
