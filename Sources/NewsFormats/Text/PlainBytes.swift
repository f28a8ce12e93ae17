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
        while offset < limit, offset < lastBlock {
            let block = ByteBlock(text, offset)
            let doubled = block.places(of: 0x20).intersection(ByteBlock(text, offset &+ 1).places(of: 0x20))
            let plain = min(block.places(from: 0x20, count: 0x60).inverted.union(doubled).first, limit &- offset)
            let isDigit = block.places(from: 0x30, count: 10)
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

    /// Whether a byte alone is not plain.
    private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = text[offset]
        return byte < 0x20 || byte >= 0x80 || (byte == 0x20 && offset + 1 < text.count && text[offset + 1] == 0x20)
    }
}
