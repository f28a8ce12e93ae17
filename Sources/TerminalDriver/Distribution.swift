/// Times of single runs or presses, and what they come to: always one of them, never an average.
package struct Distribution: Hashable, Sendable {
    /// Ascending.
    private let sorted: [Double]

    package init(_ values: [Double]) { sorted = values.sorted() }

    package var count: Int { sorted.count }

    /// The value that `percent` of all do not exceed, by the nearest rank; nil where there is none.
    package func percentile(_ percent: Double) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let rank = Int((percent / 100 * Double(sorted.count)).rounded(.up))
        return sorted[max(1, min(sorted.count, rank)) - 1]
    }

    package var median: Double? { percentile(50) }

    package var worst: Double? { sorted.last }
}
