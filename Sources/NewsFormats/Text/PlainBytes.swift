/// A stretch of the bytes that are most of a text, passed over sixteen at a time.
///
/// Not plain are controls, line ends and tabs among them; bytes beyond ASCII; and a space with another one behind it.
struct PlainBytes {
    /// The first byte that is not plain, or the limit.
    let end: Int
    /// True where an ASCII digit stands before the end.
    let hasDigit: Bool

    /// Passes over the plain bytes from `start` on, at most up to `limit`.
    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
        var (offset, digits) = (start, ByteBlock.Places.none)
        // A block and the byte behind it must lie within the text.
        let lastPair = min(limit, text.count) &- 2 &* ByteBlock.count
        while offset < lastPair {
            let (block, next) = (ByteBlock(text, offset), ByteBlock(text, offset &+ ByteBlock.count))
            let special = Self.special(block, next: ByteBlock(text, offset &+ 1))
            let nextSpecial = Self.special(next, next: ByteBlock(text, offset &+ ByteBlock.count &+ 1))
            guard special.union(nextSpecial).isEmpty else { break }
            digits = digits.union(block.digits).union(next.digits)
            offset = offset &+ 2 &* ByteBlock.count
        }
        let lastBlock = text.count &- ByteBlock.count
        while offset < limit, offset < lastBlock {
            let block = ByteBlock(text, offset)
            let plain = min(Self.special(block, next: ByteBlock(text, offset &+ 1)).first, limit &- offset)
            if plain < ByteBlock.count {
                (end, hasDigit) = (offset &+ plain, !digits.isEmpty || block.digits.first < plain)
                return
            }
            digits = digits.union(block.digits)
            offset = offset &+ ByteBlock.count
        }
        var hasDigit = !digits.isEmpty
        while offset < limit, !Self.isSpecial(text, offset) {
            if text[offset] >= 0x30, text[offset] <= 0x39 { hasDigit = true }
            offset += 1
        }
        (end, self.hasDigit) = (min(offset, limit), hasDigit)
    }

    /// The places of a block's bytes that are not plain; `next` begins one byte later.
    @inline(__always)
    private static func special(_ block: ByteBlock, next: ByteBlock) -> ByteBlock.Places {
        // Counted on from 0x80, the controls come behind the bytes beyond ASCII.
        block.places(from: 0x80, count: 0xA0).union(block.places(of: 0x20).intersection(next.places(of: 0x20)))
    }

    /// Whether a byte alone is not plain.
    private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = text[offset]
        return byte < 0x20 || byte >= 0x80 || (byte == 0x20 && offset + 1 < text.count && text[offset + 1] == 0x20)
    }
}
