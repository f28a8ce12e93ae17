import NewsModel
import Testing

@testable import NewsFormats

@Suite struct MarkdownFrontMatterTests {
    private func given(_ front: String) -> [String] {
        let text = "---\n\(front)\n---\nIt snowed.\n"
        guard let article = try? MarkdownReader.article(Array(text.utf8), facts: juneFile) else { return ["none"] }
        let given = article.given
        return [given.title, given.byline, given.date?.iso, given.outlet, given.url].compactMap { $0 }
    }

    @Test(
        arguments: [
            (
                "title: Snow in June\nauthor: Ines Halvorsen\ndate: 2016-06-03",
                ["Snow in June", "Ines Halvorsen", "2016-06-03"]
            ),
            (
                "Title: 'Snow: it fell'\nAuthors: [Ines Halvorsen, \"Per Lund\"]\npublishDate: 2016-06-03T14:05:00+02:00",
                ["Snow: it fell", "Ines Halvorsen and Per Lund", "2016-06-03T14:05:00+02:00"]
            ),
            (
                "title: Snow: it fell\ntags: [a, b\nbyline:\n- Ines Halvorsen\n- Per Lund",
                [
                    "Snow: it fell", "Ines Halvorsen and Per Lund",
                ]
            ),
            (
                "title: >-\n  Snow\n  in June\nauthor:\n  - name: Ines Halvorsen\n    email: i@w.example\n  - {given: Per, family: Lund}",
                ["Snow in June", "Ines Halvorsen and Per Lund"]
            ),
            (
                "author:\n  - \"[[People/Ines Halvorsen|Ines Halvorsen]]\"\n  - \"[[Per Lund]]\"\nsource: \"https://w.example/a\"\nsite: Harbour Post\npublished: 2016-06-03\ncreated: 2020-01-01",
                ["Ines Halvorsen and Per Lund", "2016-06-03", "Harbour Post", "https://w.example/a"]
            ),
            (
                "author: [[Ines Halvorsen]]\npub_date: Fri, 03 Jun 2016 14:05:00 GMT",
                ["Ines Halvorsen", "2016-06-03T14:05:00Z"]
            ),
            (
                "headline: Snow\ncanonical-url: http://w.example/b\npermalink: /b\npublication: Harbour Post\ndate: 3 June 2016",
                ["Snow", "2016-06-03", "Harbour Post", "http://w.example/b"]
            ),
            ("title: null\nfullTitle: ~\nauthor: \"\"\nsource: Harbour Post\nurl: none\ndate: soon", ["Harbour Post"]),
            ("title: [&a x, *a]\nauthor: &b [*b]", ["[&a x, *a]", "&b [*b]"]),
            ("title: \"\(String(repeating: "x", count: 9000))\"\nauthor: Ines Halvorsen", ["Ines Halvorsen"]),
            (
                "title: \(String(repeating: "[", count: 3000))x\nauthor: {{ author }}\ndate: 2016-06-03",
                [
                    String(repeating: "[", count: 3000) + "x", "2016-06-03",
                ]
            ),
        ] as [(String, [String])])
    func keysOfManyProgramsAreKnown(_ front: String, _ expected: [String]) { #expect(given(front) == expected) }

    private func shown(_ text: String) -> String? {
        (try? MarkdownReader.article(Array(text.utf8), facts: juneFile)).map(dump)
    }

    @Test func theTitleIsNotSaidTwice() {
        #expect(
            shown("---\ntitle: Snow in “June”\n---\n# Snow in \"June\"\n\nIt fell.")
                == "headline: Snow in “June”\ndate: ~10 Jun 2016\n¶ It fell.")
        #expect(
            shown("---\ntitle: Snow\n---\n# Why\n\nCold.")
                == "headline: Snow\ndate: ~10 Jun 2016\n[heading1] Why\n¶ Cold.")
    }

    @Test(arguments: [
        "+++\ntitle = \"Snow\"\n+++\nIt fell.", "---\n---\nIt fell.", "---\r\ntags: [a]\r\n---\r\nIt fell.",
        "---\ntags: a\n...\nIt fell.", "\u{FEFF}---\nlayout: post\n---\n\n\nIt fell.",
    ])
    func blocksThatSayNothingDoNotShow(_ text: String) { #expect(shown(text) == "date: ~10 Jun 2016\n¶ It fell.") }

    @Test func rulesAreNoFrontMatter() {
        #expect(shown("---\n\nIt fell.\n\n---\n\nIt melted.") == "date: ~10 Jun 2016\n¶ It fell.\n¶ It melted.")
        #expect(shown("---\ntitle: Snow\n\nIt fell.") == "date: ~10 Jun 2016\n¶ title: Snow\n¶ It fell.")
    }

    @Test func headerLinesAreRead() throws {
        let text = "Title: Snow in June\nAuthor: Ines Halvorsen\n  and Per Lund\nDate: June 3, 2016\n\nIt fell."
        let article = try MarkdownReader.article(Array(text.utf8), facts: juneFile)
        #expect(
            dump(article) == "headline: Snow in June\nbyline: Ines Halvorsen and Per Lund\ndate: 3 Jun 2016\n¶ It fell."
        )
        #expect(shown("Note: it fell.\n\nTwice.") == "date: ~10 Jun 2016\n¶ Note: it fell.\n¶ Twice.")
    }

    @Test func aTextFileIsMarkdownOnlyWithSuchABlock() {
        func format(_ name: String?, _ head: String) -> ArticleFormat? {
            FormatTable.format(fileExtension: name, head: Array(head.utf8), isWhole: true)
        }
        #expect(format("txt", "---\ntitle: Snow\n---\nIt fell.") == .markdown)
        #expect(format(nil, "\u{FEFF}---\nAuthor: Ines\n---\n") == .markdown)
        #expect(format("txt", "---\nIt fell.\n---\n") == .text && format("txt", "---\nnote: it fell\n---\n") == .text)
        #expect(format("txt", "# Snow\n\n* It fell.") == .text && format("txt", "---\ntitle: Snow\nIt fell.") == .text)
        #expect(["md", "markdown", "mkd"].allSatisfy { format($0, "It fell.") == .markdown })
    }
}
