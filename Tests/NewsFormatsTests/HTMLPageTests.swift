import NewsModel
import Testing

@testable import NewsFormats

@Suite struct HTMLPageTests {
    private let facts = FileFacts(path: "page.html")

    private func article(_ html: String) throws -> Article { try HTMLPage.article(Array(html.utf8), facts: facts) }

    /// What was found in a page, as the `.gold` files have it.
    private func dump(_ article: Article) -> String {
        let given = article.given
        let fields = [
            ("headline", given.title), ("byline", given.byline), ("date", given.date?.iso), ("outlet", given.outlet),
            ("url", given.url), ("dateline", article.structure.dateline.map(article.string)),
        ]
        let parts = article.structure.paragraphs.map { part in
            "[\(part.kind)\(part.level > 0 ? "\(part.level)" : "")] \(article.string(part.span))"
        }
        return (fields.compactMap { name, value in value.map { "\(name): \($0)" } } + parts).joined(separator: "\n")
    }

    @Test(arguments: PageFixtures.names)
    func theArticleIsFoundInPagesOfManyMakes(_ name: String) throws {
        let bytes = try PageFixtures.contents(name + ".html")
        let gold = String(decoding: try PageFixtures.contents(name + ".gold"), as: UTF8.self)
        var found: String
        do throws(FormatError) { found = dump(try HTMLPage.article(bytes, facts: facts)) } catch { found = "\(error)" }
        found += "\n"
        #expect(found == gold)
    }

    @Test func headlineAndBylineStandInTheTextBeforeTheBody() throws {
        let article = try article(String(decoding: PageFixtures.contents("wordpress-classic.html"), as: UTF8.self))
        #expect(article.structure.headline.map(article.string) == "Ferry that hit its own quay sails again")
        #expect(article.structure.byline.map(article.string) == "Per Lund")
        #expect(article.source == ArticleSource(path: "page.html", format: "html", item: nil, modified: nil))
        #expect(
            article.structure.links.map { article.string($0.span) + " " + $0.url }
                == ["run the harbour https://harbourpost.example/people/halvorsen/"])
    }

    @Test(arguments: ["<html>", "<p> </p>", "<!doctype html><title>x</title>", ""])
    func aPageWithNothingToReadIsEmpty(_ html: String) {
        #expect(throws: FormatError.empty) { try article(html) }
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 100_000), String(repeating: "<div class=x><p>a", count: 20_000),
        "<p title='" + String(repeating: "x", count: 2_000_000), String(repeating: "<a href=x><div>", count: 30_000),
        String(repeating: "<p a b c d e f g h i j k l m n o p q r s t u v w x y z>", count: 5_000),
        "<script type='application/ld+json'>" + String(repeating: "[", count: 100_000),
        "<script type='application/ld+json'><![CDATA[ ]]> {</script>",
        String(repeating: "<table>", count: 50_000), String(repeating: "\u{0}<\u{0}p>\u{0}", count: 20_000),
        String(repeating: "<li><h2><a href=x>A headline of somebody</a></h2>", count: 5_000),
    ])
    func hostilePagesNeitherCrashNorHang(_ html: String) {
        let text = "<p>\(String(repeating: "A sentence that is read, even so. ", count: 12))</p>"
        _ = try? article(text + html)
        _ = try? article(html + text)
    }
}

@Suite struct HTMLDetectionTests {
    private func format(_ text: String, _ name: String? = nil) -> ArticleFormat? {
        FormatTable.format(fileExtension: name, head: Array(text.utf8), isWhole: true)
    }

