import NewsFormats
import NewsModel
import Testing

@testable import NewsAnnotation

/// Packs what was found in real and invented articles: packing itself belongs to the model, articles are found here.
@Suite struct PackedAnnotationTests {
    private static let articles = ProjectFiles.names(in: "Tests/Fixtures/World", endingWith: ".txt").compactMap {
        file in
        try? PlainText.article(ProjectFiles.contents("Tests/Fixtures/World/\(file).txt"), facts: FileFacts(path: file))
    }
    private static let annotator = Annotator()

    /// An annotation with its confidences and scores as exact as they are kept.
    private func rounded(_ annotation: Annotation) -> Annotation {
        func fraction(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
        var rounded = annotation
        for index in rounded.quotations.indices {
            rounded.quotations[index].confidence = fraction(rounded.quotations[index].confidence)
            rounded.quotations[index].mentionConfidence = fraction(rounded.quotations[index].mentionConfidence)
            for other in rounded.quotations[index].alternatives.indices {
                let confidence = rounded.quotations[index].alternatives[other].confidence
                rounded.quotations[index].alternatives[other].confidence = fraction(confidence)
            }
        }
        for index in rounded.mentions.indices {
            rounded.mentions[index].score = (rounded.mentions[index].score * 1000).rounded() / 1000
        }
        return rounded
    }

    @Test func `what was packed comes out again, in a fraction of the text's bytes`() {
        #expect(Self.articles.count > 10)
        var (packed, texts) = (0, 0)
        for article in Self.articles {
            let annotation = Self.annotator.annotate(article)
            let kept = PackedAnnotation(annotation, text: article.text)
            #expect(kept.unpacked(text: article.text) == rounded(annotation))
            #expect(PackedAnnotation(kept: kept.bytes, text: article.text) == kept)
            #expect(kept.counts.quotations == annotation.quotations.count { $0.kind != .scare })
            #expect(kept.counts.people == annotation.people.count)
            #expect(kept.counts.countryMentions == annotation.countries.count)
            packed += kept.bytes.count
            texts += article.text.count
        }
        #expect(packed * 3 < texts)
    }

    @Test func `a rule that has no number and names that are not in the text are kept`() {
        var annotation = Annotation()
        annotation.people = [Person(name: "Somebody Else", forms: ["Somebody Else", "S."], isByline: true)]
        annotation.quotes = [Quote(span: TextSpan(0, 4), kind: .mixed, continues: true, paragraph: nil, quotation: 0)]
        var quotation = Quotation(quotes: [0], kind: .mixed, rule: "a new rule")
        quotation.speakerName = "the ministry"
        quotation.resolution = .body
        quotation.alternatives = [.init(name: "nobody", confidence: 0.25)]
        annotation.quotations = [quotation]
        annotation.blocs = [BlocMention(span: TextSpan(1, 3), name: "European Union")]
        annotation.countries = [
            CountryMention(
                span: TextSpan(0, 2), code: "GB", name: "United Kingdom", kind: .demonym, sub: "Wales", rule: "x")
        ]
        let text = Array("“a”.".utf8)
        #expect(PackedAnnotation(annotation, text: text).unpacked(text: text) == annotation)
    }

    @Test func `damaged bytes are told, whatever stands in them`() throws {
        let article = try #require(Self.articles.first)
        let bytes = PackedAnnotation(Self.annotator.annotate(article), text: article.text).bytes
        for count in bytes.indices {
            #expect(PackedAnnotation(kept: Array(bytes[..<count]), text: article.text) == nil)
        }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let kept = PackedAnnotation(kept: damaged, text: article.text) else { continue }
            let annotation = kept.unpacked(text: article.text)
            #expect(annotation.quotes.allSatisfy { $0.span.end <= article.text.count })
        }
        #expect(PackedAnnotation(kept: bytes, text: Array(article.text.prefix(40))) == nil)
    }
}
