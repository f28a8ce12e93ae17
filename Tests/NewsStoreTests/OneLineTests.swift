import NewsModel
import Testing

@testable import NewsStore

@Suite struct OneLineTests {
    @Test(arguments: [
        ("Snow in June", "Snow in June"), ("  Snow\n in\t\tJune \r\n", "Snow in June"), ("", ""), (" \n", ""),
        ("Snow\u{A0}in\u{2028}June\u{3000}", "Snow in June"), ("“Snow” in Ålesund", "“Snow” in Ålesund"),
        // What stands on a space is part of it.
        ("Snow \u{301}in", "Snow in"), ("Snow\u{1}in June", "Snow\u{1}in June"),
    ])
    func whiteSpaceIsFolded(_ text: String, _ line: String) {
        #expect(OneLine.string(Array(text.utf8)) == line)
    }

    @Test func theLineIsThatOfCharacterByCharacter() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let scraps = [
            "a", "Snow", " ", "  ", "\n", "\r\n", "é", "“", "\u{A0}", "\u{2003}", "\u{301}", "👍🏽", "\u{7F}", "\t",
        ]
        for _ in 0..<2_000 {
            let text = (0..<random(20)).map { _ in scraps[random(scraps.count)] }.joined()
            let words = text.split(whereSeparator: \.isWhitespace)
            let bytes = Array("x ".utf8) + Array(text.utf8) + Array(" y".utf8)
            let range = 2..<bytes.count - 2
            #expect(OneLine.string(bytes, range) == words.joined(separator: " "))
            for limit in 1...4 {
                #expect(OneLine.string(bytes, range, words: limit) == words.prefix(limit).joined(separator: " "))
            }
        }
    }
}
