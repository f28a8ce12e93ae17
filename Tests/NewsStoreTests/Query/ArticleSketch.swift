import NewsModel
import NewsStore

/// An article to ask queries of: a headline, a byline and paragraphs, and what is found in them.
struct ArticleSketch {
    var headline = "Harbour news"
    /// A title that stands apart from the text, which then has no headline.
    var title: String?
    var byline: String?
    var paragraphs = ["Nothing else is known."]
    var outlet = "Northern Wire"
    var date = ArticleDate(year: 2016, month: 6, day: 3)
    /// Who says what, by words in quotation marks that stand in a paragraph; more than one part are one quotation.
    var quotes: [(speaker: String?, parts: [String])] = []
    var people: [Person] = []
    /// Code, name, and the words that stand for it in the text.
    var countries: [(code: String, name: String, words: String)] = []
    var isAnnotated = true

    var stored: StoredArticle {
        let head = title == nil ? headline + "\n" : ""
        let text = Array((head + (byline.map { $0 + "\n" } ?? "") + "\n" + paragraphs.joined(separator: "\n\n")).utf8)
        var structure = ArticleStructure()
        if title == nil { structure.headline = span(of: headline, in: text) }
        structure.byline = byline.flatMap { span(of: $0, in: text) }
        structure.paragraphs = paragraphs.compactMap { span(of: $0, in: text).map { Paragraph(span: $0) } }
        let article = Article(
            text: text, structure: structure, given: GivenFields(title: title, outlet: outlet), date: date,
            source: ArticleSource(path: "a/1.txt", format: "text"))
        return isAnnotated ? StoredArticle(article).annotated(annotation(of: article)) : StoredArticle(article)
    }

    private func annotation(of article: Article) -> Annotation {
        var annotation = Annotation()
        annotation.people = people
        for quote in quotes {
            let first = annotation.quotes.count
            for part in quote.parts {
                guard let span = span(of: "\"\(part)\"", in: article.text) else { continue }
                let paragraph = article.structure.paragraphs.firstIndex { $0.span.contains(span) }
                annotation.quotes.append(
                    Quote(
                        span: span, kind: .direct, continues: false, paragraph: paragraph,
                        quotation: annotation.quotations.count))
            }
            var quotation = Quotation(quotes: Array(first..<annotation.quotes.count), kind: .direct, rule: "test")
            quotation.speakerName = quote.speaker
            quotation.person = people.firstIndex { $0.name == quote.speaker }
            annotation.quotations.append(quotation)
        }
        annotation.countries = countries.compactMap { country in
            span(of: country.words, in: article.text).map {
                CountryMention(span: $0, code: country.code, name: country.name, kind: .name)
            }
        }
        return annotation
    }

    private func span(of words: String, in text: [UInt8]) -> TextSpan? {
        let words = Array(words.utf8)
        guard text.count >= words.count else { return nil }
        let start = (0...(text.count - words.count)).first { text[$0..<$0 + words.count].elementsEqual(words) }
        return start.map { TextSpan($0, $0 + words.count) }
    }
}
