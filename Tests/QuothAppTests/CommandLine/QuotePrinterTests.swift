import NewsModel
import Testing

@testable import QuothApp

@Suite struct QuotePrinterTests {
    private static let text = """
        Harbour *reopens*

        "Every crane
        is working," said Zoë Brandt in Norway. "By Friday," she said, "all of them."

        The port calls it a "miracle".
        """

    private static func span(_ words: String) -> TextSpan {
        let (text, bytes) = (Array(Self.text.utf8), Array(words.utf8))
        let first = text.indices.first { text[$0...].starts(with: bytes) } ?? 0
        return TextSpan(first, first + bytes.count)
    }

    private static var found: AnnotatedArticle {
        var structure = ArticleStructure()
        structure.headline = span("Harbour *reopens*")
        let second = span("The port").start
        structure.paragraphs = [
            Paragraph(span: TextSpan(span("\"Every").start, second - 2)),
            Paragraph(span: TextSpan(second, text.utf8.count)),
        ]
        let article = Article(
            text: Array(text.utf8), structure: structure, given: GivenFields(id: "a1"),
            date: ArticleDate(year: 2016, month: 6, day: 3),
            source: ArticleSource(path: "Northern Wire/a.txt", format: "text"))
        var annotation = Annotation()
        annotation.people = [Person(name: "Zoë Brandt", forms: ["Minister Zoë Brandt", "Brandt"])]
        annotation.countries = [CountryMention(span: span("Norway"), code: "NO", name: "Norway", kind: .name)]
        annotation.quotes = [
            Quote(
                span: span("\"Every crane\nis working,\""), kind: .direct, continues: false, paragraph: 0, quotation: 0),
            Quote(span: span("\"By Friday,\""), kind: .direct, continues: false, paragraph: 0, quotation: 1),
            Quote(span: span("\"all of them.\""), kind: .direct, continues: false, paragraph: 0, quotation: 1),
            Quote(span: span("\"miracle\""), kind: .scare, continues: false, paragraph: 1, quotation: 2),
        ]
        var named = Quotation(quotes: [0], kind: .direct, rule: "name-after")
        (named.mention, named.speakerName, named.person) = (span("Zoë Brandt"), "Zoë Brandt", 0)
        (named.cue, named.confidence, named.speakerKind) = (span("said"), 0.9, .person)
        var pronoun = Quotation(quotes: [1, 2], kind: .direct, rule: "pronoun")
        (pronoun.mention, pronoun.speakerName, pronoun.person) = (span("she"), "Zoë Brandt", 0)
        (pronoun.cue, pronoun.isInferred, pronoun.confidence) = (span("said"), true, 0.6)
        annotation.quotations = [named, pronoun, Quotation(quotes: [3], kind: .scare, rule: "none")]
        return AnnotatedArticle(article, annotation)
    }

    private func printed(_ format: QuotesCommand.Format, _ quotations: [Int]) -> String {
        let bytes = QuotePrinter(format: format, unit: .scalar).bytes(of: quotations, in: Self.found)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func chosen(_ options: [String]) throws -> [Int] {
        let command = try #require(try QuothCommand.parseAsRoot(["quotes"] + options) as? QuotesCommand)
        let (filter, found) = (try QuoteFilter(command), Self.found)
        let people = filter.speaker?.look(through: found.annotation.people)
        return filter.quotations(of: found).filter { index in
            guard let speaker = filter.speaker, let people else { return true }
            return speaker.isDirect(found.annotation.quotations[index], people, in: found.article)
        }
    }

    @Test func textIsOneLineAQuotationItsPartsTogether() {
        #expect(
            printed(.text, [0, 1]) == """
                Zoë Brandt · 3 Jun 2016 · Northern Wire: "Every crane is working,"
                Zoë Brandt? (she said) · 3 Jun 2016 · Northern Wire: "By Friday," · "all of them."

                """)
    }

