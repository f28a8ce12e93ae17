import NewsAnnotation
import Testing

@testable import NewsTraining

struct LearningTests {
    private func features(_ values: UInt64...) -> [UInt32] { values.map { FeatureBuffer.hash(1, $0) } }

    @Test func aRankingLearnsWhichFeatureTells() throws {
        // Feature 7 marks the right one; 1 and 2 tell nothing.
        let examples: [RankingExample] = (0..<60).map { number in
            return RankingExample(
                candidates: [features(1, UInt64(number)), features(2, 7), features(1, 2)],
                isRight: [false, true, false])
        }
        let model = try #require(LinearModel(ModelBytes(RankingTrainer().train(examples))))
        var right = FeatureBuffer()
        right.add(1, 7)
        var wrong = FeatureBuffer()
        wrong.add(1, 1)
        #expect(model.score(right) > model.score(wrong) + 1)
    }

    @Test func theSameExamplesGiveTheSameBytes() {
        let examples: [RankingExample] = (0..<40).map { number in
            let isFirst = number % 3 == 0
            return RankingExample(
                candidates: [features(UInt64(number)), features(9)], isRight: [isFirst, !isFirst])
        }
        #expect(RankingTrainer().train(examples) == RankingTrainer().train(examples))
    }

    @Test func aRankingLeavesOutWhatTooFewExamplesShow() throws {
        let examples: [RankingExample] = (0..<60).map { number in
            RankingExample(
                candidates: [features(1, 100 + UInt64(number)), features(2, 7)], isRight: [number == 0, number != 0])
        }
        var trainer = RankingTrainer()
        trainer.leastExamples = 2
        let model = try #require(LinearModel(ModelBytes(trainer.train(examples))))
        var once = FeatureBuffer()
        once.add(1, 100)
        #expect(model.score(once) == 0)
    }

    @Test func calibrationRisesAndMeetsTheMeasuredShare() {
        let outcomes: [(raw: Float, isRight: Bool)] = (0..<1000).map { number in
            let share = number < 500 ? 3 : 8
            return (Float(number) / 1000, number % 10 < share)
        }
        let calibration = CalibrationTrainer.fit(outcomes)
        #expect(abs(calibration.right(0.2) - 0.3) < 0.08)
        #expect(abs(calibration.right(0.9) - 0.8) < 0.08)
        #expect(Calibration(ModelBytes(calibration.encoded())).right(0.6) == calibration.right(0.6))
    }

    @Test func tablesComeBackFromTheirFile() {
        var tables = ModelTables()
        tables[.people] = ModelBytes([1, 2, 3])
        tables[.lexicon] = ModelBytes([9])
        let read = ModelTables(file: tables.encoded())
        #expect(read[.people].read { Array($0) } == [1, 2, 3])
        #expect(read[.lexicon].read { Array($0) } == [9])
        #expect(read.fingerprint != 0)
        tables[.lexicon] = ModelBytes([8])
        #expect(ModelTables(file: tables.encoded()).fingerprint != read.fingerprint)
        #expect(read[.speakers].count == 0)
        #expect(ModelTables(file: [1, 2])[.people].count == 0)
    }
}
