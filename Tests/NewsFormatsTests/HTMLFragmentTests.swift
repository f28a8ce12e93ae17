import NewsModel
import Testing

@testable import NewsFormats

@Suite struct HTMLFragmentTests {
    private func composed(_ html: String, base: String? = nil) -> TextComposer {
        var composer = TextComposer()
        HTMLFragment.append(Array(html.utf8), to: &composer, baseURL: base)
        composer.end()
        return composer
    }

    private func parts(_ html: String) -> [String] {
        let composer = composed(html)
        return composer.structure.paragraphs.map { part in
            "\(part.kind)\(part.level == 0 ? "" : "\(part.level)")\(part.ordinal == 0 ? "" : "#\(part.ordinal)"): "
                + String(decoding: composer.text[part.span.range], as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ("It snowed.", ["body: It snowed."]),
            ("<p>It <b>sn<i>ow</b>ed</i>.<p>Then\n it  rained.", ["body: It snowed.", "body: Then it rained."]),
            ("one<br>two<br><br>three<br/>", ["body: one two", "body: three"]),
            (
                "<h2>Why</h2><ul><li>cold<li>wet<ul><li>rain</ul></ul>",
                ["heading2: Why", "listItem1: cold", "listItem1: wet", "listItem2: rain"]
            ),
            (
                "<ol><li>cold<li>wet<ul><li>rain</ul><li>late</ol>",
                ["listItem1#1: cold", "listItem1#2: wet", "listItem2: rain", "listItem1#3: late"]
            ),
            ("<blockquote><p>No.</p><p>Never.</p></blockquote>", ["blockQuote1: No.", "blockQuote1: Never."]),
            ("<pre>\na  1\n b 2\n</pre>", ["verbatim: a  1\n b 2"]),
            ("Fish &amp; chips &lt;3 &eacute;&#x2014;&nbsp;&bogus;", ["body: Fish & chips <3 é—\u{A0}&bogus;"]),
            ("2 < 3 and 4 <5", ["body: 2 < 3 and 4 <5"]),
            ("<p>Seen<script>if (a<b) x()</script><style>p{}</style><!-- not > this --></p>", ["body: Seen"]),
            ("<div style='color:red; Display : none'>Preheader</div><p hidden>x</p><p>Text</p>", ["body: Text"]),
            ("<p>Open <a href=x>link<p>Next", ["body: Open link", "body: Next"]),
            (
                "<p>Long enough to be a text. <a href='/x'>Read more</a></p><p><a href='/x'>Read more &raquo;</a></p>",
                ["body: Long enough to be a text. Read more"]
            ),
            ("<p>Fog.</p><p>The post <a href='/a'>Fog</a> appeared first on <a href='/'>Wire</a>.</p>", ["body: Fog."]),
            ("&lt;p&gt;", ["body: <p>"]),
            ("", []),
            ("<p> &#8203; </p><br><hr>", []),
        ] as [(String, [String])])
    func whatAFragmentSaysBecomesParts(_ html: String, _ expected: [String]) {
        #expect(parts(html) == expected)
    }

    @Test func tablesOfFiguresStandInColumns() {
        let rows = "<tr><th>Port<th>Tonnes</tr><tr><td>Bodø<td>1,204</tr><tr><td>Narvik-Ost<td>88"
        #expect(parts("<table>\(rows)</table>") == ["verbatim: Port        Tonnes\nBodø        1,204\nNarvik-Ost  88"])
    }

    @Test func tablesForTheLayoutAreReadThrough() {
        let text = String(repeating: "It snowed all day long. ", count: 20)
        #expect(parts("<table><tr><td>Menu<td><p>\(text)</p></table>").count == 2)
    }

    @Test func linksAreAbsoluteAndInnermostWordsBelongToThem() {
        let composer = composed(
            "<p>See <a href='../a?b=1&amp;c'>the <b>wire</b></a>, <a href='#x'>here</a>, <a href='javascript:x()'>x</a>,"
                + " <a href='//cdn.example/z'>z</a>.", base: "https://wire.example/news/today/index.html")
        #expect(String(decoding: composer.text, as: UTF8.self) == "See the wire, here, x, z.")
        #expect(
            composer.structure.links.map {
                String(decoding: composer.text[$0.span.range], as: UTF8.self) + " " + $0.url
            }
                == ["the wire https://wire.example/news/a?b=1&c", "z https://cdn.example/z"])
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 100_000) + "deep",
        String(repeating: "<b><i><a href=x>", count: 30_000) + "deep",
        String(repeating: "<table><tr><td>", count: 50_000) + "deep",
        String(repeating: "<span></div>", count: 50_000) + "deep",
        String(repeating: "<p><b x=y>", count: 50_000) + "deep",
        "deep<p title='" + String(repeating: "x", count: 3_000_000),
        "deep<!--" + String(repeating: "x-->", count: 10),
        String(repeating: "<noscript><select>", count: 50_000) + "deep",
        String(repeating: "<li><font color=1>", count: 50_000) + "deep"
            + String(repeating: "</section>", count: 50_000),
    ]) func nothingIsTooDeepOrTooLong(_ html: String) {
        #expect(parts(html).contains { $0.contains("deep") })
    }
}
