import NewsModel
import NewsStore
import Testing

@Suite struct QueryMatcherTests {
    private static let khamenei = Person(name: "Ali Khamenei", forms: ["Ayatollah Ali Khamenei", "Khamenei"])
    private static let hara = Person(name: "Sean O'Hara", forms: ["Sean O'Hara", "O'Hara"])

    private static let article = ArticleSketch(
        headline: "Fishing résumé", byline: "Ines Halvorsen",
        paragraphs: [
            "The cod war goes on. \"No coordination with the sea,\" said Ayatollah Ali Khamenei in Iran.",
            "\"Boats are\" the point, \"not nets,\" said Sean O'Hara of the United Kingdom. The U.S. fleet waits.",
        ],
        quotes: [
            ("Ali Khamenei", ["No coordination with the sea,"]), ("Sean O'Hara", ["Boats are", "not nets,"]),
        ],
        people: [khamenei, hara],
        countries: [
            ("IR", "Iran", "Iran"), ("GB", "United Kingdom", "United Kingdom"), ("US", "United States", "U.S."),
        ])

    private func answer(_ query: String, _ article: ArticleSketch = Self.article, isRead: Bool = false) throws -> Bool?
    {
        QueryMatcher(try Query.parse(query)).matches(article.stored, isRead: isRead)
    }

