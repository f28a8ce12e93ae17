import NewsAnnotation

/// Prints how often resolved names are right, by way and by confidence.
enum ResolutionReport {
    /// The lines for some answers.
    static func lines(_ answers: [(way: ResolutionCalibration.Way, raw: Float, isRight: Bool)]) -> [String] {
        var lines = [line("all", answers.map { ($0.raw, $0.isRight) })]
        for way in ResolutionCalibration.Way.allCases {
            lines.append(line("\(way)", answers.filter { $0.way == way }.map { ($0.raw, $0.isRight) }))
        }
        let ranked = answers.filter { $0.way == .pronoun || $0.way == .role }
        for bin in 0..<10 {
            let own = ranked.filter { min(Int($0.raw * 10), 9) == bin }
            if !own.isEmpty { lines.append(line("  raw 0.\(bin)", own.map { ($0.raw, $0.isRight) })) }
        }
        return lines
    }

    private static func line(_ name: String, _ answers: [(raw: Float, isRight: Bool)]) -> String {
        let right = answers.filter(\.isRight).count
        let share = answers.isEmpty ? 0 : Double(right) / Double(answers.count)
        return "\(name): \(right) of \(answers.count) right, \(Double(Int(share * 10_000)) / 100) %"
    }
}
