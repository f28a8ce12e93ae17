import NewsModel
import Testing

@testable import NewsFormats

@Suite struct DecodingTests {
    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            ([0xC3], "\u{FFFD}"),
            // Each byte of a cut sequence counts for itself.
            ([0xE2, 0x80, 0x61], "\u{FFFD}\u{FFFD}a"),
            ([0xF0, 0x9F, 0x98], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            // A surrogate, an overlong form, a scalar past the last.
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
            ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xEF, 0xBB, 0xBF, 0x61], "a"),
            ([0xEF, 0xBB, 0xBF, 0xFF], "\u{FFFD}"),
            ([0x61, 0xEF, 0xBB, 0xBF], "a\u{FEFF}"),
            ([0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80], "é€😀"),
            ([], ""),
        ] as [([UInt8], String)])
    func eachBadByteBecomesOneReplacement(_ bytes: [UInt8], _ text: String) {
        #expect(Decoding.repaired(bytes) == Array(text.utf8))
    }

    @Test func badBytesAreFoundWhereverTheyStandAmongASCII() {
        for offset in 0..<40 {
            var bytes = [UInt8](repeating: 0x61, count: 40)
            bytes[offset] = 0x80
            let letters = { (count: Int) in String(repeating: "a", count: count) }
            let expected = Array((letters(offset) + "\u{FFFD}" + letters(39 - offset)).utf8)
            #expect(Decoding.repaired(bytes) == expected)
        }
    }
}

