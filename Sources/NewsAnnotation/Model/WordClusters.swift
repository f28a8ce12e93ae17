/// The cluster of a word: the words used alike that it stands with, as a path in a binary tree.
package struct WordCluster: Hashable, Sendable {
    /// The first 12 steps of the path after a leading 1; 0 for a word that stands in no cluster.
    package let path: UInt16

    /// The cluster at the end of a path, 0 for none.
    package init(path: UInt16) { self.path = path }

    /// A word that is in no cluster.
    package static let none = WordCluster(path: 0)

    /// The first steps of the path, at most 12: the fewer the wider the cluster; 0 where there is none.
    @inline(__always)
    package func prefix(_ steps: Int) -> UInt64 { UInt64(path >> UInt16(12 - steps)) }
}

/// The compiled table of word clusters: open to look-up by key, nothing is built at start.
///
/// Layout, little endian: the number of entries (32 bits); for each of 65,536 buckets, and once more at the end, the
/// index of its first entry (32 bits); the entries (32 bits): 20 bits of the key's hash, 12 steps of the path.
package struct WordClusters: Sendable {
    static let bucketBits = 16
    private static let steps: UInt32 = 12
    private let table: ModelBytes

    /// The table that some bytes hold.
    package init(_ table: ModelBytes = ModelTables.embedded[.clusters]) { self.table = table }

    /// The upper 36 bits are the word's place and fingerprint in the table.
    private static func mixed(_ key: WordKey) -> UInt64 { key.hash &* 0x9e37_79b9_7f4a_7c15 }

    /// The clusters of some tokens, one a token; marks and numbers have none.
    func clusters(of tokens: [Token]) -> [WordCluster] {
        guard table.count > 4 else { return [WordCluster](repeating: .none, count: tokens.count) }
        return table.read { bytes in tokens.map { $0.isWord ? Self.cluster($0.key, in: bytes) : .none } }
    }

    /// The cluster of a word.
    package subscript(key: WordKey) -> WordCluster {
        guard key.hash != 0, table.count > 4 else { return .none }
        return table.read { Self.cluster(key, in: $0) }
    }

    @inline(__always)
    private static func cluster(_ key: WordKey, in table: UnsafeRawBufferPointer) -> WordCluster {
        let hash = mixed(key)
        let bucket = 4 + 4 * Int(hash >> UInt64(64 - bucketBits))
        let print = UInt32(truncatingIfNeeded: hash >> 28) & 0xf_ffff
        let entries = 4 + 4 * (1 << bucketBits + 1)
        let first = Int(table.loadUnaligned(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(table.loadUnaligned(fromByteOffset: bucket + 4, as: UInt32.self))
        for index in first..<end {
            let entry = table.loadUnaligned(fromByteOffset: entries + 4 * index, as: UInt32.self)
            if entry >> steps == print { return WordCluster(path: UInt16(entry & 0xfff) | 0x1000) }
        }
        return .none
    }

    /// The bytes of a table with some words' paths of 12 steps; of two words with one fingerprint the first counts.
    package static func encode(_ words: [(key: WordKey, path: UInt16)]) -> [UInt8] {
        var seen: Set<UInt64> = []
        let entries = words.filter { seen.insert(mixed($0.key) >> 28).inserted }
            .map { (mixed($0.key) >> 28) << 12 | UInt64($0.path & 0xfff) }.sorted()
        let buckets = 1 << bucketBits
        var starts = [UInt32](repeating: 0, count: buckets + 1)
        for entry in entries { starts[Int(entry >> 32) + 1] += 1 }
        for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
        var bytes: [UInt8] = []
        func append(_ number: UInt32) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(number >> UInt32(shift) & 0xff)) }
        }
        append(UInt32(entries.count))
        for start in starts { append(start) }
        for entry in entries { append(UInt32(truncatingIfNeeded: entry)) }
        return bytes
    }
}