    @Test func grepNamesTheLineOfEachQuote() {
        #expect(
            printed(.grep, [0, 1, 2]) == """
                Northern Wire/a.txt:3: Zoë Brandt: "Every crane is working,"
                Northern Wire/a.txt:4: Zoë Brandt?: "By Friday,"
                Northern Wire/a.txt:4: Zoë Brandt?: "all of them."
                Northern Wire/a.txt:6: scare quote: "miracle"

                """)
    }

    @Test func markdownEscapesWhatItWouldTakeForItsOwn() {
        #expect(
            printed(.markdown, [0]) == """
                > "Every crane is working,"
                >
                > — **Zoë Brandt**, *Harbour \\*reopens\\**, Northern Wire, 3 June 2016


                """)
    }

    @Test func markdownJoinsThePartsWithADot() {
        #expect(printed(.markdown, [1]).hasPrefix("> \"By Friday,\" · \"all of them.\"\n"))
    }

    @Test func jsonHasTheColumnsInOrder() {
        #expect(
            printed(.jsonl, [0]) == """
                {"article_id":"a1","quote_id":"q1","published":"2016-06-03","title":"Harbour *reopens*",\
                "path":"Northern Wire/a.txt","start":19,"end":44,"kind":"direct","speaker":"Zoë Brandt",\
                "speaker_kind":"person","as_printed":"Zoë Brandt","cue":"said","inferred":false,"confidence":0.9,\
                "text":"\\"Every crane\\nis working,\\""}

                """)
    }

    @Test(arguments: [
        ([], [0, 1]), (["--kind", "scare"], [2]), (["--kind", "direct,scare"], [0, 1, 2]),
        (["--speaker", "zoe brandt"], [0, 1]), (["--speaker", "MINISTER"], [0, 1]), (["--speaker", "bran"], []),
        (["--about", "crane"], [0, 1]), (["--about", "cran fri"], [0, 1]), (["--about", "fleet"], []),
        (["--about", "port", "--kind", "scare"], [2]), (["--country", "no"], [0, 1]), (["--country", "IR"], []),
        (["--speaker", "Brandt", "--country", "NO", "--about", "friday"], [0, 1]),
    ])
    func filtersChooseQuotations(options: [String], expected: [Int]) throws {
        #expect(try chosen(options) == expected)
    }
}

@Suite struct QuotesVerbTests {
    private let folder: TemporaryFolder
    private static let story = """
        Harbour reopens after the storm

        "Every crane is working," said Marit Solberg in Norway.

        """

    init() throws { folder = try TemporaryFolder() }

    @Test func aFilterThatFindsNothingIsTheStatusOne() throws {
        try folder.write("a.txt", Self.story)
        let run = runProgram(["quotes", "--speaker", "Nobody Atall", folder.path])
        #expect(run.status == 1)
        #expect(run.output.isEmpty && run.messages.isEmpty)
    }

    @Test func articlesWithoutQuotesAreNoFault() throws {
        try folder.write("a.txt", "Harbour reopens\n\nShips are back.")
        #expect(runProgram(["quotes", folder.path]).status == 0)
        #expect(runProgram(["quotes", "--format", "json", folder.path]).output == "[]\n")
    }

    @Test func aRepeatIsCountedOnceUnlessItIsKept() throws {
        for name in ["a.txt", "b.txt"] { try folder.write(name, Self.story) }
        let once = runProgram(["quotes", folder.path])
        #expect(once.outputLines.count == 1)
        #expect(once.messages == "quoth: 1 repeat of articles counted once; --keep-duplicates shows them\n")
        let twice = runProgram(["quotes", "--keep-duplicates", folder.path])
        #expect(twice.outputLines.count == 2)
        #expect(twice.messages.isEmpty)
    }

    @Test func anArrayOfQuotesIsOneJSONValue() throws {
        for name in ["a.txt", "b.txt"] { try folder.write(name, "\(name) \(Self.story)") }
        let output = runProgram(["quotes", "--format", "json", folder.path]).output
        #expect(output.hasPrefix("[{"))
        #expect(output.contains("}\n,{"))
        #expect(output.hasSuffix("}\n]\n"))
    }
}
