import Testing
import UnicodeText

@Suite struct FoldedSearchTests {
    /// Marks what `words` find in `text` with brackets.
    private func marked(_ words: String, in text: String) -> String {
        let bytes = Array(text.utf8)
        var (result, last) = ("", 0)
        for match in FoldedSearch(words).matches(in: bytes) {
            result += String(decoding: bytes[last..<match.lowerBound], as: UTF8.self)
            result += "[" + String(decoding: bytes[match], as: UTF8.self) + "]"
            last = match.upperBound
        }
        return result + String(decoding: bytes[last...], as: UTF8.self)
    }

    @Test(arguments: [
        ("solberg", "Solberg met SOLBERG", "[Solberg] met [SOLBERG]"),
        ("arnason", "Jón Árnason left", "Jón [Árnason] left"),
        ("the fleet", "the\n   fleet, The fleet", "[the\n   fleet], [The fleet]"),
        ("  the \n fleet\t", "the fleet", "[the fleet]"),
        ("ete", "l'e\u{301}te\u{301} fini", "l'[e\u{301}te\u{301}] fini"),
        ("strasse", "Haupt-Straße 3", "Haupt-[Straße] 3"),
        ("\"no", "she: “No”", "she: [“No]”"), ("o'hara", "O’Hara", "[O’Hara]"), ("a - b", "a — b", "[a — b]"),
        ("as", "Straße", "Str[aß]e"), ("s", "ß", "[ß]"), ("aa", "aaaa", "[aa][aa]"),
        ("", "text", "text"), (" \n", "te xt", "te xt"), ("\u{301}", "é", "é"),
        ("…", "wait… what", "wait[…] what"), (".", "…", "[…]"),
        ("zz", "Å\u{AD}zz\u{AD}é", "Å\u{AD}[zz\u{AD}]é"), ("harbour", "The har\u{AD}bour", "The [har\u{AD}bour]"),
        ("a b", "a \u{200B}\n b", "[a \u{200B}\n b]"), ("a  b", "a\u{A0}b", "[a\u{A0}b]"),
        ("мэр", "Мэр, МЭРЫ", "[Мэр], [МЭР]Ы"), ("йод", "Иод", "[Иод]"), ("하", "한국", "[한]국"), ("か", "がか", "[が][か]"),
        ("渔", "渔船", "[渔]船"), ("fin", "ﬁn", "[ﬁn]"), ("in", "ﬁn", "[ﬁn]"), ("k", "5 K", "5 [K]"),
        ("ae", "ǽ æ Ae", "[ǽ] [æ] [Ae]"), ("🐟", "🐟!", "[🐟]!"),
    ])
    func `words are found in whatever shape they stand`(words: String, text: String, expected: String) {
        #expect(marked(words, in: text) == expected)
    }

    @Test func `a part of a text is read by itself`() {
        let text = Array("Oslo, OSLO".utf8)
        let search = FoldedSearch("oslo")
        #expect(search.first(in: text, from: 0, to: text.count) == 0..<4)
        #expect(search.first(in: text, from: 1, to: text.count) == 6..<10)
        #expect(search.first(in: text, from: 1, to: 9) == nil)
        #expect(search.first(in: text, from: 7, to: text.count) == nil)
        #expect(search.first(in: text, from: 10, to: 10) == nil)
    }

    @Test func `counting stops at the limit`() {
        let text = Array("aaaa".utf8)
        #expect(FoldedSearch("a").count(in: text) == 4)
        #expect(FoldedSearch("a").count(in: text, limit: 2) == 2)
        #expect(FoldedSearch("b").count(in: text) == 0)
    }

    @Test func `nothing is in every text, but has no place`() {
        let nothing = FoldedSearch(" \u{AD} ")
        #expect(nothing.isEmpty && nothing.isFound(in: [0x61]) && nothing.isFound(in: ""))
        #expect(nothing.count(in: [0x20]) == 0)
        #expect(!FoldedSearch("a").isFound(in: "") && FoldedSearch("A").isFound(in: "ba"))
    }

