/// Reads single scalars out of UTF-8 bytes.
///
/// Texts are valid UTF-8; on a byte that is not, U+FFFD of length 1 is answered, so that no input can trap or hang.
package enum UTF8Scan {
    /// The scalar that begins at `offset`, and its length in bytes (1…4).
    @inlinable
    package static func scalar(at offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        return bytes.withUnsafeBufferPointer { longScalar(at: offset, in: $0) }
    }

    /// The scalar that ends just before `offset`, and its length in bytes (1…4); `offset` must be above 0.
    @inlinable
    package static func scalar(before offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
        let last = bytes[offset - 1]
        if last < 0x80 { return (UInt32(last), 1) }
        return bytes.withUnsafeBufferPointer { scalar(before: offset, in: $0) }
    }

    /// The scalar that ends just before `offset` in a buffer, and its length in bytes (1…4); `offset` must be above 0.
    @inlinable
    package static func scalar(
        before offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: UInt32, length: Int) {
        let last = bytes[offset - 1]
        if last < 0x80 { return (UInt32(last), 1) }
        var start = offset - 1
        while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let found = scalar(at: start, in: bytes)
        return start + found.length == offset ? found : (0xFFFD, 1)
    }

    /// The scalar at `offset` in a buffer, and its length in bytes (1…4).
    @inlinable
    package static func scalar(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        return longScalar(at: offset, in: bytes)
    }

    /// The scalar of two or more bytes at `offset`.
    @usableFromInline
    static func longScalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, offset + length <= bytes.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in 1..<length {
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    /// Appends the UTF-8 bytes of a scalar; one that is not valid becomes U+FFFD.
    package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else {
            for byte in Unicode.Scalar(scalar).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter {
                bytes.append(byte)
            }
        }
    }
}
