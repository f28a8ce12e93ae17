/// Passes over the bytes that are most of a text, sixteen at a time.
///
/// Not plain are controls, line ends and tabs among them; bytes beyond ASCII; and a space with another one behind it.
enum PlainBytes {
    private typealias Block = SIMD16<UInt8>
    private typealias Mask = SIMDMask<SIMD16<Int8>>

    /// The first byte at or after `start` that is not plain, or `limit`; notes whether a digit stands before it.
    static func end(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, hasDigit: inout Bool
    ) -> Int {
        var offset = start
        var digits = Mask(repeating: false)
        // A block and the byte behind it must lie within the text.
        while offset < limit, offset + Block.scalarCount < text.count {
            let block = load(text, offset)
            let isSpecial = isSpecial(block, next: load(text, offset + 1))
            let isDigit = (block &- Block(repeating: 0x30)) .< Block(repeating: 10)
            let plain = min(firstIndex(isSpecial), limit - offset)
            if plain < Block.scalarCount {
                hasDigit = hasDigit || !isEmpty(digits) || firstIndex(isDigit) < plain
                return offset + plain
            }
            digits = digits .| isDigit
            offset += Block.scalarCount
        }
        hasDigit = hasDigit || !isEmpty(digits)
        while offset < limit, !isSpecial(text, offset) {
            if text[offset] >= 0x30, text[offset] <= 0x39 { hasDigit = true }
            offset += 1
        }
        return min(offset, limit)
    }

    private static func load(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Block {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: Block.self)
    }

    private static func isSpecial(_ block: Block, next: Block) -> Mask {
        let space = Block(repeating: 0x20)
        let isOutside = (block &- space) .>= Block(repeating: 0x60)
        return isOutside .| ((block .== space) .& (next .== space))
    }

    /// Whether a byte alone is not plain.
    private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = text[offset]
        return byte < 0x20 || byte >= 0x80 || (byte == 0x20 && offset + 1 < text.count && text[offset + 1] == 0x20)
    }

    private static func isEmpty(_ mask: Mask) -> Bool {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return halves.x | halves.y == 0
    }

    /// The first place where a mask is true, 16 where it is nowhere.
    private static func firstIndex(_ mask: Mask) -> Int {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if halves.x != 0 { return halves.x.trailingZeroBitCount / 8 }
        return 8 + halves.y.trailingZeroBitCount / 8
    }
}
