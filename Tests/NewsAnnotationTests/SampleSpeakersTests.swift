import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

/// The sample collection, against `Tests/Fixtures/SampleSpeakers.txt`: one line a quotation, in reading order, with
/// its file, its first words, its kind, and its speaker or `-`.
@Suite("The sample collection")
struct SampleSpeakersTests {
    /// A quotation as the standard tells of it.
    private struct Line: Equatable {
        let words: String
        let kind: String
        let speaker: String
    }

    @Test("Each quotation has its kind and its speaker", arguments: files())
    func quotationsHaveTheirSpeakers(file: String) throws {
        let standard = Self.standard().filter { $0.file == file }.map(\.line)
        let article = try PlainText.article(
            ProjectFiles.contents("Fixtures/Sample/" + file), facts: FileFacts(path: file))
        let annotation = Annotator().annotate(article)
        #expect(annotation.quotations.count == standard.count)
        for (quotation, line) in zip(annotation.quotations, standard) {
            #expect(Self.line(quotation, annotation, article, length: line.words.count) == line)
        }
    }

    @Test("The standard covers every file")
    func standardCoversTheSample() throws {
        #expect(Self.files().count == 20)
        #expect(Self.standard().count == 117)
        for file in Self.files() { #expect(try !ProjectFiles.contents("Fixtures/Sample/" + file).isEmpty) }
    }

    /// A quotation as the standard would tell of it, with `length` characters of its words.
    private static func line(
        _ quotation: Quotation, _ annotation: Annotation, _ article: Article, length: Int
    ) -> Line? {
        guard let first = quotation.quotes.first else { return nil }
        let inner = article.string(annotation.quotes[first].span).drop { "“‘\"'".contains($0) }
        let words = inner.split { $0.isWhitespace }.joined(separator: " ").prefix(length)
        let speaker = quotation.kind == .scare ? "-" : quotation.speakerName ?? "-"
        return Line(words: String(words), kind: quotation.kind.rawValue, speaker: speaker)
    }

    private static func files() -> [String] {
        var files: [String] = []
        for (file, _) in standard() where files.last != file { files.append(file) }
        return files
    }

    private static func standard() -> [(file: String, line: Line)] {
        let bytes = (try? ProjectFiles.contents("Tests/Fixtures/SampleSpeakers.txt")) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { row in
            let fields = row.split(separator: "\t").map(String.init)
            guard fields.count == 4 else { return nil }
            return (fields[0], Line(words: fields[1], kind: fields[2], speaker: fields[3]))
        }
    }
}
