import NewsAnnotation

/// Measures how often decisions of some confidence are right, on articles that the model was not trained on.
package enum CalibrationTrainer {
    /// The rising line that fits best (pool adjacent violators, Ayer et al. 1955), of at most `count` points.
    package static func fit(_ outcomes: [(raw: Float, isRight: Bool)], count: Int = 24) -> Calibration {
        guard !outcomes.isEmpty else { return Calibration(points: []) }
        let sorted = outcomes.enumerated().sorted { ($0.element.raw, $0.offset) < ($1.element.raw, $1.offset) }
            .map(\.element)
        let size = max(1, (sorted.count + count - 1) / count)
        var pools: [(raw: Float, right: Float, count: Float)] = []
        for start in stride(from: 0, to: sorted.count, by: size) {
            let part = sorted[start..<min(start + size, sorted.count)]
            let number = Float(part.count)
            pools.append(
                (part.reduce(0) { $0 + $1.raw } / number, part.reduce(0) { $0 + ($1.isRight ? 1 : 0) } / number, number)
            )
            while pools.count > 1, pools[pools.count - 2].right >= pools[pools.count - 1].right {
                let (low, high) = (pools[pools.count - 2], pools.removeLast())
                let sum = low.count + high.count
                pools[pools.count - 1] = (
                    (low.raw * low.count + high.raw * high.count) / sum,
                    (low.right * low.count + high.right * high.count) / sum, sum
                )
            }
        }
        return Calibration(points: pools.map { ($0.raw, $0.right) })
    }
}
