import FoundationEssentials
import NewsStore
import UnicodeText

/// `quoth-dev bench-search`: how fast words, or a `/pattern/`, are found in texts, in gigabytes a second on one core.
///
/// The texts of a folder are copied until there are 300 MB of them: as they are, with every fifth `e` or so accented as
/// in French (3.5 % of the bytes begin a scalar beyond ASCII), and in Cyrillic letters.
enum SearchBench {
    static let usage = "quoth-dev bench-search FOLDER WORDS…    how fast words are found in a folder's texts, in GB/s"
    private static let size = 300_000_000

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
        for (name, change) in [("as it is", { $0 }), ("as French", french), ("as Russian", russian)]
            as [(String, ([UInt8]) -> [UInt8])]
        {
            let copies = filled(with: texts.map(change))
            for words in arguments.dropFirst() {
                let isPattern = words.utf8.count > 2 && words.hasPrefix("/") && words.hasSuffix("/")
                if isPattern, let search = try? RegexSearch(String(words.dropFirst().dropLast())) {
                    time(.pattern(search), in: copies, label: "\(name): \(words)")
                } else {
                    let typed = name == "as Russian" ? russian(Array(words.utf8)) : Array(words.utf8)
                    let search = FoldedSearch(String(decoding: typed, as: UTF8.self))
                    time(.words(search), in: copies, label: "\(name): \(words)")
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

    /// Copies of texts up to the size that no cache holds.
    private static func filled(with texts: [[UInt8]]) -> [[UInt8]] {
        var (copies, bytes, next): ([[UInt8]], Int, Int) = ([], 0, 0)
        while bytes < size {
            copies.append(texts[next % texts.count] + [0x0A])
            bytes += texts[next % texts.count].count + 1
            next += 1
        }
        return copies
    }

    /// The best of five runs through all texts.
    private static func time(_ search: TextSearch, in texts: [[UInt8]], label: String) {
        var (best, found) = (Double.infinity, 0)
        for _ in 0..<5 {
            let started = ContinuousClock.now
            found = texts.count { search.isFound(in: $0) }
            let passed = (ContinuousClock.now - started).components
            best = min(best, Double(passed.seconds) + Double(passed.attoseconds) / 1e18)
        }
        let rate = Double(texts.reduce(0) { $0 + $1.count }) / best / 1e9
        let hasGivenUp = search.hasGivenUp ? ", given up in some" : ""
        print("\(label): \((rate * 100).rounded() / 100) GB/s, in \(found) of \(texts.count) texts\(hasGivenUp)")
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
