import UnicodeText

/// A short word for look-ups: its ASCII capitals made small, in two machine words.
struct WordKey: Hashable {
    /// Longer words are never known, in bytes.
    static let longest = 16

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// The number of bytes.
    private var count = 0

    /// The key of an ASCII text of at most `longest` bytes.
    init(_ text: some StringProtocol) {
        for byte in text.utf8 { append(byte) }
    }

    /// The key of `count` ASCII bytes, at most `longest`, that begin at `start`.
    init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) {
        guard start + Self.longest <= text.count else {
            for offset in start..<start + count { append(text[offset]) }
            return
        }
        (low, high) = ByteBlock(text, start).folded(count)
        self.count = count
    }

    /// The key of the first `count` bytes of a block, which are ASCII.
    @inline(__always)
    init(_ block: ByteBlock, _ count: Int) {
        (low, high) = block.folded(count)
        self.count = count
    }

    /// The key of the scalars in a range, nil where they are too many or not ASCII; the Kelvin sign is a K.
    init?(scalarsOf text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = text.scalar(at: offset)
            guard scalar < 0x80 || scalar == 0x212A, count < Self.longest else { return nil }
            append(scalar < 0x80 ? UInt8(scalar) : 0x6B)
            offset += length
        }
    }

    /// Adds an ASCII byte to a key of fewer than `longest`.
    private mutating func append(_ byte: UInt8) {
        let folded = UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        if count < 8 { low |= folded << (8 * UInt64(count)) } else { high |= folded << (8 * UInt64(count - 8)) }
        count += 1
    }

    /// A number in `0..<(1 << bits)` that spreads keys evenly.
    func slot(bits: Int) -> Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
    }
}
