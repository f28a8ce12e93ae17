/// A word as tables know it: a 64-bit hash (FNV-1a) of its folded bytes.
///
/// Two words with one key would be mistaken for each other; with half a million words the odds are 1 to 10^8.
/// `WordKey("u.s")` is the key of "U.S.", `WordKey("mr")` of "Mr.".
package struct WordKey: Hashable, Sendable {
    package let hash: UInt64

    package init(hash: UInt64) { self.hash = hash }

    /// The key of a word as a table spells it: folded like a token's.
    package init(_ word: String) {
        var state = WordHasher()
        let bytes = Array(word.utf8)
        var at = 0
        while at < bytes.count {
            let (scalar, length) = LetterScan.scalar(at: at, in: bytes)
            state.add(scalar: scalar)
            at += length
        }
        self = state.key
    }

    /// The key of several words in a row.
    package func followed(by next: WordKey) -> WordKey {
        var hash = self.hash
        hash = (hash ^ 0x20) &* WordHasher.prime
        hash = (hash ^ (next.hash >> 32)) &* WordHasher.prime
        hash = (hash ^ (next.hash & 0xffff_ffff)) &* WordHasher.prime
        return WordKey(hash: hash ^ (hash >> 29))
    }

    /// The key of nothing, for marks.
    package static let none = WordKey(hash: 0)
}

/// Builds a `WordKey` byte by byte.
package struct WordHasher {
    static let prime: UInt64 = 0x100_0000_01b3
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Adds one ASCII byte that is already folded.
    @inline(__always)
    package mutating func add(folded byte: UInt8) { hash = (hash ^ UInt64(byte)) &* Self.prime }

    /// Adds a scalar, folding its case and a curly apostrophe.
    package mutating func add(scalar: UInt32) {
        var value = LetterScan.lowercased(scalar)
        if value == 0x2019 || value == 0x2bc || value == 0x2018 { value = 0x27 }
        if value < 0x80 { return add(folded: UInt8(value)) }
        add(folded: UInt8(truncatingIfNeeded: value >> 16) | 0x80)
        add(folded: UInt8(truncatingIfNeeded: value >> 8))
        add(folded: UInt8(truncatingIfNeeded: value))
    }

    package var key: WordKey { WordKey(hash: hash ^ (hash >> 32)) }
}
