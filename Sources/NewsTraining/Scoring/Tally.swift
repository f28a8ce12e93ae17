/// Counts of what was wanted, found, and right.
struct Tally: Sendable {
    var right = 0
    var found = 0
    var wanted = 0

    /// The share of what was found that is right, 0 to 1.
    var precision: Double { found > 0 ? Double(right) / Double(found) : wanted == 0 ? 1 : 0 }
    /// The share of what was wanted that was found right, 0 to 1.
    var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : found == 0 ? 1 : 0 }
    /// The harmonic mean of both.
    var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
}

/// One measured number of a set.
package struct Figure: Sendable {
    /// What the number is.
    enum Value: Sendable {
        /// F1 of what was found.
        case found(Tally)
        /// The share that is right of some number of decisions.
        case share(right: Int, of: Int)
    }

    /// What is measured: "quote span".
    package let name: String
    let value: Value
    /// True for the figures that are compared with those of earlier versions.
    package let isKept: Bool

    init(_ name: String, _ tally: Tally, isKept: Bool = false) {
        (self.name, value, self.isKept) = (name, .found(tally), isKept)
    }

    init(_ name: String, right: Int, of count: Int, isKept: Bool = false) {
        (self.name, value, self.isKept) = (name, .share(right: right, of: count), isKept)
    }

    /// The number in points, 0 to 100; nil for a share of nothing.
    package var points: Double? {
        switch value {
        case .found(let tally): 100 * tally.f1
        case .share(let right, let count): count > 0 ? 100 * Double(right) / Double(count) : nil
        }
    }

    /// The figure on one line, with the counts that it comes from.
    package var line: String {
        let label = name + String(repeating: " ", count: max(1, 44 - name.count))
        switch value {
        case .found(let tally):
            return label + "\(Self.words(100 * tally.f1))   P \(Self.words(100 * tally.precision))"
                + "   R \(Self.words(100 * tally.recall))"
                + "   right \(tally.right), found \(tally.found), wanted \(tally.wanted)"
        case .share(let right, let count):
            return label + "\(points.map(Self.words) ?? "    -")   \(right) of \(count)"
        }
    }

    /// Points with two decimals.
    static func words(_ points: Double) -> String {
        let hundredths = Int((points * 100).rounded())
        let cents = hundredths % 100
        return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
