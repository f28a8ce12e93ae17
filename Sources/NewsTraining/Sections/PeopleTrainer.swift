import Foundation
import NewsAnnotation
import NewsModel

/// Trains the tagger of persons' names.
struct PeopleTrainer {
    /// An article with its labels.
    private struct Example {
        let document: TaggerDocument
        /// One a position.
        let labels: [NameLabel]
        let gold: Set<TextSpan>
        let corpus: Int
    }

    /// The corpora that it learns from, and how much each counts.
    private static let corpora: [(name: String, weight: Float)] = [
        ("conll03.train", 1), ("worldwide.train", 1), ("wikigold.train", 0.5),
    ]
    private static let isCross = ProcessInfo.processInfo.environment["CROSS"] != nil
    private static let folds = isCross ? 3 : 5
    private static func fold(_ i: Int, _ e: [Example]) -> Int { isCross ? e[i].corpus : i % folds }

    private var first = SequenceTrainer()
    private var second = SequenceTrainer()

    private init() {
        let env = ProcessInfo.processInfo.environment
        func v(_ n: String, _ d: Float) -> Float { env[n].flatMap(Float.init) ?? d }
        first.bits = Int(v("BITS", 18))
        first.rounds = Int(v("ROUNDS", 8))
        first.rate = v("RATE", 0.1)
        first.penalty = v("PEN", 1e-5)
        first.forgetting = v("FORGET", 0.2)
        first.least = Int(v("LEAST", 2))
        first.caution = v("EPS", 1)
        second.caution = v("EPS2", 1)
        second.bits = 14
        second.rounds = Int(v("ROUNDS2", 8))
        second.rate = v("RATE2", 0.05)
        second.penalty = v("PEN2", 1e-5)
    }

    /// The section's bytes; the tables must know words and clusters. Reports what cross-validation finds.
    static func build(
        _ sources: TrainingSources, _ tables: ModelTables, report: (String) -> Void
    ) throws -> [UInt8] {
        let trainer = PeopleTrainer()
        let examples = try read(sources, tables, report)
        return trainer.train(examples, report)
    }

    private static func read(
        _ sources: TrainingSources, _ tables: ModelTables, _ report: (String) -> Void
    ) throws -> [Example] {
        var tables = tables
        tables[.people] = ModelBytes([])
        let annotator = Annotator(tables: tables)
        var examples: [Example] = []
        var lost = 0
        for (number, corpus) in corpora.enumerated() {
            for article in try Corpus.read("\(sources.corpora)/\(corpus.name).jsonl") {
                let document = TaggerDocument(annotator.draft(article.article))
                let gold = Set(article.persons ?? [])
                let (labels, found) = label(document, gold, article.article)
                if ProcessInfo.processInfo.environment["LOST"] != nil {
                    for g in gold.subtracting(found).sorted() { report("LOST \(corpus.name) \(article.article.string(TextSpan(max(0,g.start-30), min(article.article.text.count, g.end+20))).replacingOccurrences(of: "\n", with: "/")) [\(article.article.string(g))]") }
                }
                lost += gold.count - found.count
                examples.append(Example(document: document, labels: labels, gold: gold, corpus: number))
            }
        }
        report("\(examples.count) articles, \(examples.reduce(0) { $0 + $1.labels.count }) tokens, \(lost) names lost")
        return examples
    }

    /// The labels of an article's positions, and the names that they tell.
    private static func label(
        _ document: TaggerDocument, _ gold: Set<TextSpan>, _ article: Article
    ) -> ([NameLabel], Set<TextSpan>) {
        let tokens = document.tokens
        let starts = Dictionary(gold.map { ($0.start, $0) }, uniquingKeysWith: { a, _ in a })
        var labels: [NameLabel] = []
        var found: Set<TextSpan> = []
        for stretch in document.positions.indices {
            let range = document.tokens(stretch)
            var row = [NameLabel](repeating: .outside, count: range.count)
            for index in range {
                guard let name = starts[tokens[index].span.start],
                    let end = range.first(where: { ends(name, with: tokens[$0]) }), end >= index
                else { continue }
                found.insert(name)
                for part in index...end { row[part - range.lowerBound] = .inside }
                row[index - range.lowerBound] = end == index ? .single : .first
                if end > index { row[end - range.lowerBound] = .last }
            }
            labels += row
        }
        return (labels, found)
    }

    /// True where a name ends with a token; some corpora leave out the full stop of "Jr.".
    private static func ends(_ name: TextSpan, with token: Token) -> Bool {
        token.span.end == name.end || token.isAbbreviation && token.span.end == name.end + 1
    }

    // MARK: Training

