import Foundation
import Glibc
import NewsFormats
import NewsModel

/// `quoth-dev fuzz`: reads files that are damaged anyhow, and looks whether what comes out holds together.
enum FuzzVerb {
    static let usage = """
        quoth-dev fuzz SECONDS FORMAT FILE…        reads damaged copies of files, the same ones in each run, as auto, text,
                                                   markdown, newsboat or another format; gzip inflates them first
        """

    /// Damages and reads files for some seconds; 1 where an article is not sound, or one took longer than a second.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard let seconds = arguments.first.flatMap(Double.init), let format = arguments.dropFirst().first else {
            return 2
        }
        let seeds = arguments.dropFirst(2).compactMap { FileManager.default.contents(atPath: $0).map { Array($0) } }
        guard !seeds.isEmpty else { return 2 }
        var (random, runs, articles) = (Mutation(state: 1), 0, 0)
        let start = Date()
        while Date().timeIntervalSince(start) < seconds {
            let bytes = random.damaged(seeds)
            // Kept for whoever has to find out what a crash was about.
            _ = FileManager.default.createFile(
                atPath: NSTemporaryDirectory() + "quoth-fuzz-last", contents: Data(bytes))
            // The processor's time: on a busy machine any file may take long by the clock on the wall.
            let before = clock()
            let found = read(bytes, format)
            let time = Double(clock() - before) / 1e6
            for place in found {
                guard case .success(let article) = place.result else { continue }
                articles += 1
                if let fault = fault(of: article) {
                    print("run \(runs): \(fault)")
                    return 1
                }
            }
            if time > 1 {
                print("run \(runs): \(time) s")
                return 1
            }
            runs += 1
        }
        print("\(runs) damaged files, \(articles) articles, all sound")
        return 0
    }

    private static func read(_ bytes: [UInt8], _ format: String) -> [FoundArticle] {
        let facts = FileFacts(path: "-")
        var bytes = bytes
        if format == "gzip" {
            guard case .bytes(let inflated) = Gzip.inflated(bytes, limit: 1 << 24) else { return [] }
            bytes = inflated
        }
        let known =
            ArticleFormat(rawValue: format) ?? FormatTable.format(fileExtension: nil, head: bytes, isWhole: true)
        return FormatTable.articles(in: bytes, as: known ?? .text, facts: facts)
    }

    /// What is wrong with an article: spans that leave the text, overlap or cut a character.
    private static func fault(of article: Article) -> String? {
        let text = article.text
        if String(validating: text, as: UTF8.self) == nil { return "the text is no UTF-8" }
        func isSound(_ span: TextSpan) -> Bool {
            span.end <= text.count && [span.start, span.end].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
        }
        let structure = article.structure
        let parts = structure.paragraphs.map(\.span)
        let lines = [structure.headline, structure.byline, structure.dateline, structure.agency].compactMap { $0 }
        if let bad = (parts + lines + structure.links.map(\.span)).first(where: { !isSound($0) }) {
            return "span \(bad)"
        }
        for spans in [parts, structure.links.map(\.span)] {
            for (a, b) in zip(spans, spans.dropFirst()) where a.end > b.start { return "\(a) overlaps \(b)" }
        }
        return nil
    }
}

/// Damages files: bytes changed, cut, doubled, and parts of one put into another.
private struct Mutation {
    var state: UInt64

    private mutating func next(_ below: Int) -> Int {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, below)))
    }

    private mutating func part(of bytes: [UInt8], atMost count: Int) -> Range<Int> {
        let start = next(bytes.count)
        return start..<min(bytes.count, start + next(count))
    }

    private static let marks = Array("-*>#[]()!`~|:\\<&_+.\n\n\t  \"'{}%$=\u{0}^".utf8)

    mutating func damaged(_ seeds: [[UInt8]]) -> [UInt8] {
        var bytes = seeds[next(seeds.count)]
        for _ in 0...next(12) where !bytes.isEmpty {
            switch next(7) {
            case 0: bytes[next(bytes.count)] = UInt8(next(256))
            case 1: bytes[next(bytes.count)] = Self.marks[next(Self.marks.count)]
            case 2: bytes.removeSubrange(part(of: bytes, atMost: 200))
            case 3: bytes.insert(contentsOf: bytes[part(of: bytes, atMost: 200)], at: next(bytes.count))
            case 4:
                let piece = Array(bytes[part(of: bytes, atMost: 12)])
                let pieces = repeatElement(piece, count: next(400)).joined()
                bytes.insert(contentsOf: pieces, at: next(bytes.count))
            case 5:
                let other = seeds[next(seeds.count)]
                bytes.insert(contentsOf: other[part(of: other, atMost: 2000)], at: next(bytes.count))
            default: if next(4) == 0 { bytes.removeLast(next(bytes.count)) }
            }
        }
        return bytes
    }
}
