import Testing

@testable import NewsFormats

@Suite struct XMLRepairTests {
    /// The mended copy of what stands within an element `r`.
    private func mended(_ inside: String) -> String {
        let copy = String(decoding: XMLRepair.repaired(Array("<r>\(inside)</r>".utf8), from: 0), as: UTF8.self)
        return String(copy.dropFirst(3).dropLast(4))
    }

    @Test(arguments: [
        ("a & b", "a &amp; b"), ("a&b;c &amp; &eacute;", "a&amp;b;c &amp; &eacute;"), ("&#X41;&#65;", "&#65;&#65;"),
        ("&#1; &#xD800; &#;", "&#65533; &#65533; &amp;#;"), ("]]>", "]]&gt;"), ("5 < 7", "5 &lt; 7"),
        ("a\u{8}b\u{C}", "a\u{FFFD}b\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}"),
    ])
    func marksThatAreNoMarkupStandForThemselves(_ source: String, _ copy: String) { #expect(mended(source) == copy) }

    @Test(arguments: [
        ("<a>x", "<a>x</a>"), ("<a><b>x</a>", "<a><b>x</b></a>"), ("x</b>", "x"), ("<a>x</A></a>", "<a>x</a>"),
        ("<br>x<img src='a'>", "<br/>x<img src=\"a\"/>"), ("<item>1<item>2", "<item>1</item><item>2</item>"),
        ("<title>x<link>y</link>", "<title>x</title><link>y</link>"), ("</>x</", "x"),
    ])
    func tagsThatDoNotFitAreClosedOrDropped(_ source: String, _ copy: String) { #expect(mended(source) == copy) }

    @Test(arguments: [
        ("<a b=c d>x</a>", "<a b=\"c\" d=\"\">x</a>"), ("<a b='1' b='2'/>", "<a b=\"1\"/>"),
        ("<a b=\"x < y & z\"/>", "<a b=\"x &lt; y &amp; z\"/>"), ("<a b=\"c>x</a>", "<a b=\"c\">x</a>"),
        ("<a b<c>x</c></a>", "<a b=\"\"><c>x</c></a>"), ("<a xml:y:z='1'/>", "<a xml:y_z=\"1\"/>"),
        ("<a xmlns:x=''/>", "<a/>"), ("<é>x</é>", "<__>x</__>"),
    ])
    func attributesAreWrittenAnew(_ source: String, _ copy: String) { #expect(mended(source) == copy) }

    @Test(arguments: [
        ("<d><![CDATA[a < b]]></d>", "<d>a &lt; b</d>"), ("<d><![CDATA[a</d>b", "<d>a</d>b"),
        ("<d><![CDATA[a <![CDATA[b]]></d>", "<d>a &lt;![CDATA[b]]&gt;</d>"),
    ])
    func sectionsBecomeText(_ source: String, _ copy: String) { #expect(mended(source) == copy) }

    @Test func whatStandsBeforeTheRootAndBetweenIsDropped() {
        #expect(mended("a<!-- x -->b<?php echo ?>c<!DOCTYPE x>d") == "abcd")
        let file = Array("junk <?xml version='1.0'?><r>x</r> more".utf8)
        #expect(XMLRepair.repaired(file, from: 26) == Array("<r>x more</r>".utf8))
        #expect(XMLRepair.repaired([], from: 0).isEmpty && XMLRepair.repaired([0x3C], from: 0).isEmpty == false)
    }

    @Test func prefixesThatNobodyDeclaresAreDeclaredAtTheRoot() {
        let copy = XMLRepair.repaired(Array("<r xmlns:a='x'><dc:b a:c='1' q:d='2'/></r>".utf8), from: 0)
        #expect(
            String(decoding: copy, as: UTF8.self)
                == "<r xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:q=\"urn:prefix:q\" xmlns:a=\"x\">"
                + "<dc:b a:c=\"1\" q:d=\"2\"/></r>")
    }
}
