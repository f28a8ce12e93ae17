/// How often decisions of some raw confidence are right: a rising line through measured points.
package struct Calibration: Sendable {
    /// The points, by raw confidence, both from 0 to 1.
    package let points: [(raw: Float, right: Float)]

    /// A line through the given points; without points the raw confidence stands as it is.
    package init(points: [(raw: Float, right: Float)]) { self.points = points }

    /// The points that `encoded` wrote: pairs of floats.
    package init(_ bytes: ModelBytes) {
        points = bytes.read { raw in
            (0..<raw.count / 8).map {
                (
                    raw.loadUnaligned(fromByteOffset: 8 * $0, as: Float.self),
                    raw.loadUnaligned(fromByteOffset: 8 * $0 + 4, as: Float.self)
                )
            }
        }
    }

    /// The share of decisions of that raw confidence that are right.
    package func right(_ raw: Float) -> Float {
        guard let first = points.first, let last = points.last else { return raw }
        if raw <= first.raw { return first.right }
        if raw >= last.raw { return last.right }
        var upper = 1
        while points[upper].raw < raw { upper += 1 }
        let (low, high) = (points[upper - 1], points[upper])
        let share = high.raw > low.raw ? (raw - low.raw) / (high.raw - low.raw) : 0
        return low.right + share * (high.right - low.right)
    }

    /// The bytes of the points.
    package func encoded() -> [UInt8] {
        points.flatMap { [$0.raw, $0.right] }.flatMap { value in
            [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32($0)) }
        }
    }
}
