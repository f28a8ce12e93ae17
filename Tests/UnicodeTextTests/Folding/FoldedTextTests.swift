import Testing
import UnicodeText

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Jón Árnason", "jon arnason"), ("STRASSE Straße", "strasse strasse"),
        ("“Fish,” she said", "\"fish,\" she said"),
        ("two\n  lines\u{A0}of", "two lines of"), ("e\u{301}te\u{301}", "ete"), ("co\u{AD}operate", "cooperate"),
        ("a \u{200B} b", "a b"), ("Tromsø Łódź", "tromso lodz"), ("long – road…", "long - road..."),
        ("ΑΣ Ας", "ας ας".replacing("ς", with: "σ")), ("ǽ ŉ", "ae 'n"),
        ("Việt", "viet"), ("渔船", "渔船"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("", ""),
    ])
    func `case, marks and punctuation fold`(text: String, folded: String) {
        #expect(foldedForSearch(Array(text.utf8)) == Array(folded.utf8))
    }

    @Test func `a damaged byte is a replacement character`() {
        #expect(foldedForSearch([0x41, 0xC3, 0x42]) == Array("a\u{FFFD}b".utf8))
    }
}
