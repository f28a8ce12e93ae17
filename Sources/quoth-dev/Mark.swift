import Foundation
import NewsAnnotation
import NewsFormats
import NewsModel

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