    private func train(_ examples: [Example], _ report: (String) -> Void) -> [UInt8] {
        let features = examples.map { PersonTagger.firstFeatures($0.document) }
        var firstSequences: [[SequenceExample]] = []
        for (example, features) in zip(examples, features) {
            firstSequences.append(
                example.document.positions.map { range in
                    SequenceExample(
                        features: Array(features[range]), labels: Array(example.labels[range]),
                        weight: Self.corpora[example.corpus].weight)
                })
        }
        let isFast = ProcessInfo.processInfo.environment["FAST"] != nil
        var secondSequences = [[SequenceExample]](repeating: [], count: examples.count)
        var score = [Score](repeating: Score(), count: Self.corpora.count)
        for fold in 0..<Self.folds {
            if isFast && fold > 0 { continue }
            let rest = examples.indices.filter { Self.fold($0, examples) != fold }
            let weights = first.train(rest.flatMap { firstSequences[$0] })
            guard let tagger = PersonTagger(ModelBytes(encode(weights, nil))) else { continue }
            for index in examples.indices where Self.fold(index, examples) == fold {
                let example = examples[index]
                score[example.corpus].add(tagger.firstNames(example.document), example.gold, example.document)
                let found = tagger.secondFeatures(example.document)
                secondSequences[index] = example.document.positions.map { range in
                    SequenceExample(
                        features: found[range].map { ($0.hashes, 0) }, given: found[range].map(\.scores),
                        labels: Array(example.labels[range]), weight: Self.corpora[example.corpus].weight)
                }
            }
        }
        for (number, corpus) in Self.corpora.enumerated() { report("first \(corpus.name): \(score[number])") }
        if isFast { return [] }
        crossValidateSecond(examples, secondSequences, report)
        if ProcessInfo.processInfo.environment["NOMODEL"] != nil { return [] }
        let all = first.train(firstSequences.flatMap { $0 })
        return encode(all, second.train(secondSequences.flatMap { $0 }))
    }

    private func crossValidateSecond(
        _ examples: [Example], _ sequences: [[SequenceExample]], _ report: (String) -> Void
    ) {
        var score = [Score](repeating: Score(), count: Self.corpora.count)
        for fold in 0..<Self.folds {
            let rest = examples.indices.filter { Self.fold($0, examples) != fold }
            let weights = second.train(rest.flatMap { sequences[$0] })
            for index in examples.indices where Self.fold(index, examples) == fold {
                let names = Self.decode(sequences[index], weights, bits: second.bits, examples[index].document)
                if ProcessInfo.processInfo.environment["ERRORS"] != nil {
                    let d = examples[index].document
                    let pred = Set(names.map { TextSpan(d.tokens[$0.lowerBound].span.start, d.tokens[$0.upperBound - 1].span.end) })
                    func show(_ k: String, _ s: TextSpan) {
                        let a = d.article
                        report("\(k) \(Self.corpora[examples[index].corpus].name) \(a.string(TextSpan(max(0, s.start-50), s.start))){\(a.string(s))}\(a.string(TextSpan(s.end, min(a.text.count, s.end+40))))".replacingOccurrences(of: "\n", with: "/"))
                    }
                    for s in examples[index].gold.subtracting(pred).sorted() { show("MISS", s) }
                    for s in pred.subtracting(examples[index].gold).sorted() { show("FALSE", s) }
                }
                score[examples[index].corpus].add(names, examples[index].gold, examples[index].document)
            }
        }
        for (number, corpus) in Self.corpora.enumerated() { report("second \(corpus.name): \(score[number])") }
    }

    private static func decode(
        _ sequences: [SequenceExample], _ weights: SequenceTrainer.Weights, bits: Int, _ document: TaggerDocument
    ) -> [Range<Int>] {
        let mask = UInt32(1) << UInt32(bits) - 1
        var names: [Range<Int>] = []
        for (stretch, example) in sequences.enumerated() {
            let scores = example.features.indices.map { at in
                example.features[at].hashes.reduce(example.given[at]) { sum, hash in
                    let row = 4 * Int(hash & mask)
                    return sum + SIMD4(weights.rows[row], weights.rows[row + 1], weights.rows[row + 2], weights.rows[row + 3])
                }
            }
            names += PersonTagger.names(scores, weights.transitions, tokens: document.tokens(stretch))
        }
        return names
    }

    private func encode(_ weights: SequenceTrainer.Weights, _ last: SequenceTrainer.Weights?) -> [UInt8] {
        let none = SequenceTrainer.Weights(
            rows: [Float](repeating: 0, count: 4 << second.bits), transitions: [Float](repeating: 0, count: 25))
        let last = last ?? none
        return TaggerModel.encode(
            bits: (first.bits, second.bits), rows: (weights.rows, last.rows),
            transitions: (weights.transitions, last.transitions))
    }

    /// Right, found and marked names.
    private struct Score: CustomStringConvertible {
        var right = 0
        var found = 0
        var gold = 0

        mutating func add(_ names: [Range<Int>], _ gold: Set<TextSpan>, _ document: TaggerDocument) {
            found += names.count
            self.gold += gold.count
            let tokens = document.tokens
            right += names.count {
                gold.contains(TextSpan(tokens[$0.lowerBound].span.start, tokens[$0.upperBound - 1].span.end))
            }
        }

        var description: String {
            let (precision, recall) = (Double(right) / Double(max(found, 1)), Double(right) / Double(max(gold, 1)))
            let f1 = 2 * Double(right) / Double(max(found + gold, 1))
            return String(format: "precision %.2f, recall %.2f, F1 %.2f", 100 * precision, 100 * recall, 100 * f1)
        }
    }
}
