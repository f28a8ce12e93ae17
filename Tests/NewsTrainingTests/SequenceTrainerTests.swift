import NewsAnnotation
import Testing

@testable import NewsTraining

struct SequenceTrainerTests {
    /// Rows in which feature 1 opens a name of two tokens, 2 closes it, 3 is a name alone and 4 none.
    private static let examples: [SequenceExample] = (0..<60).map { number in
        number % 3 == 0
            ? SequenceExample(features: [[4], [1], [2]], labels: [.outside, .first, .last])
            : number % 3 == 1
                ? SequenceExample(features: [[3], [4]], labels: [.single, .outside])
                : SequenceExample(features: [[1], [2], [3]], labels: [.first, .last, .single])
    }

    private static func trainer() -> SequenceTrainer {
        var trainer = SequenceTrainer()
        trainer.bits = 6
        return trainer
    }

    private func scores(_ weights: SequenceTrainer.Weights, _ features: [Int]) -> [SIMD4<Float>] {
        features.map {
            SIMD4(weights.rows[4 * $0], weights.rows[4 * $0 + 1], weights.rows[4 * $0 + 2], weights.rows[4 * $0 + 3])
        }
    }

    @Test func namesOfOneAndTwoTokensAreLearnt() {
        let weights = Self.trainer().train(Self.examples)
        let names = PersonTagger.names(scores(weights, [4, 1, 2, 3, 4]), weights.transitions, tokens: 10..<15)
        #expect(names == [11..<13, 13..<14])
    }

    @Test func theSameExamplesGiveTheSameWeights() {
        let (one, other) = (Self.trainer().train(Self.examples), Self.trainer().train(Self.examples))
        #expect(one.rows == other.rows)
        #expect(one.transitions == other.transitions)
    }

    @Test func leaningMakesNamesLikelier() {
        var weights = SequenceTrainer.Weights(rows: [], transitions: [Float](repeating: 0, count: 25))
        let unsure = [SIMD4<Float>(-9, -9, -9, -0.5)]
        #expect(PersonTagger.names(unsure, weights.transitions, tokens: 0..<1).isEmpty)
        weights.lean(towardsNames: 1)
        #expect(PersonTagger.names(unsure, weights.transitions, tokens: 0..<1) == [0..<1])
    }

    @Test func chancesOfLabelsAreThoseOfAllRowsTogether() {
        // Two tokens without weights: each alone in a name or in none, four ways; or one name of both.
        let chances = LabelChances([.zero, .zero], [Float](repeating: 0, count: 25))
        #expect(abs(chances.labels[0].sum() - 3.0 / 5) < 1e-5)
        #expect(abs(chances.labels[0][0] - 1.0 / 5) < 1e-5)
        #expect(abs(chances.labels[1][2] - 1.0 / 5) < 1e-5)
    }

    @Test func longRowsOfTokensOverflowNothing() {
        let scores = [SIMD4<Float>](repeating: SIMD4(900, 900, 900, 900), count: 20_000)
        #expect(PersonTagger.names(scores, [Float](repeating: 0, count: 25), tokens: 0..<20_000).count > 0)
    }
}
