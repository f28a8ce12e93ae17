import NewsFormats
import NewsModel
import Testing

@testable import NewsAnnotation

@Suite("Whatever the text is, the annotation is sound")
struct HostileTextTests {
    /// A text with every line as a paragraph, the first as a headline where asked for.
    private func paragraphs(_ text: String, headline: Bool) -> Article {
        let bytes = Array(text.utf8)
        var structure = ArticleStructure()
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
            let span = TextSpan(start, end)
            start = end + 1
            if span.isEmpty { continue }
            if headline, structure.headline == nil {
                structure.headline = span
            } else {
                structure.paragraphs.append(Paragraph(span: span))
            }
        }
        return Article(
            text: bytes, structure: structure, source: ArticleSource(path: "a", format: "text"))
    }

    private func expectSound(_ article: Article) {
        let annotation = Annotator().annotate(article)
        #expect(AnnotationProperties(annotation, of: article).violations == [])
    }

    /// The article that the program reads from a file with these bytes; nil where it takes none from it.
    private func read(_ bytes: [UInt8]) -> Article? {
        try? PlainText.article(bytes, facts: FileFacts(path: "a.txt"))
    }

    @Test("A text of one kind all through", arguments: HostileText.allCases)
    func ofOneKind(kind: HostileText) {
        for size in [1, 40, 2_000] {
            let text = kind.text(size)
            expectSound(paragraphs(text, headline: false))
            if let article = read(Array(text.utf8)) { expectSound(article) }
        }
    }

    @Test("A long text without a mark gives no quotation")
    func noMarks() {
        let article = paragraphs(String(repeating: "The harbour is open to ships. ", count: 2_000), headline: false)
        #expect(Annotator().annotate(article).quotes.isEmpty)
    }

    @Test("A title at the end of one sentence, its name at the beginning of the next")
    func titleInAnotherSentence() throws {
        let log =
            "Old wood\n\n\t+ mend the pier with weak nails so that\n\t  it holds.  This relies on glue (a hint by Dr\n"
            + "\t  Venn Halvorsen).\n\t+ planks for the slip (changes to \"old wood\", and to the\n\t  rails) by Venn.\n"
        expectSound(try #require(read(Array(log.utf8))))
        expectSound(
            paragraphs("It holds (a hint by Dr\nVenn Halvorsen). Changes to \"old wood\" by Venn.", headline: false))
    }

    @Test("Hundreds of each mark, alone and before letters", arguments: HostileText.marks)
    func marks(mark: String) {
        for unit in [mark, mark + " ", mark + "a", " " + mark + "A b." + mark, mark + "\n"] {
            expectSound(paragraphs(String(repeating: unit, count: 400), headline: true))
        }
    }

    @Test("Random pieces of text", arguments: 1...40)
    func randomPieces(seed: UInt64) {
        var random = TestRandom(seed: seed)
        let all = HostileText.marks + HostileText.pieces
        let text = (0..<300).map { _ in all[random.below(all.count)] }.joined()
        expectSound(paragraphs(text, headline: seed % 2 == 0))
        if let article = read(Array(text.utf8)) { expectSound(article) }
    }

    @Test("Articles with random damage", arguments: sample)
    func damaged(path: String) throws {
        let bytes = try ProjectFiles.contents("Fixtures/Sample/" + path)
        for seed in 1...8 {
            let text = String(String.UnicodeScalarView(Self.damaged(bytes, seed: UInt64(seed))))
            expectSound(paragraphs(text, headline: true))
            if let article = read(Array(text.utf8)) { expectSound(article) }
        }
        // Bytes may be lost, too.
        if let article = read(bytes.enumerated().filter { $0.offset % 7 != 3 }.map(\.element)) { expectSound(article) }
    }

    private static let sample = [
        "Coastal Times/water-council-coin.txt", "Daily Lantern/sheepdog-trials.txt",
        "Eastgate Tribune/the-man-who-cuts-the-border.txt", "Meridian Post/what-the-minister-meant.txt",
        "Northern Wire/hazelnuts-1994.txt",
    ]

    /// The scalars of a text with some left out, doubled, moved, in capitals, or marks in their place.
    private static func damaged(_ bytes: [UInt8], seed: UInt64) -> [Unicode.Scalar] {
        var random = TestRandom(seed: seed)
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let inserted = (HostileText.marks + HostileText.pieces).flatMap { Array($0.unicodeScalars) }
        for _ in 0..<60 {
            let at = random.below(scalars.count)
            switch random.below(6) {
            case 0: scalars.remove(at: at)
            case 1: scalars.insert(inserted[random.below(inserted.count)], at: at)
            case 2: scalars[at] = inserted[random.below(inserted.count)]
            case 3: scalars.swapAt(at, random.below(scalars.count))
            case 4: scalars[at] = scalars[at].properties.uppercaseMapping.unicodeScalars.first ?? scalars[at]
            default:
                let part = scalars[at..<min(scalars.count, at + 40)]
                scalars.insert(contentsOf: part, at: random.below(scalars.count))
            }
        }
        return scalars
    }
}
