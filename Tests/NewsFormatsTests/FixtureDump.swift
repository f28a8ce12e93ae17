import Glibc
import NewsModel
import Testing

@testable import NewsFormats

/// What is found in a fixture against what is kept beside it, in a file of its name and `.dump`.
///
/// With `QUOTH_RECORD` set that file is written anew, and the test fails, so that nobody forgets to look.
enum FixtureDump {
    static func expect(
        _ bytes: [UInt8], as format: ArticleFormat, isKept name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let found = FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: file))
        let written = found.map(shown).joined(separator: "\n\n") + "\n"
        let golden = "\(name).dump"
        if getenv("QUOTH_RECORD") != nil {
            FixtureFile.write(written, golden)
            Issue.record("recorded \(golden); look at what changed", sourceLocation: sourceLocation)
        }
        let kept = FixtureFile.read(golden).map { String(decoding: $0, as: UTF8.self) }
        #expect(kept == written, sourceLocation: sourceLocation)
    }

    private static func shown(_ found: FoundArticle) -> String {
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
