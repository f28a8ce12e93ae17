import Foundation
import NewsFormats
import Testing

@testable import QuothApp

/// Files that gzip made, in a folder with others.
@Suite struct CompressedFileTests {
    private static func gzip(_ path: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-n", path]
        try process.run()
        process.waitUntilExit()
    }

    private func read(_ folder: TemporaryFolder, _ format: ArticleFormat? = nil) throws -> [String] {
        var input = try ArticleInput(.paths([folder.path]), format: format)
        var found: [String] = []
        while let batch = input.nextBatch(10) {
            found += batch.skipped.map { "\(folder.short($0.path)): \($0.reason.words)" }
            for item in batch.items.flatMap({ $0.parsed(clock: .local) }) {
                switch item {
                case .article(let article):
                    let line = article.title ?? article.structure.headline.map(article.string) ?? "-"
                    found.append("\(folder.short(article.source.path)) \(article.source.format): \(line)")
                case .skipped(let skipped): found.append("\(folder.short(skipped.path)): \(skipped.reason.words)")
                }
            }
        }
        return found.sorted()
    }

    @Test func theFormatIsThatOfWhatTheyHold() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [
            ("a.txt", "Snow in June\n\nIt fell."), ("b.md", "# Snow *again*\n\nIt fell."),
            ("c.jsonl", "{\"title\": \"One\", \"text\": \"It fell.\"}\n{\"title\": \"Two\", \"text\": \"It fell.\"}\n"),
            ("d.xml", "<rss><channel><item><title>Rain</title></item></channel></rss>"),
            ("e", "Plain snow\n\nIt fell."),
        ] { try Self.gzip(try folder.write(name, text)) }
        // The content goes before the name.
        try FileManager.default.moveItem(atPath: "\(folder.path)/c.jsonl.gz", toPath: "\(folder.path)/c.jsonl")
        try folder.write("f.md", "# Open\n\nIt fell.")
        try folder.write("g.gz", "No gzip at all\n\nIt fell.")
        try folder.write("h.pdf.gz", "It fell.")
        #expect(
            try read(folder) == [
                "a.txt.gz text: Snow in June", "b.md.gz markdown: Snow again", "c.jsonl jsonl: One",
                "c.jsonl jsonl: Two",
                "d.xml.gz rss: Rain", "e.gz text: Plain snow", "f.md markdown: Open", "g.gz text: No gzip at all",
                "h.pdf.gz: files of the format .pdf are not read yet",
            ])
        #expect(try read(folder, .text).contains("b.md.gz text: # Snow *again*"))
    }

    @Test func whatCannotBeReadSaysSo() throws {
        let folder = try TemporaryFolder()
        try Data([0x1F, 0x8B, 8, 0, 1, 2]).write(to: URL(filePath: "\(folder.path)/a.gz"))
        #expect(try read(folder) == ["a.gz: damaged: nothing of what gzip compressed can be read"])
    }
}
