import Testing
import UnicodeText

@Suite struct ClusterTests {
    private func clusters(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return GraphemeClusters(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        "plain", "a\u{301}b", "x\r\ny\n", "👩‍👩‍👧‍👦!", "🇳🇴🇮🇸🇫", "각각한", "❤️‍🔥a", "1️⃣2", "\u{301}a", "க்ஷி", "🏽👍🏽👍",
        "a\u{200D}b", "👩\u{200D}a", "👩\u{200D}\u{301}\u{200D}👧", "नमस्ते", "\u{600}1", "",
    ])
    func `clusters are those of the standard library`(text: String) {
        // GB9c joins Indic conjuncts in newer tables than libunistring's; there only the whole must be the same.
        if text == "नमस्ते" || text == "க்ஷி" {
            #expect(clusters(text).joined() == text)
        } else {
            #expect(clusters(text) == text.map(String.init))
        }
    }

    @Test func `a range is read by itself`() {
        let bytes = Array("abcde".utf8)
        #expect(Array(GraphemeClusters(bytes, 1..<3)) == [1..<2, 2..<3])
    }

    @Test func `a long run of marks or flags takes linear time`() {
        let marks = Array(("a" + String(repeating: "\u{301}", count: 500_000)).utf8)
        #expect(Array(GraphemeClusters(marks)).count == 1)
        let flags = Array(String(repeating: "\u{1F1F3}", count: 500_000).utf8)
        #expect(Array(GraphemeClusters(flags)).count == 250_000)
    }

    @Test(arguments: [
        ("a", "a", 1), ("é", "é", 1), ("渔", "渔", 2), ("\u{3000}", "\u{3000}", 2), ("\u{A0}", " ", 1),
        ("\u{1B}", "␛", 1), ("\u{7F}", "␡", 1), ("\u{9B}", "\u{FFFD}", 1), ("\r\n", "␍␊", 2), ("\u{202E}", "", 0),
        ("\u{200B}", "", 0), ("\u{AD}", "", 0), ("\u{E000}", "\u{FFFD}", 1), ("\u{FFFF}", "\u{FFFD}", 1),
        ("\u{301}", "◌\u{301}", 1), ("👩‍👩‍👧", "👩", 2), ("👍🏽", "👍", 2), ("❤️", "❤", 1), ("🇳🇴", "NO", 2),
        ("1️⃣", "1", 1), ("a\u{200D}", "a", 1), ("각", "각", 2),
        ("\u{1100}\u{1161}\u{11A8}", "\u{1100}\u{1161}\u{11A8}", 2),
        ("\u{E0041}", "", 0), ("\u{2028}", " ", 1), ("ｱ", "ｱ", 1), ("🐟", "🐟", 2), ("©", "©", 1),
    ])
    func `a cluster is displayed by what terminals agree on`(source: String, text: String, columns: Int) {
        let bytes = Array(source.utf8)
        let shown = Cleaning.displayed(bytes, 0..<bytes.count)
        #expect(Array(shown.text.unicodeScalars) == Array(text.unicodeScalars))
        #expect(shown.columns == columns)
        #expect(ClusterWidth.columns(of: bytes, 0..<bytes.count) == columns)
    }

    @Test func `no more marks are kept than a cell holds`() {
        let bytes = Array(("a" + String(repeating: "\u{301}", count: 50)).utf8)
        #expect(Cleaning.displayed(bytes, 0..<bytes.count).text.unicodeScalars.count == 1 + Cleaning.maximumMarks)
    }

    @Test func `nothing displayed is a control, whatever the scalar`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(Character(scalar)).utf8)
            let shown = Cleaning.displayed(bytes, 0..<bytes.count)
            let isClean = shown.text.unicodeScalars.allSatisfy { scalar in
                ![.control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator]
                    .contains(scalar.properties.generalCategory)
            }
            #expect(isClean && shown.columns <= 2 && (shown.columns > 0 || shown.text.isEmpty), "U+\(value)")
        }
    }

    @Test func `a printable text keeps its words`() {
        #expect(Cleaning.printable("a\tb\u{1B}[31m\u{202E}é\n") == "a b␛[31mé ")
        #expect(ClusterWidth.columns(of: "渔船 boats") == 10)
    }
}
