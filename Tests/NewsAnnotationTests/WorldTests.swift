import Glibc
import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

/// The articles in `Tests/Fixtures/World`, against what a careful reader finds in them.
///
/// Mistakes listed in `KnownMistakes.txt` are let pass. `QUOTH_RECORD=1 swift test --filter WorldTests` writes that
/// list anew, and fails, so that nobody forgets to look.
@Suite("Articles of the world")
struct WorldTests {
    private static let folder = "Tests/Fixtures/World"
    private static let list = folder + "/KnownMistakes.txt"
    private static let isRecording = getenv("QUOTH_RECORD") != nil
    private static let names = ProjectFiles.names(in: folder, endingWith: ".txt").filter { $0 != "KnownMistakes" }

    @Test("There are 24 articles, and every line of their gold is found")
    func goldIsFound() throws {
        #expect(Self.names.count == 24)
        for name in Self.names {
            let gold = try Self.gold(name, Self.article(name))
            #expect(!gold.quotes.isEmpty && !gold.persons.isEmpty && !gold.countries.isEmpty, "\(name)")
        }
    }

    @Test("Only the known mistakes are made", arguments: names)
    func mistakesAreKnown(name: String) throws {
        var known = try Self.lines(Self.list).filter { $0.hasPrefix(name + " | ") }.map(Self.key)
        for mistake in try Self.mistakes(name) {
            let line = Self.line(name, mistake)
            if let index = known.firstIndex(of: Self.key(line)) {
                known.remove(at: index)
            } else {
                Issue.record("a new mistake: \(line)")
            }
        }
        for key in known { Issue.record("no longer a mistake, delete its line from \(Self.list): \(key)") }
    }

    @Test("Known mistakes are of articles that are there")
    func knownMistakesHaveTheirArticles() throws {
        for line in try Self.lines(Self.list) {
            #expect(Self.names.contains { line.hasPrefix($0 + " | ") }, "\(line)")
        }
    }

    @Test("The known mistakes are written anew", .enabled(if: isRecording))
    func record() throws {
        let all = try Self.names.map { name in (name, try Self.mistakes(name)) }
        let lines = all.flatMap { name, mistakes in mistakes.map { Self.line(name, $0) + "\n" } }
        try ProjectFiles.write(lines.joined(), to: Self.list)
        let parts = Dictionary(grouping: all.flatMap(\.1), by: \.part).map { "\($0) \($1.count)" }.sorted()
        Issue.record("recorded \(lines.count) mistakes: \(parts.joined(separator: ", "))")
    }

    private static func article(_ name: String) throws -> Article {
        let path = folder + "/\(name).txt"
        return try PlainText.article(ProjectFiles.contents(path), facts: FileFacts(path: path))
    }

    private static func gold(_ name: String, _ article: Article) throws -> WorldGold {
        let bytes = try ProjectFiles.contents(folder + "/\(name).gold")
        return try WorldGold(String(decoding: bytes, as: UTF8.self), text: article.text)
    }

    private static func mistakes(_ name: String) throws -> [WorldMistake] {
        let article = try article(name)
        return try WorldMistakes(Annotator().annotate(article), of: article, against: gold(name, article)).mistakes
    }

    /// A mistake as the list tells of it.
    private static func line(_ name: String, _ mistake: WorldMistake) -> String {
        [name, mistake.part, mistake.words, mistake.right, mistake.found].joined(separator: " | ")
    }

    /// What makes two lines the same mistake: all but what the program says instead.
    private static func key(_ line: String) -> String {
        line.split(separator: " | ").dropLast().joined(separator: " | ")
    }

    private static func lines(_ path: String) throws -> [String] {
        String(decoding: try ProjectFiles.contents(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
