import NewsModel

/// Decides which marks of one paragraph open, close or mean nothing: the cheapest reading of all of them together.
///
/// A Viterbi search over five states, so that one broken mark costs its own price and does not flip those after it.
/// Linear in the number of marks.
struct QuotePairing {
    /// Where the reader is between two marks.
    private enum State: Int, CaseIterable {
        case outside, double, doubleInDouble, single, doubleInSingle
    }

    /// What a mark was read as.
    private enum Reading: UInt8 {
        case nothing, opens, closes
        /// Opens while a quotation is open that is never closed.
        case reopens
    }

    private struct Step {
        let from: State
        let reading: Reading
        let to: State
        let charge: QuoteMarkPrice.Charge
        let extra: Int32

        init(_ from: State, _ reading: Reading, _ to: State, _ charge: QuoteMarkPrice.Charge, extra: Int32 = 0) {
            (self.from, self.reading, self.to, self.charge, self.extra) = (from, reading, to, charge, extra)
        }
    }

    /// An outermost pair: indexes into the marks.
    struct Pair {
        let open: Int
        /// nil where nothing closes it.
        var close: Int?
        /// The mark that opens anew before this one was closed.
        var before: Int?
    }

    private let marks: [QuoteMark]
    /// True where the next paragraph opens with a double mark.
    let doubleGoesOn: Bool
    /// True where the next paragraph opens with a single mark.
    let singleGoesOn: Bool

    /// A pairing of the marks of one paragraph, in reading order.
    init(marks: [QuoteMark], doubleGoesOn: Bool, singleGoesOn: Bool) {
        (self.marks, self.doubleGoesOn, self.singleGoesOn) = (marks, doubleGoesOn, singleGoesOn)
    }

    private static let unreachable: Int32 = .max / 2
    /// The price of a quotation that is never closed; below that of a mark without meaning.
    private static let unclosed: Int32 = 20

    /// The outermost pairs in reading order.
    func pairs() -> [Pair] {
        let readings = cheapestReadings()
        var pairs: [Pair] = []
        var state = State.outside
        for (index, (reading, next)) in readings.enumerated() {
            switch reading {
            case .opens where state == .outside: pairs.append(Pair(open: index))
            case .closes where next == .outside: pairs[pairs.count - 1].close = index
            case .reopens:
                pairs[pairs.count - 1].before = index
                pairs.append(Pair(open: index))
            default: break
            }
            state = next
        }
        return pairs
    }

    private func cheapestReadings() -> [(Reading, State)] {
        let count = State.allCases.count
        var costs = [Int32](repeating: Self.unreachable, count: count)
        var next = costs
        costs[State.outside.rawValue] = 0
        // One byte a mark and state: the state before in the low three bits, the reading above.
        var trace = [UInt8](repeating: 0, count: marks.count * count)
        for (index, mark) in marks.enumerated() {
            let price = QuoteMarkPrice(mark)
            for state in 0..<count { next[state] = Self.unreachable }
            for step in mark.glyph.isSingle ? Self.singleSteps : Self.doubleSteps {
                let cost = costs[step.from.rawValue] + step.extra + price[step.charge]
                if cost < next[step.to.rawValue] {
                    next[step.to.rawValue] = cost
                    trace[index * count + step.to.rawValue] = UInt8(step.from.rawValue) | step.reading.rawValue << 3
                }
            }
            // Prices are kept relative to the lowest, else half a million broken marks could overflow.
            let lowest = next.min() ?? 0
            for state in 0..<count {
                costs[state] = next[state] >= Self.unreachable ? Self.unreachable : next[state] - lowest
            }
        }
        return readings(back: trace, from: lastState(costs))
    }

    private func lastState(_ costs: [Int32]) -> State {
        let endings: [Int32] = [
            0, doubleGoesOn ? 3 : Self.unclosed, Self.unclosed + 15, singleGoesOn ? 5 : Self.unreachable / 2,
            Self.unreachable / 2,
        ]
        var best = State.outside
        for state in State.allCases
        where costs[state.rawValue] + endings[state.rawValue] < costs[best.rawValue] + endings[best.rawValue] {
            best = state
        }
        return best
    }

    private func readings(back trace: [UInt8], from last: State) -> [(Reading, State)] {
        var result: [(Reading, State)] = []
        result.reserveCapacity(marks.count)
        var state = last
        for index in marks.indices.reversed() {
            let entry = trace[index * State.allCases.count + state.rawValue]
            result.append((Reading(rawValue: entry >> 3) ?? .nothing, state))
            state = State(rawValue: Int(entry & 7)) ?? .outside
        }
        result.reverse()
        return result
    }

    private static let singleSteps = [
        Step(.outside, .nothing, .outside, .nothing),
        Step(.outside, .opens, .single, .opens),
        Step(.single, .closes, .outside, .closes),
        Step(.single, .nothing, .single, .nothingInside),
        Step(.double, .nothing, .double, .free),
        Step(.doubleInDouble, .nothing, .doubleInDouble, .free),
        Step(.doubleInSingle, .nothing, .doubleInSingle, .free),
    ]

    private static let doubleSteps = [
        Step(.outside, .nothing, .outside, .nothing),
        Step(.outside, .opens, .double, .opens),
        Step(.double, .closes, .outside, .closes),
        Step(.double, .opens, .doubleInDouble, .opens, extra: 12),
        Step(.double, .reopens, .double, .opens, extra: unclosed),
        Step(.double, .nothing, .double, .nothing),
        Step(.doubleInDouble, .closes, .double, .closes),
        Step(.doubleInDouble, .nothing, .doubleInDouble, .nothing),
        Step(.single, .opens, .doubleInSingle, .opens),
        Step(.single, .nothing, .single, .nothing),
        Step(.doubleInSingle, .closes, .single, .closes),
        Step(.doubleInSingle, .nothing, .doubleInSingle, .nothing),
    ]
}
