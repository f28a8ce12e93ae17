import NewsModel
import Testing

@testable import NewsFormats

/// Articles in old charsets, format by format.
@Suite struct EncodedFormatTests {
    private static func repeated(_ bytes: [UInt8]) -> [UInt8] { (0..<40).flatMap { _ in bytes } }

    private let lines = "Снег выпал в июне\n\nУтром в пятницу выпал снег, сообщил мэр.\n\nОн растаял к полудню.\n"

    @Test(arguments: ["CP1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-16"])
    func plainTextIsReadInItsCharset(_ charset: String) throws {
        let article = try PlainText.article(#require(encoded(lines, charset)), facts: juneFile)
        #expect(string(article.text) == lines)
        #expect(article.structure.headline.map(article.string) == "Снег выпал в июне")
        #expect(article.structure.paragraphs.count == 2)
    }

    @Test(arguments: ["\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{C}", "\n"])
    func anyLineEndEndsALine(_ end: String) throws {
        let text = lines.replacing("\n", with: end)
        let article = try PlainText.article(Array(text.utf8), facts: juneFile)
        #expect(string(article.text) == text)
        #expect(article.structure.headline.map(article.string) == "Снег выпал в июне")
        #expect(
            article.structure.paragraphs.map { article.string($0.span) }
                == ["Утром в пятницу выпал снег, сообщил мэр.", "Он растаял к полудню."])
    }

    @Test(
        arguments: [
            ("windows-1251", "CP1251", "Снег выпал в июне"), ("Shift_JIS", "CP932", "六月に雪が降った"),
            ("EUC-KR", "EUC-KR", "유월에 눈이 내렸다"), ("GBK", "GBK", "六月下雪了"), ("big5", "BIG5", "六月下雪了"),
            ("ISO-8859-2", "ISO-8859-2", "Śnieg spadł w czerwcu"), ("utf-16", "UTF-16LE", "Снег выпал в июне"),
            ("UTF-8", "UTF-8", "Снег выпал в июне"),
            // Without a declaration, and with one that is wrong.
            ("", "CP1251", "Снег выпал в июне, и все удивились"),
            ("utf-8", "CP1251", "Снег выпал в июне, и все удивились"),
            ("utf-8", "UTF-16BE", "六月に雪が降った"),
        ])
    func feedsAreReadInTheirCharset(_ label: String, _ charset: String, _ title: String) throws {
        let declaration = label.isEmpty ? "" : "<?xml version=\"1.0\" encoding=\"\(label)\"?>\n"
        let feed = declaration + "<rss version=\"2.0\"><channel><item><title>\(title)</title></item></channel></rss>"
        let bytes = try #require(encoded(feed, charset))
        #expect(FormatTable.format(fileExtension: "xml", head: bytes, isWhole: true) == .feed)
        let found = try FeedReader.articles(bytes, facts: FileFacts(path: "feed.xml"))
        #expect(try found.map { try $0.result.get().title } == [title])
    }

    @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"])
    func jsonIsReadInUnicodesEncodings(_ charset: String) throws {
        let line = #"{"title": "Снег", "text": "Утром выпал снег."}"#
        for (file, format) in [("[\(line)]", ArticleFormat.json), ("\(line)\n\(line)\n", .jsonl)] {
            let bytes = try #require(encoded(file, charset))
            #expect(FormatTable.format(fileExtension: nil, head: bytes, isWhole: true) == format)
            let found = FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: "a.json"))
            #expect(found.count == (format == .json ? 1 : 2))
            for place in found { #expect(try place.result.get().given.title == "Снег") }
        }
    }

    @Test func badBytesOfJSONAreReplacedNotGuessed() throws {
        let bytes = Array(#"{"title": "Caf"#.utf8) + [0xE9] + Array(#"", "text": "It snowed."}"#.utf8)
        let found = FormatTable.articles(in: bytes, as: .jsonl, facts: FileFacts(path: "a.jsonl"))
        #expect(try found.map { try $0.result.get().given.title } == ["Caf\u{FFFD}"])
    }

    @Test(
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
            [0x1F, 0x8B, 8, 0, 0, 0], Array("SQLite format 3\0".utf8),
            // A mark of UTF-16, and what is none behind it; NULs in no order of UTF-16.
            [0xFF, 0xFE] + repeated([1, 0xDC, 2, 0, 0xFF, 0xFF]), repeated([1, 0, 0, 0, 7, 0, 2, 0x41]),
        ] as [[UInt8]])
    func binaryFilesStayRefused(_ bytes: [UInt8]) {
        #expect(BinaryDetection.reason(bytes) != nil)
        #expect(throws: FormatError.self) { try PlainText.article(bytes, facts: juneFile) }
    }

    @Test func shiftsOfSevenBitsAreNoControls() throws {
        let text = string(try #require(FixtureFile.read("Encodings/ko.txt")))
        let bytes = try #require(encoded(withOldMarks(text), "ISO-2022-KR"))
        #expect(string(try PlainText.article(bytes, facts: juneFile).text) == withOldMarks(text))
    }
}
