import Glibc
import NewsModel

/// Picks the antecedent of an anaphor: a log-linear ranking of the candidates.
package struct AntecedentRanking: Sendable {
    private let model: LinearModel?
    private let calibration: ResolutionCalibration

    /// The ranking with the compiled weights.
    package init(_ tables: ModelTables) {
        model = LinearModel(tables[.resolution])
        calibration = ResolutionCalibration(tables[.resolutionCalibration])
    }

    /// How often answers that were found one way are right, at a raw confidence.
    func right(_ way: ResolutionCalibration.Way, _ raw: Float) -> Double { Double(calibration.right(way, raw)) }

    /// How likely each candidate is, summing up to 1.
    func chances(_ candidates: [Antecedent], _ features: AntecedentFeatures) -> [Float] {
        var buffer = FeatureBuffer()
        let scores = candidates.map { candidate in
            features.write(candidate, to: &buffer)
            return model?.score(buffer) ?? Float(-candidate.rank)
        }
        return Self.softmax(scores)
    }

    /// The chances that scores stand for.
    static func softmax(_ scores: [Float]) -> [Float] {
        let highest = scores.max() ?? 0
        let powers = scores.map { expf($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
