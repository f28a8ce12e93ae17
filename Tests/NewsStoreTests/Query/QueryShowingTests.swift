import NewsModel
import NewsStore
import Testing

@Suite struct QueryHighlightTests {
    @Test(arguments: [
        ("fish \"cod war\" /x+/", ["fish", "cod war", "x+"]), ("fish -boat (a or -b)", ["fish", "a"]),
        ("text:fish said:boat about:(c \"d e\")", ["fish", "boat", "c", "d", "e"]), ("-(-fish)", ["fish"]),
        ("title:fish outlet:wire speaker:ali is:read", []), ("fish fish text:fish", ["fish"]), ("\u{AD}", []),
    ])
    func `what stands in a text is highlighted`(query: String, expected: [String]) throws {
        let shown = try Query.parse(query).highlights.map { search in
            switch search {
            case .words(let words): String(decoding: words.needle, as: UTF8.self)
            case .pattern(let pattern): pattern.pattern
            }
        }
        #expect(shown == expected)
    }
}

@Suite struct QueryExcerptTests {
    /// The excerpt of an article, its matches in brackets, with `…` where the paragraph goes on.
    private func excerpt(_ query: String, _ article: ArticleSketch) throws -> String? {
        let stored = article.stored
        guard let excerpt = QueryMatcher(try Query.parse(query)).excerpt(of: stored) else { return nil }
        var (result, last) = ("", excerpt.span.start)
        for match in excerpt.matches {
            result += stored.article.string(TextSpan(last, match.start)) + "[" + stored.article.string(match) + "]"
            last = match.end
        }
        result += stored.article.string(TextSpan(last, excerpt.span.end))
        return (excerpt.isCutBefore ? "…" : "") + result + (excerpt.isCutAfter ? "…" : "")
    }

    private static let long = """
        The ministers met again on Thursday to talk about mackerel, herring and the other fish of the northern sea, and \
        they parted again without a treaty that anybody would sign.
        """

    @Test(arguments: [
        ("fish", "…herring and the other [fish] of the northern sea, and they parted again without a treaty…"),
        ("mini", "The [mini]sters met again on Thursday to talk about mackerel, herring and the other fish of…"),
        ("sign", "…fish of the northern sea, and they parted again without a treaty that anybody would [sign]."),
        (
            "\"again without\" \"and\"",
            "…talk about mackerel, herring [and] the other fish of the northern sea, [and] they parted again…"
        ),
        ("harbour", "[Harbour] news"), ("tuna", nil), ("-tuna", nil), ("title:harbour", nil),
        ("/herring.*/", "…to talk about mackerel, [herring and the other fish of the northern sea, and they parted]…"),
    ])
    func `a place is shown with what is around it`(query: String, expected: String?) throws {
        #expect(try excerpt(query, ArticleSketch(paragraphs: [Self.long, "Fish."])) == expected)
    }

    @Test func `the body comes before the headline, and only one paragraph is shown`() throws {
        let article = ArticleSketch(headline: "Fish again", paragraphs: ["Nothing.", "A fish.", "More fish."])
        #expect(try excerpt("fish", article) == "A [fish].")
    }

    @Test func `the quotation that was found is shown`() throws {
        let article = ArticleSketch(
            paragraphs: ["Fish came. \"We sold boats,\" said Ali. \"No fish,\" said Boris."],
            quotes: [("Ali", ["We sold boats,"]), ("Boris", ["No fish,"])])
        #expect(
            try excerpt("said:fish", article) == "[Fish] came. \"We sold boats,\" said Ali. \"No [fish],\" said Boris.")
        #expect(try excerpt("speaker:boris", article)?.hasSuffix("\"No fish,\" said Boris.") == true)
    }

    @Test func `what has no spaces is cut between clusters`() throws {
        let text = String(repeating: "e\u{301}渔👍🏽", count: 40)
        for word in ["渔👍🏽e", "渔", "👍"] {
            let article = ArticleSketch(paragraphs: ["x" + text]).stored
            let found = try #require(QueryMatcher(try Query.parse(word)).excerpt(of: article))
            let shown = Array(article.article.string(found.span))
            #expect(shown.allSatisfy { "xe\u{301}渔👍🏽".contains($0) })
            #expect(found.span.count < 160 && found.isCutAfter)
        }
        let far = ArticleSketch(paragraphs: [text + "fish" + text]).stored
        let found = try #require(QueryMatcher(try Query.parse("fish")).excerpt(of: far))
        #expect(far.article.string(found.span).allSatisfy { "fishe\u{301}渔👍🏽".contains($0) })
        #expect(found.isCutBefore && found.isCutAfter)
    }

    @Test func `an excerpt of any match is in its paragraph, and whole`() throws {
        var random = Seeded(5)
        let pieces = ["a", "fish", " ", "\n", "é", "e\u{301}", "渔", "🇳🇴", "longwordwithoutend", ", ", "\u{AD}", "👍🏽"]
        for _ in 0..<500 {
            let text = "y" + random.pick(20...120, of: pieces).joined() + "y"
            let article = ArticleSketch(headline: "News", paragraphs: [text]).stored
            for query in ["fish", "/f.*/", "/(?s)a.*/"] {
                guard let found = QueryMatcher(try Query.parse(query)).excerpt(of: article) else { continue }
                let paragraph = article.article.structure.paragraphs[0].span
                #expect(paragraph.contains(found.span) && found.span.count <= 200)
                #expect(found.matches.allSatisfy { found.span.contains($0) } && !found.matches.isEmpty)
                #expect(!article.article.string(found.span).contains("\u{FFFD}"))
            }
        }
    }
}

@Suite struct QueryScoreTests {
    private func order(_ query: String, _ articles: [ArticleSketch]) throws -> [Int] {
        let matcher = QueryMatcher(try Query.parse(query))
        let scores = articles.map { matcher.score(of: $0.stored) }
        return articles.indices.sorted { scores[$0] > scores[$1] }
    }

    @Test func `more places, a place in the title and a short text count`() throws {
        let filler = String(repeating: "Nothing else is known. ", count: 100)
        #expect(
            try order(
                "fish",
                [
                    ArticleSketch(paragraphs: ["A fish. " + filler]),
                    ArticleSketch(paragraphs: ["A fish, a fish. " + filler]),
                    ArticleSketch(headline: "Fish", paragraphs: ["A fish. " + filler]),
                    ArticleSketch(paragraphs: ["A fish."]),
                    ArticleSketch(),
                ]) == [2, 1, 3, 0, 4])
    }

    @Test func `having all words is better than having one often`() throws {
        let often = ArticleSketch(paragraphs: [String(repeating: "fish ", count: 40)])
        let both = ArticleSketch(paragraphs: ["fish and boats, fish and boats"])
        #expect(try order("fish or boat", [often, both]) == [1, 0])
        #expect(QueryMatcher(try Query.parse("-fish is:read")).score(of: often.stored) == 0)
    }
}
