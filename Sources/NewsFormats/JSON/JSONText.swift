import UnicodeText

/// Decodes strings of JSON that a `JSONReader` has checked.
enum JSONText {
    /// The offset of the first byte at or after `start` that is a quote, a backslash or a control: eight bytes a step.
    static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        let raw = UnsafeRawBufferPointer(bytes)
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
        while offset + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let isControl = (word &- ones &* 0x20) & ~word & highs
            let found = hasZero(word ^ (ones &* 0x22)) | hasZero(word ^ (ones &* 0x5C)) | isControl
            // The lowest mark is surely right; higher ones may only come from a borrow.
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 { offset += 1 }
        return offset
    }

    /// The text of a string whose quotes stand at the ends of `range`; lone surrogates become U+FFFD. Linear.
    static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        let end = range.upperBound - 1
        var offset = range.lowerBound + 1
        let source = UnsafeBufferPointer(rebasing: bytes[..<end])
        // An escape is never shorter than what it stands for.
        return [UInt8](unsafeUninitializedCapacity: end - offset) { buffer, count in
            while offset < end {
                let run = plainEnd(source, from: offset)
                if run > offset, let target = buffer.baseAddress, let from = source.baseAddress {
                    (target + count).update(from: from + offset, count: run - offset)
                }
                count += run - offset
                offset = run
                guard offset + 1 < end else { return }
                let simple = simpleEscapes[Int(source[offset + 1])]
                if simple != 0 {
                    buffer[count] = simple
                    count += 1
                    offset += 2
                } else {
                    let (scalar, next) = escapedScalar(source, at: offset)
                    count += encode(scalar, buffer, at: count)
                    offset = next
                }
            }
        }
    }

    static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        case 0x61...0x66: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    /// What the byte behind a backslash stands for; 0 for `u` and what is no escape.
    private static let simpleEscapes: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for (escape, byte): (UInt8, UInt8) in [
            (0x22, 0x22), (0x5C, 0x5C), (0x2F, 0x2F), (0x62, 0x08), (0x66, 0x0C), (0x6E, 0x0A), (0x72, 0x0D),
            (0x74, 0x09),
        ] { table[Int(escape)] = byte }
        return table
    }()

    /// The scalar of one or two `\u` escapes from `offset` on, and the offset after them; a surrogate without its
    /// partner is U+FFFD.
    private static func escapedScalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
        let first = hexadecimal(bytes, at: offset + 2)
        let next = min(bytes.count, offset + 6)
        guard (0xD800...0xDFFF).contains(first) else { return (first, next) }
        guard first < 0xDC00, next + 6 <= bytes.count, bytes[next] == 0x5C, bytes[next + 1] == 0x75 else {
            return (0xFFFD, next)
        }
        let second = hexadecimal(bytes, at: next + 2)
        // Another scalar stands for itself, so it is read again on its own.
        guard (0xDC00...0xDFFF).contains(second) else { return (0xFFFD, next) }
        return (0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), next + 6)
    }

    private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in offset..<min(bytes.count, offset + 4) {
            value = value << 4 | (hexadecimalDigit(bytes[index]) ?? 0)
        }
        return value
    }

    private static func encode(_ scalar: UInt32, _ buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        var encoded: [UInt8] = []
        UTF8Scan.append(scalar, to: &encoded)
        for (index, byte) in encoded.enumerated() { buffer[start + index] = byte }
        return encoded.count
    }
}
