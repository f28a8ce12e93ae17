import Glibc
import NewsAnnotation

/// One decision between candidates, of which one or several are right.
package struct RankingExample: Sendable {
    /// The features of each candidate, as `FeatureBuffer` hashes them.
    package var candidates: [[UInt32]]
    /// One a candidate.
    package var isRight: [Bool]

    package init(candidates: [[UInt32]], isRight: [Bool]) {
        precondition(candidates.count == isRight.count)
        (self.candidates, self.isRight) = (candidates, isRight)
    }
}

/// Trains a log-linear ranking: the probability of a candidate grows with the sum of its features' weights.
///
/// Maximises the likelihood that a right candidate is picked (of several right ones, their sum), with the adaptive
/// step of Duchi et al. 2011 and a penalty on large weights. The same examples in the same order give the same weights.
package struct RankingTrainer: Sendable {
    /// The number of bits of a row's index.
    package var bits = 17
    package var rounds = 12
    package var rate: Float = 0.1
    /// The pull of each weight towards 0, for each example that it takes part in.
    package var penalty: Float = 1e-5

    /// Features of fewer examples than this are left out: they only learn their examples by heart.
    package var leastExamples = 1
    /// The number of last rounds whose weights are averaged.
    package var averaged = 4

    package init() {}

    /// The model's bytes, as `LinearModel` reads them.
    package func train(_ examples: [RankingExample]) -> [UInt8] {
        var weights = [Float](repeating: 0, count: 1 << bits)
        var squares = [Float](repeating: 1e-6, count: 1 << bits)
        let mask = UInt32(1) << UInt32(bits) - 1
        let isKept = kept(examples, mask)
        var order = Array(examples.indices)
        var random = SeededGenerator(seed: 1)
        var sums = [Float](repeating: 0, count: 1 << bits)
        for round in 0..<rounds {
            order.shuffle(using: &random)
            for index in order {
                let example = examples[index]
                guard example.isRight.contains(true), example.isRight.contains(false) else { continue }
                let scores = example.candidates.map { features in
                    features.reduce(Float(0)) { $0 + weights[Int($1 & mask)] }
                }
                let chances = Self.softmax(scores)
                let right = zip(chances, example.isRight).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
                for (candidate, features) in example.candidates.enumerated() {
                    let wanted = example.isRight[candidate] ? chances[candidate] / max(right, 1e-9) : 0
                    let slope = wanted - chances[candidate]
                    if abs(slope) < 1e-4 { continue }
                    for feature in features {
                        let row = Int(feature & mask)
                        guard isKept[row] else { continue }
                        let gradient = slope - penalty * weights[row]
                        squares[row] += gradient * gradient
                        weights[row] += rate * gradient / squares[row].squareRoot()
                    }
                }
            }
            if round >= rounds - averaged {
                for row in weights.indices { sums[row] += weights[row] }
            }
        }
        return LinearModel.encode(
            bits: bits, columns: 1, weights: sums.map { $0 / Float(max(1, min(averaged, rounds))) })
    }

    /// The rows that enough examples touch.
    private func kept(_ examples: [RankingExample], _ mask: UInt32) -> [Bool] {
        var counts = [Int32](repeating: 0, count: 1 << bits)
        var last = [Int32](repeating: -1, count: 1 << bits)
        for (index, example) in examples.enumerated() {
            for features in example.candidates {
                for feature in features where last[Int(feature & mask)] != Int32(index) {
                    last[Int(feature & mask)] = Int32(index)
                    counts[Int(feature & mask)] += 1
                }
            }
        }
        return counts.map { $0 >= leastExamples }
    }

    /// The probabilities of candidates with the given scores.
    package static func softmax(_ scores: [Float]) -> [Float] {
        let highest = scores.max() ?? 0
        let powers = scores.map { expf($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
