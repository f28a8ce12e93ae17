import NewsModel
import Testing

@testable import NewsAnnotation

/// Marked text: `⟦…⟧` stands around each expected stretch; the marks themselves are taken out before the search.
private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let plain = marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }
    let text = Array(String(String.UnicodeScalarView(plain)).utf8)
    #expect(markedStretches(text) == marked, sourceLocation: sourceLocation)
}

private func markedStretches(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    var place = 0
    for stretch in QuotedStretch.find(in: text, paragraphs: paragraphs(of: text)) {
        result += text[place..<stretch.span.start] + "⟦".utf8 + text[stretch.span.range] + "⟧".utf8
        place = stretch.span.end
    }
    return String(decoding: result + text[place...], as: UTF8.self)
}

/// The lines of a text that hold anything.
private func paragraphs(of text: [UInt8]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
        if index > start { spans.append(TextSpan(start, index)) }
        start = index + 1
    }
    if start < text.count { spans.append(TextSpan(start, text.count)) }
    return spans
}

@Suite("Quotation marks")
struct QuotedStretchTests {
    @Test(
        "Every kind of mark is paired",
        arguments: [
            #"⟦"The bridge stays shut,"⟧ said Mayor Ilse Brandt."#,
            "⟦“The bridge stays shut,”⟧ said Mayor Ilse Brandt.",
            "⟦''The bridge stays shut,''⟧ said Mayor Ilse Brandt.",
            "⟦``The bridge stays shut,''⟧ said Mayor Ilse Brandt.",
            "⟦« Le pont reste fermé »⟧, said Mayor Ilse Brandt.",
            "⟦»Die Brücke bleibt zu«⟧, said Mayor Ilse Brandt.",
            "⟦„Die Brücke bleibt zu“⟧, said Mayor Ilse Brandt.",
            "⟦”Bron är stängd”⟧, said Mayor Ilse Brandt.",
            "⟦「橋は閉鎖」⟧ was the headline.",
            "⟦'The bridge stays shut,'⟧ said Mayor Ilse Brandt.",
            "⟦‘The bridge stays shut,’⟧ said Mayor Ilse Brandt.",
            "⟦“The bridge stays shut,\"⟧ said Mayor Ilse Brandt.",
        ])
    func pairs(marked: String) { check(marked) }

    @Test(
        "Apostrophes and measures are no marks",
        arguments: [
            "In the '90s the workers' union met at James' garage.",
            "Rock 'n' roll wasn't dead, the players' agent thought.",
            "Get 'em while they're hot, said the traders' man.",
            "The ’90s were the farmers’ best years.",
            #"The keeper is 6'2" tall and his brother 5'11" or so."#,
            #"A 5" pipe and a 12" pipe burst."#,
            #"⟦"He is 6'2" tall,"⟧ the coach said."#,
            #"⟦"It was the farmers' idea in the '80s,"⟧ she said."#,
            "⟦'It was the farmers' idea,'⟧ she said.",
        ])
    func apostrophes(marked: String) { check(marked) }

    @Test(
        "Quotes within quotes belong to the outer one",
        arguments: [
            #"⟦"He told me 'never again' and left,"⟧ Okafor said."#,
            #"⟦'He told me "never again" and left,'⟧ Okafor said."#,
            "⟦“He told me ‘never again.’”⟧",
            "⟦“He told me “never again” and left,”⟧ Okafor said.",
            "⟦''He told me 'never again.'''⟧ Then he left.",
            #"⟦"'Never again,' he told me,"⟧ Okafor said."#,
            "⟦«He told me “never again” and left»⟧, Okafor said.",
            #"⟦"They [the committee's "old guard"] will vote no,"⟧ she said."#,
        ])
    func nested(marked: String) { check(marked) }

    @Test("A broken mark spoils only its own quotation")
    func brokenMarks() {
        check(#"⟦"The ferry is late, he said.⟧ ⟦"It is always late,"⟧ she said. ⟦"Always."⟧"#)
        check(#"The ferry is late," he said. ⟦"It is always late,"⟧ she said. ⟦"Always."⟧"#)
        check(#"The ferry " is late. ⟦"Always,"⟧ she said."#)
        check("⟦“The ferry is late, he said.⟧\nThen ⟦“the storm”⟧ came.")
    }

    @Test("A mark that is never closed ends with its paragraph")
    func unclosed() {
        check("He wrote: ⟦\"The ferry is late.⟧\nNobody answered.")
        let text = Array("“One.\n“Two.\n“Three.”\n“Four.".utf8)
        let found = QuotedStretch.find(in: text, paragraphs: paragraphs(of: text))
        #expect(found.map(\.continues) == [true, true, false, false])
        #expect(found.map(\.isOpenEnded) == [true, true, false, true])
    }

    @Test("The words are what stands within the marks")
    func words() {
        let text = Array("She said “never”.".utf8)
        let words = QuotedStretch.find(in: text, paragraphs: [TextSpan(0, text.count)]).map(\.words)
        #expect(words.map { String(decoding: text[$0.range], as: UTF8.self) } == ["never"])
    }

    @Test(
        "Half a million marks are paired in bounds and in order", arguments: [("\"", 500_000), ("'a ", 500_000)])
    func manyMarks(unit: String, count: Int) { expectOrder(unit: unit, count: count) }

    @Test(
        "Marks of every kind are paired in bounds and in order",
        arguments: ["\"", "'", "“", "” ", "\" ", " \"a", "''", "\"'", "`", "«", "'a ", "6'2\" "])
    func marksInOrder(unit: String) { expectOrder(unit: unit, count: 20_000) }

    private func expectOrder(unit: String, count: Int) {
        let text = Array(repeatElement(Array(unit.utf8), count: count).joined())
        let found = QuotedStretch.find(in: text, paragraphs: [TextSpan(0, text.count)])
        var last = 0
        for stretch in found {
            guard stretch.span.start >= last, stretch.span.contains(stretch.words) else {
                Issue.record("out of order at \(stretch.span)")
                return
            }
            last = stretch.span.end
        }
        #expect(last <= text.count)
    }

    @Test("Many paragraphs with a mark each are read once")
    func manyParagraphs() {
        let text = Array(repeatElement(Array("\"a\n".utf8), count: 50_000).joined())
        let found = QuotedStretch.find(in: text, paragraphs: paragraphs(of: text))
        #expect(found.count == 50_000)
        #expect(found.count(where: \.continues) == 49_999)
    }
}
