import NewsStore

/// A question to the whole collection. It is answered behind the keys where the collection is large; what is asked
/// stands in the state.
package enum Lookup: Hashable, Sendable, CaseIterable {
    /// Which articles the list's query finds, in the list's order.
    case list
    /// Which of the articles that are new, or newly looked through, the list's query finds.
    case fresh
    /// Everything that a speaker said.
    case speaker
    /// The next article that has what a hop looks for.
    case hop
    /// What fits the letters typed to jump to something.
    case palette
}

/// All that is needed to answer a question: a copy of the state as it was when it was asked.
package enum LookupRun: Sendable {
    case search(SearchRun)
    case speaker(SpeakerRun)
    case hop(HopRun)
    case palette(PaletteRun)

    /// The answer; nil where `isCancelled` says so meanwhile.
    package func answer(isCancelled: () -> Bool = { false }) -> Action? {
        switch self {
        case .search(let run): run.answer(isCancelled: isCancelled).map { .found($0) }
        case .speaker(let run): .speakerFound(run.asked, run.groups)
        case .hop(let run): run.answer(isCancelled: isCancelled).map { .hopFound($0) }
        case .palette(let run): run.answer(isCancelled: isCancelled).map { .paletteFound($0) }
        }
    }
}

extension ReaderState {
    /// What a question needs; nil where it is not asked any more. New articles are asked about once.
    package mutating func run(for lookup: Lookup) -> LookupRun? {
        switch lookup {
        case .list: return .search(SearchRun(self))
        case .fresh:
            let fresh = list.fresh
            list.fresh = []
            return fresh.isEmpty ? nil : .search(SearchRun(self, among: fresh))
        case .speaker: return speakerRun.map { .speaker($0) }
        case .hop: return pendingHop.map { .hop(HopRun($0, in: self)) }
        case .palette: return palette.map { .palette(PaletteRun($0, in: self)) }
        }
    }

    /// True where questions are answered within a millisecond or two: then they are answered at once.
    package var isSmall: Bool { store.textBytes <= Self.smallCollection }

    /// Bytes of text that are looked through in a millisecond or two.
    private static let smallCollection = 4 << 20
}
