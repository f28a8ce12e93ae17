import NewsModel
import Testing

@testable import NewsFormats

/// The parts of a Markdown text with their kinds, and its links.
private func parts(_ text: String) -> [String] {
    guard let article = try? MarkdownReader.article(Array(text.utf8), facts: juneFile) else { return ["none"] }
    let structure = article.structure
    let named = [
        ("headline", structure.headline), ("byline", structure.byline), ("agency", structure.agency),
        ("dateline", structure.dateline),
    ]
    return named.compactMap { name, span in span.map { "\(name): \(article.string($0))" } }
        + structure.paragraphs.map { part in
            "\(part.kind)\(part.level == 0 ? "" : "\(part.level)")\(part.ordinal == 0 ? "" : "#\(part.ordinal)"): "
                + article.string(part.span)
        }
        + structure.links.map { "\(article.string($0.span)) → \($0.url)" }
}

private let long = String(repeating: "It snowed on the quay. ", count: 9) + "Then it rained."

@Suite struct MarkdownTests {
    @Test(
        arguments: [
            ("It *sn_o_wed*.\nThen  it\\\nrained.", ["body: It sn_o_wed. Then it rained."]),
            (
                "# Snow\n\nIt snowed.\n\n## Why\n\nCold.",
                ["headline: Snow", "body: It snowed.", "heading2: Why", "body: Cold."]
            ),
            ("Snow\n====\nIt snowed.", ["headline: Snow", "body: It snowed."]),
            ("## Snow\n\nIt snowed.", ["headline: Snow", "body: It snowed."]),
            ("It snowed.\n\n## Why\n\n# Late", ["body: It snowed.", "heading2: Why", "heading1: Late"]),
            (
                "- cold\n- wet\n  * rain\n\n    all day\n7. one\n7. two",
                [
                    "listItem1: cold", "listItem1: wet", "listItem2: rain", "body: all day", "listItem1#7: one",
                    "listItem1#8: two",
                ]
            ),
            ("> No.\n> Never.\n>\n> > Why?\n", ["blockQuote1: No. Never.", "blockQuote2: Why?"]),
            ("```c\nint  a;\n\n  b();\n```\n\n    c  d\n", ["verbatim: int  a;\n\n  b();", "verbatim: c  d"]),
            ("|Year|Fare|\n|:--|--:|\n|2024|**9**|\n|2025|1\\|2|", ["verbatim: Year  Fare\n2024  9\n2025  1|2"]),
            ("a | b\nc | d", ["body: a | b c | d"]),
            (
                "See [the *wire*](http://wire.example/a \"t\") and [this][w], [here](#x), [there](/y).\n\n[w]: <mailto:i@w.example>",
                [
                    "body: See the wire and this, here, there.", "the wire → http://wire.example/a",
                    "this → mailto:i@w.example",
                ]
            ),
            (
                "<https://wire.example/a>",
                ["body: https://wire.example/a", "https://wire.example/a → https://wire.example/a"]
            ),
            ("![A map](map.png) Snow ![](a.png \"The quay in May\")", ["body: Snow The quay in May"]),
            ("[![Badge](b.png)](http://b.example)\n\nSnow fell.", ["body: Snow fell."]),
            (
                "It<br>snowed <b>hard</b><!-- no -->.<script>x()</script> Yes &amp; &eacute; \\*",
                ["body: It snowed hard. Yes & é *"]
            ),
            (
                "<div align=\"center\">\n<h1>Snow</h1>\n<p>It <a href=\"http://w.example/\">fell</a>.</p>\n</div>\n\n# Why\n\nCold.",
                ["headline: Snow", "body: It fell.", "heading1: Why", "body: Cold.", "fell → http://w.example/"]
            ),
            ("<p>One.\n\n<!-- two -->\n\nThree.\n\n<style>\np { x }\n</style>", ["body: One.", "body: Three."]),
            (
                "Snow[^a] fell[^b].\n\n[^b]: Twice.\n[^a]: On *Monday*.\n\n    And Tuesday.\n[^c]: Unused.",
                ["body: Snow[1] fell[2].", "body: [1] On Monday.", "body: And Tuesday.", "body: [2] Twice."]
            ),
            ("One\n\n---\n\nTwo ~~no~~ - [ ] x", ["body: One", "body: Two ~~no~~ - [ ] x"]),
            (
                "# Snow\n\nBy Ines Halvorsen, Associated Press\n\nTINGVOLL, Norway (AP) — It snowed.",
                [
                    "headline: Snow", "byline: Ines Halvorsen", "agency: AP", "dateline: TINGVOLL, Norway",
                    "body: It snowed.",
                ]
            ),
            ("* a\r\n* b\r\n\r\nIt\r\nsnowed.\r\n", ["listItem1: a", "listItem1: b", "body: It snowed."]),
            ("a\u{0}b", ["body: a\u{FFFD}b"]),
        ] as [(String, [String])])
    func whatIsWrittenIsStructure(_ text: String, _ expected: [String]) { #expect(parts(text) == expected) }

    @Test(arguments: ["", " \n\t", "---\ntitle:\n---\n", "![only](a.png)", "<!-- x -->", "[a]: b"])
    func whatHoldsNothingIsEmpty(_ text: String) {
        #expect(throws: FormatError.empty) { try MarkdownReader.article(Array(text.utf8), facts: juneFile) }
    }

    @Test func linksAreRelativeToTheAddressGiven() {
        #expect(
            parts(
                "---\nurl: https://w.example/a/b\n---\n[x](../c) <a href='/d'>y</a>\n\n<p><a href='/d'>z</a> fell.</p>")
                == [
                    "body: x y", "body: z fell.", "x → https://w.example/c", "y → https://w.example/d",
                    "z → https://w.example/d",
                ])
    }

