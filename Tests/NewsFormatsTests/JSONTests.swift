import NewsModel
import Testing

@testable import NewsFormats

@Suite struct JSONParserTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

    @Test func everyKindOfValueIsRead() throws {
        let value = try parse(#" {"a": [1, -2.5e+3, true, false, null, "x"], "b": {}, "c": []} "#)
        #expect(
            value["a"]
                == .array([
                    .number("1"), .number("-2.5e+3"), .boolean(true), .boolean(false), .null, .string(Array("x".utf8)),
                ]))
        #expect(value["b"] == .object([]) && value["c"] == .array([]) && value["d"] == nil)
    }

    @Test(arguments: [
        (#""a\n\t\"\\\/\b\f\r""#, "a\n\t\"\\/\u{8}\u{C}\r"), (#""é€""#, "é€"),
        (#""\ud83d\ude00!""#, "😀!"), (#""\ud83d!""#, "\u{FFFD}!"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\u0000""#, "\u{0}"),
    ])
    func escapesAreResolved(_ source: String, _ text: String) throws {
        #expect(try parse(source) == .string(Array(text.utf8)))
    }

    @Test(arguments: [
        ("", 1, "a value is missing at the end"),
        ("{\"a\":1", 7, "the object is not closed"),
        ("{\"a\":1 \"b\":2}", 8, "a comma or } is missing"),
        ("{\"a\" 1}", 6, "a colon is missing after a field's name"),
        ("{'a':1}", 2, "a field's name in double quotes is missing"),
        ("{\"a\":1,}", 8, "a field's name in double quotes is missing"),
        ("[1,]", 4, "a value is missing: ] begins none"),
        ("[1 2]", 4, "a comma or ] is missing"),
        ("[1", 3, "the list is not closed"),
        ("\"abc", 1, "the string that begins here is not closed"),
        ("\"a\tb\"", 3, "a control character stands in a string without its escape"),
        ("\"\\x\"", 2, "\\x is no escape"),
        ("\"\\u12g4\"", 6, "\\u needs four hex digits"),
        ("nul", 1, "a value is missing: is null meant?"),
        ("NaN", 1, "a value is missing: N begins none"),
        ("01", 1, "a number begins with 0"), ("-", 2, "a digit is missing"),
        ("1.", 3, "a digit is missing after the decimal point"), ("1e", 3, "a digit is missing in the exponent"),
        ("1 2", 3, "something follows after the value's end"),
    ])
    func whatIsWrongIsSaidWithItsColumn(_ text: String, _ column: Int, _ reason: String) {
        #expect(throws: JSONError(column: column, reason: reason)) { try JSONValue.parse(Array(text.utf8)) }
    }

    @Test func deepNestingIsRefusedRatherThanFollowed() {
        #expect(throws: JSONError(column: 513, reason: "values are nested too deep")) {
            try JSONValue.parse([UInt8](repeating: 0x5B, count: 100_000))
        }
    }
}

@Suite struct JSONLinesTests {
    private func article(_ line: String) throws -> Article {
        try JSONLines.article(Array(line.utf8), facts: juneFile, item: 4)
    }

    @Test func theTextIsTakenAsGivenAndItsPartsAreFound() throws {
        let article = try article(#"{"id": "n-1", "text": "Snow in June\n\nOSLO \u2014 It\ud800 snowed.\n"}"#)
        #expect(article.id == ArticleID("n-1"))
        #expect(String(decoding: article.text, as: UTF8.self) == "Snow in June\n\nOSLO — It\u{FFFD} snowed.\n")
        #expect(
            dump(article) == """
                headline: Snow in June
                dateline: OSLO
                date: ~10 Jun 2016
                ¶ It\u{FFFD} snowed.
                """)
        #expect(article.source.format == "jsonl" && article.source.item == 4)
    }

    @Test func withoutAnIDTheTextsHashIsOne() throws {
        let text = "Snow in June"
        #expect(try article("{\"text\": \"\(text)\"}").id == ArticleID(hashOf: Array(text.utf8)))
        #expect(try article("{\"id\": 17, \"text\": \"\(text)\"}").id == ArticleID("17"))
    }

    @Test func aTitleThatBeginsTheTextIsTheHeadlineHoweverLong() throws {
        let title =
            "The two villages by the lake have agreed that no engine may be heard before eight in the morning, "
            + "and nobody is glad of it"
        let article = try article("{\"title\": \"\(title)\", \"text\": \"\(title)\\n\\nThey signed on Sunday.\"}")
        #expect(article.structure.headline.map(article.string) == title)
        #expect(article.title == title)
        #expect(article.structure.paragraphs.count == 1)
    }

    @Test func aTitleApartFromTheTextLeavesTheTextWithoutHeadline() throws {
        let article = try article(#"{"title": "Snow in June", "text": "It snowed\n\nIt melted."}"#)
        #expect(article.structure.headline == nil)
        #expect(article.title == "Snow in June")
        #expect(article.structure.paragraphs.count == 2)
    }

    @Test func outletAndDateAreKept() throws {
        let article = try article(
            #"{"text": "Snow\n\nIt snowed.", "outlet": "Northern Wire", "published": "2015-12-24T08:00:00Z", "tags": []}"#
        )
        #expect(article.outlet == "Northern Wire")
        let time = ClockTime(hour: 8, minute: 0, second: 0, zone: 0)
        #expect(article.date == ArticleDate(year: 2015, month: 12, day: 24, time: time))
    }

    @Test(arguments: [
        ("{\"text\": \"a\"", FormatError.damaged("column 13: the object is not closed")),
        ("[1]", .damaged("column 1: an object, { … }, is missing")),
        ("{\"id\": 1}", .damaged("the field \"text\" is missing or no string")),
        ("{\"text\": 1}", .damaged("the field \"text\" is missing or no string")),
        ("  ", .empty), ("{\"text\": \" \"}", .empty),
    ])
    func badLinesAreSaid(_ line: String, _ error: FormatError) {
        #expect(throws: error) { try JSONLines.article(Array(line.utf8), facts: juneFile, item: 1) }
    }
}
