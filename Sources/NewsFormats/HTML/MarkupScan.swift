/// Looks for the marks of HTML in bytes.
enum MarkupScan {
    /// The offset of the first `byte` at or after `start`, or the end: eight bytes a step.
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = min(start, bytes.count)
        let raw = UnsafeRawBufferPointer(bytes)
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let pattern = ones &* UInt64(byte)
        while offset + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ pattern
            let found = (word &- ones) & ~word & highs
            // The lowest mark is surely right; higher ones may only come from a borrow.
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < bytes.count, bytes[offset] != byte { offset += 1 }
        return offset
    }

    /// Whether a word of ASCII in small letters stands at an offset, in letters of either kind.
    static func starts(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            for (index, byte) in word.enumerated() where small(bytes[offset + index]) != byte { return false }
            return true
        }
    }

    /// Where the name of a tag stands that begins at `start`.
    static func name(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, !isSpace(bytes[end]), bytes[end] != 0x2F, bytes[end] != 0x3E { end += 1 }
        return min(start, end)..<end
    }

    /// The offset of the first end tag, at or after `start`, of the element whose name stands in `name`.
    static func endTag(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while true {
            offset = first(0x3C, in: bytes, from: offset)
            let after = offset + 2 + name.count
            guard after < bytes.count else { return nil }
            if bytes[offset + 1] == 0x2F, isSpace(bytes[after]) || bytes[after] == 0x2F || bytes[after] == 0x3E,
                name.indices.allSatisfy({ small(bytes[$0]) == small(bytes[$0 - name.lowerBound + offset + 2]) })
            {
                return offset
            }
            offset += 1
        }
    }

    /// The white space that HTML knows.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D && byte != 0x0B }

    /// A byte, an ASCII capital made small.
    static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