    @Test func otherCharsetsAreReadAndOtherFilesRefused() throws {
        let latin = Array("# Le caf".utf8) + [0xE9] + Array(" du port\n\nLa patronne a ferm".utf8) + [0xE9, 0x2E]
        #expect(try dump(MarkdownReader.article(latin, facts: juneFile)).hasPrefix("headline: Le café du port\n"))
        #expect(throws: FormatError.notText("a PNG image")) {
            try MarkdownReader.article([0x89, 0x50, 0x4E, 0x47], facts: juneFile)
        }
    }
}

@Suite struct MarkdownDetectionTests {
    @Test func aTextThatBeginsWithMarkupIsNoPage() {
        func format(_ head: String) -> ArticleFormat? {
            FormatTable.format(fileExtension: "md", head: Array(head.utf8), isWhole: true)
        }
        #expect(format("<p align=\"center\"><img src=a.png></p>\n\n# Snow\n\nIt fell.") == .markdown)
        #expect(format("<div>\n<h1>Snow</h1>\n</div>\n\nIt fell.") == .markdown)
        #expect(format("<!DOCTYPE html><html><body><p>It fell.</p></body></html>") == .html)
    }
}

/// What made cmark-gfm run for minutes, or out of memory, at these sizes.
@Suite(.timeLimit(.minutes(1))) struct MarkdownBoundsTests {
    private static let lazy = String(repeating: "a\n", count: 50_000)

    @Test(arguments: [
        String(repeating: "> ", count: 50_000) + "a\n" + lazy, String(repeating: "- ", count: 50_000) + "a\n" + lazy,
        String(repeating: "1. ", count: 30_000) + "a\n" + lazy,
        String(repeating: "[^1]: ", count: 3_000) + "a\n" + lazy,
        String(repeating: "- ", count: 10_000) + "a" + String(repeating: "\n", count: 100_000) + "b",
        String(repeating: "a|", count: 16_000) + "\n" + String(repeating: "-|", count: 16_000) + "\n" + lazy,
        String(repeating: "![[]()", count: 100_000), String(repeating: "a <? <!A <![CDATA[", count: 30_000),
        "[a]: " + String(repeating: "u", count: 2_000_000) + "\n\n" + String(repeating: "[a] ", count: 200_000),
        "[a]: /u \"t\n" + String(repeating: "[b]: c\n", count: 100_000) + "\"\n\n"
            + String(repeating: "[a] ", count: 100_000),
        String(repeating: "[", count: 300_000),
    ])
    func whatNobodyWritesIsReadToo(_ text: String) throws {
        let article = try MarkdownReader.article(Array((text + "\n\nThe end.").utf8), facts: juneFile)
        #expect(article.structure.paragraphs.last.map { article.string($0.span).hasSuffix("The end.") } == true)
    }

    @Test func whatPeopleWriteIsNotTouched() throws {
        let text = """
            # A\n\n> > - 1. x\n\n\n    code\n- - -\n\(String(repeating: "-", count: 40))\n\n[a]: b "c"\n[d]: e\n\n| a | b |
            |---|---|\n| <?php | ![a](b) |\n\n[^1]: x\n
            """
        let mended = try #require(MarkdownSource.mended(Array(text.utf8)[...]))
        #expect(String(decoding: mended.text, as: UTF8.self) == text && mended.mayHoldTables)
    }
}
