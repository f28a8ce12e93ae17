/// Sixteen bytes of a text, compared all at once.
///
/// Vectors are compared as unsigned bytes throughout: other comparisons are not compiled to single instructions.
struct ByteBlock {
    /// The number of bytes.
    static let count = 16

    private let bytes: SIMD16<UInt8>

    /// The bytes from `offset` on, of which the text must have enough.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) {
        bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// Where a byte stands.
    @inline(__always)
    func places(of byte: UInt8) -> Places { Places(mask: bytes .== SIMD16(repeating: byte)) }

    /// Where one of `count` bytes stands, of which `first` is the lowest.
    @inline(__always)
    func places(from first: UInt8, count: UInt8) -> Places {
        Places(mask: (bytes &- SIMD16(repeating: first)) .< SIMD16(repeating: count))
    }

    /// Some of the sixteen places.
    struct Places {
        fileprivate let mask: SIMDMask<SIMD16<Int8>>

        /// No place.
        static let none = Places(mask: SIMDMask(repeating: false))

        /// The places of both.
        @inline(__always)
        func union(_ other: Places) -> Places { Places(mask: mask .| other.mask) }
        /// The places that both have.
        @inline(__always)
        func intersection(_ other: Places) -> Places { Places(mask: mask .& other.mask) }
        /// All other places.
        @inline(__always)
        var inverted: Places { Places(mask: .!mask) }

        /// The first place, 0-based; `ByteBlock.count` where there is none.
        @inline(__always)
        var first: Int {
            let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            let (low, high) = (UInt64(littleEndian: halves.x), UInt64(littleEndian: halves.y))
            return low == 0 ? 8 + high.trailingZeroBitCount / 8 : low.trailingZeroBitCount / 8
        }

        @inline(__always)
        var isEmpty: Bool {
            let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            return halves.x | halves.y == 0
        }
    }
}
