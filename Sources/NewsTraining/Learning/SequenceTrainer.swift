import Glibc
import NewsAnnotation

/// A row of tokens with their labels.
package struct SequenceExample: Sendable {
    /// One a token: its features, as `FeatureBuffer` hashes them.
    package var features: [[UInt32]]
    /// One a token: scores that are given, for all labels but `outside`.
    package var given: [SIMD4<Float>]
    package var labels: [NameLabel]
    /// How much the example counts.
    package var weight: Float = 1

    package init(
        features: [[UInt32]], given: [SIMD4<Float>] = [], labels: [NameLabel], weight: Float = 1
    ) {
        (self.features, self.given, self.labels, self.weight) = (features, given, labels, weight)
    }
}

/// Trains a conditional random field (Lafferty et al. 2001) over hashed features, with the adaptive step of Duchi et
/// al. 2011 and a penalty on large weights.
///
/// The same examples in the same order give the same weights.
package struct SequenceTrainer: Sendable {
    package var bits = 18
    package var rounds = 10
    package var rate: Float = 0.1
    /// What each weight's squares begin with: the more, the smaller the steps of features that are rare.
    package var caution: Float = 1
    /// The pull of each weight towards 0, for each token that it takes part in.
    package var penalty: Float = 1e-5
    /// Features seen fewer times are left out.
    package var least = 1

    package init() {}

    /// What was learnt: rows of four weights, and the weight of one label after another.
    package struct Weights: Sendable {
        package var rows: [Float]
        package var transitions: [Float]

        /// Makes each name likelier by so much (a difference of log-likelihoods).
        package mutating func lean(towardsNames amount: Float) {
            for previous in NameLabel.allCases {
                for next in [NameLabel.first, .single] where NameLabel.follows(next, previous) {
                    transitions[5 * previous.rawValue + next.rawValue] += amount
                }
            }
        }
    }

    /// The weights that make the labels likely.
    package func train(_ examples: [SequenceExample]) -> Weights {
        var learner = Learner(trainer: self, examples: examples)
        var order = Array(examples.indices)
        var random = SeededGenerator(seed: 1)
        var sum = [SIMD4<Float>](repeating: .zero, count: learner.rows.count)
        var transitions = [Float](repeating: 0, count: 25)
        for round in 0..<rounds {
            order.shuffle(using: &random)
            for index in order { learner.learn(examples[index]) }
            // The mean of the later rounds depends less on what came last.
            guard round >= rounds / 2 else { continue }
            let share = 1 / Float(rounds - rounds / 2)
            for row in sum.indices { sum[row] += share * learner.rows[row] }
            for index in 0..<25 { transitions[index] += share * learner.transitions[index] }
        }
        return Weights(rows: sum.flatMap { [$0[0], $0[1], $0[2], $0[3]] }, transitions: transitions)
    }
}

/// The state of training.
private struct Learner {
    let trainer: SequenceTrainer
    let mask: UInt32
    var rows: [SIMD4<Float>]
    var squares: [SIMD4<Float>]
    var transitions = [Float](repeating: 0, count: 25)
    var transitionSquares = [Float](repeating: 1e-6, count: 25)
    /// By the feature's lower bits: true where it is seen often enough; empty where all are.
    private var isFrequent: [Bool]
    private var active: [[UInt32]] = []

    init(trainer: SequenceTrainer, examples: [SequenceExample]) {
        self.trainer = trainer
        let size = 1 << trainer.bits
        mask = UInt32(size - 1)
        rows = [SIMD4<Float>](repeating: .zero, count: size)
        squares = [SIMD4<Float>](repeating: SIMD4(repeating: trainer.caution), count: size)
        isFrequent = trainer.least > 1 ? Self.frequent(examples, least: trainer.least) : []
    }

    /// Features are counted by more bits than rows have, so that rare ones of one row don't pass together.
    private static let countedBits: UInt32 = 26

    private static func counted(_ hash: UInt32) -> Int { Int(hash & (1 << countedBits - 1)) }

    private static func frequent(_ examples: [SequenceExample], least: Int) -> [Bool] {
        var counts = [UInt8](repeating: 0, count: 1 << Int(countedBits))
        for example in examples {
            for token in example.features {
                for hash in token where counts[counted(hash)] < 255 { counts[counted(hash)] += 1 }
            }
        }
        return counts.map { Int($0) >= least }
    }

    mutating func learn(_ example: SequenceExample) {
        let count = example.labels.count
        while active.count < count { active.append([]) }
        var scores: [SIMD4<Float>] = []
        for at in 0..<count {
            choose(at, example.features[at])
            var sum = at < example.given.count ? example.given[at] : .zero
            for row in active[at] { sum += rows[Int(row)] }
            scores.append(sum)
        }
        let chances = LabelChances(scores, transitions)
        for at in 0..<count { step(at, example, chances.labels[at]) }
        stepTransitions(example, chances)
    }

