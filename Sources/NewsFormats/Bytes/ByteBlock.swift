/// Sixteen bytes of a text, compared all at once.
///
/// Vectors are compared as unsigned bytes, and joined as masks or numbers: of what else they offer, much is compiled to
/// loops over the bytes.
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

    /// Where the ASCII digits stand.
    @inline(__always)
    var digits: Places { places(from: 0x30, count: 10) }

    /// The first `count` bytes with ASCII capitals made small, and zeros behind them, as two numbers.
    @inline(__always)
    func folded(_ count: Int) -> (UInt64, UInt64) {
        let all = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        let capitals = places(from: 0x41, count: 26).halves
        let kept = Places(mask: Self.indices .< SIMD16(repeating: UInt8(count))).halves
        let bit: UInt64 = 0x2020_2020_2020_2020
        return ((all.x | capitals.x & bit) & kept.x, (all.y | capitals.y & bit) & kept.y)
    }

    private static var indices: SIMD16<UInt8> { SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

    /// Some of the sixteen places.
    struct Places {
        fileprivate let mask: SIMDMask<SIMD16<Int8>>

        /// Eight places each, one byte a place: 0xFF where it is one of them.
        @inline(__always)
        fileprivate var halves: SIMD2<UInt64> { unsafeBitCast(mask, to: SIMD2<UInt64>.self) }

        /// No place.
        @inline(__always)
        static var none: Places { Places(mask: SIMDMask(repeating: false)) }

        /// The places of either.
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
            let halves = halves
            // Chosen without a branch, which would often be guessed wrong.
            let isHigh = halves.x == 0
            let half = UInt64(littleEndian: isHigh ? halves.y : halves.x)
            return (isHigh ? 8 : 0) &+ half.trailingZeroBitCount &>> 3
        }

        /// True where it is no place.
        @inline(__always)
        var isEmpty: Bool {
            let halves = halves
            return halves.x | halves.y == 0
        }
    }
}
