import NewsModel
import Testing

@testable import NewsAnnotation

@Suite("What holds for the quotations of any text")
struct QuotationPropertyTests {
    private static let pieces = [
        "\"", "“", "”", "''", "'", "«", "»", " said ", "Henrik Olsen", " he ", ", ", ". ", "\n", "The harbour",
        " is open",
        " told ", "é", "日本", ": ", " who ", " – ", "(", ")", "according to ", "?", "the ministry", " and ", "6'2\"",
    ]

    /// A text of random pieces; the same seed gives the same text.
    private func text(seed: UInt64) -> String {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        for _ in 0..<200 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            text += Self.pieces[Int(state % UInt64(Self.pieces.count))]
        }
        return text
    }

    @Test("Spans are in bounds, on scalar boundaries and in reading order", arguments: 1...60)
    func spans(seed: Int) {
        let article = MarkedText(text(seed: UInt64(seed))).article()
        let annotation = Annotator().annotate(article)
        var last = 0
        for (index, quote) in annotation.quotes.enumerated() {
            #expect(quote.span.start >= last && quote.span.count > 0)
            last = quote.span.end
            #expect(annotation.quotations[quote.quotation].quotes.contains(index))
        }
        for quotation in annotation.quotations {
            #expect(!quotation.quotes.isEmpty)
            #expect(quotation.kind != .scare || quotation.mention == nil)
        }
        let spans =
            annotation.quotes.map(\.span)
            + annotation.quotations.flatMap { [$0.cue, $0.mention, $0.speaker].compactMap { $0 } }
        for span in spans {
            #expect(span.end <= article.text.count)
            #expect(isBoundary(span.start, article.text) && isBoundary(span.end, article.text))
        }
    }

    private func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
        offset == text.count || text[offset] & 0xC0 != 0x80
    }

    @Test(
        "Long paragraphs of marks and words are read through",
        arguments: ["\" ", "“", "\"a,\" he said ", "\"a\" who ", "said \"a, ", "'a' told ", "the \"a\" of "])
    func huge(unit: String) {
        let article = MarkedText(String(repeating: unit, count: 3_000)).article()
        let annotation = Annotator().annotate(article)
        #expect(annotation.quotes.allSatisfy { annotation.quotations.indices.contains($0.quotation) })
    }

    @Test("A long paragraph without a mark gives no quotation")
    func noMarks() {
        let article = MarkedText(String(repeating: "The harbour is open to ships. ", count: 10_000)).article()
        #expect(Annotator().annotate(article).quotes.isEmpty)
    }
}
