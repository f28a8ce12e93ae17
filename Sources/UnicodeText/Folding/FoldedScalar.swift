/// The folded bytes of one scalar: at most 16, held in place.
struct FoldedScalar: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// The number of bytes; 0 for a scalar that search passes over.
    private(set) var count = 0

    /// The bytes given; what is past 16 is left out.
    @inline(__always)
    init(bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { append(byte) }
    }

    /// One byte.
    @inline(__always)
    init(byte: UInt8) { (low, count) = (UInt64(byte), 1) }

    /// The UTF-8 bytes of a scalar; U+FFFD for one that is not valid.
    init(scalar: UInt32) {
        append(scalar: scalar)
    }

    /// The byte at an index below the count.
    @inline(__always)
    subscript(index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: index < 8 ? low &>> UInt64(index &* 8) : high &>> UInt64((index &- 8) &* 8))
    }

    /// Adds a byte; past 16 it is left out.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) &<< UInt64(count &* 8)
        } else if count < 16 {
            high |= UInt64(byte) &<< UInt64((count &- 8) &* 8)
        } else {
            return
        }
        count &+= 1
    }

    /// Adds the UTF-8 bytes of a scalar; those of U+FFFD for one that is not valid.
    mutating func append(scalar: UInt32) {
        let bytes = Unicode.Scalar(scalar).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
        for byte in bytes { append(byte) }
    }
}
