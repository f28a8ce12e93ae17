import NewsModel
import Testing

@testable import NewsFormats

/// The articles of a feed in RSS whose channel holds `inside`.
private func rss(_ inside: String, attributes: String = "") throws -> [Article] {
    try articles("<rss version=\"2.0\" \(attributes)><channel>\(inside)</channel></rss>")
}

private func articles(_ file: String) throws -> [Article] {
    try FeedReader.articles(Array(file.utf8), facts: FileFacts(path: "feed.xml")).map { try $0.result.get() }
}

/// The text of an article without its headline and byline.
private func body(_ article: Article?) -> String? {
    article.map { article in article.structure.paragraphs.map { article.string($0.span) }.joined(separator: "|") }
}

@Suite struct FeedTextTests {
    @Test func theLongestContentGoesBeforeASummary() throws {
        let found = try rss(
            """
            <item><description>A summary that goes on for longer than the content does.</description>
            <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Text.&lt;/p&gt;</content:encoded></item>
            <item><description>A summary alone.</description></item>
            <item><description>A summary.</description>
            <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;img src="a.png"&gt;</content:encoded></item>
            """)
        #expect(found.map(body) == ["Text.", "A summary alone.", "A summary."])
    }

    @Test func whatIsNoHTMLIsReadAsPlainText() throws {
        let found = try rss(
            "<item><title>2 &lt; 3, and Vec&lt;T&gt;</title><description>AT&amp;amp;T\n\nand &lt;others&gt;</description></item>"
        )
        #expect(found.first?.title == "2 < 3, and Vec<T>")
        #expect(try rss("<item><description>One.\n\nTwo\nlines.</description></item>").map(body) == ["One.|Two lines."])
    }

    @Test func markupThatIsNotCodedIsMarkup() throws {
        let found = try rss(
            "<item><description><p>One &amp;amp; <b>two</b></p><p>Three<br/>four</p></description></item>")
        #expect(found.map(body) == ["One & two|Three four"])
    }

    @Test func controlsOfWindowsAreThePunctuationThatWasMeant() throws {
        #expect(
            try rss("<item><description>Don&#146;t \u{93}go\u{94}</description></item>").map(body) == ["Don’t “go”"])
    }

    @Test func anEntryThatSaysOnlyWhereItLeadsSaysThat() throws {
        let found = try rss("<item><link>http://wire.example/a</link></item><item><pubDate>3 Jun 2016</pubDate></item>")
        #expect(found.map(body) == ["http://wire.example/a", "3 Jun 2016"])
    }

    @Test func theWordsOfAFormulaAreKeptWhereThereAreNoOthers() throws {
        #expect(
            try rss("<item><description>&lt;math&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;/math&gt;</description></item>").map(body)
                == ["a"])
    }

    @Test func entitiesThatTheDocumentDeclaresAreKnownAndNoFileIsRead() throws {
        let found = try articles(
            """
            <!DOCTYPE rss [<!ENTITY wire "Northern Wire"><!ENTITY file SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>&wire;: &file;x</title></item></channel></rss>
            """)
        #expect(found.map(\.title) == ["Northern Wire: x"])
    }
}

@Suite struct FeedFieldTests {
    @Test(arguments: [
        ("<author>ines@wire.example (Ines Halvorsen)</author>", "Ines Halvorsen"),
        ("<author>Ines Halvorsen &lt;ines@wire.example&gt;</author>", "Ines Halvorsen"),
        ("<author>ines@wire.example</author>", "ines@wire.example"),
        ("<author>Ines Halvorsen (ines@wire.example)</author>", "Ines Halvorsen"),
        ("<author>Ines Halvorsen (Oslo)</author>", "Ines Halvorsen (Oslo)"),
        ("<author><name>Ines Halvorsen</name><email>a@b.example</email></author>", "Ines Halvorsen"),
        ("<d:creator xmlns:d='http://purl.org/dc/elements/1.1/'>Ines</d:creator>", "Ines"),
        ("<i:author xmlns:i='http://www.itunes.com/DTDs/Podcast-1.0.dtd'>Ines</i:author>", "Ines"),
        ("", "The Desk"),
    ])
    func theAuthorIsNamedHoweverTheFeedSaysIt(_ field: String, _ name: String) throws {
        let desk = "<managingEditor>desk@wire.example (The Desk)</managingEditor>"
        #expect(try rss("\(desk)<item><title>A</title>\(field)</item>").first?.given.byline == name)
    }

