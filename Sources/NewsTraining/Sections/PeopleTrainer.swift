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
    private static let folds = 5
    /// By so much each name is made likelier: names in articles to come are less often known than those in training.
    private static let leaning: Float = 0.25

    private let first: SequenceTrainer
    private let second: SequenceTrainer

    private init() {
        var first = SequenceTrainer()
        (first.bits, first.rounds, first.rate, first.caution, first.least) = (18, 8, 0.05, 0.1, 2)
        var second = SequenceTrainer()
        (second.bits, second.rounds, second.rate, second.caution) = (14, 8, 0.05, 1e-3)
        (self.first, self.second) = (first, second)
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
        let starts = Dictionary(gold.sorted().map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
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
        let sequences = examples.map { example in
            let features = PersonTagger.firstFeatures(example.document)
            return example.document.positions.map { range in
                SequenceExample(
                    features: Array(features[range]), labels: Array(example.labels[range]),
                    weight: Self.corpora[example.corpus].weight)
            }
        }
        let read = readByOthers(examples, sequences, report)
        crossValidateSecond(examples, read, report)
        var last = second.train(read.flatMap { $0 })
        last.lean(towardsNames: Self.leaning)
        return encode(first.train(sequences.flatMap { $0 }), last)
    }

    /// What a first reading makes of each article that was trained on the other folds: the second reading's examples.
    private func readByOthers(
        _ examples: [Example], _ sequences: [[SequenceExample]], _ report: (String) -> Void
    ) -> [[SequenceExample]] {
        var read = [[SequenceExample]](repeating: [], count: examples.count)
        var score = [Score](repeating: Score(), count: Self.corpora.count)
        for fold in 0..<Self.folds {
            let weights = first.train(examples.indices.filter { $0 % Self.folds != fold }.flatMap { sequences[$0] })
            guard let tagger = PersonTagger(ModelBytes(encode(weights, nil))) else { continue }
            for index in examples.indices where index % Self.folds == fold {
                let example = examples[index]
                score[example.corpus].add(tagger.firstNames(example.document), example)
                let found = tagger.secondFeatures(example.document)
                read[index] = example.document.positions.map { range in
                    SequenceExample(
                        features: found[range].map(\.hashes), given: found[range].map(\.scores),
                        labels: Array(example.labels[range]), weight: Self.corpora[example.corpus].weight)
                }
            }
        }
        for (number, corpus) in Self.corpora.enumerated() {
            report("first reading, cross-validated, \(corpus.name): \(score[number])")
        }
        return read
    }

    private func crossValidateSecond(
        _ examples: [Example], _ sequences: [[SequenceExample]], _ report: (String) -> Void
    ) {
        var score = [Score](repeating: Score(), count: Self.corpora.count)
        for fold in 0..<Self.folds {
            let rest = examples.indices.filter { $0 % Self.folds != fold }
            var weights = second.train(rest.flatMap { sequences[$0] })
            weights.lean(towardsNames: Self.leaning)
            for index in examples.indices where index % Self.folds == fold {
                let names = Self.decode(sequences[index], weights, bits: second.bits, examples[index].document)
                score[examples[index].corpus].add(names, examples[index])
            }
        }
        for (number, corpus) in Self.corpora.enumerated() {
            report("second reading, cross-validated, \(corpus.name): \(score[number])")
        }
    }

    private static func decode(
        _ sequences: [SequenceExample], _ weights: SequenceTrainer.Weights, bits: Int, _ document: TaggerDocument
    ) -> [Range<Int>] {
        let mask = UInt32(1) << UInt32(bits) - 1
        var names: [Range<Int>] = []
        for (stretch, example) in sequences.enumerated() {
            let scores = example.features.indices.map { at in
                example.features[at].reduce(example.given[at]) { sum, hash in
                    let row = 4 * Int(hash & mask)
                    return sum
                        + SIMD4(weights.rows[row], weights.rows[row + 1], weights.rows[row + 2], weights.rows[row + 3])
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

        mutating func add(_ names: [Range<Int>], _ example: Example) {
            found += names.count
            gold += example.gold.count
            let tokens = example.document.tokens
            right += names.count {
                example.gold.contains(TextSpan(tokens[$0.lowerBound].span.start, tokens[$0.upperBound - 1].span.end))
            }
        }

        var description: String {
            let (precision, recall) = (Double(right) / Double(max(found, 1)), Double(right) / Double(max(gold, 1)))
            let f1 = 2 * Double(right) / Double(max(found + gold, 1))
            return String(format: "precision %.2f, recall %.2f, F1 %.2f", 100 * precision, 100 * recall, 100 * f1)
        }
    }
}
