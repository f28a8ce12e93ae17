import NewsModel
import Testing

@testable import NewsFormats

@Suite struct MailTextTests {
    private func shown(_ paragraphs: [MailParagraph]) -> String {
        paragraphs.map { part in
            let text = String(decoding: part.text, as: UTF8.self).replacing("\n", with: "⏎")
            return "\(part.kind)\(part.level > 0 ? "\(part.level)" : ""): \(text)"
        }.joined(separator: "\n")
    }

    private func plain(_ text: String, _ flow: MailTextLine.Flow = .fixed) -> String {
        shown(MailPlainText.paragraphs(Array(text.utf8), flow: flow))
    }

    private static let wrapped = """
        The board voted on Tuesday to keep the old crane at the quay of
        Sundholm, after a debate that lasted well into the evening and drew
        a crowd.
        """

    @Test func wrappedLinesAreOneParagraph() {
        #expect(plain(Self.wrapped) == "body: " + Self.wrapped.replacing("\n", with: " "))
    }

    @Test func linesWhoseEndsAreMeantStay() {
        #expect(plain("Jane Roe\n44 Quay Street\nSundholm") == "verbatim: Jane Roe⏎44 Quay Street⏎Sundholm")
    }

    @Test func quotedLinesAreQuotationsByDepth() {
        #expect(
            plain("Per wrote:\n> > Did they vote?\n>> Yes.\n> They did.\n\nGood.")
                == "body: Per wrote:\nblockQuote2: Did they vote?\nblockQuote2: Yes.\nblockQuote1: They did.\nbody: Good."
        )
    }

    @Test func listsAndTitlesAreTold() {
        #expect(
            plain("News\n====\n* One\n  more\n* Two\n\n1. First\n2. Second\n\n-----\n\nEnd.")
                == "heading2: News\nlistItem1: One more\nlistItem1: Two\nlistItem1: 1. First\nlistItem1: 2. Second\nbody: End."
        )
    }

    @Test(arguments: [("Words.\n-- \nJane\n", "body: Words."), ("Words.\n--\nJane\n", "body: Words.")])
    func aSignatureIsLeftOut(_ text: String, _ expected: String) { #expect(plain(text) == expected) }

    @Test func dashesBeforeMostOfATextAreNoSignature() {
        let long = Array(repeating: "A paragraph.", count: 20).joined(separator: "\n\n")
        #expect(plain("Words.\n-- \n\(long)").contains("A paragraph."))
    }

    @Test func flowedLinesAreJoinedByDepth() {
        #expect(
            plain("One \ntwo\nthree\n> a \n> b\n>  c\n", .flowed(deletesSpace: false))
                == "verbatim: One two⏎three\nblockQuote1: a b\nblockQuote1: c")
        #expect(plain("字 \n句\n", .flowed(deletesSpace: true)) == "body: 字句")
    }

    private func trimmed(_ html: String, subject: String? = nil) -> (text: String, address: String?) {
        var composer = TextComposer()
        HTMLFragment.append(Array(html.utf8), to: &composer, baseURL: nil)
        composer.end()
        let trimming = MailTrimming(MailParagraph.all(of: composer), known: [subject])
        return (shown(trimming.paragraphs), trimming.browserAddress)
    }

    @Test func whatStandsAroundANewsletterGoes() {
        let found = trimmed(
            """
            <p><a href="https://x.example/view">View this email in your browser</a></p><h1>The crane</h1>
            <p>It stays, the board says. \u{34F} \u{200C} \u{34F} \u{200C} \u{A0}</p>
            <p><a href="https://x.example/s">Share</a></p><p>It was close.</p><p>Follow us</p>
            <p>Letters Ltd, 44 Quay Street</p><p>You receive this as a reader. <a href="https://x.example/u">Unsubscribe</a></p>
            """, subject: "The Crane")
        #expect(found.address == "https://x.example/view")
        #expect(found.text.hasPrefix("body: It stays, the board says.\nbody: It was close."))
        #expect(!found.text.contains("Unsubscribe") && !found.text.contains("Quay Street"))
    }

    @Test(arguments: [
        "A court ruled that shops must let people unsubscribe by one click.",
        "The company changed its <a href='https://x.example/p'>privacy policy</a> last week, he said.",
        "Patients may opt out until June.",
    ])
    func aSentenceThatOnlySpeaksOfLeavingStays(_ sentence: String) {
        #expect(trimmed("<p>The news.</p><p>\(sentence)</p><p>Jane</p>").text.contains("body: Jane"))
    }

    @Test func aSentenceThatOnlySpeaksOfBrowsersStays() {
        let found = trimmed(
            "<p>Tabs are grouped in the browser <a href='https://x.example/1'>since May</a>.</p><p>More.</p>")
        #expect(found.text.hasPrefix("body: Tabs"))
        #expect(found.address == nil)
    }

    private func article(_ mail: String) throws -> Article {
        try MailReader.article(Array(mail.utf8), facts: FileFacts(path: "x.eml"))
    }

    private static let head = "From: Jane Roe <j@x.example>\nSubject: S\nMIME-Version: 1.0\n"

    @Test(arguments: [
        ("multipart/mixed; boundary=b", "x\n--bb\n\nno\n--b\n\nFirst.\n--b \n\nSecond.\n--b--\ny", "First.\n\nSecond."),
        ("multipart/mixed; boundary=b", "--b\nContent-Disposition: attachment\n\nno\n--b\n\nFirst.", "First."),
        ("multipart/mixed; boundary=lost", "--b\nContent-Type: text/plain\n\nFirst.\n--b--", "First."),
        ("multipart/alternative; boundary=b", "--b\n\n \n--b\nContent-Type: text/html\n\n<p>Rich.</p>\n--b--", "Rich."),
        (
            "multipart/alternative; boundary=b", "--b\n\nPlain words.\n--b\nContent-Type: text/html\n\n<p>Plain words.",
            "Plain words."
        ),
        ("multipart/encrypted; boundary=b", "--b\n\nVersion: 1\n--b--", ""),
        ("text/plain; charset=utf-8", "Words.", "Words."),
        ("text", "Words.", "Words."),
        ("multipart/mixed", "Words.", "Words."),
    ])
    func thePartsThatAreTextAreFound(_ type: String, _ body: String, _ expected: String) throws {
        let article = try article(Self.head + "Content-Type: \(type)\n\n" + body)
        let parts = article.structure.paragraphs.map { article.string($0.span) }
        #expect(parts.joined(separator: "\n\n") == expected)
    }

    @Test(arguments: [
        ("quoted-printable", "Gr=C3=B6=\n=C3=9Fe =ZZ = \t \nx=", "Größe =ZZ x"),
        ("base64", "R3LD\n!!tsOf\r\nZQ==R3LDtsOfZQ", "GrößeGröße"),
        ("base64", "A", ""), ("8bit", "Größe", "Größe"), ("x-odd", "a=3D", "a=3D"),
    ])
    func transferEncodingsAreRead(_ name: String, _ text: String, _ expected: String) {
        let bytes = Array(text.utf8).withUnsafeBufferPointer {
            TransferEncoding(Array(name.utf8)).decoded($0, 0..<$0.count)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func nothingToReadIsEmpty() {
        #expect(throws: FormatError.empty) { try article("From: a@b\nDate: x\n\n \n") }
        #expect(throws: FormatError.empty) { try article("") }
    }

    private static let hostileMails = [
        head + "Content-Type: multipart/mixed; boundary=a\n\n" + String(repeating: "--a\n", count: 50_000),
        head
            + (0..<3_000).map { "Content-Type: multipart/mixed; boundary=a\($0)\n\n--a\($0)\n" }.joined(),
        head + String(repeating: "Content-Type: message/rfc822\n\n", count: 20_000),
        "Subject: " + String(repeating: "=?utf-8?Q?", count: 20_000) + "\n\nx",
        "From: " + String(repeating: "(", count: 50_000) + String(repeating: "<", count: 50_000) + "\n\nx",
        "From: " + String(repeating: "a, ", count: 20_000) + "<b\n\nx",
        "Content-Type: x/y" + String(repeating: "; a*0*=", count: 20_000) + "\n\nx",
        head + "\n" + String(repeating: "> ", count: 100_000) + "x",
        head + "\n" + String(repeating: "a\n---\n", count: 100_000),
        head + "\n" + String(repeating: "* a\n> b\n", count: 50_000),
        String(repeating: "From a@b Fri Jun  3 14:05:00 2016\n", count: 5_000),
        String(repeating: "From a@b Fri Jun  3 14:05:00 2016\nSubject: x\n", count: 5_000),
    ]

    // Numbers, for the mails would fill the log.
    @Test(arguments: hostileMails.indices)
    func hostileMailsNeitherCrashNorHang(_ number: Int) throws {
        let mail = Self.hostileMails[number]
        let bytes = Array(mail.utf8)
        for format in [ArticleFormat.mail, .mbox] {
            let found = FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: "x"))
            #expect(!found.isEmpty)
        }
    }
}
