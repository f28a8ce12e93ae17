import NewsStore
import Testing

@Suite struct QueryParserTests {
    @Test(arguments: [
        ("", "all()"), ("  ", "all()"), ("fish", "fish"), ("fish boat", "all(fish, boat)"),
        ("\"cod war\" fish", "all(\"cod war\", fish)"), ("“cod war”", "\"cod war\""), ("„cod war“", "\"cod war\""),
        ("«cod war»", "\"cod war\""), ("O’Hara's", "O’Hara's"), ("fish\"cod war\"", "all(fish, \"cod war\")"),
        ("fish or boat", "any(fish, boat)"), ("a b OR c d", "any(all(a, b), all(c, d))"),
        ("a or b or c", "any(a, b, c)"),
        ("a and b", "all(a, b)"), ("a AND b or c", "any(all(a, b), c)"), ("a (b or c)", "all(a, any(b, c))"),
        ("a (b c) d", "all(a, b, c, d)"), ("(a or (b or c))", "any(a, b, c)"), ("((a))", "a"),
        ("a(b)c", "all(a, b, c)"),
        ("-fish", "-fish"), ("not fish", "-fish"), ("a and not b", "all(a, -b)"), ("--fish", "fish"),
        ("-(a b)", "-all(a, b)"), ("-\"a b\"", "-\"a b\""), ("not not a", "a"), ("a not b c", "all(a, -b, c)"),
        ("co-operate well-known-", "all(co-operate, well-known-)"),
        ("order android nothing", "all(order, android, nothing)"),
        ("\"or\" \"not\"", "all(or, not)"), ("a\u{A0}b\n c", "all(a, b, c)"),
        ("/fish(es)?/", "/fish(es)?/"), (#"/a\/b/ c"#, #"all(/a\/b/, c)"#), ("-/x y/", "-/x y/"), ("and/or", "and/or"),
    ])
    func `words, phrases and patterns go together`(query: String, expected: String) throws {
        #expect(tree(try Query.parse(query).root) == expected)
    }

    @Test(arguments: [
        ("title:fish", "title:fish"), ("TITLE:Fish", "title:Fish"),
        ("title:\"cod war\" x", "all(title:\"cod war\", x)"),
        ("title:/co.d/", "title:/co.d/"), ("title:(fish or boat)", "any(title:fish, title:boat)"),
        ("title:(a -b \"c d\" /e/)", "all(title:a, -title:b, title:\"c d\", title:/e/)"),
        ("-outlet:wire", "-outlet:wire"), ("title:or", "title:or"), ("title:10:30", "title:10:30"),
        ("speaker:khamenei said:“never again”", "all(speaker:khamenei, said:\"never again\")"),
        ("is:unread has:quotes", "all(is:unread, has:quotes)"), ("is:(read or repeated)", "any(is:read, is:repeated)"),
        ("country:IR or country:\"united k\"", "any(country:IR, country:\"united k\")"),
        ("10:30 http://x.y/z https:", "all(10:30, http://x.y/z, https:)"), ("a:b", "!"),
        ("1a:b x_y:z", "all(1a:b, x_y:z)"),
        ("date:2016", "date:2016-1-1..2016-12-31"), ("date:2016-06", "date:2016-6-1..2016-6-30"),
        ("date:2016-6-3", "date:2016-6-3..2016-6-3"), ("date:2016-06..2016-07", "date:2016-6-1..2016-7-31"),
        ("date:2016-02-29..", "date:2016-2-29.."), ("date:..2015", "date:..2015-12-31"),
        ("date:(2014 or 2016-12)", "any(date:2014-1-1..2014-12-31, date:2016-12-1..2016-12-31)"),
    ])
    func `fields have values`(query: String, expected: String) throws {
        if expected == "!" {
            #expect(throws: QueryMistake.self) { try Query.parse(query) }
        } else {
            #expect(tree(try Query.parse(query).root) == expected)
        }
    }

    @Test(arguments: [
        ("\"cod war", "\"cod war\""), ("(fish or (boat", "any(fish, boat)"), ("title:(fish", "title:fish"),
        ("/fish", "/fish/"),
        ("said:“never", "said:never"), ("title:\"a b", "title:\"a b\""), ("fish or boat ", "any(fish, boat)"),
    ])
    func `what is open at the end counts as closed`(query: String, expected: String) throws {
        #expect(tree(try Query.parse(query).root) == expected)
    }

    @Test func `conditions know where they stand`() throws {
        let text = "é title:\"b c\" -/d/ outlet:(e f) “g”"
        let terms = try Query.parse(text).root.terms
        let words = terms.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(words == ["é", "title:\"b c\"", "/d/", "e", "f", "“g”"])
    }

    @Test func `a query is empty where nothing is asked`() throws {
        #expect(try Query.parse(" \n").isEmpty && !Query.parse("a").isEmpty)
    }

    @Test(arguments: [
        "fish or boat", "-fish and not boat", "title:(fish or \"cod war\") -outlet:wire", "/fi(sh|n)[a-z]+ \\/x/ a",
        "date:2016-06-03..2017-12-31 x", "date:..2016-10", "is:unread has:countries", "https://x.y 10:30",
        "speaker:\"ali khamenei\" said:(never again) about:nuclear", "country:IR (a or (b c))",
    ])
    func `typing a query goes by no mistake`(query: String) {
        for length in 0...query.count {
            do {
                _ = try Query.parse(String(query.prefix(length)))
            } catch {
                #expect(error.isUnfinished, "\(query.prefix(length)): \(error.words)")
            }
        }
    }
}

@Suite struct QueryHostilityTests {
    private static let tokens = [
        "(", ")", "\"", "“", "”", "/", "-", "or", "and", "not", "title:", "date:", "is:", "has:", "speaker:", "about:",
        ":", "..",
        "2016", "-06", "unread", "fish", "é", " ", "\u{A0}", "\\", "[", "{1000}", "*", "?", "x:", "\u{301}", "\u{0}",
        "said:(",
    ]

    /// Reads a query; what is found or said must stand in it.
    private func read(_ text: String) {
        let count = text.utf8.count
        do {
            for term in try Query.parse(text).root.terms {
                #expect(term.range.upperBound <= count && !term.range.isEmpty)
            }
        } catch {
            #expect(error.range.upperBound <= count && !error.words.isEmpty, "\(text.debugDescription)")
        }
    }

    @Test(arguments: 1...4)
    func `no query ends the run`(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<4000 {
            read(random.pick(0...12, of: Self.tokens).joined())
            read(String(decoding: random.pick(0...20, of: Array(UInt8.min...UInt8.max)), as: UTF8.self))
            read(String(decoding: random.pick(0...20, of: Array("()\"/-ortil: .2016\\".utf8)), as: UTF8.self))
        }
    }

    @Test(arguments: ["(", "-", "a ", "a or ", "\"", "title:(", "not ", "x) ", "/a/ ", ":", "date:..", "((a) or "])
    func `long queries take linear time`(part: String) { read(String(repeating: part, count: 50_000)) }

    @Test func `brackets may be fifty deep`() throws {
        #expect(tree(try Query.parse(String(repeating: "(", count: 49) + "a").root) == "a")
        #expect(throws: QueryMistake(50..<51, "brackets are at most 50 deep")) {
            try Query.parse(String(repeating: "(", count: 60) + "a")
        }
        #expect(throws: QueryMistake(50..<51, "brackets are at most 50 deep")) {
            try Query.parse(String(repeating: "-", count: 60) + "a")
        }
    }
}
