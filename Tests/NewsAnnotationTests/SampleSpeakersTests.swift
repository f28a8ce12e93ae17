import Glibc
import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

/// The sample collection, against `Tests/Fixtures/SampleSpeakers.txt`: one line a quotation, in reading order.
@Suite struct SampleSpeakersTests {
    /// A line of the standard: the quotation's first words, its kind, and its speaker or `-`.
    struct Expected: Hashable, CustomStringConvertible {
        let words: String
        let kind: String
        let speaker: String

        var description: String { "\(words) | \(kind) | \(speaker)" }
    }

    @Test("Each quotation of the sample has its kind and its speaker", arguments: Self.standard())
    func quotationsHaveTheirSpeakers(file: String, expected: [Expected]) throws {
        let bytes = Self.contents(Self.root + "Fixtures/Sample/" + file)
        let article = try PlainText.article(bytes, facts: FileFacts(path: file))
        let annotation = Annotator().annotate(article)
        #expect(annotation.quotations.count == expected.count, "\(file)")
        for (quotation, expected) in zip(annotation.quotations, expected) {
            let found = Self.found(quotation, in: annotation, of: article, words: expected.words)
            #expect(found == expected, "\(file)")
        }
    }

    @Test("The standard covers the whole sample")
    func standardCoversTheSample() {
        #expect(Self.standard().map(\.0).count >= 18)
        #expect(Self.standard().allSatisfy { !Self.contents(Self.root + "Fixtures/Sample/" + $0.0).isEmpty })
    }

    /// A quotation as a line of the standard, with as many first words as `words` has.
    private static func found(
        _ quotation: Quotation, in annotation: Annotation, of article: Article, words: String
    ) -> Expected {
        guard let first = quotation.quotes.first else { return Expected(words: "", kind: "", speaker: "") }
        let text = article.string(annotation.quotes[first].span).drop { "“‘\"'".contains($0) }
        let all = text.split { $0.isWhitespace }.joined(separator: " ")
        let speaker = quotation.kind == .scare ? "-" : quotation.speakerName ?? "-"
        return Expected(words: String(all.prefix(words.count)), kind: quotation.kind.rawValue, speaker: plain(speaker))
    }

    /// An institution's name may begin a sentence or stand within one: without "the", in small letters.
    private static func plain(_ speaker: String) -> String {
        let small = speaker.lowercased()
        return small.hasPrefix("the ") ? String(small.dropFirst(4)) : small
    }

    /// The lines of the standard by file, in their order.
    static func standard() -> [(String, [Expected])] {
        var result: [(String, [Expected])] = []
        let text = String(decoding: contents(root + "Tests/Fixtures/SampleSpeakers.txt"), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 4 else { continue }
            if result.last?.0 != fields[0] { result.append((fields[0], [])) }
            result[result.count - 1].1.append(Expected(words: fields[1], kind: fields[2], speaker: plain(fields[3])))
        }
        return result
    }

    /// The project's folder, with a slash at the end.
    private static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/"
    }()

    private static func contents(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
