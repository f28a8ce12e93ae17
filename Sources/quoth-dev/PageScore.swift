import Foundation
import NewsFormats

/// How well the articles of web pages are found: beside each page `NAME.html` stands `NAME.gold` with what is to be found.
struct PageScore {
    private var pages = 0
    private var precision = 0.0
    private var recall = 0.0
    /// How often each field is exactly right.
    private var exact: [String: Int] = [:]

    private static let fields = ["headline", "byline", "date", "outlet", "url"]

    /// Adds a page: its fields as `page --json` prints them, and its gold.
    mutating func add(_ found: [String: String], gold: String) {
        var (expected, body): ([String: String], [Substring]) = ([:], [])
        for line in gold.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if body.isEmpty, parts.count == 2, Self.fields.contains(String(parts[0])) {
                expected[String(parts[0])] = String(parts[1].dropFirst())
            } else {
                // Of "dateline: BERN" and "[body] It snowed." what stands in the text; rows of tables stand as they are.
                let isDateline = body.isEmpty && line.hasPrefix("dateline:")
                let mark: Character? = line.first == "[" ? "]" : isDateline ? ":" : nil
                body.append(mark.map { mark in line.drop { $0 != mark }.dropFirst() } ?? line)
            }
        }
        pages += 1
        let (wanted, got) = (Self.shingles(body.joined(separator: "\n")), Self.shingles(found["text"] ?? ""))
        let shared = wanted.reduce(0) { $0 + min($1.value, got[$1.key] ?? 0) }
        precision += Double(shared) / Double(max(1, got.values.reduce(0, +)))
        recall += Double(shared) / Double(max(1, wanted.values.reduce(0, +)))
        for field in Self.fields where expected[field] == found[field] { exact[field, default: 0] += 1 }
    }

    /// Each four words in a row of a text with their number, as the shingle measure counts them.
    private static func shingles(_ text: String) -> [[Substring]: Int] {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        var counts: [[Substring]: Int] = [:]
        for start in 0..<max(1, words.count - 3) { counts[Array(words[start...].prefix(4)), default: 0] += 1 }
        return counts
    }

    /// The figures, for reading.
    var lines: [String] {
        guard pages > 0 else { return ["no page has a gold beside it"] }
        let (right, whole) = (precision / Double(pages), recall / Double(pages))
        let score = right + whole > 0 ? 2 * right * whole / (right + whole) : 0
        let text = String(format: "text: precision %.3f, recall %.3f, F1 %.3f", right, whole, score)
        return ["\(pages) pages", text] + Self.fields.map { "\($0): \(exact[$0] ?? 0) exact" }
    }
}
