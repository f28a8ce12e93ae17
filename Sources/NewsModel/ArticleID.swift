/// What names an article across runs: the source's own id, else 16 hex digits of the text's hash.
package struct ArticleID: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: Hashable, Sendable {
        case given(String)
        case hash(UInt64)
    }

    private let kind: Kind

    /// The id of that text; 16 hex digits are the hash that they write.
    package init(_ text: String) { kind = Self.hash(writtenAs: text).map { .hash($0) } ?? .given(text) }

    /// The id of a hash.
    package init(hash: UInt64) { kind = .hash(hash) }

    /// The id made from the bytes of a text.
    package init(hashOf bytes: [UInt8]) { kind = .hash(Self.hash(of: bytes)) }

    package var text: String {
        switch kind {
        case .given(let text): return text
        case .hash(let hash):
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
    }

    package var description: String { text }

    /// FNV-1a, 64 bits.
    package static func hash(of bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    private static func hash(writtenAs text: String) -> UInt64? {
        guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        return UInt64(text, radix: 16)
    }
}
