import Foundation
import NewsAnnotation
import NewsFormats
import NewsModel

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
    let facts = FileFacts(path: path)
    for (number, line) in data.split(separator: 0x0a).enumerated() {
        guard let article = try? JSONLines.article(Array(line), facts: facts, item: number + 1) else { continue }
        let start = ContinuousClock.now
        let annotation = annotator.annotate(article)
        time += ContinuousClock.now - start
        words += article.text.reduce(0) { $0 + ($1 == 0x20 || $1 == 0x0a ? 1 : 0) }
        print(PredictionWriter(article, annotation).line)
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Int(Double(words) / seconds) : 0
    FileHandle.standardError.write(Data("\(words) words, \(rate) words/s\n".utf8))
    return 0
}

/// Prints the text of an article file with its annotations marked in it, for reading.
func mark(_ path: String) -> Int32 {
    guard let data = FileManager.default.contents(atPath: path),
        let article = try? PlainText.article(Array(data), facts: FileFacts(path: path))
    else {
        FileHandle.standardError.write(Data("quoth-dev: can't read \(path)\n".utf8))
        return 2
    }
    let annotation = Annotator().annotate(article)
    var openings = [Int](repeating: 0, count: article.text.count + 1)
    var closings = [String](repeating: "", count: article.text.count + 1)
    func add(_ span: TextSpan, _ label: String) {
        openings[span.start] += 1
        closings[span.end] += "»|" + label
    }
    for mention in annotation.mentions { add(mention.span, annotation.people[mention.person].name) }
    for country in annotation.countries { add(country.span, "\(country.kind.rawValue):\(country.code)") }
    var out: [UInt8] = []
    for at in 0...article.text.count {
        out += Array(closings[at].utf8) + Array(String(repeating: "«", count: openings[at]).utf8)
        if at < article.text.count { out.append(article.text[at]) }
    }
    print(String(decoding: out, as: UTF8.self))
    for person in annotation.people { print(person.isByline ? "byline" : "person", person.name, person.forms) }
    return 0
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
