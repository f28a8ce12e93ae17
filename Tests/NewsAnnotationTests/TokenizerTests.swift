import NewsModel
import Testing

@testable import NewsAnnotation

struct TokenizerTests {
    private func draft(_ text: String) -> Draft { Annotator().draft(MarkedText(text).article()) }

    private func tokens(_ text: String) -> String {
        let draft = draft(text)
        return draft.tokens.map { draft.string($0) }.joined(separator: "|")
    }

    @Test(arguments: [
        ("Mr. Venn left the U.S. at 5 p.m. Friday.", "Mr.|Venn|left|the|U.S.|at|5|p.m.|Friday|."),
        ("Mara Venn (D-N.Y.) left", "Mara|Venn|(|D-N.Y.|)|left"),
        ("The U.S.-led and US-led forces", "The|U.S.|-|led|and|US|-|led|forces"),
        ("Omar al-Rashad's and O’Dowd’s plan", "Omar|al-Rashad|'s|and|O’Dowd|’s|plan"),
        ("then-President Orla, ex-minister, pro-Peruvian", "then|-|President|Orla|,|ex-minister|,|pro|-|Peruvian"),
        ("the ministers' vote, he's late, don't", "the|ministers|'|vote|,|he|'s|late|,|don't"),
        ("J.K. Marsh and J. K. Marsh and J.Marsh", "J.K.|Marsh|and|J.|K.|Marsh|and|J.|Marsh"),
        ("$1,000.50, 90-minute, 27th, 3-2.", "$|1,000.50|,|90-minute|,|27th|,|3-2|."),
        ("``Go,'' he said... \"Now\"--", "``|Go|,|''|he|said|...|\"|Now|\"|--"),
        ("Read bbc.example.com today.End", "Read|bbc.example.com|today|.|End"),
        ("Ngũgĩ wa Thiong’o–Łódź", "Ngũgĩ|wa|Thiong’o|–|Łódź"),
    ])
    func wordsAndMarksAreCutApart(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test func shapesTellHowAWordIsWritten() {
        let draft = draft("Then J. McVey of USA Inc. spoke to al-Hadi about iPods")
        func shape(_ index: Int) -> Token.Shape { draft.tokens[index].shape.subtracting([.followsSpace]) }
        #expect(shape(0) == [.capitalized, .startsSentence])
        #expect(shape(1) == [.capitalized, .initial, .abbreviation])
        #expect(shape(2) == [.capitalized, .innerCapital])
        #expect(shape(4) == [.capitalized, .allCaps])
        #expect(shape(8) == [.hyphenated, .innerCapital])
    }

    @Test func keysFoldCaseAndApostrophesAndDropTheLastFullStop() {
        let draft = draft("MR. mr. O’DOWD U.S. Éire")
        #expect(draft.tokens[0].key == WordKey("mr"))
        #expect(draft.tokens[1].key == WordKey("Mr"))
        #expect(draft.tokens[2].key == WordKey("O'Dowd"))
        #expect(draft.tokens[3].key == WordKey("u.s"))
        #expect(draft.tokens[4].key == WordKey("éire"))
    }

    @Test(arguments: [
        ("It ended. He left.", 2),
        ("Mr. Venn met Gov. Ames. They spoke.", 2),
        ("He came to the U.S. The visit was short.", 2),
        ("He met the U.S. President in Lima.", 1),
        ("“Stop.” Venn left. “Why?” he asked.", 3),
        ("J. K. Marsh wrote it. ‘Good.’ So be it!", 3),
        ("He earned 3.5 million. 20 others did not.", 2),
        ("", 0),
    ])
    func sentencesEndAtTheirStops(text: String, count: Int) {
        #expect(draft(text).sentences.count == count)
    }

    @Test func everyByteThatIsNoSpaceIsInOneToken() {
        let text = "“A–B” (c)…\u{fffd}  D.\u{a0}É’s 'x' \u{1f600}"
        let draft = draft(text)
        var covered = [Bool](repeating: false, count: draft.text.count)
        for token in draft.tokens {
            for at in token.span.range {
                #expect(!covered[at])
                covered[at] = true
            }
        }
        let bare = zip(draft.text, covered).filter { !$0.1 }.map(\.0)
        #expect(String(decoding: bare, as: UTF8.self) == "   \u{a0}  ")
    }
}
