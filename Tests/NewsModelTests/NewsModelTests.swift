import NewsModel
import Testing

@Suite struct ArticleDateTests {
    @Test(arguments: [(2016, 2, 29), (2000, 2, 29), (2016, 12, 31), (1, 1, 1)]) func `a day of the calendar is a date`(
        year: Int, month: Int, day: Int
    ) {
        #expect(ArticleDate(year: year, month: month, day: day) != nil)
    }

    @Test(arguments: [
        (2015, 2, 29), (1900, 2, 29), (2016, 4, 31), (2016, 13, 1), (2016, 0, 1), (2016, 1, 0), (0, 1, 1),
    ])
    func `another is none`(year: Int, month: Int, day: Int) {
        #expect(ArticleDate(year: year, month: month, day: day) == nil)
    }

    @Test func `a guess is shown with a tilde, never in JSON`() throws {
        let guess = try #require(ArticleDate(year: 2016, month: 6, day: 3, origin: .yearFromFile))
        let stated = try #require(ArticleDate(year: 2016, month: 6, day: 3))
        #expect([guess.short, guess.long, guess.iso] == ["~3 Jun 2016", "~3 June 2016", "2016-06-03"])
        #expect([stated.short, stated.long, stated.iso] == ["3 Jun 2016", "3 June 2016", "2016-06-03"])
        #expect(guess.isApproximate && !stated.isApproximate)
    }

    @Test func `days grow in order over months and years`() {
        let days = [(2015, 12, 31), (2016, 1, 1), (2016, 1, 31), (2016, 2, 1), (2016, 12, 31), (2017, 1, 1)]
        let orders = days.compactMap { ArticleDate(year: $0.0, month: $0.1, day: $0.2)?.dayOrder }
        #expect(orders.count == 6 && orders == orders.sorted() && Set(orders).count == 6)
    }
}

@Suite struct TextSpanTests {
    @Test func `a span holds its bytes but not its end`() {
        let span = TextSpan(2, 5)
        #expect((0..<8).filter { span.contains($0) } == [2, 3, 4] && span.count == 3)
        #expect(span.contains(TextSpan(3, 5)) && !span.contains(TextSpan(3, 6)))
    }

    @Test(arguments: [(0, 2, false), (0, 3, true), (4, 9, true), (5, 9, false), (3, 3, true), (2, 2, false)])
    func `spans overlap where they share a byte`(start: Int, end: Int, isShared: Bool) {
        #expect(TextSpan(2, 5).overlaps(TextSpan(start, end)) == isShared)
    }

    @Test func `spans sort by start, the shorter first`() {
        let spans = [TextSpan(4, 5), TextSpan(1, 9), TextSpan(1, 3)]
        #expect(spans.sorted() == [TextSpan(1, 3), TextSpan(1, 9), TextSpan(4, 5)])
    }
}

@Suite struct ArticleIDTests {
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func `an id is the text's hash`(text: String, id: String) {
        #expect(ArticleID(hashOf: Array(text.utf8)).text == id)
    }
}

@Suite struct ArticleSourceTests {
    @Test(arguments: [
        ("news/Daily/1.txt", "Daily"), ("Daily/1.txt", "Daily"), ("1.txt", nil), ("./1.txt", nil), ("/1.txt", nil),
        ("../1.txt", nil),
    ])
    func `the folder is the last but one part of the path`(path: String, folder: String?) {
        #expect(ArticleSource(path: path, format: "text").folder == folder)
    }

    @Test(arguments: [
        ("wire/item.txt", "item.txt"), ("item.txt", "item.txt"), ("a//snø.txt", "snø.txt"), ("wire/", "wire"),
        ("/", "/"), ("", ""),
    ])
    func `the file name is the last part of the path`(path: String, name: String) {
        #expect(ArticleSource(path: path, format: "text").fileName == name)
    }
}
