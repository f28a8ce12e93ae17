import Foundation
import NewsFormats
import NewsModel

/// Reads annotated articles: JSON Lines with `id`, `text`, and what was marked, in scalar offsets.
package enum Corpus {
    /// A file that can't be read, or a line that is none of such a corpus.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The articles of a file, in its order, or only those with some ids; they are read as
    /// `quoth annotate --input-format jsonl` reads them.
    package static func read(
        _ path: String, only isWanted: (String) -> Bool = { _ in true }
    ) throws -> [CorpusArticle] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(description: "can't read \(path)")
        }
        let decoder = JSONDecoder()
        return try data.split(separator: 0x0A).enumerated().compactMap { number, raw in
            do {
                let line = try decoder.decode(Line.self, from: Data(raw))
                guard isWanted(line.id) else { return nil }
                let article = try JSONLines.article(Array(raw), facts: FileFacts(path: path), item: number + 1)
                return line.article(article)
            } catch {
                throw Failure(description: "\(path), line \(number + 1): \(error)")
            }
        }
    }

    /// A line as the corpora write it.
    private struct Line: Decodable {
        struct Country: Decodable {
            let start: Int
            let end: Int
            let code: String
            let kind: String
            let sub: String?
        }
        struct Quote: Decodable {
            let start: Int
            let end: Int
            let speaker: [Int]?
            let cue: [Int]?
            let type: String?
        }
        struct Attribution: Decodable {
            let source: [[Int]]?
            let cue: [[Int]]?
            let content: [[Int]]?
        }

        let id: String
        let attributions: [Attribution]?
        let persons: [[Int]]?
        let countries: [Country]?
        let countriesIgnore: [Ignored]?
        let annotatedKinds: [String]?
        let quotes: [Quote]?
        let otherQuoted: [[Int]]?
        let prose: Double?

        private enum CodingKeys: String, CodingKey {
            case id, persons, countries, quotes, prose, attributions
            case countriesIgnore = "countries_ignore"
            case annotatedKinds = "annotated_kinds"
            case otherQuoted = "other_quoted"
        }

        /// The start and end of what counts neither way; other fields are passed over.
        struct Ignored: Decodable {
            let start: Int
            let end: Int

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                (start, end) = (try list.decode(Int.self), try list.decode(Int.self))
            }
        }

        func article(_ article: Article) -> CorpusArticle {
            let offsets = ScalarOffsets(article.text)
            var result = CorpusArticle(id: id, article: article)
            result.persons = persons?.compactMap { offsets.span($0) }
            result.countries = countries?.map {
                CorpusArticle.GoldCountry(
                    span: offsets.span($0.start, $0.end), code: $0.code,
                    kind: CountryKind(rawValue: $0.kind) ?? .name, isPart: $0.sub != nil)
            }
            result.countriesIgnored = (countriesIgnore ?? []).map { offsets.span($0.start, $0.end) }
            if let annotatedKinds { result.countryKinds = Set(annotatedKinds.compactMap(CountryKind.init)) }
            result.quotes = quotes?.map {
                CorpusArticle.GoldQuote(
                    span: offsets.span($0.start, $0.end), speaker: $0.speaker.flatMap(offsets.span),
                    cue: $0.cue.flatMap(offsets.span), isDirect: ($0.type ?? "direct") == "direct")
            }
            result.attributions = (attributions ?? []).map {
                CorpusArticle.Attribution(
                    source: ($0.source ?? []).compactMap(offsets.span), cue: ($0.cue ?? []).compactMap(offsets.span),
                    content: ($0.content ?? []).compactMap(offsets.span))
            }
            result.otherQuoted = (otherQuoted ?? []).compactMap { offsets.span($0) }
            result.prose = prose ?? 1
            return result
        }
    }
}

/// Where the scalars of a text begin, for corpora that count scalars.
struct ScalarOffsets {
    private var starts: [Int] = []

    /// The offsets of valid UTF-8.
    init(_ text: [UInt8]) {
        starts.reserveCapacity(text.count + 1)
        for (at, byte) in text.enumerated() where byte & 0xC0 != 0x80 { starts.append(at) }
        starts.append(text.count)
    }

    /// The bytes from one scalar to another; offsets beyond the text end with it.
    func span(_ start: Int, _ end: Int) -> TextSpan {
        let last = starts.count - 1
        return TextSpan(starts[min(max(start, 0), last)], starts[min(max(end, start, 0), last)])
    }

    /// The bytes of a pair of scalar offsets, nil for a list of other length.
    func span(_ pair: [Int]) -> TextSpan? { pair.count >= 2 ? span(pair[0], pair[1]) : nil }
}
