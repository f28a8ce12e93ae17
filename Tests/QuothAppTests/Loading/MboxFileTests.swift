import Glibc
import NewsFormats
import NewsModel
import Testing

@testable import QuothApp

@Suite struct MboxFileTests {
    private func mbox(_ count: Int) -> String {
        (1...count).map { number in
            let words = String(repeating: "Words of mail \(number). ", count: number % 7 * 40 + 1)
            return "From a@b Fri Jun  3 14:05:00 2016\nFrom: Jane Roe <j@x.example>\nSubject: \(number)\n\n\(words)\n\n"
        }.joined()
    }

    @Test(arguments: [100, 5_000, 1 << 20]) func mailsComeWholeAndInOrder(_ chunk: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.mbox", mbox(60))
        let descriptor = open("\(folder.path)/a.mbox", O_RDONLY)
        try #require(descriptor >= 0)
        let file = MboxFile(descriptor, chunk: chunk)
        var titles: [String?] = []
        while case .mails(let bytes, let first) = file.next() {
            #expect(first == titles.count + 1)
            titles += Mbox.articles(bytes, first: first, facts: FileFacts(path: "a")).map { try? $0.result.get().title }
        }
        #expect(titles == (1...60).map { "\($0)" })
        #expect(file.next() == .end)
    }

    @Test func aMailThatIsTooLongEndsTheFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.mbox", mbox(3) + String(repeating: "x\n", count: 5_000))
        let file = MboxFile(open("\(folder.path)/a.mbox", O_RDONLY), chunk: 500, longest: 4_000)
        var last = file.next()
        while case .mails = last { last = file.next() }
        #expect(last == .tooLong(3))
        #expect(file.next() == .end)
    }

    @Test func anInputIsNotAtItsEndBeforeTheLastMail() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.mbox", mbox(400))
        var input = try ArticleInput(.paths([folder.path + "/a.mbox"]))
        var count = 0
        while let batch = input.nextBatch(1) {
            count += batch.items.reduce(0) { $0 + $1.parsed(clock: .local).count }
            if count < 400 { #expect(!input.isAtEnd) }
        }
        #expect(count == 400)
        #expect(input.isAtEnd)
    }

    @Test func foldersOfMailAreRead() throws {
        let folder = try TemporaryFolder()
        let mail = "Return-Path: <a@b>\nFrom: Jane Roe <j@x.example>\nSubject: One\n\nWords.\n"
        try folder.write("1466012345.M1P2.host.example:2,S", mail)
        try folder.write("7", mail)
        try folder.write("letter.eml", mail)
        try folder.write("letters.mbox", mbox(2))
        try folder.write("odd.mbox", "<!doctype html><p>x")
        var input = try ArticleInput(.paths([folder.path]))
        var found: [String] = []
        while let batch = input.nextBatch(100) {
            #expect(batch.skipped.isEmpty)
            for case .article(let article) in batch.items.flatMap({ $0.parsed(clock: .local) }) {
                found.append("\(article.source.fileName) \(article.source.item ?? 0) \(article.title ?? "")")
            }
        }
        #expect(
            found.sorted() == [
                "1466012345.M1P2.host.example:2,S 0 One", "7 0 One", "letter.eml 0 One", "letters.mbox 1 1",
                "letters.mbox 2 2",
            ])
    }

    @Test(
        arguments: [
            ("1466012345.M1P2.host.example:2,S", nil), ("1466012345.M1P2.host", nil), ("1466012345.txt", "txt"),
            ("2016.06.03", "03"), ("1466012345.final.txt", "txt"),
        ] as [(String, String?)])
    func namesOfMaildirsHaveNoExtension(_ name: String, _ expected: String?) {
        #expect(FilePath(name).fileExtension == expected)
    }
}
