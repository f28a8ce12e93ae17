import NewsModel
import NewsStore
import Testing

@Suite struct NarrowingTests {
    @Test(arguments: [
        ("", "fish"), ("fish", "fishi"), ("fish", "fish b"), ("fish", "\"the fish\""), ("fish", "Fish"),
        ("fish", "fish title:x"),
        ("fish", "fish -boat"), ("fish -boat", "fish -boat is:unread"), ("-fishing", "-fish"), ("fish or boat", "fish"),
        ("fish or boat", "fish or boats"), ("fish or boat", "boat x"), ("-(fish boat)", "-fish"),
        ("-fish", "-(fish or boat)"),
        ("title:fish", "title:(fish or fishing)"), ("date:2016", "date:2016-06"), ("date:2016..", "date:2017..2018"),
        ("about:wa", "about:war"), ("said:a", "speaker:b said:a"), ("speaker:b said:a", "speaker:b said:ab said:c"),
        ("fish", "text:fish"), ("/a/", "/a/ b"), ("speaker:ali", "speaker:ALI x"), ("a (b or c)", "a b"),
    ])
    func `typing on narrows`(older: String, newer: String) throws {
        #expect(try Query.parse(newer).narrows(try Query.parse(older)))
    }

    @Test(arguments: [
        ("fish", ""), ("fishing", "fish"), ("fish", "fish or boat"), ("-fish", "-fishing"), ("fish", "boat"),
        ("fish", "title:fish"),
        ("text:fish", "fish"), ("/a/", "/ab/"), ("speaker:ali", "speaker:\"ali b\""), ("country:i", "country:ir"),
        ("date:2016-06", "date:2016"), ("speaker:a said:b", "speaker:a (said:b or x)"),
        ("said:a said:b", "said:a -(-said:b x)"),
        ("fish -boat", "fish"),
    ])
    func `what may find more does not narrow`(older: String, newer: String) throws {
        #expect(try !Query.parse(newer).narrows(try Query.parse(older)))
    }

    /// Every text of up to three of a few words, half of them in quotations, and the same without their annotations.
    private static let articles: [StoredArticle] = {
        let words = ["fish", "fishing", "boat", "ab", ""]
        var articles: [StoredArticle] = []
        for a in words {
            for b in words {
                for c in words {
                    let speaker = ["Ali Fish", "Boat", nil][articles.count % 3]
                    let people = speaker.map { [Person(name: $0, forms: [$0])] } ?? []
                    var sketch = ArticleSketch(
                        headline: a + " x",
                        paragraphs: ["\(speaker ?? "He") said \"\(b)\" and \(c)", "\"\(c) \(a)\" again"],
                        quotes: [(speaker, [b]), ("Ali Fish", ["\(c) \(a)"])], people: people,
                        countries: c == "ab" ? [("IR", "Iran", "ab")] : [])
                    sketch.date = ArticleDate(year: 2016, month: 1 + articles.count % 12, day: 3)
                    articles.append(sketch.stored)
                    sketch.isAnnotated = false
                    articles.append(sketch.stored)
                }
            }
        }
        return articles
    }()

    private static let parts = [
        "fish", "fishing", "boat", "a", "ab", "title:fish", "title:fishing", "text:fish", "said:fish", "said:fishing",
        "said:a",
        "speaker:ali", "speaker:boat", "speaker:fish", "about:fi", "about:(fish ab)", "person:fish", "country:ir",
        "has:people",
        "is:unread", "date:2016-03", "date:2016-01..2016-06", "/a/", "title:/f/", "-fish", "-said:fish",
        "-(fish or boat)",
        "-(said:a speaker:ali)", "or", "(", ")",
    ]

    private func finds(_ query: Query) -> [Bool] {
        let matcher = QueryMatcher(query)
        return Self.articles.map { matcher.matches($0, isRead: false) == true }
    }

    /// A query of random parts that is one.
    private func query(_ random: inout Seeded) -> String {
        while true {
            let text = random.pick(1...5, of: Self.parts).joined(separator: " ")
            if (try? Query.parse(text)) != nil { return text }
        }
    }

    @Test(arguments: 1...4)
    func `a query that narrows finds nothing new`(seed: UInt64) throws {
        var random = Seeded(seed)
        var narrowing = 0
        for _ in 0..<300 {
            let older = query(&random)
            // Typing on, or another query altogether.
            let newer = Bool.random(using: &random) ? older + " " + query(&random) : query(&random)
            guard let new = try? Query.parse(newer), new.narrows(try Query.parse(older)) else { continue }
            narrowing += 1
            let found = zip(finds(new), finds(try Query.parse(older)))
            #expect(!found.contains { $0 && !$1 }, "\(older) → \(newer)")
        }
        #expect(narrowing > 50)
    }
}
