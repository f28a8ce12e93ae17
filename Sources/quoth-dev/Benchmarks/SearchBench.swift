import FoundationEssentials
import NewsModel
import NewsStore

/// `quoth-dev bench-search`: how fast queries are answered by texts, on one core.
///
/// The texts of a folder are copied until there are 300 MB of them: as they are, with every ninth `e` or so accented as
/// in French (3.5 % of the bytes begin a scalar beyond ASCII), and in Cyrillic letters. Nothing is annotated.
enum SearchBench {
    static let usage =
        "quoth-dev bench-search FOLDER QUERY…     how fast queries look through a folder's texts, in GB/s"
    private static let size = 300_000_000

    /// What is done to the texts, and to queries without a field or a pattern.
    private struct Kind {
        let name: String
        let change: ([UInt8]) -> [UInt8]
    }

    /// Runs the benchmark; the exit status.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard let folder = arguments.first, arguments.count > 1 else {
            print(usage)
            return 2
        }
        let texts = self.texts(in: folder)
        if texts.isEmpty {
            print("quoth-dev: no text in \(folder)")
            return 2
        }
        let kinds = [
            Kind(name: "as it is") { $0 }, Kind(name: "as French", change: french),
            Kind(name: "as Russian", change: russian),
        ]
        for kind in kinds {
            let articles = filled(with: texts.map(kind.change))
            for typed in arguments.dropFirst() {
                let isPlain = !typed.contains(":") && !typed.contains("/") && kind.name != "as French"
                let query = isPlain ? String(decoding: kind.change(Array(typed.utf8)), as: UTF8.self) : typed
                do {
                    time(try Query.parse(query), in: articles, label: "\(kind.name): \(query)")
                } catch {
                    print("quoth-dev: \(query): \(error.words)")
                    return 2
                }
            }
        }
        return 0
    }

    private static func texts(in folder: String) -> [[UInt8]] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted().compactMap { path in
            (try? Data(contentsOf: URL(filePath: "\(folder)/\(path)"))).map { Array($0) }
        }
    }

    /// Articles with copies of texts, up to the size that no cache holds.
    private static func filled(with texts: [[UInt8]]) -> [StoredArticle] {
        var (articles, bytes): ([StoredArticle], Int) = ([], 0)
        while bytes < size {
            let text = texts[articles.count % texts.count] + [0x0A]
            var structure = ArticleStructure()
            structure.headline = TextSpan(0, text.firstIndex(of: 0x0A) ?? text.count)
            let source = ArticleSource(path: "\(articles.count).txt", format: "text")
            let article = Article(text: text, structure: structure, source: source)
            articles.append(StoredArticle(article))
            bytes += text.count
        }
        return articles
    }

    /// The best of five runs through all articles.
    private static func time(_ query: Query, in articles: [StoredArticle], label: String) {
        let matcher = QueryMatcher(query)
        var (best, found) = (Double.infinity, 0)
        for _ in 0..<5 {
            let started = ContinuousClock.now
            found = articles.count { matcher.matches($0, isRead: false) ?? true }
            let passed = (ContinuousClock.now - started).components
            best = min(best, Double(passed.seconds) + Double(passed.attoseconds) / 1e18)
        }
        let rate = Double(articles.reduce(0) { $0 + $1.article.text.count }) / best / 1e9
        let end = "\(found) of \(articles.count) articles\(query.hasGivenUp ? ", given up in some" : "")"
        print("\(label): \((rate * 100).rounded() / 100) GB/s, \(Int((best * 1000).rounded())) ms, \(end)")
    }

    private static func french(_ text: [UInt8]) -> [UInt8] {
        let shapes: [UInt8: [UInt8]] = [
            UInt8(ascii: "e"): Array("é".utf8), UInt8(ascii: "a"): Array("à".utf8), UInt8(ascii: "u"): Array("ù".utf8),
            UInt8(ascii: "i"): Array("î".utf8), UInt8(ascii: "c"): Array("ç".utf8),
        ]
        var (result, seen): ([UInt8], Int) = ([], 0)
        for byte in text {
            guard let shape = shapes[byte] else {
                result.append(byte)
                continue
            }
            seen += 1
            if seen % 9 == 0 { result += shape } else { result.append(byte) }
        }
        return result
    }

    private static func russian(_ text: [UInt8]) -> [UInt8] {
        let small = Array("абцдефгхийклмнопярстувшызж".unicodeScalars)
        return text.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x61...0x7A: Array(UTF8.encode(small[Int(byte - 0x61)]) ?? UTF8.encodedReplacementCharacter)
            case 0x41...0x5A: Array(String(small[Int(byte - 0x41)]).uppercased().utf8)
            default: [byte]
            }
        }
    }
}
