import NewsModel
import Testing

@testable import NewsFormats

@Suite struct ArticleRecordTests {
    private func article(_ record: String, keepsExtra: Bool = false) throws -> Article {
        try JSONLines.article(Array(record.utf8), facts: juneFile, item: 1, keepsExtra: keepsExtra)
    }

    @Test(arguments: ["text", "body", "content", "article", "articleBody", "maintext", "content_text"])
    func theTextStandsUnderAnyOfItsNames(name: String) throws {
        #expect(try article("{\"\(name)\": \"It snowed.\"}").text == Array("It snowed.".utf8))
    }

    @Test func theFieldsOfManyScrapersAreUnderstood() throws {
        let first = try article(
            #"""
            {"headline": "Snow in June", "body": "It snowed.", "author": "Ines Halvorsen", "source": "Northern Wire",
             "url": "http://wire.example/snow", "date": "2016-06-03"}
            """#)
        #expect(
            first.given
                == GivenFields(
                    title: "Snow in June", byline: "Ines Halvorsen", outlet: "Northern Wire",
                    url: "http://wire.example/snow", date: ArticleDate(year: 2016, month: 6, day: 3)))
        let second = try article(
            #"""
            {"title": "Snow", "content": "It snowed.", "authors": ["Ines Halvorsen", {"name": "Per Lund"}, "Jon Dahl"],
             "publisher": {"name": "Northern Wire", "logo": {}}, "link": "http://wire.example/", "timestamp": 1464962700}
            """#)
        #expect(second.given.byline == "Ines Halvorsen, Per Lund and Jon Dahl")
        #expect(second.outlet == "Northern Wire" && second.date?.iso == "2016-06-03T14:05:00Z")
    }

    @Test func aBlankFieldGivesWayToTheNext() throws {
        let found = try article(
            #"{"text": " ", "body": "It snowed.", "title": "", "headline": "Snow", "outlet": null}"#)
        #expect(found.text == Array("It snowed.".utf8) && found.title == "Snow" && found.outlet == nil)
    }

    @Test func fieldsThatMeanNothingHereAreKeptAsTheyStand() throws {
        func extra(_ record: String) throws -> String? {
            try article(record, keepsExtra: true).given.extra.map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(
            try extra(#"{"id": 1, "text": "Snow.", "tags": ["a",  "b"], "lang" : "en", "text": "more"}"#)
                == #"{"tags": ["a",  "b"],"lang" : "en","text": "more"}"#)
        #expect(try extra(#"{"text": "Snow.", "extra": {"a": {"b": 1}}, "c": null}"#) == #"{"a": {"b": 1},"c": null}"#)
        #expect(try extra(#"{"text": "Snow.", "extra": 7, "authors": ["X"]}"#) == #"{"extra": 7,"authors": ["X"]}"#)
        #expect(try extra(#"{"text": "Snow.", "date": "some day"}"#) == #"{"date": "some day"}"#)
        #expect(try extra(#"{"text": "Snow.", "title": "A"}"#) == nil)
        #expect(try article(#"{"text": "Snow.", "tags": []}"#).given.extra == nil)
    }

    @Test(arguments: [
        ("2016-06-03", "2016-06-03"), ("2016-06-03T14:05:00Z", "2016-06-03T14:05:00Z"),
        (" 2016-06-03 14:05 ", "2016-06-03T14:05"), ("2016-06-03T14:05:09.123456+0200", "2016-06-03T14:05:09+02:00"),
        ("2016-06-03T14:05-03:30", "2016-06-03T14:05-03:30"), ("June 3, 2016", "2016-06-03"),
        ("Fri, 3 June 2016 10:00 GMT", "2016-06-03T10:00Z"),
    ])
    func datesAreAsExactAsTheSourceIs(_ written: String, _ iso: String) {
        #expect(GivenDate.read(written, juneFile)?.iso == iso)
    }

    @Test(arguments: ["", "2016-13-01", "yesterday", "2016-06-03T14:05:00Z and more"])
    func whatIsNoDateIsNone(_ written: String) { #expect(GivenDate.read(written, juneFile) == nil) }

    @Test(arguments: [("1464962700", "2016-06-03T14:05:00Z"), ("1464962700123", "2016-06-03T14:05:00Z")])
    func numbersAreSecondsOrMilliseconds(_ digits: String, _ iso: String) {
        #expect(GivenDate.timestamp(digits)?.iso == iso)
        #expect(GivenDate.timestamp("-" + digits) == nil && GivenDate.timestamp("1e99") == nil)
    }
}

@Suite struct JSONRecordsTests {
    /// The texts that a file holds, or what is wrong with it.
    private func texts(_ file: String) -> [String] {
        do throws(FormatError) {
            return try JSONRecords.articles(Array(file.utf8), facts: juneFile).map { found in
                switch found.result {
                case .success(let article): "\(found.item ?? 0):" + String(decoding: article.text, as: UTF8.self)
                case .failure(let error): "\(found.item ?? 0)!\(error)"
                }
            }
        } catch {
            return ["\(error)"]
        }
    }

    @Test(arguments: [
        #"[{"text": "One."}, {"text": "Two."}]"#, #"{"articles": [{"text": "One."}, {"body": "Two."}]}"#,
        #"{"n": 2, "response": {"docs": [{"_source": {"content": "One."}}, {"_source": {"text": "Two."}}]}}"#,
        #"{"x": [1, [2]], "y": {"z": []}, "hits": [{"text": "One.", "comments": [{"text": "no"}]}, {"text": "Two."}]}"#,
    ])
    func theArticlesOfAListAreFoundWhereverItStands(file: String) { #expect(texts(file) == ["1:One.", "2:Two."]) }

    @Test func oneObjectIsOneArticle() {
        #expect(texts(#" {"title": "A", "text": "One.", "related": [{"text": "no"}]} "#) == ["1:One."])
    }

    @Test func whatIsNoArticleIsSaid() {
        #expect(texts("[]") == ["damaged: no article's text is in it"])
        #expect(texts("{\"a\": 1}") == ["damaged: no article's text is in it"])
        #expect(texts("[{\"text\": \"One.\"}") == ["damaged: byte 18: the list is not closed"])
        #expect(texts("[{\"text\": \" \"}, {\"text\": \"Two.\"}]") == ["1!empty", "2:Two."])
        #expect(texts("") == ["damaged: byte 1: a value is missing at the end"])
    }

    @Test func bytesThatAreNoUTF8AreReplaced() {
        let file = Array("[{\"text\": \"One".utf8) + [0xFF] + Array(".\"}]".utf8)
        #expect(
            (try? JSONRecords.articles(file, facts: juneFile).first?.result.get().text) == Array("One\u{FFFD}.".utf8))
    }
}

@Suite struct FormatTableTests {
    private func format(_ fileExtension: String?, _ head: String, isWhole: Bool = true) -> ArticleFormat? {
        FormatTable.format(fileExtension: fileExtension, head: Array(head.utf8), isWhole: isWhole)
    }

    @Test func whatAFileHoldsGoesBeforeItsName() {
        #expect(format("txt", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}") == .jsonl)
        #expect(format("json", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n") == .jsonl)
        #expect(format("json", "{\"text\": \"One.\"}\n") == .json)
        #expect(format(nil, " \u{FEFF}[ {\"text\": \"One.\"}]") == .json)
        #expect(format(nil, "{\n  \"text\": \"One.\"\n}") == .json)
    }

    @Test func aTextMayBeginWithABracket() {
        #expect(format("txt", "[Editor's note] It snowed.") == .text)
        #expect(format("txt", "{Snow} in June\n\nIt snowed.") == .text)
        #expect(format(nil, "It snowed.") == .text && format("asc", "") == .text)
    }

    @Test func aNameThatTellsAnotherFormatIsNotRead() {
        #expect(format("pdf", "%PDF") == nil && format("mp3", "x") == nil)
        #expect(format("2016", "x") == .text && format(" 4", "x") == .text && format("averylongending", "x") == .text)
    }

    @Test func aLongFirstLineOfAStreamIsTakenForALine() {
        #expect(format(nil, "{\"text\": \"One", isWhole: false) == .jsonl)
        #expect(format("json", "{\"text\": \"One", isWhole: false) == .json)
    }
}
