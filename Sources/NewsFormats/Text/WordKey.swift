import UnicodeText

/// A short word for look-ups: its ASCII capitals made small, in two machine words.
struct WordKey: Hashable {
    /// Longer words are never known, in bytes.
    static let longest = 16

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// The number of bytes.
    private var count = 0

    /// The key of no bytes, to append to.
    init() {}

    /// The key of `count` ASCII bytes, at most `longest`, that begin at `start`.
    init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) {
        guard start + Self.longest <= text.count else {
            for offset in start..<start + count { append(text[offset]) }
            return
        }
        let bytes = UnsafeRawBufferPointer(text)
        low = Self.folded(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self), count)
        high = Self.folded(bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self), count - 8)
        self.count = count
    }

    /// The key of the scalars in a range, nil where they are too many or not ASCII; the Kelvin sign is a K.
    init?(scalarsOf text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            guard scalar < 0x80 || scalar == 0x212A, count < Self.longest else { return nil }
            append(scalar < 0x80 ? UInt8(scalar) : 0x6B)
            offset += length
        }
    }

    /// Adds an ASCII byte to a key of fewer than `longest`.
    mutating func append(_ byte: UInt8) {
        let folded = UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        if count < 8 { low |= folded << (8 * UInt64(count)) } else { high |= folded << (8 * UInt64(count - 8)) }
        count += 1
    }

    /// The first `count` of eight bytes with their capitals made small; the others are 0.
    private static func folded(_ bytes: UInt64, _ count: Int) -> UInt64 {
        if count <= 0 { return 0 }
        let word = UInt64(littleEndian: bytes) & (UInt64.max >> UInt64(max(0, 64 - 8 * count)))
        // Bytes below 0x80 carry nothing into their neighbours: the top bit of each says whether it is a capital.
        let isCapital = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
        return word | isCapital >> 2
    }

    /// A number in `0..<(1 << bits)` that spreads keys evenly.
    func slot(bits: Int) -> Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
    }
}
