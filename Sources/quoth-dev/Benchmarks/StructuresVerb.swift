import Foundation
import NewsFormats
import NewsModel
import NewsStore

/// `quoth-dev structures`: what the texts of files were found to be made of, one line a text, to be compared with what
/// another version finds.
enum StructuresVerb {
    static let usage = "quoth-dev structures PATH…                the parts found in files and folders, one line a text"

    /// Prints the structures; each line of JSON Lines is read twice, with its title and as plain text alone.
    static func run(_ paths: ArraySlice<String>) -> Int32 {
        for path in InputFiles.paths(paths) {
            guard let data = FileManager.default.contents(atPath: path) else { return 2 }
            guard path.hasSuffix(".jsonl") else {
                show(path) { () throws(FormatError) in try PlainText.article(Array(data), facts: facts(path)) }
                continue
            }
            for (index, raw) in data.split(separator: 0x0A).enumerated() {
                let line = Array(raw)
                show("\(path):\(index + 1)") { () throws(FormatError) in
                    try JSONLines.article(line, facts: facts(path), item: index + 1)
                }
                let titled = try? JSONLines.article(line, facts: facts(path), item: index + 1)
                guard let text = titled?.text else { continue }
                show("\(path):\(index + 1) alone") { () throws(FormatError) in
                    try PlainText.article(text, facts: facts(path))
                }
            }
        }
        return 0
    }

    /// The facts of a file that was last changed on 10 June 2016.
    private static func facts(_ path: String) -> FileFacts {
        FileFacts(path: path, modified: ArticleDate(year: 2016, month: 6, day: 10, origin: .fileTime))
    }

    private static func show(_ name: String, _ article: () throws(FormatError) -> Article) {
        do {
            print(name, line(StoredArticle(try article())))
        } catch {
            print(name, error)
        }
    }

    private static func line(_ stored: StoredArticle) -> String {
        let (article, structure) = (stored.article, stored.article.structure)
        let spans = [
            ("headline", structure.headline), ("byline", structure.byline), ("agency", structure.agency),
            ("dateline", structure.dateline), ("date line", structure.dateLine),
        ]
        let parts = spans.compactMap { name, span in span.map { "\(name) \($0)" } }
        let date = article.date.map { "\($0.iso) \($0.origin)" } ?? "undated"
        let paragraphs = structure.paragraphs.map { "\($0.span)\($0.isVerbatim ? "v" : "")" }
        let shown = [stored.title, stored.outlet, String(stored.fileName)].map { $0.debugDescription }
        return (parts + [date] + paragraphs + shown).joined(separator: " ")
    }
}
