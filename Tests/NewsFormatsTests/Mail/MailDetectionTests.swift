import NewsModel
import Testing

@testable import NewsFormats

@Suite struct MailDetectionTests {
    private func format(_ text: String, _ fileExtension: String? = "txt") -> ArticleFormat? {
        FormatTable.format(fileExtension: fileExtension, head: Array(text.utf8), isWhole: true)
    }

    @Test(arguments: [
        "Return-Path: <a@b>\nReceived: from x by y; Fri, 3 Jun 2016 14:05:00 +0200\nFrom: a@b\n\nWords.",
        "From: Jane Roe <jane@x.example>\r\nSubject: The crane\r\nDate: Fri, 3 Jun 2016 14:05:00 +0200\r\n\r\nWords.",
        "Path: news!x\nFrom: a@b (A)\nNewsgroups: x.y\nSubject: z\n\nWords.",
        "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>",
    ])
    func aHeaderMakesAMail(_ text: String) { #expect(format(text) == .mail) }

    @Test(arguments: [
        "Subject: The crane\n\nThe board voted.", "From: Sundholm\nThe board voted on Tuesday.\n",
        "From: Jane Roe\nTo: All desks\n\nSUNDHOLM (NW) - The board voted.",
        "Date: 3 June 2016\nTitle: The crane\n\nWords.",
        "From the harbour at 14:05 in 2016\nThe board voted.", "HTTP/1.1 200 OK\nContent-Type: text/html\nDate: x\n\n",
        "Note: the board voted.\nSubject: crane\nFrom: the quay\n\nWords.", "", "\n\n", ":",
    ])
    func aTextWithSuchALineStaysText(_ text: String) { #expect(format(text) == .text) }

    @Test func anEnvelopeMakesAnMbox() {
        #expect(format("From a@b Fri Jun  3 14:05:00 2016\nSubject: x\n\ny", nil) == .mbox)
        #expect(format("From a@b Fri Jun  3 14:05:00 2016\n>From a@b x\nSubject: x\n\ny", "eml") == .mbox)
    }

    @Test(
        arguments: [("eml", .mail), ("mbox", .mbox), ("mbx", .mbox), ("mht", .mail), ("mhtml", .mail)]
            as [(String, ArticleFormat)])
    func aNameTellsAMail(_ name: String, _ expected: ArticleFormat) {
        #expect(format("Just words.", name) == expected)
    }

    private static let mbox = """
        From a@b Fri Jun  3 14:05:00 2016
        Subject: one

        Words.

        From b@c Fri Jun  3 14:06:00 2016
        Subject: two

        From here on no blank line helps.
        From b@c Fri Jun  3 14:07:00 2016
        Subject: three

        >From

        """

    @Test(arguments: ["\n", "\r\n"]) func eachMailHasItsPlace(_ lineEnd: String) {
        let bytes = Array(Self.mbox.replacing("\n", with: lineEnd).utf8)
        let found = Mbox.articles(bytes, first: 5, facts: FileFacts(path: "x"))
        #expect(found.map(\.item) == [5, 6, 7])
        let articles = found.compactMap { try? $0.result.get() }
        #expect(articles.map(\.title) == ["one", "two", "three"])
        #expect(articles.map(\.source.item) == [5, 6, 7])
        #expect(articles.first?.date?.iso == "2016-06-03T14:05:00")
    }

    @Test func onlyMailsWhoseEndIsKnownAreWhole() {
        let bytes = Array(Self.mbox.utf8)
        let starts = [0] + bytes.indices.filter { bytes[$0...].starts(with: Array("\nFrom b@c".utf8)) }.map { $0 + 1 }
        let whole = Mbox.wholeMails(bytes)
        #expect(whole.count == 2)
        #expect(whole.bytes == starts[2])
        // Wherever a file is cut, what is whole is whole.
        for end in bytes.indices {
            let part = Mbox.wholeMails(Array(bytes[..<end]))
            #expect(part.bytes == starts[part.count])
        }
    }
}
