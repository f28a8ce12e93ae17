import UnicodeText

/// What `FoldedSearch` must find, in the plainest way: it folds all of a text by the rules, scalar by scalar, and looks
/// at every place.
struct SlowSearch {
    private let needle: [UInt32]

    init(_ words: String) {
        var folded = Self.folded(words.unicodeScalars.map(\.value)).map(\.scalar)
        while folded.last == 0x20 { folded.removeLast() }
        needle = Array(folded.drop { $0 == 0x20 })
    }

    /// The places of the needle that do not overlap, as ranges of the text's scalars.
    func matches(in text: [UInt32]) -> [Range<Int>] {
        var (matches, start): ([Range<Int>], Int) = ([], 0)
        while !needle.isEmpty, let match = first(in: Array(text[start...])) {
            matches.append(match.lowerBound + start..<match.upperBound + start)
            start += match.upperBound
        }
        return matches
    }

    private func first(in text: [UInt32]) -> Range<Int>? {
        let folded = Self.folded(text)
        guard folded.count >= needle.count else { return nil }
        for start in 0...(folded.count - needle.count)
        where folded[start..<start + needle.count].map(\.scalar) == needle {
            let last = folded[start + needle.count - 1].source
            let next = folded[(start + needle.count)...].first { $0.source != last }
            return folded[start].source..<(next?.source ?? text.count)
        }
        return nil
    }

    /// The folded scalars, each with the index of the scalar that it comes from.
    private static func folded(_ text: [UInt32]) -> [(scalar: UInt32, source: Int)] {
        var folded: [(scalar: UInt32, source: Int)] = []
        for (index, scalar) in text.enumerated() {
            if ScalarClass.isWhitespace(scalar) {
                if folded.last?.scalar != 0x20 { folded.append((0x20, index)) }
            } else {
                folded += FoldingRules.folded(scalar).map { ($0, index) }
            }
        }
        return folded
    }
}