    @Test(arguments: [
        ("<link>http://wire.example/a</link>", "http://wire.example/a"), ("<link>/a</link>", "http://wire.example/a"),
        ("<link/><guid>http://wire.example/b</guid>", "http://wire.example/b"),
        ("<guid isPermaLink='false'>http://wire.example/b</guid>", nil), ("<guid>wire-7</guid>", nil),
        ("<a:link xmlns:a='http://www.w3.org/2005/Atom' rel='self' href='x'/>", nil),
        ("<a:link xmlns:a='http://www.w3.org/2005/Atom' href='x'/>", "http://wire.example/x"),
        (
            "<link>http://feeds.example/~r/1</link>"
                + "<f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>http://wire.example/c</f:origLink>",
            "http://wire.example/c"
        ),
    ])
    func theLinkLeadsToTheArticle(_ fields: String, _ link: String?) throws {
        let home = "<link>http://wire.example/</link>"
        #expect(try rss("\(home)<item><title>A</title>\(fields)</item>").first?.given.url == link)
    }

    @Test func fieldsOfWhatStandsWithinAnEntryAreNotItsOwn() throws {
        let found = try rss(
            "<image><title>Logo</title></image><item><image><title>No</title></image><title>Yes</title></item><title>Wire</title>"
        )
        #expect(found.map(\.title) == ["Yes"] && found.map(\.outlet) == ["Wire"])
    }

    @Test func theDateOfPublicationGoesBeforeOthers() throws {
        let found = try articles(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><updated>2016-06-04</updated>
            <published>2016-06-03</published></entry><entry><title>B</title><updated>2016-06-05</updated></entry></feed>
            """)
        #expect(found.map { $0.date?.iso } == ["2016-06-03", "2016-06-05"])
        #expect(found.map(\.source.item) == [1, 2] && found.first?.source.format == "atom")
    }

    @Test(arguments: [
        ("Northern Wire - Top stories", "Northern Wire"), ("World news | Northern Wire", "Northern Wire"),
        ("Northern Wire » Latest News", "Northern Wire"), ("Northern Wire: RSS Feed", "Northern Wire"),
        ("Northern Wire RSS", "Northern Wire"), ("Northern Wire - World - All stories", "Northern Wire"),
        ("Northern Wire", "Northern Wire"), ("News", "News"),
        ("Wire - The agency of the north", "Wire - The agency of the north"),
        ("World: a magazine", "World: a magazine"), (" - ", " - "),
    ])
    func theOutletIsTheFeedsTitleWithoutItsPart(_ title: String, _ outlet: String) {
        #expect(OutletName.cleaned(title) == outlet)
    }
}

@Suite struct FeedDamageTests {
    private func failure(_ file: String) -> FormatError? {
        do throws(FormatError) {
            _ = try FeedReader.articles(Array(file.utf8), facts: FileFacts(path: "feed.xml"))
            return nil
        } catch {
            return error
        }
    }

    @Test func whatIsNoFeedIsSaid() {
        #expect(failure("<svg xmlns='http://www.w3.org/2000/svg'/>") == .notText("XML that is no feed but <svg>"))
        #expect(failure("no XML at all") == .notText("XML that is no feed"))
        #expect(failure("<rss><channel><title>Wire</title></channel></rss>") == .empty)
        #expect(failure("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [") != nil)
    }

    @Test func noEntryBeforeTheDamageIsLost() throws {
        let whole = "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>"
        let bytes = Array(whole.utf8)
        for end in 30..<bytes.count {
            let found = try? FeedReader.articles(Array(bytes[..<end]), facts: FileFacts(path: "feed.xml"))
            let titles = found?.compactMap { try? $0.result.get().title } ?? []
            if end >= 44 { #expect(titles.first == "One", "cut at \(end)") }
            if end >= 81 { #expect(titles == ["One", "Two"], "cut at \(end)") }
        }
    }

    @Test func nothingThatIsNestedOrMultipliedExhaustsAnything() {
        let deep = String(repeating: "<div>", count: 100_000)
        let body = "<rss><channel><item><title>A</title><description>\(deep)x</description></item></channel></rss>"
        #expect(failure(body) == nil)
        var entities = "<!ENTITY e0 \"ha\">"
        for level in 1...60 { entities += "<!ENTITY e\(level) \"&e\(level - 1);&e\(level - 1);\">" }
        let bomb = "<!DOCTYPE rss [\(entities)]><rss><channel><item><title>&e60;</title></item></channel></rss>"
        #expect(failure(bomb) == nil)
        #expect(failure(String(repeating: "<a ", count: 100_000)) != nil)
    }
}
