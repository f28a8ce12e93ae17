/// A text made ready for searching: case, diacritics, kinds of quotation marks and of white space are made alike, and
/// every folded byte knows where it came from.
package struct FoldedText: Sendable {
    /// The folded text, UTF-8.
    package fileprivate(set) var bytes: [UInt8] = []
    /// Where the way from folded to source offsets changes, in order.
    fileprivate var turns: [Turn] = []
    /// The number of source bytes.
    fileprivate let sourceCount: Int

    fileprivate init(sourceCount: Int) { self.sourceCount = sourceCount }

    /// From `folded` on, byte follows byte from `source` on; an atomic turn's folded bytes all stand for one place.
    fileprivate struct Turn {
        let folded: UInt32
        let source: UInt32
        let isAtomic: Bool
    }

    /// The source offset of what the folded byte at `index` came from; for the folded end, the source's. O(log n).
    package func sourceOffset(of index: Int) -> Int {
        guard let turn = turn(at: index) else { return index }
        if index >= bytes.count { return sourceCount }
        return turns[turn].isAtomic ? Int(turns[turn].source) : straight(turn, index)
    }

    /// The source offset after all that the folded bytes before `end` came from, dropped marks included. O(log n).
    package func sourceEnd(of end: Int) -> Int {
        if end >= bytes.count { return sourceCount }
        guard let turn = turn(at: end) else { return end }
        guard turns[turn].isAtomic, end > Int(turns[turn].folded) else { return straight(turn, end) }
        return turn + 1 < turns.count ? Int(turns[turn + 1].source) : sourceCount
    }

    /// The first place at or after folded offset `start` where `needle`, folded too, stands: as source bytes.
    package func firstMatch(of needle: FoldedText, from start: Int = 0) -> Range<Int>? {
        ByteSearch(needle.bytes).first(in: bytes, from: start).map(sourceRange)
    }

    /// All places of `needle` that do not overlap, as source byte ranges in order. Linear.
    package func allMatches(of needle: FoldedText) -> [Range<Int>] {
        let search = ByteSearch(needle.bytes)
        var (matches, start): ([Range<Int>], Int) = ([], 0)
        while let found = search.first(in: bytes, from: start) {
            start = found.upperBound
            matches.append(sourceRange(found))
        }
        return matches
    }

    /// The source bytes that a range of folded bytes came from. O(log n).
    package func sourceRange(_ folded: Range<Int>) -> Range<Int> {
        sourceOffset(of: folded.lowerBound)..<sourceEnd(of: folded.upperBound)
    }

    private func straight(_ turn: Int, _ index: Int) -> Int {
        Int(turns[turn].source) + index - Int(turns[turn].folded)
    }

    /// The last turn at or before a folded index.
    private func turn(at index: Int) -> Int? {
        var (low, high) = (0, turns.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(turns[middle].folded) <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}

/// Folds a text for searching: small letters, no diacritics, straight quotation marks, hyphens for dashes, one space
/// for each run of white space (line ends too), and nothing for soft hyphens and other invisible scalars. Linear.
package func foldedForSearch(_ source: [UInt8]) -> FoldedText {
    var folding = Folding(source)
    folding.run()
    return folding.result
}

/// One walk over a text that folds it.
private struct Folding {
    private let source: [UInt8]
    private var offset = 0
    /// The source offset that the next folded byte would come from if no turn were noted.
    private var expected = 0
    private(set) var result: FoldedText

    init(_ source: [UInt8]) {
        self.source = source
        result = FoldedText(sourceCount: source.count)
        result.bytes.reserveCapacity(source.count)
    }

    mutating func run() {
        while offset < source.count {
            let byte = source[offset]
            if byte > 0x20 && byte < 0x80 {
                if expected != offset { turn(isAtomic: false) }
                result.bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                offset += 1
                expected = offset
            } else {
                let (scalar, length) = UTF8Scan.scalar(at: offset, in: source)
                if ScalarClass.isWhitespace(scalar) {
                    appendSpace()
                } else {
                    append(ScalarFolding.folded(scalar), length: length)
                }
            }
        }
    }

    private mutating func appendSpace() {
        if expected != offset { turn(isAtomic: false) }
        result.bytes.append(0x20)
        expected = offset + 1
        while offset < source.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: source)
            guard ScalarClass.isWhitespace(scalar) else { break }
            offset += length
        }
    }

    private mutating func append(_ folded: [UInt8], length: Int) {
        // Bytes go along in step only where one scalar becomes one of the same length.
        if folded.count == length && folded[0] >= 0xC0 {
            if expected != offset { turn(isAtomic: false) }
            expected = offset + length
        } else if !folded.isEmpty {
            turn(isAtomic: true)
            expected = -1
        }
        result.bytes.append(contentsOf: folded)
        offset += length
    }

    private mutating func turn(isAtomic: Bool) {
        // The first turn must answer for all before it, so the way from the start is noted with it.
        if result.turns.isEmpty && !result.bytes.isEmpty {
            result.turns.append(FoldedText.Turn(folded: 0, source: 0, isAtomic: false))
        }
        result.turns.append(
            FoldedText.Turn(folded: UInt32(result.bytes.count), source: UInt32(offset), isAtomic: isAtomic))
    }
}
