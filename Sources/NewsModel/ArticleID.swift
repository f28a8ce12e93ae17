/// What names an article across runs: the source's own id, else 16 hex digits of the text's hash.
package struct ArticleID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The id made from the bytes of a text: FNV-1a, 64 bits.
    package init(hashOf bytes: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    package var description: String { text }
}
