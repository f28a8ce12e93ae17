import Foundation
import NewsFormats
import NewsModel

/// Prints what was found in web pages: as a dump for reading, as JSON for measuring, or how long it took.
enum PageVerb {
    static let usage = """
        quoth-dev page FILE…                       the article found in each web page, its parts by line
        quoth-dev page --json FILE…                the same as one JSON object a page: path, text, headline, byline, date
        quoth-dev page --score FILE…               shingle F1 and exact fields of pages with a NAME.gold beside NAME.html
        quoth-dev page --time FILE…                milliseconds a page, over ten readings each
        """

    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        let options = arguments.filter { $0.hasPrefix("--") }
        let paths = arguments.filter { !$0.hasPrefix("--") }
        if options.contains("--time") { return time(paths) }
        if options.contains("--score") { return score(paths) }
        var status: Int32 = 0
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else {
                status = 2
                continue
            }
            do throws(FormatError) {
                let article = try HTMLPage.article(Array(data), facts: FileFacts(path: path))
                print(options.contains("--json") ? json(path, article) : dump(path, article))
            } catch {
                print(
                    options.contains("--json")
                        ? "{\"path\":\(quoted(path)),\"error\":\(quoted("\(error)"))}" : "\(path): \(error)\n")
            }
        }
        return status
    }

    private static func dump(_ path: String, _ article: Article) -> String {
        let given = article.given
        var lines = ["file: \(path)"]
        func add(_ name: String, _ value: String?) { if let value { lines.append("\(name): \(value)") } }
        add("headline", given.title)
        add("byline", given.byline)
        add("date", given.date?.iso)
        add("outlet", given.outlet)
        add("url", given.url)
        add("dateline", article.structure.dateline.map(article.string))
        for part in article.structure.paragraphs {
            let level = part.level > 0 ? "\(part.level)" : ""
            lines.append("[\(part.kind)\(level)] \(article.string(part.span))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What was found in a page by field; those that it has none of are missing.
    private static func found(_ path: String, _ article: Article) -> [(name: String, value: String)] {
        let start = article.structure.dateline ?? article.structure.paragraphs.first?.span
        let body = start.map { article.string(TextSpan($0.start, article.text.count)) } ?? ""
        let given = article.given
        let fields: [(String, String?)] = [
            ("path", path), ("headline", given.title), ("byline", given.byline), ("date", given.date?.iso),
            ("outlet", given.outlet), ("url", given.url), ("text", body),
        ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func json(_ path: String, _ article: Article) -> String {
        "{" + found(path, article).map { "\"\($0.name)\":\(quoted($0.value))" }.joined(separator: ",") + "}"
    }

    /// Compares what is found with what stands beside the pages; those without a gold, or without an article, are left
    /// out.
    private static func score(_ paths: [String]) -> Int32 {
        var score = PageScore()
        for path in paths {
            let goldPath = URL(filePath: path).deletingPathExtension().appendingPathExtension("gold").path
            guard let data = FileManager.default.contents(atPath: path),
                let gold = FileManager.default.contents(atPath: goldPath)
            else { continue }
            let goldText = String(decoding: gold, as: UTF8.self)
            if !goldText.contains("\n[") { continue }
            let article = try? HTMLPage.article(Array(data), facts: FileFacts(path: path))
            let fields = article.map { found(path, $0) } ?? []
            score.add(Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }, gold: goldText)
        }
        for line in score.lines { print(line) }
        return 0
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Reads all pages ten times and tells the mean and the slowest.
    private static func time(_ paths: [String]) -> Int32 {
        let pages = paths.compactMap { path in FileManager.default.contents(atPath: path).map { (path, Array($0)) } }
        var times: [(path: String, milliseconds: Double)] = []
        for (path, bytes) in pages {
            var best = Double.infinity
            for _ in 0..<10 {
                let start = ContinuousClock.now
                _ = try? HTMLPage.article(bytes, facts: FileFacts(path: path))
                let seconds = (ContinuousClock.now - start) / .seconds(1)
                best = min(best, seconds * 1000)
            }
            times.append((path, best))
        }
        times.sort { $0.milliseconds < $1.milliseconds }
        guard let slowest = times.last else { return 2 }
        let mean = times.reduce(0) { $0 + $1.milliseconds } / Double(times.count)
        let size = pages.reduce(0) { $0 + $1.1.count } / pages.count
        print("\(times.count) pages of \(size / 1024) KB in the mean")
        print("mean \(shown(mean)) ms, median \(shown(times[times.count / 2].milliseconds)) ms")
        print("slowest \(shown(slowest.milliseconds)) ms: \(slowest.path)")
        return 0
    }

    private static func shown(_ number: Double) -> String { String(format: "%.2f", number) }
}
