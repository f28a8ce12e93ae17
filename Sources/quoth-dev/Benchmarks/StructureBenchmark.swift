import Foundation
import NewsFormats
import NewsModel
import NewsStore

/// `quoth-dev bench-structure`: what it costs to find the structure of texts, on one thread.
enum StructureBenchmark {
    static let usage = "quoth-dev bench-structure PATH…           what finding their structure costs, on one thread"

    /// A text with the file that it is from.
    private struct Input {
        let bytes: [UInt8]
        let facts: FileFacts
    }

    /// Reads all files into memory, then times each step over all of them.
    static func run(_ paths: ArraySlice<String>) -> Int32 {
        let inputs = InputFiles.paths(paths).flatMap(read)
        let articles = inputs.compactMap { try? PlainText.article($0.bytes, facts: $0.facts) }
        print("\(inputs.count) texts of \(size(of: inputs) / max(1, inputs.count)) bytes")
        report("structure", inputs) {
            inputs.reduce(0) { $0 &+ StructureFinder.find($1.bytes, facts: $1.facts).structure.paragraphs.count }
        }
        if getenv("ONLY") != nil {
            for _ in 0..<30 {
                report("structure", inputs) {
                    inputs.reduce(0) {
                        $0 &+ StructureFinder.find($1.bytes, facts: $1.facts).structure.paragraphs.count
                    }
                }
            }
            return 0
        }
        report("decoding", inputs) { inputs.reduce(0) { $0 &+ Decoding.text($1.bytes).count } }
        report("an entry of the list", inputs) { articles.reduce(0) { $0 &+ StoredArticle($1).title.utf8.count } }
        report("all, from bytes to article", inputs) {
            inputs.reduce(0) { $0 &+ ((try? PlainText.article($1.bytes, facts: $1.facts))?.text.count ?? 0) }
        }
        return inputs.isEmpty ? 2 : 0
    }

    private static func read(_ path: String) -> [Input] {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        let facts = FileFacts(path: path, modified: ArticleDate(year: 2016, month: 6, day: 10, origin: .fileTime))
        guard path.hasSuffix(".jsonl") else { return [Input(bytes: Array(data), facts: facts)] }
        return data.split(separator: 0x0A).enumerated().compactMap { index, line in
            let article = try? JSONLines.article(Array(line), facts: facts, item: index + 1)
            return article.map { Input(bytes: $0.text, facts: facts) }
        }
    }

    private static func size(of inputs: [Input]) -> Int { inputs.reduce(0) { $0 + $1.bytes.count } }

    /// Times a step, best of five; what it counts is printed, so that nothing is left out as unused.
    private static func report(_ name: String, _ inputs: [Input], _ step: () -> Int) {
        var count = 0
        let best = (0..<5).map { _ in ContinuousClock().measure { count = step() } }.min() ?? .zero
        let micros = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
        let figures = String(
            format: "%8.3f µs an article, %6.0f MB/s", micros / Double(max(1, inputs.count)),
            Double(size(of: inputs)) / micros)
        print("\(figures): \(name) (\(count))")
    }
}
