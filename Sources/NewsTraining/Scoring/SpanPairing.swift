/// How two spans are compared.
enum SpanFit {
    /// The same span.
    case exact
    /// Either end at most two scalars off.
    case near
    /// The shared part is at least half of what both cover.
    case half
    /// They share a scalar.
    case touching

    /// True where the spans fit.
    func holds(_ first: ScalarSpan, _ second: ScalarSpan) -> Bool {
        switch self {
        case .exact: first == second
        case .near: abs(first.start - second.start) <= 2 && abs(first.end - second.end) <= 2
        case .half:
            first.overlap(second) * 2 >= max(first.end, second.end) - min(first.start, second.start)
        case .touching: first.overlap(second) > 0
        }
    }
}

/// Which of the wanted spans were found, each by one of the found ones.
struct SpanPairing {
    /// Indexes of spans that belong together, those that share most first.
    private(set) var pairs: [(wanted: Int, found: Int)] = []

    /// Pairs spans that fit: those that share most first, then the earlier ones. Quadratic in their number.
    init(_ wanted: [ScalarSpan], _ found: [ScalarSpan], _ fit: SpanFit) {
        var candidates: [(overlap: Int, wanted: Int, found: Int)] = []
        for (row, span) in wanted.enumerated() {
            for (column, other) in found.enumerated() where fit.holds(span, other) {
                candidates.append((span.overlap(other), row, column))
            }
        }
        candidates.sort { (-$0.overlap, $0.wanted, $0.found) < (-$1.overlap, $1.wanted, $1.found) }
        var isTaken = [Bool](repeating: false, count: wanted.count)
        var isUsed = [Bool](repeating: false, count: found.count)
        for candidate in candidates where !isTaken[candidate.wanted] && !isUsed[candidate.found] {
            isTaken[candidate.wanted] = true
            isUsed[candidate.found] = true
            pairs.append((candidate.wanted, candidate.found))
        }
    }
}
