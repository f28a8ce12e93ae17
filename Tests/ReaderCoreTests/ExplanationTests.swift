import NewsModel
import NewsStore
import Testing

@testable import ReaderCore

@Suite struct ExplanationTests {
    private static let words = "\"We wait,\" he said beside Per Lund."
    private static let article = Collection.invented("Ferries wait\n\n\(words)\n").article

    private static func span(_ words: String) -> TextSpan {
        let (text, bytes) = (article.text, Array(words.utf8))
        let first = text.indices.first { text[$0...].starts(with: bytes) } ?? 0
        return TextSpan(first, first + bytes.count)
    }

    /// A quotation said by "he".
    private func said(_ change: (inout Quotation) -> Void) -> Quotation {
        var quotation = Quotation(quotes: [0], kind: .direct, rule: "cue right after")
        let start = Self.span("he said").start
        (quotation.cue, quotation.mention) = (Self.span("said"), TextSpan(start, start + 2))
        (quotation.speakerName, quotation.isInferred, quotation.speakerKind) = ("Jon Arnarson", true, .person)
        (quotation.confidence, quotation.mentionConfidence) = (0.85, 0.97)
        change(&quotation)
        return quotation
    }

    private func answer(_ quotation: Quotation) -> String {
        Explanation(quotation, in: Self.article).answer.replacing("\u{A0}", with: " ")
    }

    private func label(_ quotation: Quotation) -> SpeakerLabel { SpeakerLabel(quotation, in: Self.article) }

    @Test func `a pronoun is told with whom it means, why, and whom it may mean else`() {
        let quotation = said {
            $0.resolution = .lastManNamed
            $0.alternatives = [
                .init(name: "Per Lund", confidence: 0.09), .init(name: "Ines Halvorsen", confidence: 0.04),
            ]
        }
        #expect(
            answer(quotation)
                == "\"he\" = Jon Arnarson, the last man named (85 %). Also possible: Per Lund (9 %), Ines Halvorsen (4 %)."
        )
        let reason = Explanation(quotation, in: Self.article).reason.replacing("\u{A0}", with: " ")
        #expect(reason == "The speaker stands right after the quotation (97 %).")
    }

    @Test func `each other way to have a speaker, or none, has its sentence`() {
        #expect(answer(said { $0.isInferred = false }) == "Jon Arnarson, named beside \"said\" (85 %).")
        #expect(answer(said { $0.resolution = .goesOn }) == "Goes on from the quotation before: Jon Arnarson (85 %).")
        #expect(
            answer(
                said {
                    ($0.mention, $0.cue) = (nil, nil)
                    $0.rule = "next paragraph"
                }) == "Goes on from the quotation before: Jon Arnarson (85 %).")
        #expect(
            answer(
                said {
                    ($0.mention, $0.speakerName) = (nil, nil)
                }) == "The article does not name who says this.")
        #expect(answer(said { $0.speakerName = nil }) == "The article does not name who says this, only \"he\".")
        #expect(answer(said { $0.kind = .scare }) == "Nobody is quoted here: a title or a term.")
    }

    @Test(arguments: [(1, "99 %"), (0.996, "99 %"), (0.854, "85 %"), (0, "1 %"), (Double.nan, "1 %"), (7, "99 %")])
    func `shares are whole and never certain`(share: Double, shown: String) {
        #expect(answer(said { $0.confidence = share }) == "\"he\" = Jon Arnarson (\(shown)).")
    }

    @Test func `a rule of another name is passed over in silence`() {
        #expect(Explanation(said { $0.rule = "a rule to come" }, in: Self.article).reason.isEmpty)
    }

    @Test func `a guess has a question mark that is never cut off`() {
        let guess = label(said { $0.confidence = 0.5 })
        #expect(guess.markedName == "Jon Arnarson?" && guess.evidence == "he said")
        #expect(label(said { $0.confidence = 0.75 }).markedName == "Jon Arnarson")
        for columns in 2...30 {
            let line = guess.line(guess.cue, fitting: columns)
            #expect(line.name.hasSuffix("?") && PlainLines.columns(of: line.name + line.tail) <= columns)
        }
    }

    @Test func `a speaker known by other words than a name is shown by them`() {
        let described = said {
            ($0.speakerName, $0.mention) = (nil, Self.span("Per Lund"))
        }
        #expect(label(described).name == "Per Lund" && !label(described).isNamed)
        #expect(label(said { $0.speakerName = nil }).name == "speaker not named")
    }

    @Test func `i answers, goes along with the hops, and closes`() {
        var session = Session.reading()
        session.press("gg", "i")
        #expect(session.says == "nothing to explain here; ) goes to the next quote, ]p to the next person")
        for key in ["q", "Esc", "i", "Ctrl-C"] {
            session.press("gg", ")", "i")
            let first = session.state.shownExplanation?.answer
            #expect(first?.hasPrefix("Marit Aasen, named beside \"told\"") == true)
            session.press(")")
            #expect(session.state.shownExplanation?.answer.hasPrefix("Jon Vidalin") == true)
            session.press(key)
            #expect(session.state.shownExplanation == nil && session.state.pane == .text && !session.quits)
        }
    }

    @Test func `i answers on names, in the sidebar and on the page of a speaker`() {
        var session = Session.reading()
        session.press("2]c", "i")
        #expect(session.state.shownExplanation?.answer.contains("Norway: the country's name.") == true)
        session.press("i", "]p", "i")
        #expect(session.state.shownExplanation?.answer.hasSuffix(", a person.") == true)
        session.press("i", "Tab", "}", "j", "i")
        #expect(session.state.shownExplanation?.answer.contains("Jon Vidalin") == true)
        session.press("i", "Tab", "Tab", "gg", ")", "gs", "i")
        #expect(session.state.shownExplanation?.answer.contains("named beside") == true && session.hasPage)
        session.press("q")
        #expect(session.hasPage)
    }

    @Test(arguments: [160, 80, 60, 44, 30, 24]) func `the question mark shows in the status line at every width`(
        columns: Int
    ) {
        var session = Session.reading(Collection.fares, columns, 24)
        guard var annotation = session.state.text?.annotation else { return }
        for index in annotation.quotations.indices { annotation.quotations[index].confidence = 0.4 }
        guard let number = session.state.text?.number else { return }
        session.annotate(number, with: annotation)
        session.press("4)")
        let left = session.status.left(fitting: columns - 2)
        #expect(left.contains("?") && PlainLines.columns(of: left) <= columns - 2)
    }
}