    private static let pieces = [
        "a", "A", "á", "a\u{301}", "b", "ß", "s", "S", " ", "\n", "\u{A0}", "\u{AD}", "\u{200B}", "“", "\"", "'", "’",
        "–", "-", "…", ".", "ﬁ", "f", "i", "æ", "e", "é", "E\u{302}\u{301}", "и", "й", "Й", "한", "하", "\u{1112}",
        "\u{11AB}",
        "渔", "K", "k", "ſ", "İ", "ı", "🐟", "\u{FE0F}", "が", "か", "ᾳ", "α", "Σ", "ς", "क़", "क", "豈", "\u{301}", "\t",
    ]

    @Test(arguments: 1...8)
    func `random texts give what folding them whole gives`(seed: Int) {
        var random = Seeded(UInt64(seed))
        for _ in 0..<1500 {
            // Few kinds of pieces at a time, so that there is much to find.
            let kinds = random.pick(2...8, of: Self.pieces)
            let padding = Bool.random(using: &random) ? String(repeating: "x, ", count: 15) : ""
            let words = random.pick(1...5, of: kinds).joined()
            expectSameMatches(words, in: padding + random.pick(0...40, of: kinds).joined() + padding)
        }
    }

    @Test func `every scalar is found by what it folds to`() {
        let scalars = Array(UInt32(0x80)..<0x2_0000) + Array(0x2_F800..<0x2_FA20)
        for value in scalars {
            let isSyllable = (0xAC00...0xD7A3).contains(value)
            guard let scalar = Unicode.Scalar(value), !isSyllable || value % 97 == 0 else { continue }
            let folded = FoldingRules.folded(value)
            guard folded != [value], !folded.isEmpty, !ScalarClass.isWhitespace(value) else { continue }
            let text = "1 \(scalar)2"
            let words = String(String.UnicodeScalarView(folded.compactMap(Unicode.Scalar.init)))
            let place = 2..<2 + Array(String(Character(scalar)).utf8).count
            #expect(FoldedSearch(words).matches(in: Array(text.utf8)) == [place], "\(text)")
            #expect(FoldedSearch("1 " + words + "2").isFound(in: text), "\(text)")
        }
    }

    @Test(arguments: [
        (String(repeating: "a", count: 400) + "b", String(repeating: "a", count: 200_000)),
        ("b" + String(repeating: "a", count: 400), String(repeating: "a", count: 200_000)),
        (String(repeating: "a b", count: 200) + "c", String(repeating: "a \u{AD} b", count: 50_000)),
        (String(repeating: "é", count: 400) + "f", String(repeating: "e\u{301}", count: 100_000)),
        ("ab", "a" + String(repeating: "\u{AD}", count: 200_000)),
        ("a b", String(repeating: "a  \n ", count: 100_000)),
    ])
    func `hostile texts take linear time`(words: String, text: String) {
        #expect(!FoldedSearch(words).isFound(in: text))
    }

    @Test func `hostile words are found in hostile texts`() {
        let run = String(repeating: "a\u{AD}", count: 3000)
        expectSameMatches(String(repeating: "a", count: 300) + "b", in: run + "b" + run + "\u{AD}b")
        expectSameMatches(String(repeating: "ss", count: 50) + "t", in: String(repeating: "ß", count: 400) + "t")
    }

    @Test func `damaged texts end no run`() {
        var random = Seeded(7)
        for _ in 0..<3000 {
            let text = random.pick(60...60, of: Array(UInt8.min...UInt8.max))
            for words in ["a", "é", "ss", "\u{FFFD}", "渔", "\" -"] {
                for match in FoldedSearch(words).matches(in: text) { #expect(match.upperBound <= text.count) }
            }
        }
    }

    private func expectSameMatches(_ words: String, in text: String) {
        let scalars = text.unicodeScalars.map(\.value)
        let lengths = text.unicodeScalars.map { UTF8.width($0) }
        let starts = lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
        let expected = SlowSearch(words).matches(in: scalars).map { starts[$0.lowerBound]..<starts[$0.upperBound] }
        let found = FoldedSearch(words).matches(in: Array(text.utf8))
        #expect(found == expected, "\(words.debugDescription) in \(text.debugDescription)")
    }
}
