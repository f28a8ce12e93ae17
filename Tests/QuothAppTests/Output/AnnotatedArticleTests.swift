import NewsModel
import Testing

@testable import QuothApp

@Suite struct AnnotatedArticleTests {
    private static let text = """
        Café talks end
        By Ines Halvorsen
        “Nobody came,” said Marit Solberg of Norway. “Not one,” she said.
        """

    /// Where words stand in the text.
    private static func span(_ words: String, after start: Int = 0) -> TextSpan {
        let bytes = Array(words.utf8)
        let text = Array(Self.text.utf8)
        let first = (start..<text.count).first { text[$0...].starts(with: bytes) } ?? 0
        return TextSpan(first, first + bytes.count)
    }

    private static var article: Article {
        var structure = ArticleStructure()
        structure.headline = span("Café talks end")
        structure.byline = span("Ines Halvorsen")
        let body = span("“Nobody").start
        structure.paragraphs = [Paragraph(span: TextSpan(body, text.utf8.count))]
        return Article(
            text: Array(text.utf8), structure: structure, given: GivenFields(id: "a1"),
            date: ArticleDate(year: 2016, month: 6, day: 3), source: ArticleSource(path: "n/a.txt", format: "text"))
    }

    private static var annotation: Annotation {
        var found = Annotation()
        found.people = [Person(name: "Marit Solberg", forms: ["Marit Solberg"])]
        found.mentions = [PersonMention(span: span("Marit Solberg"), person: 0)]
        found.countries = [CountryMention(span: span("Norway"), code: "NO", name: "Norway", kind: .name)]
        found.quotes = [
            Quote(span: span("“Nobody came,”"), kind: .direct, continues: false, paragraph: 0, quotation: 0),
            Quote(span: span("“Not one,”"), kind: .mixed, continues: false, paragraph: 0, quotation: 1),
        ]
        var first = Quotation(quotes: [0], kind: .direct, rule: "name-after")
        first.cue = span("said")
        first.mention = span("Marit Solberg")
        first.speaker = first.mention
        first.speakerName = "Marit Solberg"
        first.person = 0
        first.speakerKind = .person
        first.confidence = 0.93
        found.quotations = [first, Quotation(quotes: [1], kind: .mixed, rule: "none")]
        return found
    }

    private func json(_ unit: OffsetUnit, article: Article = Self.article) -> String {
        var json = JSONWriter()
        AnnotatedArticle(article, Self.annotation).write(to: &json, unit: unit)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func theObjectHasItsKeysInOrder() {
        let expected = """
            {"schema":1,"model":"\(annotationModel)","offset_unit":"scalar","id":"a1","title":"Café talks end",\
            "byline":"Ines Halvorsen","published":"2016-06-03","source":{"path":"n/a.txt","format":"text"},\
            "text":"Café talks end\\nBy Ines Halvorsen\\n“Nobody came,” said Marit Solberg of Norway. \
            “Not one,” she said.",\
            "people":[{"id":"p1","name":"Marit Solberg","forms":["Marit Solberg"],"byline":false,\
            "mentions":[[53,66]]}],"persons":[[53,66]],\
            "countries":[{"start":70,"end":76,"code":"NO","name":"Norway","kind":"name"}],\
            "quotes":[{"id":"q1","quotation":1,"start":33,"end":47,"text":"“Nobody came,”","kind":"direct",\
            "continues":false,"speaker":[53,66],"speaker_name":"Marit Solberg","speaker_id":"p1",\
            "speaker_kind":"person","speaker_mention":[53,66],"cue":[48,52],"inferred":false,"confidence":0.93,\
            "paragraph":1},\
            {"id":"q2","quotation":2,"start":78,"end":88,"text":"“Not one,”","kind":"mixed","continues":false,\
            "speaker":null,"speaker_name":null,"speaker_id":null,"speaker_kind":"unknown","speaker_mention":null,\
            "cue":null,"inferred":false,"confidence":0,"paragraph":1}]}
            """
        #expect(json(.scalar) == expected)
    }

    @Test func anExplainedObjectTellsWhatDecided() {
        var annotation = Self.annotation
        annotation.mentions[0].rule = "title"
        annotation.mentions[0].score = -1.25
        annotation.countries[0].rule = "name"
        annotation.quotations[1].mentionConfidence = 0.9
        annotation.quotations[1].resolution = .lastWomanNamed
        annotation.quotations[1].alternatives = [Quotation.Alternative(name: "Ines Halvorsen", confidence: 0.125)]
        var json = JSONWriter()
        AnnotatedArticle(Self.article, annotation).write(to: &json, unit: .scalar, explained: true)
        let text = String(decoding: json.bytes, as: UTF8.self)
        for part in [
            #""persons_why":[{"start":53,"end":66,"rule":"title","score":-1.25}]"#,
            #""code":"NO","name":"Norway","kind":"name","rule":"name""#,
            #""why":{"rule":"name-after","mention_confidence":0,"resolution":null,"alternatives":[]}"#,
            #""why":{"rule":"none","mention_confidence":0.9,"resolution":"the last woman named","#
                + #""alternatives":[{"name":"Ines Halvorsen","confidence":0.125}]}"#,
        ] {
            #expect(text.contains(part))
        }
        for key in ["why", "persons_why", "rule"] { #expect(!self.json(.scalar).contains("\"\(key)\"")) }
    }

    @Test func theModelIsNamedByRulesAndTables() {
        #expect(annotationModel.wholeMatch(of: /rules-[0-9]+-[0-9a-f]{8}/) != nil)
    }

    @Test(arguments: [(OffsetUnit.utf8, "[58,71]"), (.utf16, "[53,66]")])
    func offsetsCountTheUnitAskedFor(unit: OffsetUnit, expected: String) {
        #expect(json(unit).contains(#""persons":[\#(expected)]"#))
        #expect(json(unit).contains(#""offset_unit":"\#(unit.rawValue)""#))
    }

    @Test(arguments: [ArticleDate.Origin.yearFromFile, .fileTime])
    func aDateThatIsPartlyAGuessIsNotPublished(origin: ArticleDate.Origin) {
        let article = Article(
            text: Array(Self.text.utf8), structure: ArticleStructure(), given: GivenFields(id: "a1"),
            date: ArticleDate(year: 2016, month: 6, day: 3, origin: origin),
            source: ArticleSource(path: "a.txt", format: "text", modified: 1_464_912_000))
        #expect(!json(.scalar, article: article).contains("published"))
        #expect(json(.scalar, article: article).contains(#""modified":"2016-06-03T00:00:00Z""#))
    }

    @Test(arguments: [
        ("two\n  lines", "two lines"), (" ends ", "ends"), ("a\u{1B}[1mb", "a [1mb"), ("x\u{9B}y", "x y"),
        ("caf\u{E9} \u{85} z", "café z"), ("", ""),
    ])
    func aLineForPeopleHasNoControlCharacters(text: String, expected: String) {
        #expect(oneLine(text.utf8) == expected)
    }
}
