import NewsModel
import Testing

@testable import NewsFormats

@Suite struct WordTableTests {
    /// All that the lists say of each word.
    private static let expected: [String: WordClasses] = {
        var expected: [String: WordClasses] = [:]
        for (classes, words) in WordTable.classWords {
            for word in words { expected[word, default: []].formUnion(classes) }
        }
        for agency in WordTable.agencies {
            let words = agency.split(separator: " ").map(String.init)
            for word in words { expected[word, default: []].formUnion([]) }
            expected[words[0], default: []].formUnion(.agencyStart)
        }
        return expected
    }()

    @Test func eachWordIsOfTheClassesOfItsLists() {
        for (word, classes) in Self.expected { #expect(WordTable.known.word(WordKey(word)).classes == classes) }
    }

    @Test func theWordsAreInTheLookUpFormAndShortEnough() {
        for word in Self.expected.keys {
            #expect(word == word.lowercased() && !word.hasSuffix(".") && word.utf8.allSatisfy { $0 < 0x80 })
            #expect(word.utf8.count <= WordKey.longest)
        }
        #expect(WordTable.agencies.allSatisfy { $0.split(separator: " ").count <= 4 })
    }

    @Test func wordsOfNoListAreOfNoClass() {
        var random = Random(seed: 21)
        for _ in 0..<20_000 {
            let word = String(decoding: random.text(5, of: ["a", "e", "t", "n", "s", "p", "r", "-"]), as: UTF8.self)
            let known = WordTable.known.word(WordKey(word))
            #expect(known.classes == Self.expected[word] ?? [])
        }
    }

    @Test func monthsAreNumbered() {
        let months = ["January", "FEB", "mar", "April", "may", "Jun", "july", "AUG", "Sept", "oct", "November", "dec"]
        #expect(months.map { WordTable.known.word(WordKey($0)).month } == Array(1...12))
        #expect(WordTable.known.word(WordKey("septe")).month == 0)
    }

    @Test func aKeyIsTheSameWhereverTheWordStands() {
        var random = Random(seed: 2)
        for _ in 0..<2_000 {
            let word = random.text(8, of: ["a", "B", "Z", "[", "@", "9", "-", "zz"]).prefix(16)
            let behind = random.text(20, of: ["x", " ", "\u{E9}"])
            let text = Array("ab".utf8) + word + behind
            let key = text.withUnsafeBufferPointer { WordKey($0, 2, word.count) }
            #expect(key == WordKey(String(decoding: word, as: UTF8.self).lowercased()))
        }
    }
}

@Suite struct TokenTests {
    private func tokens(_ text: String) -> [Token] { Token.tokens(TextSpan(0, text.utf8.count), in: Array(text.utf8)) }

    @Test(arguments: [
        "By Ines Halvorsen, 3rd of June 2016", "TEHRAN, Iran (AP) — The", "12:05 p.m. a/b 3/4 x-y - z--w",
        "a,b 1,5 c:d e: f",
        "Ömer’s ÇELİK S’S K.s ‐x O'Dea's", "St. st. AT&T & &. @x a@b", "一二 三 ́x", "one\u{A0}two\u{2028}three\u{1}four",
        "antidisestablishmentarianism Correspondents",
    ])
    func aWordIsReadAlikeNearTheEndOfTheTextAndFarFromIt(_ text: String) {
        // Near the end no sixteen bytes can be loaded at once.
        let far = Token.tokens(TextSpan(0, text.utf8.count), in: Array((text + String(repeating: "x", count: 40)).utf8))
        #expect(far == tokens(text))
        for token in tokens(text) where !token.isMark {
            let word = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
            #expect(token.scalars == word.unicodeScalars.count)
            #expect(token.isCapitalised == (word.unicodeScalars.first?.properties.isUppercase ?? false))
            #expect(token.isNumber == word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
            #expect(token.isAllCapitals == (word == word.uppercased() && word != word.lowercased()))
            #expect(token.traits.contains(.endsWithStop) == word.hasSuffix("."))
        }
    }

    @Test func marksAreToldFromSignsWithinWords() {
        func shown(_ text: String) -> String {
            tokens(text).map { token in
                let word = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
                return token.isMark ? "<\(word)>" : word
            }.joined(separator: " ")
        }
        #expect(shown("a,b 1,5 c:d e: f") == "a <,> b 1,5 c:d e <:> f")
        #expect(shown("12/3 x/y http://z x-y - z--w (AP)-") == "12/3 x </> y http://z x-y <-> z <--> w <(> AP <)> <->")
        #expect(shown("a—b • c|d") == "a <—> b <•> c <|> d")
    }

    @Test func aWordWithAKelvinSignIsKnownAsIfItHadAK() {
        #expect(tokens("BAN\u{212A}").first?.isAny(.notName) == true)
        #expect(tokens("BÀNK").first?.known == KnownWord())
    }

    @Test(
        arguments: [
            ("2016-06-03", (2016, 6, 3)), ("2016-06-03T14:05", (2016, 6, 3)), ("03.06.2016", (2016, 6, 3)),
            ("25/6/2016", (2016, 6, 25)), ("6/25/2016", (2016, 6, 25)), ("6/6/2016", (2016, 6, 6)),
            ("+3.6.2016", (2016, 6, 3)),
            ("6/7/2016", (0, 0, 0)), ("2016-13-01", (0, 0, 0)), ("2016-07-031", (2016, 7, 31)),
            ("2016-06-31", (0, 0, 0)), ("1.2.3", (0, 0, 0)),
            ("2016-06.03", (0, 0, 0)), ("2016-06-", (0, 0, 0)), ("1/2/3/2016", (0, 0, 0)), ("3", (0, 0, 3)),
            ("31st", (0, 0, 31)), ("2ND", (0, 0, 2)), ("1stth", (0, 0, 0)), ("1thst", (0, 0, 1)), ("32", (0, 0, 0)),
            ("+5", (0, 0, 5)),
            ("2016", (2016, 0, 0)), ("2016.", (2016, 0, 0)), ("1699", (0, 0, 0)), ("12345", (0, 0, 0)),
        ] as [(String, (Int, Int, Int))])
    func figuresGiveDaysYearsAndDates(_ word: String, _ date: (Int, Int, Int)) throws {
        let figures = try #require(tokens(word).first).figures
        #expect((Int(figures.year), Int(figures.month), Int(figures.day)) == date)
    }

    @Test(arguments: [
        ("14:05", true), ("2.05pm", true), ("9Z", true), ("10h", true), ("2a.m.", true), ("12", true),
        ("14:05x", false),
        ("5/6", false), ("pm", false), ("12:00:00+02:00", true), ("12:00:00+02:000", false),
    ])
    func figuresGiveTimes(_ word: String, _ isTime: Bool) throws {
        #expect(try #require(tokens(word).first).traits.contains(.isTime) == isTime)
    }

    @Test(arguments: [
        ("Reuters", true), ("The Associated Press", true), ("AFP.", true), ("agence france-presse", true),
        ("PRESS TRUST OF INDIA", true), ("The The Canadian Press", true), ("Associated", false),
        ("Press Associated", false),
        ("the", false), ("The Reuters News", false), ("RFE/RL", false), ("News Agency of", false),
    ])
    func agenciesAreKnownByAllTheirWords(_ text: String, _ isKnown: Bool) {
        #expect(Agencies.isKnown(tokens(text)[...]) == isKnown)
    }
}
