import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

/// The sample collection, against `Tests/Fixtures/SamplePeople.txt` and `SampleCountries.txt`: one line a mention, in
/// reading order, with its file, its words, and the person's full name or the country's code and kind.
///
/// `-` stands where several answers are right.
@Suite("The names in the sample collection")
struct SampleNamesTests {
    @Test("Each person is found, with the full name", arguments: Standard.files)
    func people(file: String) throws {
        let (article, annotation) = try Self.annotated(file)
        let found = annotation.mentions.map { [article.string($0.span), annotation.people[$0.person].name] }
        expect(found, Standard("SamplePeople.txt"), file)
    }

    @Test("Each country is found, with its code and kind", arguments: Standard.files)
    func countries(file: String) throws {
        let (article, annotation) = try Self.annotated(file)
        let found = annotation.countries.map { [article.string($0.span), $0.code, $0.kind.rawValue] }
        expect(found, Standard("SampleCountries.txt"), file)
    }

    @Test("The standards cover every file")
    func standardsCoverTheSample() {
        #expect(Standard.files.count == 20)
        for file in Standard.files { #expect(!Standard("SampleCountries.txt").lines(of: file).isEmpty) }
    }

    private static func annotated(_ file: String) throws -> (Article, Annotation) {
        let article = try PlainText.article(
            ProjectFiles.contents("Fixtures/Sample/" + file), facts: FileFacts(path: file))
        return (article, Annotator().annotate(article))
    }

    /// Expects the lines of a file to be those of the standard.
    private func expect(_ found: [[String]], _ standard: Standard, _ file: String) {
        let wanted = standard.lines(of: file)
        // The words alone first, so that one more or fewer is seen as such.
        #expect(found.map { $0[0] } == wanted.map { $0.fields[0] }, "\(file)")
        for (fields, line) in zip(found, wanted) {
            let isRight =
                fields.count == line.fields.count
                && zip(fields, line.fields).allSatisfy { $0 == $1 || $1 == "-" }
            #expect(isRight, "\(fields) instead of \(line.fields)")
        }
    }

    /// What a careful reader finds.
    private struct Standard {
        /// A mention: its words, and what it means.
        struct Line {
            let fields: [String]
        }

        private let rows: [(file: String, line: Line)]

        init(_ name: String) {
            let bytes = (try? ProjectFiles.contents("Tests/Fixtures/" + name)) ?? []
            rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { row in
                let fields = row.split(separator: "\t").map(String.init)
                return (fields[0], Line(fields: Array(fields.dropFirst())))
            }
        }

        /// The mentions in a file, in reading order.
        func lines(of file: String) -> [Line] { rows.filter { $0.file == file }.map(\.line) }

        /// The files of the sample, in order.
        static let files: [String] = Standard("SamplePeople.txt").rows.reduce(into: []) { files, row in
            if files.last != row.file { files.append(row.file) }
        }
    }
}
