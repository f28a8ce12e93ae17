import UnicodeText

/// Finds places of a text in a later version of it, by the words that stand there.
struct TextAnchor {
    private let old: [UInt8]
    private let new: [UInt8]

    init(from old: [UInt8], to new: [UInt8]) { (self.old, self.new) = (old, new) }

    /// How many bytes tell a place from others.
    private static let length = 48
    /// How far on words are tried, where those of the place itself are gone.
    private static let reach = 2_000

    /// Where the words at an offset of the old text stand in the new one: of several places the nearest; where they are
    /// gone, the next words that are there; else about as far from the end.
    func offset(_ offset: Int) -> Int {
        if old == new { return offset }
        var start = min(offset, old.count)
        while start < old.count, start - offset < Self.reach {
            var end = min(old.count, start + Self.length)
            while end < old.count, old[end] & 0xC0 == 0x80 { end += 1 }
            if let found = nearest(String(decoding: old[start..<end], as: UTF8.self), to: start) { return found }
            start = next(after: start)
        }
        return old.isEmpty ? 0 : max(0, min(new.count, new.count - (old.count - offset)))
    }

    /// The place of some words in the new text that is nearest to an offset.
    private func nearest(_ words: String, to offset: Int) -> Int? {
        let search = FoldedSearch(words)
        var (best, from): (Int?, Int) = (nil, 0)
        while let found = search.first(in: new, from: from, to: new.count) {
            if let known = best, abs(known - offset) <= abs(found.lowerBound - offset) { break }
            best = found.lowerBound
            from = found.lowerBound + 1
        }
        return best
    }

    /// The beginning of the next word.
    private func next(after start: Int) -> Int {
        var index = start
        while index < old.count, old[index] > 0x20 { index += 1 }
        while index < old.count, old[index] <= 0x20 { index += 1 }
        return index
    }
}