@Suite struct DamagedTextTests {
    @Test func theTextIsTheFilesButForItsBadBytes() throws {
        let bytes = Array("Snow\u{1B}[31m in \u{7}June – “é”\n\nIt s".utf8) + [0xE9] + Array("nowed.\u{0}\n".utf8)
        let article = try PlainText.article(bytes, facts: juneFile)
        #expect(
            String(decoding: article.text, as: UTF8.self)
                == "Snow\u{1B}[31m in \u{7}June – “é”\n\nIt s\u{FFFD}nowed.\u{0}\n")
        #expect(article.structure.headline.map(article.string) == "Snow\u{1B}[31m in \u{7}June – “é”")
    }

    @Test(arguments: ["", "\n\n\n", " \t\r\n", "\u{FEFF}", "\u{A0}\u{3000}\n", "\u{3}\n\u{1}"])
    func whatShowsNothingIsEmpty(_ text: String) {
        #expect(throws: FormatError.empty) { try PlainText.article(Array(text.utf8), facts: juneFile) }
    }

    @Test(
        arguments: [
            ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], "a program"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
            (Array("%PDF-1.7\n".utf8), "a PDF document"),
            ([0x1F, 0x8B, 8, 0], "a gzip archive"),
            (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
            (Array("SQLite format 3\0".utf8) + [0x10, 0, 1, 1], "a SQLite database"),
            (Array("Snow\0\0\0\0in\0\0\0\0\0\0June".utf8), "it is full of NUL bytes"),
            ([UInt8](repeating: 1, count: 64), "it is full of control bytes"),
        ] as [([UInt8], String)])
    func otherFilesAreNamed(_ bytes: [UInt8], _ reason: String) {
        #expect(throws: FormatError.notText(reason)) { try PlainText.article(bytes, facts: juneFile) }
    }

    /// Bytes as a machine without text in them makes them, the same in each run; `allowed` says which are drawn.
    private static func noise(_ count: Int, _ allowed: (UInt8) -> Bool = { _ in true }) -> [UInt8] {
        var state: UInt64 = 11
        var bytes: [UInt8] = []
        while bytes.count < count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let byte = UInt8(truncatingIfNeeded: state >> 33)
            if allowed(byte) { bytes.append(byte) }
        }
        return bytes
    }

    @Test(
        arguments: [
            (noise(5_000), "it is full of control bytes"), (noise(200_000), "it is full of control bytes"),
            (noise(5_000) { $0 >= 0x20 || $0 == 0x0A }, "it is no text in any encoding"),
        ] as [([UInt8], String)])
    func noiseIsNoArticle(_ bytes: [UInt8], _ reason: String) {
        #expect(throws: FormatError.notText(reason)) { try PlainText.article(bytes, facts: juneFile) }
    }

    @Test func proseOfOneByteALetterIsReadAsWestern() throws {
        // Every seventh letter an accented one, as no language with Latin letters has more.
        let prose = Array(
            repeating: Array("Il a neig".utf8) + [0xE9] + Array(" ".utf8) + [0xE0] + Array(" Saint-L".utf8), count: 80
        )
        .map { $0 + [0xF4] }
        let article = try PlainText.article(Array(prose.joined(separator: [0x20])), facts: juneFile)
        #expect(String(decoding: article.text.prefix(24), as: UTF8.self) == "Il a neigé à Saint-Lô")
    }

    @Test func aFewControlBytesInALongTextAreRead() throws {
        let text = String(repeating: "It snowed in June, and the cranes stood still.\n", count: 40)
        let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 10) + Array(text.utf8) + [0x02, 0x03, 0x07]
        #expect(try PlainText.article(bytes, facts: juneFile).text == bytes)
    }

    @Test func lettersOfOtherAlphabetsInUTF8AreRead() throws {
        let text = String(repeating: "Снег выпал в июне. 六月下雪了。", count: 4_000)
        #expect(try PlainText.article(Array(text.utf8), facts: juneFile).text == Array(text.utf8))
    }

    @Test func theSourceAndTheIDAreKept() throws {
        let article = try PlainText.article(Array("Snow in June\n\nIt snowed.".utf8), facts: juneFile)
        #expect(
            article.source
                == ArticleSource(path: "wire/item.txt", format: "text", item: nil, modified: 1_465_545_600))
        #expect(article.id == ArticleID(hashOf: article.text))
        #expect(article.date?.origin == .fileTime)
    }

    @Test(arguments: [
        "By Ines Halvorsen", "Reuters", "June 3, 2016", "OSLO —", "Snow\nBy Ines Halvorsen\nReuters\nJune 3, 2016",
        "—", "- \n- ", "(AP) —", "\"", "By", "By by by", ",,,,", "OSLO, (", "(((((", "1.\n2.\n3.",
        "By Ines Halvorsen\nBy Per Lund\nBy Jo Abara", "Reuters\nReuters\nReuters", "OSLO —\nOSLO —\nOSLO —",
    ])
    func scrapsAreReadWithoutLoss(_ text: String) throws {
        let article = try PlainText.article(Array(text.utf8), facts: juneFile)
        #expect(article.text == Array(text.utf8))
        #expect(article.structure.headline != nil || !article.structure.paragraphs.isEmpty)
    }

    @Test func spansAreInOrderAndKeepToCharactersForAnyBytes() throws {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let scraps: [String] = [
            "\n", "\n\n", "\r", "By ", "OSLO", " — ", "--", " - ", "(AP)", ", ", "June 3", "2016", "é", "“", "”", "* ",
            "1. ", "    ", "word ", "Ines Halvorsen", ". ", "\t", "\u{A0}", "|", "and ", "in ", "😀", "\u{2028}", "@",
            "/",
        ]
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<random(24) { bytes += Array(scraps[random(scraps.count)].utf8) }
            if random(4) == 0 { bytes.append(UInt8(random(256))) }
            guard let article = try? PlainText.article(bytes, facts: juneFile) else { continue }
            var end = 0
            for paragraph in article.structure.paragraphs {
                #expect(paragraph.span.start >= end && !paragraph.span.isEmpty)
                end = paragraph.span.end
            }
            #expect(end <= article.text.count)
            let structure = article.structure
            let spans = [
                structure.headline, structure.byline, structure.agency, structure.dateline, structure.dateLine,
            ]
            for span in spans.compactMap({ $0 }) + structure.paragraphs.map(\.span) {
                #expect(String(validating: article.text[span.range], as: UTF8.self) != nil)
            }
        }
    }

    /// Inputs that would take minutes if anything were quadratic; the unit tests' own time tells.
    @Test(arguments: [
        ("word ", 200_000), ("\n", 500_000), ("\"", 500_000), ("* \n", 100_000), ("* a\n", 100_000),
        ("a\n\n", 100_000), ("a 1\nb\n", 50_000), ("By A and ", 50_000), ("* a\nb c d e f,\n", 30_000),
        ("OSLO, ", 100_000),
    ])
    func anyInputTakesLinearTime(_ unit: String, count: Int) throws {
        let bytes = Array((String(repeating: unit, count: count) + "end").utf8)
        #expect(try PlainText.article(bytes, facts: juneFile).text == bytes)
    }
}
