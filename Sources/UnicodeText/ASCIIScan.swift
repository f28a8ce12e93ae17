/// Passes over ASCII, which most news is, thirty-two bytes at a time.
package enum ASCIIScan {
    /// The first byte at or after `start` that is not ASCII; the count of the bytes where there is none.
    package static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let words = UnsafeRawBufferPointer(bytes)
        var offset = start
        while offset + 32 <= bytes.count {
            let four = words.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            if (four.x | four.y | four.z | four.w) & 0x8080_8080_8080_8080 != 0 { break }
            offset += 32
        }
        while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
        return offset
    }
}
