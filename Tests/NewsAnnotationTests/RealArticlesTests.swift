import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

/// Two real articles that lie beside the project on some machines; what they name is told here, not what they say.
@Suite("Two real articles", .enabled(if: ProjectFiles.exists("../shared/articles")))
struct RealArticlesTests {
    private static let first = "../shared/articles/000_ac3a1fe1c7391d18.txt"
    private static let second = "../shared/articles/003_3d959079f16647c7.txt"

    private func annotation(_ path: String) throws -> Annotation {
        Annotator().annotate(try PlainText.article(ProjectFiles.contents(path), facts: FileFacts(path: path)))
    }

    @Test("Every quotation has its speaker, and none is a scare quote")
    func speakers() throws {
        let first = try annotation(Self.first)
        let second = try annotation(Self.second)
        let (khamenei, assad) = ("Khamenei", "Bashar al-Assad")
        #expect(first.quotations.map(\.speakerName) == [khamenei, khamenei, khamenei, assad, assad])
        #expect(first.quotations.map(\.quotes.count) == [1, 1, 1, 1, 2])
        #expect(first.quotations.map(\.kind) == [.direct, .direct, .direct, .mixed, .direct])
        #expect(second.quotations.map(\.speakerName) == ["Ali Khamenei", "Ali Khamenei", "Ali Khamenei"])
        #expect(second.quotations.map(\.kind) == [.mixed, .mixed, .mixed])
        #expect((first.quotations + second.quotations).allSatisfy { $0.speakerKind == .person })
    }

    @Test("Every person is found, with all mentions")
    func people() throws {
        let first = try annotation(Self.first)
        #expect(counts(first) == ["Khamenei 3", "Bashar al-Assad 1", "Barack Obama 2"])
        let second = try annotation(Self.second)
        #expect(
            counts(second) == [
                "Nasser Karimi 1", "Ali Khamenei 3", "Ruhollah Khomeini 1", "Mohammad Reza Pahlavi 1",
                "Hassan Rouhani 1", "Bashar Assad 2",
            ])
        #expect(second.people.map(\.isByline) == [true, false, false, false, false, false])
    }

    @Test("Every country is found, with all mentions")
    func countries() throws {
        #expect(codes(try annotation(Self.first)) == ["AU 1", "IQ 1", "IR 10", "RU 5", "SY 8", "US 10"])
        #expect(codes(try annotation(Self.second)) == ["GB 1", "IL 1", "IQ 3", "IR 18", "RU 1", "SY 4", "US 11"])
    }

    /// "name count" in the order of first mentions.
    private func counts(_ annotation: Annotation) -> [String] {
        annotation.people.enumerated().map { index, person in
            "\(person.name) \(annotation.mentions.count { $0.person == index })"
        }
    }

    /// "code count" by code.
    private func codes(_ annotation: Annotation) -> [String] {
        Dictionary(grouping: annotation.countries, by: \.code).map { "\($0) \($1.count)" }.sorted()
    }
}