    /// Notes the rows of a token's features.
    private mutating func choose(_ at: Int, _ hashes: [UInt32]) {
        active[at].removeAll(keepingCapacity: true)
        for hash in hashes where isFrequent.isEmpty || isFrequent[Self.counted(hash)] {
            active[at].append(hash & mask)
        }
    }

    private mutating func step(_ at: Int, _ example: SequenceExample, _ chances: SIMD4<Float>) {
        var slope = -chances
        let label = example.labels[at].rawValue
        if label > 0 { slope[label - 1] += 1 }
        slope *= example.weight
        if max(slope.max(), -slope.min()) < 1e-4 { return }
        for row in active[at] {
            let row = Int(row)
            let gradient = slope - trainer.penalty * rows[row]
            squares[row] += gradient * gradient
            rows[row] += trainer.rate * gradient / squares[row].squareRoot()
        }
    }

    private mutating func stepTransitions(_ example: SequenceExample, _ chances: LabelChances) {
        var slopes = [Float](repeating: 0, count: 25)
        var previous = 0
        for label in example.labels {
            slopes[5 * previous + label.rawValue] += 1
            previous = label.rawValue
        }
        for index in 0..<25 {
            let gradient = example.weight * (slopes[index] - chances.transitions[index])
            if abs(gradient) < 1e-5 { continue }
            transitionSquares[index] += gradient * gradient
            transitions[index] += trainer.rate * gradient / transitionSquares[index].squareRoot()
        }
    }
}

/// The chances of labels, and of one after another, in a row of tokens: forwards and backwards.
struct LabelChances {
    /// One a token, for all labels but `outside`.
    private(set) var labels: [SIMD4<Float>] = []
    /// By previous label times 5 plus label: how often it is expected.
    private(set) var transitions = [Float](repeating: 0, count: 25)

    private static let pairs: [(previous: Int, next: Int)] = NameLabel.allCases.flatMap { previous in
        NameLabel.allCases.filter { NameLabel.follows($0, previous) }.map { (previous.rawValue, $0.rawValue) }
    }
    private static let ends = [0, 3, 4]

    init(_ scores: [SIMD4<Float>], _ weights: [Float]) {
        let count = scores.count
        guard count > 0 else { return }
        let factors = weights.map { expf($0) }
        // Scaled at each token, so that nothing overflows.
        var emitted: [[Float]] = []
        for score in scores {
            let top = max(0, score.max())
            emitted.append([
                expf(-top), expf(score[0] - top), expf(score[1] - top), expf(score[2] - top), expf(score[3] - top),
            ])
        }
        var forward: [[Float]] = []
        for at in 0..<count {
            var now = [Float](repeating: 0, count: 5)
            for (previous, next) in Self.pairs {
                let before: Float = at == 0 ? (previous == 0 ? 1 : 0) : forward[at - 1][previous]
                now[next] += before * factors[5 * previous + next]
            }
            for label in 0..<5 { now[label] *= emitted[at][label] }
            let sum = max(now.reduce(0, +), 1e-30)
            forward.append(now.map { $0 / sum })
        }
        var backward = [[Float]](repeating: [Float](repeating: 0, count: 5), count: count)
        for end in Self.ends { backward[count - 1][end] = 1 }
        for at in stride(from: count - 2, through: 0, by: -1) {
            var now = [Float](repeating: 0, count: 5)
            for (previous, next) in Self.pairs {
                now[previous] += factors[5 * previous + next] * emitted[at + 1][next] * backward[at + 1][next]
            }
            let sum = max(now.reduce(0, +), 1e-30)
            backward[at] = now.map { $0 / sum }
        }
        for at in 0..<count {
            let joint = (0..<5).map { forward[at][$0] * backward[at][$0] }
            let sum = max(joint.reduce(0, +), 1e-30)
            labels.append(SIMD4(joint[1], joint[2], joint[3], joint[4]) / sum)
            addTransitions(at, forward, backward, emitted, factors)
        }
    }

    private mutating func addTransitions(
        _ at: Int, _ forward: [[Float]], _ backward: [[Float]], _ emitted: [[Float]], _ factors: [Float]
    ) {
        var sum: Float = 0
        var chances = [Float](repeating: 0, count: 25)
        for (previous, next) in Self.pairs {
            let before: Float = at == 0 ? (previous == 0 ? 1 : 0) : forward[at - 1][previous]
            let chance = before * factors[5 * previous + next] * emitted[at][next] * backward[at][next]
            chances[5 * previous + next] = chance
            sum += chance
        }
        for index in 0..<25 { transitions[index] += chances[index] / max(sum, 1e-30) }
    }
}
