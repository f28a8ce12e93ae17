import NewsAnnotation
import NewsModel

/// What was found in a title that its source gives apart from the text.
///
/// The title is read together with the text, for the text tells who a surname in it is.
package struct TitleAnnotation: Sendable {
    /// The title, UTF-8.
    package let title: [UInt8]
    /// What was found in it, with spans into the title.
    package let annotation: Annotation

    /// What is found in an article's title; nil where it has none, or where it stands in the text.
    package init?(of article: Article, by annotator: Annotator) {
        guard let title = article.title, article.structure.headline == nil else { return nil }
        self.title = Array(title.utf8)
        let both = Self.joined(self.title, article)
        annotation = Self.part(annotator.annotate(both), within: TextSpan(0, self.title.count))
    }

    /// One article of title and text.
    private static func joined(_ title: [UInt8], _ article: Article) -> Article {
        let lead = title + [0x0A, 0x0A]
        func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + lead.count, span.end + lead.count) }
        var structure = ArticleStructure()
        structure.headline = TextSpan(0, title.count)
        structure.byline = article.structure.byline.map(moved)
        structure.agency = article.structure.agency.map(moved)
        structure.dateline = article.structure.dateline.map(moved)
        structure.paragraphs = article.structure.paragraphs.map { $0.at(moved($0.span)) }
        return Article(text: lead + article.text, structure: structure, date: article.date, source: article.source)
    }

    /// What lies within a span, numbered anew.
    private static func part(_ whole: Annotation, within span: TextSpan) -> Annotation {
        var part = Annotation()
        var people: [Int: Int] = [:]
        for mention in whole.mentions where span.contains(mention.span) {
            if people[mention.person] == nil {
                people[mention.person] = part.people.count
                part.people.append(whole.people[mention.person])
            }
            var moved = mention
            moved.person = people[mention.person] ?? 0
            part.mentions.append(moved)
        }
        part.countries = whole.countries.filter { span.contains($0.span) }
        part.blocs = whole.blocs.filter { span.contains($0.span) }
        var quotations: [Int: Int] = [:]
        for quote in whole.quotes where span.contains(quote.span) {
            if quotations[quote.quotation] == nil {
                quotations[quote.quotation] = part.quotations.count
                part.quotations.append(title(whole.quotations[quote.quotation], within: span, people))
            }
            var moved = quote
            moved.quotation = quotations[quote.quotation] ?? 0
            part.quotations[moved.quotation].quotes.append(part.quotes.count)
            part.quotes.append(moved)
        }
        return part
    }

    /// A quotation of the title: places in the text are no places in the title.
    private static func title(_ quotation: Quotation, within span: TextSpan, _ people: [Int: Int]) -> Quotation {
        var quotation = quotation
        quotation.quotes = []
        quotation.cue = quotation.cue.flatMap { span.contains($0) ? $0 : nil }
        quotation.mention = quotation.mention.flatMap { span.contains($0) ? $0 : nil }
        quotation.speaker = quotation.speaker.flatMap { span.contains($0) ? $0 : nil }
        quotation.person = quotation.person.flatMap { people[$0] }
        return quotation
    }
}
