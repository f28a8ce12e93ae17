/// Passes over the bytes that are most of a text, sixteen at a time.
///
/// Not plain are controls, line ends and tabs among them; bytes beyond ASCII; and a space with another one behind it.
enum PlainBytes {
    /// The first byte at or after `start` that is not plain, or `limit`; notes whether a digit stands before it.
    static func end(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, hasDigit: inout Bool
    ) -> Int {
        var (offset, digits) = (start, ByteBlock.Places.none)
        // A block and the byte behind it must lie within the text.
        let lastBlock = text.count &- ByteBlock.count
        // Two blocks at a time for as long as nothing else comes.
        let lastPair = min(limit, text.count) &- 2 &* ByteBlock.count
        while offset < lastPair {
            let (block, next) = (ByteBlock(text, offset), ByteBlock(text, offset &+ ByteBlock.count))
            let special = isSpecial(block, next: ByteBlock(text, offset &+ 1))
            guard special.union(isSpecial(next, next: ByteBlock(text, offset &+ ByteBlock.count &+ 1))).isEmpty else {
                break
            }
            digits = digits.union(block.places(from: 0x30, count: 10)).union(next.places(from: 0x30, count: 10))
            offset = offset &+ 2 &* ByteBlock.count
        }
        while offset < limit, offset < lastBlock {
            let block = ByteBlock(text, offset)
            let special = isSpecial(block, next: ByteBlock(text, offset &+ 1))
            let isDigit = block.places(from: 0x30, count: 10)
            let plain = min(special.first, limit &- offset)
            if plain < ByteBlock.count {
                hasDigit = hasDigit || !digits.isEmpty || isDigit.first < plain
                return offset &+ plain
            }
            digits = digits.union(isDigit)
            offset = offset &+ ByteBlock.count
        }
        hasDigit = hasDigit || !digits.isEmpty
        while offset < limit, !isSpecial(text, offset) {
            if text[offset] >= 0x30, text[offset] <= 0x39 { hasDigit = true }
            offset += 1
        }
        return min(offset, limit)
    }

    /// The places of a block's bytes that are not plain; `next` begins one byte later.
    @inline(__always)
    private static func isSpecial(_ block: ByteBlock, next: ByteBlock) -> ByteBlock.Places {
        // Counted on from 0x80, the controls come behind the bytes beyond ASCII.
        block.places(from: 0x80, count: 0xA0).union(block.places(of: 0x20).intersection(next.places(of: 0x20)))
    }

    /// Whether a byte alone is not plain.
    private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = text[offset]
        return byte < 0x20 || byte >= 0x80 || (byte == 0x20 && offset + 1 < text.count && text[offset + 1] == 0x20)
    }
}
