import Glibc
import NewsModel
import Testing

@testable import NewsFormats

/// The feeds of `Tests/Fixtures/Feeds` against what is kept beside each of them.
///
/// `QUOTH_RECORD=1 swift test --filter FeedFixtureTests` writes those files anew, and fails, so that nobody forgets to
/// look.
@Suite struct FeedFixtureTests {
    @Test(arguments: [
        "rss-2.0.xml", "rss-1.0.rdf", "rss-0.91.xml", "atom-1.0.atom", "atom-0.3.xml", "jsonfeed-1.1.json",
        "damaged-marks.xml", "damaged-json.json", "latin-1.xml", "bad-byte.xml", "utf-16.xml",
    ])
    func aFeedIsReadAsItWas(_ name: String) throws {
        let bytes = try #require(FixtureFile.read("Feeds/\(name)"))
        let fileExtension = name.split(separator: ".").last.map(String.init)
        #expect(FormatTable.format(fileExtension: fileExtension, head: bytes, isWhole: true) == .feed)
        let found = FormatTable.articles(in: bytes, as: .feed, facts: FileFacts(path: name))
        let written = found.map(shown).joined(separator: "\n\n") + "\n"
        let golden = "Feeds/\(name).dump"
        if getenv("QUOTH_RECORD") != nil {
            FixtureFile.write(written, golden)
            Issue.record("recorded \(golden); look at what changed")
        }
        #expect(FixtureFile.read(golden).map { String(decoding: $0, as: UTF8.self) } == written)
    }

    private func shown(_ found: FoundArticle) -> String {
        switch found.result {
        case .failure(let error): return "\(found.item ?? 0)! \(error)"
        case .success(let article):
            let given = article.given
            let fields = [
                ("title", given.title), ("author", given.byline), ("outlet", given.outlet), ("link", given.url),
                ("id", given.id), ("given", given.date?.iso),
            ]
            let lines = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
            let links = article.structure.links.map { "→ \(article.string($0.span)): \($0.url)" }
            let head = "\(found.item ?? 0) \(article.source.format)"
            return ([head] + lines + [dump(article)] + links).joined(separator: "\n")
        }
    }
}

/// Files of `Tests/Fixtures`.
enum FixtureFile {
    private static func path(_ name: String) -> String {
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Fixtures/" + name
    }

    /// All bytes of a file; nil where there is none.
    static func read(_ name: String) -> [UInt8]? {
        guard let stream = fopen(path(name), "r") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(stream), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }

    static func write(_ text: String, _ name: String) {
        guard let stream = fopen(path(name), "w") else { return }
        defer { fclose(stream) }
        _ = fputs(text, stream)
    }
}