    @Test(arguments: [
        "", "fish", "FISHING", "resume", "war cod", "\"cod war\"", "co-ordination or coordination", "fish -tuna",
        "/f\\w+g/",
        "not (tuna or shark)", "title:resume", "title:/^fish/", "text:point", "byline:halvorsen", "byline:/^ines/",
        "outlet:wire", "date:2016", "date:2016-06-03", "date:..2016-07", "date:2016-06..", "is:unread", "-is:read",
        "-is:repeated", "has:quotes", "has:people", "has:countries has:byline has:date",
    ])
    func `an article meets a query`(query: String) throws { #expect(try answer(query) == true) }

    @Test(arguments: [
        "tuna", "fish tuna", "\"war cod\"", "-fish", "title:point", "title:/^resume/", "byline:fishing", "outlet:post",
        "date:2015", "date:2016-06-04..", "is:read", "is:repeated", "/(?-i)FISH/", "not fish", "fish -(cod or tuna)",
    ])
    func `an article does not meet a query`(query: String) throws { #expect(try answer(query) == false) }

    @Test(arguments: [
        ("speaker:khamenei", true), ("speaker:\"ayatollah khamenei\"", true), ("speaker:\"ali khamenei\"", true),
        ("speaker:hara", true), ("speaker:\"sean ohara\"", true), ("speaker:ohara", false), ("speaker:khamen", false),
        ("speaker:halvorsen", false),
        ("said:coordination", true), ("said:point", false), ("said:\"not nets\"", true), ("said:/b\\w+s/", true),
        ("about:fleet", true), ("about:(war sea)", true), ("about:flee", true), ("about:leet", false),
        ("about:/u\\.s/", true),
        ("about:\"coord iran\"", true),
        ("speaker:khamenei said:coordination", true), ("speaker:khamenei said:boats", false),
        ("said:sea said:boats", false),
        ("said:boats said:nets", true), ("speaker:khamenei about:fleet", false), ("speaker:khamenei fleet", true),
        ("speaker:khamenei (said:boats or said:sea)", true), ("speaker:khamenei (said:boats or said:point)", false),
        ("speaker:(ali khamenei)", true), ("speaker:(ali or hara) said:boats", true),
        ("(speaker:ali said:sea) said:boats", false),
        ("speaker:ali or said:point", true), ("-said:boats", false), ("speaker:khamenei -said:boats", false),
        ("speaker:khamenei -said:tuna", true), ("-(speaker:khamenei said:boats)", true),
    ])
    func `quotations are asked for`(query: String, expected: Bool) throws { #expect(try answer(query) == expected) }

    @Test(arguments: [
        ("person:khamenei", true), ("person:\"sean o'hara\"", true), ("person:\"sean ohara\"", true),
        ("person:ayatollah", true),
        ("person:coordination", false), ("country:ir", true), ("country:IR", true), ("country:iran", true),
        ("country:ira", true),
        ("country:united", true), ("country:\"united k\"", true), ("country:\"united kingdom of\"", false),
        ("country:us", true),
        ("country:U.S.", true), ("country:fr", false), ("country:kingdom", true), ("country:king", false),
    ])
    func `people and countries are asked for`(query: String, expected: Bool) throws {
        #expect(try answer(query) == expected)
    }

    @Test(arguments: [
        // What the text alone settles is known.
        ("fish", true), ("tuna", false), ("speaker:zzyzx", false), ("said:tuna", false), ("person:zzyzx", false),
        ("about:tuna", false), ("-said:tuna", true), ("has:byline", true),
        ("speaker:khamenei", nil), ("said:sea", nil), ("person:khamenei", nil), ("country:iran", nil),
        ("has:quotes", nil),
        ("has:people", nil), ("-said:sea", nil), ("said:sea fish", nil), ("said:sea tuna", false),
        ("said:sea or fish", true),
        ("said:sea or tuna", nil), ("-(said:sea or fish)", false), ("-(said:sea tuna)", true), ("said:/sea/", nil),
    ])
    func `without an annotation some answers are unknown`(query: String, expected: Bool?) throws {
        var article = Self.article
        article.isAnnotated = false
        #expect(try answer(query, article) == expected)
    }

    @Test func `a title apart from the text counts`() throws {
        let article = ArticleSketch(title: "Zebra crossing", paragraphs: ["Nobody crossed."])
        #expect(try answer("zebra", article) == true && answer("text:zebra", article) == false)
        #expect(try answer("title:zebra crossed", article) == true)
    }

    @Test func `a byline apart from the text counts`() throws {
        let article = StoredArticle(
            Article(
                text: Array("Nobody crossed.".utf8), structure: ArticleStructure(),
                given: GivenFields(byline: "Inés Halvorsen"), source: ArticleSource(path: "a", format: "jsonl")))
        let matcher = QueryMatcher(try Query.parse("byline:\"ines h\" has:byline -byline:crossed"))
        #expect(matcher.matches(article, isRead: false) == true)
    }

    @Test(arguments: [
        ("fish", false, false, false, true), ("speaker:a", true, false, false, true),
        ("has:people", true, false, false, false),
        ("has:date -is:read", false, true, false, false), ("is:repeated x", false, false, true, true),
    ])
    func `a matcher tells what it asks for`(
        query: String, annotation: Bool, read: Bool, repeated: Bool, excerpts: Bool
    ) throws {
        let matcher = QueryMatcher(try Query.parse(query))
        #expect(matcher.asksForAnnotation == annotation && matcher.asksWhetherRead == read)
        #expect(matcher.asksWhetherRepeated == repeated && matcher.givesExcerpts == excerpts)
    }

    @Test func `what is read and repeated is told by the caller`() throws {
        #expect(try answer("is:read", isRead: true) == true && answer("is:unread", isRead: true) == false)
        let repeated = QueryMatcher(try Query.parse("is:repeated"))
        #expect(repeated.matches(Self.article.stored, isRead: false, isRepeated: true) == true)
    }

    @Test func `an article without a date is on no day`() throws {
        let article = ArticleSketch(date: nil)
        #expect(try answer("date:..2020", article) == false && answer("has:date", article) == false)
    }

    @Test func `scare quotes are nobody's words`() throws {
        let article = stored("A", quotes: [(nil, "so called")], scare: 1)
        let matcher = QueryMatcher(try Query.parse("said:called or has:quotes"))
        #expect(matcher.matches(article, isRead: false) == false)
    }

    @Test func `a pattern that takes too long is remembered`() throws {
        let query = try Query.parse("/(a+)+$/")
        let article = ArticleSketch(paragraphs: [String(repeating: "a", count: 3000) + "!"])
        #expect(QueryMatcher(query).matches(article.stored, isRead: false) == false && query.hasGivenUp)
    }
}
