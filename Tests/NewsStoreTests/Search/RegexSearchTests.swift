import NewsStore
import Testing

@Suite struct RegexSearchTests {
    /// Marks what a pattern finds in a text with brackets.
    private func marked(_ pattern: String, in text: String) throws -> String {
        let bytes = Array(text.utf8)
        let search = try RegexSearch(pattern)
        let matches = search.matches(in: bytes)
        var (result, last) = ("", 0)
        for match in matches {
            result += String(decoding: bytes[last..<match.lowerBound], as: UTF8.self)
            result += "[" + String(decoding: bytes[match], as: UTF8.self) + "]"
            last = match.upperBound
        }
        #expect(search.count(in: bytes) == matches.count)
        #expect(search.isFound(in: bytes) == search.isFound(in: text))
        return result + String(decoding: bytes[last...], as: UTF8.self)
    }

    @Test(arguments: [
        ("fish(es)?", "Fish, fishes", "[Fish], [fishes]"), (#"\bOslo\b"#, "oslo Oslofjord", "[oslo] Oslofjord"),
        ("(?-i)Oslo", "oslo Oslo", "oslo [Oslo]"), ("^the|end$", "the end\nThe end", "[the] [end]\n[The] [end]"),
        (#"\w+é"#, "Café é", "[Café] é"), ("МЭР", "мэр", "[мэр]"), ("x*", "axxa", "a[xx]a"),
        ("a.c", "a\nc abc", "a\nc [abc]"),
        (#"(\w)\1"#, "bookkeeper", "b[oo][kk][ee]per"), ("é", "e\u{301}é", "e\u{301}[é]"), ("", "a", "a"),
        ("渔.", "渔船", "[渔船]"),
    ])
    func `matches are found`(pattern: String, text: String, expected: String) throws {
        #expect(try marked(pattern, in: text) == expected)
    }

    @Test func `a part of a text is searched, seeing what stands before it`() throws {
        let text = Array("aab aab".utf8)
        let search = try RegexSearch("aab")
        #expect(search.first(in: text, from: 0, to: 7) == 0..<3)
        #expect(search.first(in: text, from: 1, to: 7) == 4..<7)
        #expect(search.first(in: text, from: 1, to: 6) == nil)
        #expect(try RegexSearch(#"\bab"#).first(in: text, from: 1, to: 7) == nil)
    }

    @Test func `a pattern that matches nothing at all is in every text`() throws {
        let search = try RegexSearch("x*")
        #expect(search.isFound(in: []) && search.isFound(in: "abc") && search.count(in: [0x61]) == 0)
    }

    @Test func `a match far into a long text is found`() throws {
        let text = String(repeating: "é", count: 5000) + "fish" + String(repeating: "é", count: 5000)
        #expect(try RegexSearch("f.sh").matches(in: Array(text.utf8)) == [10_000..<10_004])
        #expect(try RegexSearch("^é*f").isFound(in: text))
        #expect(try RegexSearch("(?s)^.*h.*$").count(in: Array(text.utf8)) == 1)
    }

    @Test(arguments: [
        ("(", 1, "a ( without its )"), ("a)", 1, #"a ) without its (: write \) for the sign"#),
        ("[a", 2, "a [ without its ]"),
        ("é[a", 4, "a [ without its ]"), (#"a\"#, 2, #"a \ at the end: write \\ for a backslash"#),
        ("*a", 0, #"nothing before it to repeat: write \* \+ or \? for the sign"#), (#"\C"#, 2, #"\C is not allowed"#),
        ("a{3,1}", 5, "numbers in {} the wrong way round: the smaller comes first"),
        ("(?:(?:(?:a?){50}){50}){50}", 26, "too many repeats in each other"),
        (#"(a)\2"#, 4, "no group of that number or name"),
    ])
    func `mistakes say where and what`(pattern: String, offset: Int, words: String) {
        #expect(throws: RegexMistake(offset: offset, words: words)) { try RegexSearch(pattern) }
    }

    @Test func `a pattern that is too long is a mistake`() {
        #expect(throws: RegexMistake(offset: 300, words: "a pattern has at most 300 characters")) {
            try RegexSearch(String(repeating: "a", count: 301))
        }
    }

    @Test(arguments: ["(a+)+$", "(a|a)*[bc]", "(?:[^q]*+[67]|[^z]*+[89]|a|b)*[45]", "(?s)(.{0,200})(.{0,200})[67]"])
    func `a pattern that takes too long is given up, and says so`(pattern: String) throws {
        let text = Array((String(repeating: "a", count: 3000) + "!").utf8)
        let search = try RegexSearch(pattern)
        #expect(!search.hasGivenUp)
        #expect(!search.isFound(in: text) && search.hasGivenUp)
        #expect(search.matches(in: text) == [])
    }

    @Test func `many threads may use one search`() async throws {
        let search = try RegexSearch(#"(\w+) said"#)
        let text = Array((String(repeating: "nobody spoke ", count: 100) + "Solberg said").utf8)
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<50).reduce(0) { count, _ in count + search.count(in: text) } }
            }
            for await count in group { #expect(count == 50) }
        }
    }
}
