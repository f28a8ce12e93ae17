import Foundation
import NewsModel
import Synchronization
import Testing

@testable import QuothApp

@Suite struct ArticleLoaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Every event of loading the given paths of the folder.
    private func events(
        _ names: [String], standardInput: Int32 = -1, clock: FileClock = .local
    ) async throws -> [LoadEvent] {
        let loader = ArticleLoader(
            .paths(names.map { $0 == "-" ? $0 : "\(folder.path)/\($0)" }), clock: clock, standardInput: standardInput)
        let (stream, continuation) = AsyncStream.makeStream(of: LoadEvent.self)
        try loader.start { event in
            continuation.yield(event)
            if event.isFinished { continuation.finish() }
        }
        return await stream.reduce(into: []) { $0.append($1) }
    }

    private func names(_ events: [LoadEvent]) -> [String] {
        events.flatMap(\.articles).map { folder.short($0.article.source.path) }
    }

    @Test func theFirstEventIsOneArticleAndTheLastIsFinished() async throws {
        for number in 10..<40 {
            try folder.write("\(number).txt", "A harbour reopens\n\nStory \(number).")
            try folder.date("\(number).txt", 1_464_912_000 - number)
        }
        let events = try await events([""])
        #expect(events.first?.articles.count == 30)
        #expect(events.map(\.isFinished).filter(\.self).count == 1)
        #expect(events.last?.isFinished == true)
        #expect(names(events) == (10..<40).map { "\($0).txt" })
        #expect(events.last?.filesTotal == 30)
    }

    @Test func theFirstEventWaitsForAnArticleWhereOtherFilesComeFirst() async throws {
        try folder.write("a.png", "x")
        try folder.write("b.txt", "A harbour reopens\n\nShips are back.")
        let events = try await events([""])
        #expect(events.first?.articles.count == 1)
        #expect(events.flatMap(\.skipped).map(\.reason) == [.unsupportedFormat("png")])
    }

    @Test func aFolderWithoutArticlesGivesOneFinishedEvent() async throws {
        try folder.write("a.png", "x")
        let events = try await events([""])
        #expect(events.count == 1)
        #expect(events.first?.isFinished == true)
        #expect(events.first?.articles.isEmpty == true)
        #expect(events.first?.skipped.count == 1)
    }

    @Test func aPathThatDoesNotExistIsThrownBeforeAnythingStarts() {
        let loader = ArticleLoader(.paths([folder.path, "\(folder.path)/missing"]))
        #expect(throws: ProgramFailure.noSuchPath("\(folder.path)/missing")) {
            try loader.start { _ in }
        }
    }

    @Test func aFileThatFailsWhenItIsReadIsSkipped() async throws {
        try folder.makeLink("broken.txt", to: "/proc/self/mem")
        try folder.write("good.txt", "A harbour reopens\n\nShips are back.")
        let events = try await events([""])
        #expect(names(events) == ["good.txt"])
        #expect(events.flatMap(\.skipped).map(\.reason) == [.unreadable(EIO)])
    }

    @Test func aFileHasTheDayThatTheClockGives() async throws {
        try folder.write("a.txt", "A harbour reopens\n\nShips are back.")
        let day = try #require(ArticleDate(year: 2016, month: 6, day: 3, origin: .fileTime))
        let events = try await events(["a.txt"], clock: .fixed(day))
        #expect(events.first?.articles.first?.article.date == day)
    }

    @Test func standardInputGivesOneTextOrAnArticleALine() async throws {
        let text = try Pipe("A harbour reopens\n\nShips are back.")
        #expect(names(try await events(["-"], standardInput: text.readEnd)) == ["-"])
        let lines = try Pipe(" {\"text\": \"One.\"}\n{\"text\": \"Two.\"}\nnone\n")
        let events = try await events(["-"], standardInput: lines.readEnd)
        #expect(
            events.flatMap(\.articles).map { $0.article.string(TextSpan(0, $0.article.text.count)) } == [
                "One.", "Two.",
            ])
        #expect(events.flatMap(\.skipped).map(\.line) == [3])
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16, .utf32, .utf8])
    func linesOfJSONAreReadInUnicodesEncodings(_ encoding: String.Encoding) async throws {
        let lines = "{\"text\": \"Один.\"}\n{\"text\": \"二二.\"}\n"
        let path = try folder.write("a.jsonl", "")
        try #require(lines.data(using: encoding)).write(to: URL(filePath: path))
        let events = try await events(["a.jsonl"])
        #expect(
            events.flatMap(\.articles).map { $0.article.string(TextSpan(0, $0.article.text.count)) } == [
                "Один.", "二二.",
            ])
    }

    @Test func theSampleLoads() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: LoadEvent.self)
        try ArticleLoader(.sample).start { event in
            continuation.yield(event)
            if event.isFinished { continuation.finish() }
        }
        let events = await stream.reduce(into: []) { $0.append($1) }
        #expect(events.flatMap(\.articles).count == BundledFiles.sample.count)
        #expect(events.flatMap(\.skipped).isEmpty)
    }

}
