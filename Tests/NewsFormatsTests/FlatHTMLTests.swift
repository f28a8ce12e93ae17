import NewsModel
import Testing

@testable import NewsFormats

@Suite struct FlatHTMLTests {
    private struct Composed: Equatable {
        let text: String
        let structure: ArticleStructure
    }

    private func composed(_ html: String, _ read: ([UInt8], inout TextComposer) -> Bool) -> Composed? {
        var composer = TextComposer()
        composer.headline(Array("Snow in June".utf8))
        guard read(Array(html.utf8), &composer) else { return nil }
        composer.end()
        return Composed(text: String(decoding: composer.text, as: UTF8.self), structure: composer.structure)
    }

    private func flat(_ html: String) -> Composed? {
        composed(html) { FlatHTML.append($0, to: &$1, baseURL: "http://wire.example/a/") }
    }

    private func byTree(_ html: String) -> Composed? {
        composed(html) {
            HTMLFragment.appendTree($0, to: &$1, baseURL: "http://wire.example/a/")
            return true
        }
    }

    @Test func plainMarkupIsReadWithoutATree() throws {
        let found = try #require(
            flat(
                """
                <p>It <b>snowed</b> &mdash; see <a href="b?x=1&amp;y=2" class=x>the talks</a>.<br/>Again.</p>
                <h2>Why</h2><ul><li>cold air</li><li>wet air</li></ul>
                <blockquote><p>Snow is what falls in winter, and sometimes later.</p></blockquote>
                """))
        let kinds = found.structure.paragraphs.map { "\($0.kind)\($0.level)" }
        #expect(kinds == ["body0", "heading2", "listItem1", "listItem1", "blockQuote1"])
        #expect(found.structure.links.map(\.url) == ["http://wire.example/a/b?x=1&y=2"])
        #expect(found.text.hasPrefix("Snow in June\n\nIt snowed — see the talks. Again.\n\nWhy\n\ncold air\nwet air"))
    }

    @Test(arguments: [
        "<p>x", "<table><tr><td>x</td></tr></table>", "<p style='display:none'>x</p>", "<pre>a  b</pre>",
        "<script>x</script>", "<a href='x'><p>y</p></a>", "<b><unknown>x</unknown></b>", "<p>&copy 2016</p>",
        "<!-- x -->",
        "<p>A long enough paragraph of text stands here.</p><p><a href='x'>Read more</a></p>", "<li>x</li>",
        "<ul><li>x",
    ])
    func whateverIsNotPlainIsLeftToTheTree(html: String) {
        #expect(flat(html) == nil || flat(html) == byTree(html))
    }

    /// Puts pieces together at random and compares both ways of reading them.
    @Test func bothWaysReadTheSame() {
        let pieces = [
            "<p>", "</p>", "<br>", "<br/>", "<b>", "</b>", "<i>", "</i>", "<a href=\"x\">", "<a href='/y?a=1&b=2'>",
            "</a>",
            "<ul>", "</ul>", "<ol class=\"n\">", "</ol>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<h2>",
            "</h2>",
            "<div>", "</div>", "<img src=\"a.png\" alt=\"x\">", "<span class=\"y\">", "</span>", " ", "\n", "&nbsp;",
            "&amp;", "&eacute;t&eacute;", " & ", "words of a sentence, ", "It snowed in the north on Friday. ", "AT&T",
            "“We will sign,” he said in a hall that was full of people. ", "\u{3000}雪", "&#8212;",
            "The post x appeared",
        ]
        var generator = SeededGenerator(seed: 11)
        var read = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...14, using: &generator)
            let html = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            guard let found = flat(html) else { continue }
            read += 1
            #expect(found == byTree(html), "\(html.debugDescription)")
        }
        #expect(read > 200)
    }
}

/// Numbers that are the same at each run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
