import Foundation
import NewsAnnotation
import NewsModel

/// Makes the compiled table of names and words from lists of names and from counts over annotated news.
struct LexiconBuilder {
    private var words: [WordKey: WordFacts] = [:]
    private var small: [WordKey: Int] = [:]
    private var capital: [WordKey: Int] = [:]
    private var inPersons: [WordKey: Int] = [:]
    private var elsewhere: [WordKey: Int] = [:]

    /// The section's bytes, from folders of lists and corpora.
    static func build(_ sources: TrainingSources) throws -> [UInt8] {
        var builder = LexiconBuilder()
        try builder.addNames(sources.gazetteers)
        for name in ["conll03.train", "worldwide.train", "wikigold.train", "polnear.train", "raw_reuters"] {
            try builder.count("\(sources.corpora)/\(name).jsonl")
        }
        builder.judge()
        return NameLexicon.encode(builder.words)
    }

    private mutating func addNames(_ folder: String) throws {
        func lines(_ name: String) throws -> [Substring] {
            try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(whereSeparator: \.isNewline)
        }
        for line in try lines("first-names.txt") { add(line, .firstName) }
        for line in try lines("surnames.txt") { add(line, .surname) }
        for line in try lines("forenames-by-country.csv").dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count >= 12 else { continue }
            add(fields[11], fields[9] == "F" ? [.firstName, .female] : [.firstName, .male])
        }
        for line in try lines("surnames-by-country.csv").dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count >= 6 else { continue }
            add(fields[5], .surname)
        }
    }

    private mutating func add(_ name: Substring, _ facts: WordFacts) {
        let parts = name.split(separator: " ")
        guard parts.count == 1, let word = parts.first, word.count > 1 else { return }
        words[WordKey(String(word).replacingOccurrences(of: "\u{feff}", with: "")), default: []].formUnion(facts)
    }

    private struct Line: Decodable {
        let text: String
        let persons: [[Int]]?
    }

    private mutating func count(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let decoder = JSONDecoder()
        for raw in data.split(separator: 0x0a) {
            guard let line = try? decoder.decode(Line.self, from: Data(raw)) else { continue }
            count(line)
        }
    }

    private mutating func count(_ line: Line) {
        let bytes = Array(line.text.utf8)
        var structure = ArticleStructure()
        structure.paragraphs = [Paragraph(span: TextSpan(0, bytes.count), isVerbatim: true)]
        let article = Article(
            text: bytes, structure: structure, source: ArticleSource(path: "", format: "jsonl"))
        var offsets: [Int] = []
        for (at, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 { offsets.append(at) }
        offsets.append(bytes.count)
        let persons = (line.persons ?? []).map { TextSpan(offsets[$0[0]], offsets[$0[1]]) }
        var isPerson = [Bool](repeating: false, count: bytes.count)
        for person in persons { for at in person.range { isPerson[at] = true } }
        for token in Annotator.tokens(of: article) where token.isWord && !token.startsSentence {
            guard token.isCapitalized else {
                small[token.key, default: 0] += 1
                continue
            }
            if token.isAllCaps { continue }
            capital[token.key, default: 0] += 1
            guard line.persons != nil else { continue }
            if isPerson[token.span.start] {
                inPersons[token.key, default: 0] += 1
            } else {
                elsewhere[token.key, default: 0] += 1
            }
        }
    }

    /// Turns counts into facts: seen often enough, and mostly one way.
    private mutating func judge() {
        for (key, count) in small where count >= 5 && count > capital[key, default: 0] {
            words[key, default: []].insert(.common)
        }
        for (key, count) in inPersons where count >= 2 && count >= 5 * elsewhere[key, default: 0] {
            words[key, default: []].insert(.inPersonNames)
        }
        for (key, count) in elsewhere where count >= 2 && count >= 8 * inPersons[key, default: 0] {
            words[key, default: []].insert(.inOtherNames)
        }
    }
}
