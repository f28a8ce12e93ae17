import NewsModel

/// What must hold for the annotation of any text, whatever was found in it.
struct AnnotationProperties {
    private let annotation: Annotation
    private let article: Article
    /// What does not hold, each as a line of words.
    private(set) var violations: [String] = []

    init(_ annotation: Annotation, of article: Article) {
        (self.annotation, self.article) = (annotation, article)
        checkQuotes()
        checkQuotations()
        checkSpeakers()
        checkPeople()
        checkPlaces()
    }

    private mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
        // A few tell enough: one mistake is often made a thousand times.
        if !holds, violations.count < 5 { violations.append(words()) }
    }

    /// Expects a span to have letters, within the text, and to cut no scalar.
    private mutating func expectSpan(_ span: TextSpan, _ what: String) {
        expect(!span.isEmpty && span.end <= article.text.count, "\(what) \(span) is empty or out of bounds")
        for offset in [span.start, span.end] where offset < article.text.count {
            expect(article.text[offset] & 0xC0 != 0x80, "\(what) \(span) cuts a scalar")
        }
    }

    /// Expects spans to be in reading order and not to overlap.
    private mutating func expectOrder(_ spans: [TextSpan], _ what: String) {
        for span in spans { expectSpan(span, what) }
        for (first, second) in zip(spans, spans.dropFirst()) {
            expect(first.end <= second.start, "\(what) \(second) begins before \(first) ends")
        }
    }

    private static let marks = Set("\"'`“”„‟‘’‚‛«»‹›「」『』".unicodeScalars)

    private mutating func checkQuotes() {
        expectOrder(annotation.quotes.map(\.span), "quote")
        for (index, quote) in annotation.quotes.enumerated() {
            let first = article.string(quote.span).unicodeScalars.first
            expect(first.map(Self.marks.contains) ?? false, "quote \(quote.span) begins with no mark")
            if let paragraph = quote.paragraph {
                expect(
                    article.structure.paragraphs.indices.contains(paragraph)
                        && article.structure.paragraphs[paragraph].span.contains(quote.span),
                    "quote \(quote.span) is not in paragraph \(paragraph)")
            } else {
                expect(
                    article.structure.headline?.contains(quote.span) ?? false, "quote \(quote.span) is in no part")
            }
            guard quote.continues else { continue }
            let next = index + 1 < annotation.quotes.count ? annotation.quotes[index + 1] : nil
            expect(
                next?.quotation == quote.quotation && next?.paragraph != quote.paragraph,
                "quote \(quote.span) goes on with nothing")
        }
    }

    private mutating func checkQuotations() {
        var seen: [Int] = []
        var lastFirst = -1
        for (index, quotation) in annotation.quotations.enumerated() {
            expect(quotation.quotes == quotation.quotes.sorted(), "quotation \(index) is out of order")
            expect((quotation.quotes.first ?? -1) > lastFirst, "quotation \(index) is empty, or before an earlier one")
            lastFirst = quotation.quotes.first ?? lastFirst
            seen += quotation.quotes
            for quote in quotation.quotes {
                expect(
                    annotation.quotes.indices.contains(quote) && annotation.quotes[quote].quotation == index,
                    "quote \(quote) and quotation \(index) do not name each other")
            }
            let isScare = quotation.quotes.allSatisfy { annotation.quotes[$0].kind == .scare }
            expect((quotation.kind == .scare) == isScare, "quotation \(index) has another kind than its quotes")
            expect(!quotation.rule.isEmpty, "nothing decided quotation \(index)")
        }
        expect(seen.sorted() == Array(annotation.quotes.indices), "a quote is in no quotation, or in two")
    }

    private mutating func checkSpeakers() {
        for (index, quotation) in annotation.quotations.enumerated() {
            for span in [quotation.cue, quotation.mention, quotation.speaker].compactMap({ $0 }) {
                expectSpan(span, "the speaker, mention or cue of quotation \(index)")
            }
            if let person = quotation.person {
                expect(annotation.people.indices.contains(person), "quotation \(index) has an unknown person")
                expect(quotation.speakerKind == .person, "quotation \(index) has a person of another kind")
                expect(quotation.speakerName != nil, "quotation \(index) has a person without a name")
            }
            expect(quotation.speakerName?.isEmpty != true, "quotation \(index) has a name without letters")
            expect(
                quotation.kind != .scare || quotation.speakerName == nil && quotation.mention == nil,
                "scare quote \(index) has a speaker")
            expect(quotation.alternatives.count <= 2, "quotation \(index) has many alternatives")
            let shares =
                [quotation.confidence, quotation.mentionConfidence] + quotation.alternatives.map(\.confidence)
            expect(shares.allSatisfy { (0...1).contains($0) }, "quotation \(index) has a confidence beyond 0 to 1")
        }
    }

    private mutating func checkPeople() {
        expectOrder(annotation.mentions.map(\.span), "mention")
        var next = 0
        for mention in annotation.mentions {
            expect(annotation.people.indices.contains(mention.person), "mention \(mention.span) is of nobody")
            expect(mention.person <= next, "person \(next) is named after person \(mention.person)")
            next = max(next, mention.person + 1)
            expect(mention.score.isFinite, "mention \(mention.span) has no score")
        }
        expect(next == annotation.people.count, "a person is never mentioned")
        for person in annotation.people {
            expect(!person.name.isEmpty && !person.forms.isEmpty, "a person has no name or no form")
        }
    }

    private mutating func checkPlaces() {
        expectOrder(annotation.countries.map(\.span), "country")
        expectOrder(annotation.blocs.map(\.span), "bloc")
        let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
        for country in annotation.countries {
            expect(
                country.code.utf8.count == 2 && country.code.utf8.allSatisfy(isLetter) && !country.name.isEmpty,
                "country \(country.span) has no code or name")
        }
        var mention = 0
        for country in annotation.countries {
            while mention < annotation.mentions.count, annotation.mentions[mention].span.end <= country.span.start {
                mention += 1
            }
            guard mention < annotation.mentions.count else { break }
            expect(
                !annotation.mentions[mention].span.overlaps(country.span),
                "country \(country.span) is in a person's name")
        }
    }
}
