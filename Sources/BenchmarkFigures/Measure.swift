/// What a figure must not exceed.
package struct Bar: Hashable, Sendable {
    /// So many times another figure of the same size, and so much more.
    package struct Limit: Hashable, Sendable {
        let factor: Double
        let measure: String?
        let plus: Double
    }

    /// How the table puts it.
    package let words: String
    /// All of them hold.
    let limits: [Limit]

    /// A fixed bar.
    package static func atMost(_ value: Int) -> Bar {
        Bar(words: "≤ \(value)", limits: [Limit(factor: 0, measure: nil, plus: Double(value))])
    }

    /// A bar that hangs on other figures: factor, measure, and what is added.
    package static func atMost(_ words: String, _ limits: (Double, of: String, plus: Double)...) -> Bar {
        Bar(words: "≤ " + words, limits: limits.map { Limit(factor: $0.0, measure: $0.of, plus: $0.plus) })
    }

    /// Whether a value is within it; nil where a figure that it hangs on is missing.
    func isMet(_ value: Double, _ other: (String) -> Double?) -> Bool? {
        var isMet = true
        for limit in limits {
            guard let base = limit.measure.map(other) ?? 0 else { return nil }
            isMet = isMet && value <= limit.factor * base + limit.plus
        }
        return isMet
    }
}

/// One row of the table: something of Quoth's, or of a peer's that is set beside it.
package struct Measure: Hashable, Sendable {
    /// What the file calls it too.
    package let name: String
    package let unit: Unit
    package let bar: Bar?
    /// The name of what it is set beside, where it is a peer's.
    package let besides: String?

    init(_ name: String, _ unit: Unit, _ bar: Bar? = nil, besides: String? = nil) {
        (self.name, self.unit, self.bar, self.besides) = (name, unit, bar, besides)
    }
}
