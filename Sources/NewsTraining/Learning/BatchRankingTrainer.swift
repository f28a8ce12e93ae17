import Glibc
import NewsAnnotation

/// Trains a log-linear ranking on few examples: weights of the greatest likelihood under a normal prior around 0.
///
/// Every step goes over all examples (gradient ascent with the moments of Kingma & Ba 2015), so that rare features get
/// no more weight than the examples bear out. The same examples give the same weights.
struct BatchRankingTrainer {
    /// The number of bits of a row's index.
    var bits = 15
    var steps = 200
    var rate: Float = 0.05
    /// How narrow the prior is: one over its variance.
    var precision: Float = 1

    /// The model's bytes, as `LinearModel` reads them; each example counts as much as its weight.
    func train(_ examples: [(example: RankingExample, weight: Float)]) -> [UInt8] {
        let mask = UInt32(1) << UInt32(bits) - 1
        let useful = examples.filter { $0.example.isRight.contains(true) && $0.example.isRight.contains(false) }
        var weights = [Float](repeating: 0, count: 1 << bits)
        // Only rows that some example uses are touched.
        let rows = Set(useful.flatMap { $0.example.candidates.joined() }.map { Int($0 & mask) }).sorted()
        var slope = weights
        var mean = weights
        var spread = weights
        for step in 1...steps {
            for row in rows { slope[row] = -precision * weights[row] }
            for (example, weight) in useful { Self.add(example, weight, weights, mask, to: &slope) }
            let (fadeMean, fadeSpread) = (1 - powf(0.9, Float(step)), 1 - powf(0.99, Float(step)))
            let pace = rate * (1 - Float(step - 1) / Float(steps))
            for row in rows {
                mean[row] = 0.9 * mean[row] + 0.1 * slope[row]
                spread[row] = 0.99 * spread[row] + 0.01 * slope[row] * slope[row]
                weights[row] += pace * (mean[row] / fadeMean) / ((spread[row] / fadeSpread).squareRoot() + 1e-6)
            }
        }
        return LinearModel.encode(bits: bits, columns: 1, weights: weights)
    }

    /// Adds the slope of an example's likelihood.
    private static func add(
        _ example: RankingExample, _ weight: Float, _ weights: [Float], _ mask: UInt32, to slope: inout [Float]
    ) {
        let chances = RankingTrainer.softmax(
            example.candidates.map { $0.reduce(Float(0)) { $0 + weights[Int($1 & mask)] } })
        let right = zip(chances, example.isRight).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
        for (candidate, features) in example.candidates.enumerated() {
            let wanted = example.isRight[candidate] ? chances[candidate] / max(right, 1e-9) : 0
            for feature in features { slope[Int(feature & mask)] += weight * (wanted - chances[candidate]) }
        }
    }
}