    @Test(arguments: [
        "<!DOCTYPE html><p>x", "\u{FEFF}  <!doctype HTML>", "<html lang=en><p>x</p>",
        "<HEAD><title>x</title>", "<!-- saved from url -->\n<html><body><p>",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>", "<body><p>x</p>",
        "<div><p>x</p></div>", "<title>x</title><p>y", "<p>x<p>y<p>z",
        "<?xml version='1.0'?><html><head><rdf:RDF></rdf:RDF></head><body>",
    ]) func pagesAreToldByTheirBeginning(_ text: String) {
        for name in [nil, "txt", "xml", "html", "orig"] { #expect(format(text, name) == .html) }
    }

    @Test(arguments: [
        "A tag such as <html> is none at the beginning.", "<3 is a heart", "<unknown>", "<https://wire.example>",
        "< p>", "<!-- only a comment -->", "<", "<html> was all that stood on the wall of the harbour office.",
        "<p> and </p> stand around a paragraph, wrote Ada Poe.", "<div", "<p>",
    ]) func otherTextsAreNoPages(_ text: String) {
        #expect(format(text) == .text)
        #expect(format(text, "txt") == .text)
    }

    @Test(arguments: [
        "<rss version='2.0'><channel><title>x</title>", "<?xml version='1.0'?><feed><title>x</title><link/><p/>",
        "<!-- made by hand --><rdf:RDF>",
    ]) func feedsStayFeeds(_ text: String) {
        for name in [nil, "txt", "xml", "html"] { #expect(format(text, name) == .feed) }
    }

    @Test(arguments: ["html", "htm", "xhtml", "shtml"]) func namesTellPages(_ name: String) {
        #expect(FormatTable.format(fileExtension: name) == .html)
    }
}

@Suite struct HTMLCharsetTests {
    @Test(
        arguments: [
            ("<meta charset=\"Windows-1251\">", "windows-1251"), ("<META CHARSET=utf-8>", "utf-8"),
            ("<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>", "iso-8859-1"),
            ("<?xml version='1.0' encoding='EUC-JP'?><html>", "euc-jp"),
            ("<!-- <meta charset=koi8-r> --><meta charset = big5 >", "big5"), ("<meta name=charset><p>charset=x", nil),
            ("<p>no word of it", nil), ("<meta charset=", nil), ("<meta charset=''>", nil),
        ] as [(String, String?)]) func declaredEncodingsAreFound(_ head: String, _ name: String?)
    {
        #expect(HTMLCharset.declared(in: Array(head.utf8)) == name)
    }
}

@Suite struct WebAddressTests {
    @Test(
        arguments: [
            ("b.html", "https://a.example/x/b.html"), ("/b", "https://a.example/b"),
            ("../b?c=../d", "https://a.example/b?c=../d"),
            ("./", "https://a.example/x/"), ("?p=2", "https://a.example/x/y?p=2"),
            ("//c.example/d", "https://c.example/d"),
            ("HTTP://c.example", "HTTP://c.example"), ("mailto:a@b.example", "mailto:a@b.example"), ("#top", nil),
            ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("http://", nil), ("", nil), ("a b", nil),
            ("../../../..", "https://a.example/"),
        ] as [(String, String?)]) func linksBecomeAbsolute(_ link: String, _ address: String?)
    {
        #expect(WebAddress.resolved(link, base: WebAddress("https://a.example/x/y?z#w")) == address)
    }

    @Test func relativeLinksWithoutABaseLeadNowhere() { #expect(WebAddress.resolved("/a", base: nil) == nil) }
}

@Suite struct PageFieldsTests {
    @Test(
        arguments: [
            ("By Ines Halvorsen", ["Ines Halvorsen"]),
            ("By INES HALVORSEN and Per Lund", ["INES HALVORSEN", "Per Lund"]),
            ("Written by: Ann Poe, Staff Writer", ["Ann Poe"]), ("Ann Poe | June 3, 2016", ["Ann Poe"]),
            ("By Ann Poe June 3, 2016 10:00", ["Ann Poe"]), ("Von Jörg Müller, Berlin", ["Jörg Müller"]),
            ("Par Yann Le Dantec, le ven 17/06/2022", ["Yann Le Dantec"]), ("admin", []),
            ("https://wire.example/ann", []),
            ("By Ann Poe, Ada van der Velde, and Per Lund", ["Ann Poe", "Ada van der Velde", "Per Lund"]),
            ("Bote.de GmbH, Berlin, Germany", []), ("Photograph by Ed Marsh", []), ("recommend this article", []),
            ("Автор: Фёдор Лаптев", ["Фёдор Лаптев"]), ("作者：何小满", ["何小满"]), ("", []),
        ] as [(String, [String])]) func namesAreReadOutOfBylines(_ line: String, _ names: [String])
    {
        #expect(BylineWords.names(in: line) == names)
    }

    @Test(
        arguments: [
            ("https://a.example/2016/06/03/x", "2016-06-03"), ("https://a.example/news/2016-6-3-x", "2016-06-03"),
            ("https://a.example/20160603/x", "2016-06-03"), ("https://a.example/2016/x-12345", nil),
            ("https://a.example/x", nil),
        ] as [(String, String?)]) func daysAreReadOutOfAddresses(_ url: String, _ day: String?)
    {
        #expect(PageDates.inAddress(url) == day)
    }

    @Test(
        arguments: [
            ("article-body", HTMLLabels.articleBody, true), ("articleBody", .articleBody, true),
            ("story-body__inner", .articleBody, true), ("post-comments", .comments, true),
            ("has-comments", .comments, false),
            ("category-advertising", .advert, false), ("article-share-body", .articleBody, false),
            ("authorBio", .biography, true), ("author-box", .biography, true), ("heading", .advert, false),
        ] as [(String, HTMLLabels, Bool)]) func classNamesAreReadByTheirWords(
            _ name: String, _ label: HTMLLabels, _ has: Bool
        )
    {
        #expect(LabelReader.labels(Array(name.utf8)[...]).contains(label) == has)
    }
}
