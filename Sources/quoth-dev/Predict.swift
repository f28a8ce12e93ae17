import Foundation
import NewsAnnotation
import NewsModel

/// An article as a corpus gives it; other fields are passed over.
private struct CorpusArticle: Decodable {
    let id: String
    let text: String
}

/// Prints the annotations of each article of a JSONL file, one a line, with offsets in Unicode scalars.
///
/// The exit status: 2 where the file can't be read.
func predict(_ path: String) -> Int32 {
    let file = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data = file
    else {
        FileHandle.standardError.write(Data("quoth-dev: can't read \(path)\n".utf8))
        return 2
    }
    let annotator = Annotator()
    var words = 0
    var time = Duration.zero
    let decoder = JSONDecoder()
    for line in data.split(separator: 0x0a) {
        guard let parsed = try? decoder.decode(CorpusArticle.self, from: Data(line)) else { continue }
        let article = plainArticle(id: parsed.id, text: Array(parsed.text.utf8))
        let start = ContinuousClock.now
        let annotation = annotator.annotate(article)
        time += ContinuousClock.now - start
        words += parsed.text.utf8.reduce(0) { $0 + ($1 == 0x20 || $1 == 0x0a ? 1 : 0) }
        print(PredictionWriter(article, annotation).line)
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Int(Double(words) / seconds) : 0
    FileHandle.standardError.write(Data("\(words) words, \(rate) words/s\n".utf8))
    return 0
}

/// An article whose structure is only guessed from its lines: a headline before a blank line, and paragraphs.
private func plainArticle(id: String, text: [UInt8]) -> Article {
    var structure = ArticleStructure()
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0a {
        let span = TextSpan(start, end)
        start = end + 1
        if span.isEmpty { continue }
        let last = text[span.end - 1]
        // A first line with a blank one after it, or one that does not end like a sentence.
        if span.start == 0, span.count < 250, last != 0x2e || (end + 1 < text.count && text[end + 1] == 0x0a) {
            structure.headline = span
        } else {
            structure.paragraphs.append(Paragraph(span: span))
        }
    }
    return Article(
        id: ArticleID(id), text: text, structure: structure, source: ArticleSource(path: id, format: "jsonl"))
}

/// Writes an annotation as one line of JSON.
private struct PredictionWriter {
    private let article: Article
    private let annotation: Annotation
    private var scalars: [Int32] = []

    init(_ article: Article, _ annotation: Annotation) {
        (self.article, self.annotation) = (article, annotation)
        var count: Int32 = -1
        scalars.reserveCapacity(article.text.count + 1)
        for byte in article.text {
            if byte & 0xc0 != 0x80 { count += 1 }
            scalars.append(count)
        }
        scalars.append(count + 1)
    }

    private func offsets(_ span: TextSpan?) -> String {
        guard let span else { return "null" }
        return "[\(scalars[span.start]),\(scalars[span.end])]"
    }

    private func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" {
                out += "\\\(scalar)"
            } else if scalar.value < 0x20 {
                out += " "
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    var line: String {
        let persons = annotation.mentions.map { offsets($0.span) }.joined(separator: ",")
        let countries = annotation.countries.map { country in
            "{\"start\":\(scalars[country.span.start]),\"end\":\(scalars[country.span.end]),"
                + "\"code\":\"\(country.code)\",\"kind\":\"\(country.kind.rawValue)\"}"
        }.joined(separator: ",")
        let quotes = annotation.quotes.map { quote in
            let quotation = annotation.quotations[quote.quotation]
            return "{\"start\":\(scalars[quote.span.start]),\"end\":\(scalars[quote.span.end]),"
                + "\"kind\":\"\(quote.kind.rawValue)\",\"speaker\":\(offsets(quotation.speaker)),"
                + "\"speaker_mention\":\(offsets(quotation.mention)),\"cue\":\(offsets(quotation.cue)),"
                + "\"speaker_name\":\(quotation.speakerName.map(quoted) ?? "null"),\"rule\":\(quoted(quotation.rule))}"
        }.joined(separator: ",")
        let people = annotation.people.map { person in
            "{\"name\":\(quoted(person.name)),\"forms\":[\(person.forms.map(quoted).joined(separator: ","))]}"
        }.joined(separator: ",")
        return "{\"id\":\(quoted(article.id.text)),\"persons\":[\(persons)],\"people\":[\(people)],"
            + "\"countries\":[\(countries)],\"quotes\":[\(quotes)]}"
    }
}
