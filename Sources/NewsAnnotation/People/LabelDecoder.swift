/// What the tagger makes of one token.
struct TokenReading {
    var label = NameLabel.outside
    /// The best reading of the stretch with the token in a person's name, less the best one without it.
    var lead: Int32 = 0
}

/// Finds the best labels of a stretch (Viterbi), and by how much each token's reading is the best; linear time.
struct LabelDecoder {
    private static let impossible: Int32 = -1 << 29
    /// By label: the best score of what comes after a token with that label.
    private var ahead: [InlineLabels] = []
    /// A value for each label.
    private typealias InlineLabels = (Int32, Int32, Int32, Int32, Int32)

    /// Writes the readings of a stretch; `scores` has four a token, as `TaggerModel` gives them.
    mutating func decode(
        _ scores: [SIMD4<Int32>], _ stretch: Range<Int>, _ transitions: [Int32], into readings: inout [TokenReading]
    ) {
        fillAhead(scores, stretch, transitions)
        let limit = Self.impossible
        // By label: the best score of what comes before and with the token.
        var behind: InlineLabels = (0, limit, limit, limit, limit)
        var previous = NameLabel.outside
        for (at, position) in stretch.enumerated() {
            let score = scores[position]
            let closed = { (label: Int) in
                max(
                    behind.0 &+ transitions[label], behind.3 &+ transitions[15 + label],
                    behind.4 &+ transitions[20 + label])
            }
            let open = { (label: Int) in max(behind.1 &+ transitions[5 + label], behind.2 &+ transitions[10 + label]) }
            let now: InlineLabels = (
                max(limit, closed(0)), max(limit, closed(1) &+ score[0]), max(limit, open(2) &+ score[1]),
                max(limit, open(3) &+ score[2]), max(limit, closed(4) &+ score[3])
            )
            let rest = ahead[at]
            let named = max(now.1 &+ rest.1, now.2 &+ rest.2, now.3 &+ rest.3, now.4 &+ rest.4)
            let label = best(after: previous, score, rest, transitions)
            readings[position] = TokenReading(label: label, lead: named &- (now.0 &+ rest.0))
            (behind, previous) = (Self.level(now), label)
        }
    }

    /// The same scores with the best one at 0, so that none overflows in long stretches: only differences count.
    @inline(__always)
    private static func level(_ scores: InlineLabels) -> InlineLabels {
        let top = max(scores.0, scores.1, scores.2, max(scores.3, scores.4))
        return (scores.0 &- top, scores.1 &- top, scores.2 &- top, scores.3 &- top, scores.4 &- top)
    }

    /// The best label of a token whose predecessor's is decided.
    private func best(
        after previous: NameLabel, _ score: SIMD4<Int32>, _ rest: InlineLabels, _ transitions: [Int32]
    ) -> NameLabel {
        let row = 5 * previous.rawValue
        if previous.isOpen {
            let inside = transitions[row + 2] &+ score[1] &+ rest.2
            return inside > transitions[row + 3] &+ score[2] &+ rest.3 ? .inside : .last
        }
        let outside = transitions[row] &+ rest.0
        let first = transitions[row + 1] &+ score[0] &+ rest.1
        let single = transitions[row + 4] &+ score[3] &+ rest.4
        if outside >= first, outside >= single { return .outside }
        return first > single ? .first : .single
    }

    private mutating func fillAhead(_ scores: [SIMD4<Int32>], _ stretch: Range<Int>, _ transitions: [Int32]) {
        let limit = Self.impossible
        ahead.removeAll(keepingCapacity: true)
        ahead.append((0, limit, limit, 0, 0))
        for position in stretch.dropFirst().reversed() {
            let (score, rest) = (scores[position], ahead[ahead.count - 1])
            let closed = { (label: Int) in
                max(
                    transitions[5 * label] &+ rest.0, transitions[5 * label + 1] &+ score[0] &+ rest.1,
                    transitions[5 * label + 4] &+ score[3] &+ rest.4)
            }
            let open = { (label: Int) in
                max(
                    limit, transitions[5 * label + 2] &+ score[1] &+ rest.2,
                    transitions[5 * label + 3] &+ score[2] &+ rest.3)
            }
            ahead.append(Self.level((closed(0), open(1), open(2), closed(3), closed(4))))
        }
        ahead.reverse()
    }
}
