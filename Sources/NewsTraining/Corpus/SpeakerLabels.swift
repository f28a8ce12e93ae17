import Foundation
import NewsModel

/// Who speaks, by name, in some articles of a corpus: ids, scalar offsets and names, with no text.
package struct SpeakerLabels: Sendable {
    /// The labels of one article.
    package struct Entry: Sendable {
        package let id: String
        /// True for articles that no training sees.
        package let isHeldOut: Bool
        fileprivate let quotes: [Quote]
    }

    /// One entry an article, in the file's order.
    package let entries: [Entry]

    fileprivate struct Quote: Decodable, Sendable {
        let start: Int
        let end: Int
        let name: String?
        let kind: String
    }

    private struct Line: Decodable {
        let id: String
        let heldOut: Bool?
        let quotes: [Quote]

        private enum CodingKeys: String, CodingKey {
            case id, quotes
            case heldOut = "held_out"
        }
    }

    /// Reads a file of labels, one article a line.
    package init(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Corpus.Failure(description: "can't read \(path)")
        }
        let decoder = JSONDecoder()
        entries = try data.split(separator: 0x0A).map { raw in
            let line = try decoder.decode(Line.self, from: Data(raw))
            return Entry(id: line.id, isHeldOut: line.heldOut ?? false, quotes: line.quotes)
        }
    }

    /// The labelled articles of a corpus file, in the order of the labels, with their speakers filled in.
    package func articles(of path: String) throws -> [(article: CorpusArticle, isHeldOut: Bool)] {
        let wanted = Set(entries.map(\.id))
        let found = Dictionary(
            try Corpus.read(path, only: { wanted.contains($0) }).map { ($0.id, $0) }
        ) { first, _ in first }
        return entries.compactMap { entry in
            guard var article = found[entry.id] else { return nil }
            let offsets = ScalarOffsets(article.article.text)
            article.speakers = entry.quotes.map {
                CorpusArticle.GoldSpeaker(
                    span: offsets.span($0.start, $0.end), name: $0.name,
                    kind: SpeakerKind(rawValue: $0.kind) ?? .unknown)
            }
            return (article, entry.isHeldOut)
        }
    }
}
