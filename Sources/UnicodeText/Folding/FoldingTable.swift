/// What scalars beyond ASCII become when folded for search, ready to be looked up: one step for a scalar's block of 64,
/// one within it.
///
/// Read once from the text in `FoldingTable+Data.swift`, in less than a millisecond; Hangul syllables are worked out,
/// for there are 11,172 of them.
final class FoldingTable: Sendable {
    /// The table that the program has.
    static let standard = FoldingTable(FoldingTableReader(data))

    /// For each block of 64 scalars, where in `entries` it begins; 0, all zeros, where each becomes itself.
    private let blocks: [UInt16]
    /// Where in `pool` a scalar's folded bytes begin, times 32, and their number plus 1; 0 where it becomes itself.
    private let entries: [UInt32]
    private let pool: [UInt8]
    /// In the order of their sources.
    private let origins: [Origin]

    /// One of the scalars that a scalar folds to, and that scalar.
    struct Origin: Sendable {
        let folded: UInt32
        let source: UInt32
    }

    init(_ reader: FoldingTableReader) {
        (blocks, entries, pool, origins) = (reader.blocks, reader.entries, reader.pool, reader.origins)
    }

    /// The folded bytes of the scalar that stands in `text` at `offset`, `length` bytes long; a space for white space.
    @inline(__always)
    func folded(_ scalar: UInt32, at offset: Int, _ length: Int, in text: UnsafeBufferPointer<UInt8>) -> FoldedScalar {
        if scalar < 0x80 { return FoldedScalar(byte: Self.foldedPlain(UInt8(truncatingIfNeeded: scalar))) }
        let entry = entry(scalar)
        if entry != 0 { return folded(entry: entry) }
        if HangulSyllable.all.contains(scalar) { return HangulSyllable.folded(scalar) }
        // A damaged byte is read as U+FFFD, and does not become itself.
        if length == 1 || scalar > 0x10FFFF { return FoldedScalar(scalar: 0xFFFD) }
        return FoldedScalar(bytes: UnsafeBufferPointer(rebasing: text[offset..<offset + length]))
    }

    /// The folded byte of one of ASCII.
    @inline(__always)
    static func foldedPlain(_ byte: UInt8) -> UInt8 {
        if byte <= 0x20 { return ScalarClass.isWhitespace(UInt32(byte)) ? 0x20 : byte }
        return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// True where search passes over a scalar.
    @inline(__always)
    func isInvisible(_ scalar: UInt32) -> Bool { entry(scalar) & 31 == 1 }

    /// The scalars beyond ASCII, other than itself and Hangul syllables, that a folded scalar may come from. Linear in
    /// the table, which takes some microseconds.
    func origins(of folded: UInt32) -> [UInt32] {
        origins.filter { $0.folded == folded }.map(\.source)
    }

    @inline(__always)
    private func entry(_ scalar: UInt32) -> UInt32 {
        scalar <= 0x10FFFF ? entries[Int(blocks[Int(scalar >> 6)]) + Int(scalar & 63)] : 0
    }

    private func folded(entry: UInt32) -> FoldedScalar {
        let (start, count) = (Int(entry >> 5), Int(entry & 31) - 1)
        return pool.withUnsafeBufferPointer { pool in
            FoldedScalar(bytes: UnsafeBufferPointer(rebasing: pool[start..<start + count]))
        }
    }
}
