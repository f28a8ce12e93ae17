import Testing
import UnicodeText

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Jón Árnason", "jon arnason"), ("STRASSE Straße", "strasse strasse"),
        ("“Fish,” she said", "\"fish,\" she said"),
        ("two\n  lines\u{A0}of", "two lines of"), ("e\u{301}te\u{301}", "ete"), ("co\u{AD}operate", "cooperate"),
        ("Tromsø Łódź", "tromso lodz"), ("long – road…", "long - road..."),
        ("ΑΣ Ας", "ας ας".replacing("ς", with: "σ")),
        ("Việt", "viet"), ("渔船", "渔船"), ("", ""),
    ])
    func `case, marks and punctuation fold`(text: String, folded: String) {
        #expect(String(decoding: foldedForSearch(Array(text.utf8)).bytes, as: UTF8.self) == folded)
    }

    /// Marks what `needle` finds in `text` with guillemets.
    private func marked(_ needle: String, in text: String) -> String {
        let bytes = Array(text.utf8)
        var (result, last) = ("", 0)
        for match in foldedForSearch(bytes).allMatches(of: foldedForSearch(Array(needle.utf8))) {
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
        ("ete", "l'e\u{301}te\u{301} fini", "l'[e\u{301}te\u{301}] fini"),
        ("strasse", "Haupt-Straße 3", "Haupt-[Straße] 3"),
        ("\"no", "she: “No”", "she: [“No]”"),
        ("as", "Straße", "Str[aß]e"),
        ("aa", "aaaa", "[aa][aa]"),
        ("", "text", "text"),
        ("…", "wait… what", "wait[…] what"),
        ("zz", "Å\u{AD}zz\u{AD}é", "Å\u{AD}[zz\u{AD}]é"),
    ])
    func `a match gives the source bytes`(needle: String, text: String, expected: String) {
        #expect(marked(needle, in: text) == expected)
    }

    @Test func `the first match from a place on is found`() {
        let text = foldedForSearch(Array("Oslo, OSLO".utf8))
        let needle = foldedForSearch(Array("oslo".utf8))
        #expect(text.firstMatch(of: needle) == 0..<4)
        #expect(text.firstMatch(of: needle, from: 1) == 6..<10)
        #expect(text.firstMatch(of: needle, from: 7) == nil)
    }

    @Test func `every folded byte leads into the source, in order`() {
        let source = Array("A\u{AD}é\n\n ß“x” …\u{301}Ω渔 fi\u{FB01}\u{200B} \t".utf8)
        let folded = foldedForSearch(source)
        let offsets = (0...folded.bytes.count).map { folded.sourceOffset(of: $0) }
        #expect(offsets == offsets.sorted())
        #expect(offsets.last == source.count)
        #expect(offsets.dropLast().allSatisfy { $0 < source.count })
    }
}

@Suite struct ByteSearchTests {
    @Test(arguments: [
        ("aab", "aaaab", 2), ("abab", "abacabab", 4), ("x", "", nil), ("", "x", nil), ("abc", "ab", nil),
        ("a", "ba", 1),
        ("aabaaa", "aabaabaaa", 3),
    ])
    func `the first place is found`(needle: String, text: String, start: Int?) {
        #expect(ByteSearch(Array(needle.utf8)).first(in: Array(text.utf8))?.lowerBound == start)
    }
}
