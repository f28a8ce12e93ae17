/// The commonest mistakes of a set, grouped by their kind.
package struct MistakeReport {
    private let mistakes: [ScoringMistake]

    /// A report on some mistakes.
    package init(_ mistakes: [ScoringMistake]) { self.mistakes = mistakes }

    /// The report's lines, with at most `limit` examples of each kind: one of the commonest words or rule, one of the
    /// next common, and so on, then further ones.
    package func lines(limit: Int) -> [String] {
        ScoringMistake.Kind.allCases.flatMap { kind -> [String] in
            let group = mistakes.filter { $0.kind == kind }
            if group.isEmpty { return [] }
            var counts: [String: Int] = [:]
            let rounds = group.map { mistake in
                counts[mistake.key, default: 0] += 1
                return counts[mistake.key, default: 0]
            }
            func count(_ key: String) -> Int { counts[key] ?? 0 }
            let common = counts.keys.sorted { (-count($0), $0) < (-count($1), $1) }
            let summary = common.filter { !$0.isEmpty }.prefix(8).map { "\($0) \(count($0))" }
            let order = zip(rounds, group).sorted {
                ($0.0, -count($0.1.key), $0.1.key) < ($1.0, -count($1.1.key), $1.1.key)
            }.map(\.1)
            return ["", ([kind.rawValue + ": \(group.count)"] + summary).joined(separator: "   ")]
                + order.prefix(limit).flatMap { Self.lines($0, count: count($0.key)) }
        }
    }

    private static func lines(_ mistake: ScoringMistake, count: Int) -> [String] {
        let key = mistake.key.isEmpty || count == 1 ? mistake.key : "\(mistake.key) (\(count))"
        let note = [key, mistake.note].filter { !$0.isEmpty }.joined(separator: ": ")
        return ["  " + mistake.context] + (note.isEmpty ? [] : ["      " + note])
    }
}
