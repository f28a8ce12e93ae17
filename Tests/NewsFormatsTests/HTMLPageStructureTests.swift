import NewsModel
import Testing

@testable import NewsFormats

/// What stands over the text of pages: headings, lists, quotes, tables and links, each where it says.
@Suite struct HTMLPageStructureTests {
    private func article(_ html: [UInt8]) throws -> Article {
        try HTMLPage.article(html, facts: FileFacts(path: "page.html"))
    }

    private let page = """
        <!doctype html><title>Fjord café « closes » early</title><link rel=canonical href="https://wire.example/a/b">
        <article><h1>Fjord café « closes » early</h1>
        <p>The café on the fjord’s edge closes on Friday, <a href="../owner">its owner, Åse Moe,</a> said on Monday; \
        nobody had asked her to, she added.</p>
        <h2>What goes — and what <a href=/stays>stays</a></h2>
        <p>Three things go with it, and each of them had been there since the year in which it was built:</p>
        <ul><li>the brass bell<li>the <a href="https://other.example/stove?a=1&amp;b=2">green stove</a>\
        <ul><li>with its pipe</ul></ul>
        <blockquote><p>“I’ll miss the stove,” Moe said. “The bell, <a href="#top">never</a>, to be quite honest with \
        you.”</p></blockquote>
        <table><tr><th>Year<th>Guests<tr><td>2014<td>1,204<tr><td>2015<td>88</table>
        <pre>Menu
          ½ herring   40</pre>
        <p>The quay will be sold, the harbour office said, but the sign above it stays where it has been.</p></article>
        """

    @Test func eachPartOfAPageStandsWhereItSays() throws {
        let article = try article(Array(page.utf8))
        let parts = article.structure.paragraphs.map { "\($0.kind)\($0.level): \(article.string($0.span))" }
        #expect(
            parts == [
                "body0: The café on the fjord’s edge closes on Friday, its owner, Åse Moe, said on Monday; nobody had "
                    + "asked her to, she added.",
                "heading2: What goes — and what stays",
                "body0: Three things go with it, and each of them had been there since the year in which it was built:",
                "listItem1: the brass bell", "listItem1: the green stove", "listItem2: with its pipe",
                "blockQuote1: “I’ll miss the stove,” Moe said. “The bell, never, to be quite honest with you.”",
                "verbatim0: Year  Guests\n2014  1,204\n2015  88", "verbatim0: Menu\n  ½ herring   40",
                "body0: The quay will be sold, the harbour office said, but the sign above it stays where it has been.",
            ])
        #expect(article.structure.headline.map(article.string) == "Fjord café « closes » early")
        #expect(
            article.structure.links.map { "\(article.string($0.span)) \($0.url)" } == [
                "its owner, Åse Moe, https://wire.example/owner", "stays https://wire.example/stays",
                "green stove https://other.example/stove?a=1&b=2",
            ])
    }

    @Test(arguments: PageFixtures.names)
    func spansLieInOrderWithinTheTextAndLeaveNothingOut(_ name: String) throws {
        guard let article = try? article(PageFixtures.contents(name + ".html")) else {
            #expect(name.hasPrefix("none-"))
            return
        }
        let (text, structure) = (article.text, article.structure)
        let before = [structure.headline, structure.byline, structure.dateline].compactMap { $0 }
        var end = 0
        for span in before + structure.paragraphs.map(\.span) {
            #expect(span.start >= end && span.end > span.start && span.end <= text.count)
            // What lies between is white space, or what sets a dateline apart.
            #expect(article.string(TextSpan(end, span.start)).utf8.count < 24)
            #expect(text[span.start] & 0xC0 != 0x80 && text[span.start] > 0x20 && text[span.end - 1] > 0x20)
            end = span.end
        }
        #expect(end == text.count)
        for link in structure.links {
            #expect(structure.paragraphs.contains { $0.span.start <= link.span.start && link.span.end <= $0.span.end })
            #expect(String(validating: text[link.span.range], as: UTF8.self) != nil)
        }
    }
}
