import Testing

@testable import NewsTraining

@Suite("Figures that are kept") struct FigureFileTests {
    private func results(_ right: Int, set: String = "harbour") -> [Scoring.Result] {
        [
            Scoring.Result(
                set: set, articles: 1,
                figures: [
                    Figure("names", right: right, of: 1000, isKept: true), Figure("others", right: 1, of: 2),
                ],
                mistakes: [])
        ]
    }

    @Test("A file comes back as it was written")
    func roundTrip() {
        let file = FigureFile(results(912))
        #expect(file.text.hasSuffix("harbour\tnames\t91.20\n"))
        #expect(FigureFile(file.text).lines == file.lines)
    }

    @Test("A fall of more than 0.3 points is told, a smaller one and other sets are not")
    func falls() {
        let earlier = FigureFile("harbour\tnames\t91.20\nquay\tnames\t50.00\n")
        #expect(FigureFile(results(909)).falls(since: earlier).isEmpty)
        #expect(FigureFile(results(950)).falls(since: earlier).isEmpty)
        #expect(FigureFile(results(908)).falls(since: earlier) == ["harbour: names fell from 91.20 to 90.80"])
    }

    @Test("A figure that is gone is told")
    func gone() {
        let earlier = FigureFile("harbour\tweights\t91.20\n")
        #expect(FigureFile(results(908)).falls(since: earlier) == ["harbour: weights is gone; it was 91.20"])
    }

    @Test("Mistakes are grouped by their kind, the commonest first")
    func report() {
        func mistake(_ key: String) -> ScoringMistake {
            ScoringMistake(kind: .missedPerson, key: key, context: "by «\(key)»", note: "")
        }
        let report = MistakeReport([mistake("Lind"), mistake("Venn"), mistake("Venn")])
        #expect(
            report.lines(limit: 2) == [
                "", "missed person: 3   Venn 2   Lind 1", "  by «Venn»", "      Venn (2)", "  by «Lind»", "      Lind",
            ])
    }
}
