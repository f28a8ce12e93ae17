/// 128 bits that tell one content from another: for finding what comes twice, and for the cache.
///
/// Fast, and good against chance; not against somebody who looks for two contents with one hash.
package struct ContentHash: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    /// The bits are as good as random already.
    package func hash(into hasher: inout Hasher) { hasher.combine(low) }

    package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// The hash of some bytes; linear, several bytes a cycle.
    package init(_ bytes: [UInt8]) {
        var state = Hasher128()
        state.add(bytes)
        self = state.hash
    }
}

/// Takes in contents piece by piece: chains of wide multiplications, two, or four where there are many bytes.
package struct Hasher128: Sendable {
    private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    package init() {}

    /// Adds bytes; their number counts too, so that two pieces are never one.
    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var offset = addBlocks(buffer)
            while offset + 16 <= buffer.count {
                let words = Self.words(buffer, offset)
                add(words.0, words.1)
                offset += 16
            }
            var rest: (UInt64, UInt64) = (0, 0)
            withUnsafeMutableBytes(of: &rest) { room in
                for index in offset..<buffer.count { room[index - offset] = buffer[index] }
            }
            add(rest.0, rest.1)
        }
        add(UInt64(bytes.count), 0x1656_67B1_9E37_79F9)
    }

    /// Adds as many whole blocks of 64 bytes as there are, in four chains that do not wait for each other; the number
    /// of bytes added.
    private mutating func addBlocks(_ buffer: UnsafeRawBufferPointer) -> Int {
        guard buffer.count >= 64 else { return 0 }
        var (one, two, three, four) = (first, second, first ^ 0x5896_36DA_1ED2_3B4D, second ^ 0x8EBC_6AF0_9C88_C6E3)
        var offset = 0
        while offset + 64 <= buffer.count {
            let (a, b) = (Self.words(buffer, offset), Self.words(buffer, offset + 16))
            let (c, d) = (Self.words(buffer, offset + 32), Self.words(buffer, offset + 48))
            one = Self.folded(a.0 ^ one, a.1 ^ 0x8EBC_6AF0_9C88_C6E3)
            two = Self.folded(b.0 ^ two, b.1 ^ 0x5896_36DA_1ED2_3B4D)
            three = Self.folded(c.0 ^ three, c.1 ^ 0xD6E8_FEB8_6659_FD93)
            four = Self.folded(d.0 ^ four, d.1 ^ 0xA076_1D64_78BD_642F)
            offset += 64
        }
        add(one, three)
        add(two, four)
        return offset
    }

    private static func words(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> (UInt64, UInt64) {
        (
            buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
            buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
        )
    }

    package mutating func add(_ string: String) { add(Array(string.utf8)) }

    package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number)), 0x2545_F491_4F6C_DD1D) }

    package var hash: ContentHash {
        ContentHash(
            high: Self.folded(first ^ 0xA076_1D64_78BD_642F, second),
            low: Self.folded(second ^ 0xE703_7ED1_A0B4_28DB, first))
    }

    private mutating func add(_ a: UInt64, _ b: UInt64) {
        first = Self.folded(a ^ first, b ^ 0x8EBC_6AF0_9C88_C6E3)
        second = Self.folded(b ^ second, a ^ 0x5896_36DA_1ED2_3B4D)
    }

    /// The two halves of a product, laid over each other; the sum keeps a factor of 0 from wiping out the other.
    private static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low &+ (a ^ b)
    }
}
