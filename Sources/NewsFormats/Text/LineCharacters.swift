/// What the characters of a line tell, counted in one pass.
struct LineCharacters {
    /// Where the line ends.
    private(set) var end: Int
    /// The number of scalars.
    private(set) var columns = 0
    /// The number of scalars before the first space or tab.
    private(set) var firstWord = 0
    /// Whether digits stand in the line, and whether gaps divide it into columns.
    var traits: TextLine.Traits {
        var traits: TextLine.Traits = hasDigit ? .hasDigit : []
        if gaps >= 2 || (wideGaps >= 1 && hasDigit) { traits.insert(.isAligned) }
        return traits
    }

    private var hasDigit = false
    /// Runs of spaces that divide columns; two spaces after a sentence are typing, not a table.
    private var gaps = 0
    /// Runs of more than two spaces; a tab counts for three.
    private var wideGaps = 0
    /// The bytes so far that begin no scalar.
    private var continuations = 0

    /// Counts from `low` to the first line end, or to `limit` where none is before it.
    init(_ text: UnsafeBufferPointer<UInt8>, from low: Int, to limit: Int) {
        end = low
        while end < limit {
            end = PlainBytes.end(text, from: end, to: limit, hasDigit: &hasDigit)
            guard end < limit, !takeSpecial(text, low, limit) else { break }
        }
        columns = end - low - continuations
        firstWord = wordEnd(text, low)
    }

    /// Takes the byte at `end`, which is not plain, with the like that follow it; true where it ends the line.
    private mutating func takeSpecial(_ text: UnsafeBufferPointer<UInt8>, _ low: Int, _ limit: Int) -> Bool {
        switch text[end] {
        case 0x0A, 0x0C, 0x0D: return true
        case 0x20, 0x09: takeGap(text, low, limit)
        case 0x80...0xFF:
            repeat {
                if text[end] & 0xC0 == 0x80 { continuations += 1 }
                end += 1
            } while end < limit && text[end] >= 0x80
        default: end += 1
        }
        return false
    }

    /// Takes a run of spaces and tabs.
    private mutating func takeGap(_ text: UnsafeBufferPointer<UInt8>, _ low: Int, _ limit: Int) {
        // A single space before a tab was passed over as plain.
        var spaces = end > low && text[end - 1] == 0x20 ? 1 : 0
        while end < limit, text[end] == 0x20 || text[end] == 0x09 {
            spaces += text[end] == 0x09 ? 3 : 1
            end += 1
        }
        guard spaces > 1 else { return }
        let before = text[max(low, end - spaces - 1)]
        if spaces > 2 || (before != 0x2E && before != 0x21 && before != 0x3F) { gaps += 1 }
        if spaces > 2 { wideGaps += 1 }
    }

    private func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ low: Int) -> Int {
        if low + ByteBlock.count <= text.count {
            let block = ByteBlock(text, low)
            let length = min(block.places(of: 0x20).union(block.places(of: 0x09)).first, end - low)
            if length < min(ByteBlock.count, block.places(from: 0x80, count: 0x80).first) { return length }
        }
        var (offset, count) = (low, 0)
        while offset < end, text[offset] != 0x20, text[offset] != 0x09 {
            if text[offset] & 0xC0 != 0x80 { count += 1 }
            offset += 1
        }
        return count
    }
}
