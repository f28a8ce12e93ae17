/// Chooses among the answers to who says a quoted stretch: a log-linear ranking of all candidates together.
struct SpeakerRanking: Sendable {
    /// Likelier than this, nobody says it: the odds at which a wrong speaker costs as much as a missing one.
    private static let nobodyLimit: Float = 0.36

    private let model: LinearModel?
    private let calibration: Calibration

    /// The ranking that some tables hold; without one the first rule that applies decides.
    init(_ tables: ModelTables) {
        model = LinearModel(tables[.speakers])
        calibration = Calibration(tables[.speakerCalibration])
    }

    /// How likely an answer without an alternative is right.
    private static let sure: Float = 0.98

    /// The answer that is chosen, and how likely it is, 0 to 1.
    struct Choice: Sendable {
        let index: Int
        let probability: Float
    }

    /// The choice among a question's candidates.
    func choice(_ question: SpeakerQuestion, _ buffer: inout FeatureBuffer, _ scores: inout [Float]) -> Choice {
        guard question.candidates.list.count > 1 else { return Choice(index: 0, probability: Self.sure) }
        guard let model else { return Choice(index: question.ruled, probability: 0.5) }
        scores.removeAll(keepingCapacity: true)
        for index in question.candidates.list.indices {
            question.write(index, into: &buffer)
            scores.append(model.score(buffer))
        }
        let choice = Self.choice(scores, question)
        return Choice(index: choice.index, probability: calibration.right(choice.probability))
    }

    /// The likeliest speaker, and of the candidates with that speaker the likeliest.
    static func choice(_ scores: [Float], _ question: SpeakerQuestion) -> Choice {
        let highest = scores.max() ?? 0
        let powers = scores.map { exponential($0 - highest) }
        let sum = powers.reduce(0, +)
        // The first candidate is nobody.
        let nobody = powers[0] / sum
        if nobody > Self.nobodyLimit { return Choice(index: 0, probability: nobody) }
        let list = question.candidates.list
        var best = (index: 0, group: Float(-1), own: Float(-1))
        for index in list.indices where index > 0 {
            var group: Float = 0
            for other in list.indices where list[index].hasSpeaker(of: list[other]) { group += powers[other] }
            if group > best.group * 1.0001 || (group > best.group * 0.9999 && powers[index] > best.own) {
                best = (index, group, powers[index])
            }
        }
        return Choice(index: best.index, probability: best.group / sum)
    }

    /// e to the power of a number that is not above 0, within 1 part in 10⁶.
    private static func exponential(_ value: Float) -> Float {
        // (1 + x/1024)^1024 would lose too much; e^x = (e^(x/256))^256 with four terms for the inner power.
        guard value > -60 else { return 0 }
        let x = Double(value) / 256
        var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
        for _ in 0..<8 { power *= power }
        return Float(power)
    }
}
