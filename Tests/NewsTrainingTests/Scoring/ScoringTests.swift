import NewsModel
import Testing

@testable import NewsTraining

@Suite("What the scoring counts") struct ScoringTests {
    private static let text = "“We sail,” said Mara Venn of Norway. “At dawn,” he said. The “crew” slept in Peru."

    /// Where words stand in the text.
    private static func span(_ words: String) -> TextSpan {
        let (text, words) = (Array(text.utf8), Array(words.utf8))
        let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
        return TextSpan(start, start + words.count)
    }

    private static var article: CorpusArticle {
        let bytes = Array(text.utf8)
        return CorpusArticle(
            id: "a",
            article: Article(
                text: bytes, structure: ArticleStructure(),
                source: ArticleSource(path: "", format: "jsonl")))
    }

    /// An annotation with quotes, each with its kind, the words at the cue, and the name.
    private static func annotation(
        _ quotes: [(words: String, kind: QuoteKind, mention: String?, name: String?)]
    ) -> Annotation {
        var annotation = Annotation()
        for (index, quote) in quotes.enumerated() {
            annotation.quotes.append(
                Quote(span: span(quote.words), kind: quote.kind, continues: false, paragraph: 0, quotation: index))
            var quotation = Quotation(quotes: [index], kind: quote.kind, rule: "cue right after")
            quotation.mention = quote.mention.map(span)
            quotation.cue = quote.mention == nil ? nil : span("said")
            quotation.speakerName = quote.name
            annotation.quotations.append(quotation)
        }
        return annotation
    }

    private func points(_ figures: [Figure]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: figures.map { ($0.name, $0.points.map(Figure.words) ?? "-") })
    }

    @Test("A person counts where both ends are right")
    func persons() {
        var gold = Self.article
        gold.persons = [Self.span("Mara Venn")]
        var annotation = Annotation()
        annotation.mentions = [
            PersonMention(span: Self.span("Venn"), person: 0), PersonMention(span: Self.span("Norway"), person: 0),
        ]
        var scorer = PersonScorer()
        scorer.add(gold, annotation, ScalarText(gold.article.text))
        #expect(points(scorer.figures) == ["persons": "0.00", "persons, any shared letter": "66.67"])
        #expect(scorer.mistakes.map(\.kind) == [.personBoundaries, .spuriousPerson])
    }

    @Test("A country counts where its code is right, and what the corpus passes over counts neither way")
    func countries() {
        var gold = Self.article
        gold.countries = [
            CorpusArticle.GoldCountry(span: Self.span("Norway"), code: "NO", kind: .name, isPart: false)
        ]
        gold.countriesIgnored = [Self.span("in Peru")]
        var annotation = Annotation()
        annotation.countries = [
            CountryMention(span: Self.span("Norway"), code: "SE", name: "Sweden", kind: .name),
            CountryMention(span: Self.span("Peru"), code: "PE", name: "Peru", kind: .name),
        ]
        var scorer = CountryScorer()
        scorer.add(gold, annotation, ScalarText(gold.article.text))
        #expect(points(scorer.figures)["countries"] == "0.00")
        #expect(points(scorer.figures)["countries, any code"] == "100.00")
        #expect(scorer.mistakes.map(\.kind) == [.wrongCode])
    }

    private static var quoted: CorpusArticle {
        var gold = article
        gold.quotes = [
            CorpusArticle.GoldQuote(
                span: span("“We sail,”"), speaker: span("Mara Venn"), cue: span("said"), isDirect: true),
            CorpusArticle.GoldQuote(span: span("“At dawn,”"), speaker: span("he"), cue: nil, isDirect: false),
        ]
        return gold
    }

    @Test("A quote counts with its speaker where the speaker stands there or has the same head")
    func quotes() {
        let found = Self.annotation([
            ("“We sail,”", .direct, "said Mara", nil), ("“At dawn,”", .mixed, nil, "Mara Venn"),
            ("“crew”", .mixed, nil, nil),
        ])
        var scorer = QuoteScorer()
        scorer.add(Self.quoted, found, ScalarText(Self.quoted.article.text))
        let points = points(scorer.figures)
        #expect(points["quote span"] == "80.00")
        #expect(points["quote and speaker"] == "40.00")
        #expect(points["speaker is a pronoun"] == "0.00")
        #expect(points["cue"] == "100.00")
        #expect(points["quote span, direct"] == "66.67")
        #expect(scorer.mistakes.map(\.kind) == [.wrongCue, .quoteOfNobody])
    }

    @Test("A quote that nobody is found to say is missed")
    func scareQuotes() {
        var scorer = QuoteScorer()
        let found = Self.annotation([("“We sail,”", .scare, nil, nil)])
        scorer.add(Self.quoted, found, ScalarText(Self.quoted.article.text))
        #expect(points(scorer.figures)["quote span"] == "0.00")
        #expect(scorer.mistakes.map(\.kind) == [.takenForScare, .missedQuote])
    }

    @Test("A resolved name counts where the heads agree, and of bodies where one name is part of the other")
    func names() {
        var gold = Self.quoted
        gold.speakers = [
            CorpusArticle.GoldSpeaker(span: Self.span("“We sail,”"), name: "Mara Venn", kind: .person),
            CorpusArticle.GoldSpeaker(span: Self.span("“At dawn,”"), name: "Norway", kind: .institution),
            CorpusArticle.GoldSpeaker(span: Self.span("“crew”"), name: "Mara Venn", kind: .unknown),
        ]
        var scorer = SpeakerNameScorer()
        let found = Self.annotation([
            ("“We sail,”", .direct, nil, "Tom Venn"), ("“At dawn,”", .direct, nil, "the government of Norway"),
        ])
        scorer.add(gold, found, ScalarText(gold.article.text))
        #expect(points(scorer.figures)["resolved name, end to end"] == "100.00")
        #expect(points(scorer.figures)["resolved name, words at the cue: pronoun"] == "100.00")
        scorer.add(gold, Self.annotation([("“We sail,”", .direct, nil, nil)]), ScalarText(gold.article.text))
        #expect(points(scorer.figures)["resolved name"] == "66.67")
        #expect(scorer.mistakes.map(\.kind) == [.speakerNotNamed, .missedSpeakerName])
    }

    @Test("The spans that share most are paired first, each once")
    func pairing() {
        let pairing = SpanPairing(
            [ScalarSpan(0, 10), ScalarSpan(4, 6)], [ScalarSpan(4, 6), ScalarSpan(0, 9)], .touching)
        #expect(pairing.pairs.map(\.wanted) == [0, 1])
        #expect(pairing.pairs.map(\.found) == [1, 0])
    }

    @Test("A quote over two paragraphs counts as one a paragraph")
    func paragraphs() {
        let text = ScalarText(Array("“é one \n\n  “two”".utf8))
        #expect(text.lines(ScalarSpan(0, 16)) == [ScalarSpan(0, 6), ScalarSpan(11, 16)])
        #expect(text.span(TextSpan(0, 5)) == ScalarSpan(0, 2))
    }
}
