/// What the characters of a line tell, counted in one pass.
struct LineCharacters {
    /// Where the line ends.
    let end: Int
    /// The number of scalars.
    let columns: Int
    /// The number of scalars before the first space or tab.
    let firstWord: Int
    /// Whether digits stand in the line, and whether gaps divide it into columns.
    let traits: TextLine.Traits

    /// Counts from `low` to the first line end, or to `limit` where none is before it.
    init(_ text: UnsafeBufferPointer<UInt8>, from low: Int, to limit: Int) {
        var (end, continuations, hasDigit, gaps) = (low, 0, false, Gaps())
        while end < limit {
            let plain = PlainBytes(text, from: end, to: limit)
            end = plain.end
            hasDigit = hasDigit || plain.hasDigit
            guard end < limit, Self.endLength(text, end, limit) == 0 else { break }
            if text[end] >= 0x80 {
                repeat {
                    if Self.endLength(text, end, limit) > 0 { break }
                    if text[end] & 0xC0 == 0x80 { continuations += 1 }
                    end += 1
                } while end < limit && text[end] >= 0x80
            } else if text[end] == 0x20 || text[end] == 0x09 {
                end = gaps.take(text, low, end, limit)
            } else {
                end += 1
            }
        }
        self.end = end
        columns = end - low - continuations
        firstWord = Self.firstWord(text, low, end)
        let isAligned = gaps.count >= 2 || (gaps.wide >= 1 && hasDigit)
        traits = (hasDigit ? .hasDigit : TextLine.Traits()).union(isAligned ? .isAligned : [])
    }

    /// The length of the line end at `offset`, in bytes; 0 where there is none before `limit`.
    @inline(__always)
    static func endLength(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ limit: Int) -> Int {
        switch text[offset] {
        case 0x0A, 0x0C: 1
        case 0x0D: offset + 1 < limit && text[offset + 1] == 0x0A ? 2 : 1
        // U+0085, next line.
        case 0xC2: offset + 1 < limit && text[offset + 1] == 0x85 ? 2 : 0
        // U+2028 and U+2029, the separators of lines and paragraphs.
        case 0xE2: offset + 2 < limit && text[offset + 1] == 0x80 && text[offset + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    private static func firstWord(_ text: UnsafeBufferPointer<UInt8>, _ low: Int, _ end: Int) -> Int {
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

/// The runs of spaces and tabs in a line that divide columns.
private struct Gaps {
    /// All of them; two spaces after a sentence are typing, not a table.
    private(set) var count = 0
    /// Those of more than two spaces; a tab counts for three.
    private(set) var wide = 0

    /// Takes the run at `start`, a space that others follow or a tab, and answers where it ends.
    mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ low: Int, _ start: Int, _ limit: Int) -> Int {
        // A single space before a tab was passed over as plain.
        var (end, spaces) = (start, start > low && text[start - 1] == 0x20 ? 1 : 0)
        while end < limit, text[end] == 0x20 || text[end] == 0x09 {
            spaces += text[end] == 0x09 ? 3 : 1
            end += 1
        }
        guard spaces > 1 else { return end }
        let before = text[max(low, end - spaces - 1)]
        if spaces > 2 || (before != 0x2E && before != 0x21 && before != 0x3F) { count += 1 }
        if spaces > 2 { wide += 1 }
        return end
    }
}
