/// What the compiled table knows of a word.
package struct WordFacts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let firstName = WordFacts(rawValue: 1)
    package static let surname = WordFacts(rawValue: 2)
    /// A first name of women, of men; both where it is either's.
    package static let female = WordFacts(rawValue: 4)
    package static let male = WordFacts(rawValue: 8)
    /// More often written small than not.
    package static let common = WordFacts(rawValue: 16)
    /// With a capital it mostly stands in names of places and organisations, or names a day.
    package static let inOtherNames = WordFacts(rawValue: 32)
    /// With a capital it mostly stands in names of persons.
    package static let inPersonNames = WordFacts(rawValue: 64)

    /// What lists and writing tell of a word, whatever the corpora mark.
    package static let ofLists: WordFacts = [.firstName, .surname, .female, .male, .common]
}

/// The compiled table of names and words: open to look-up by key, nothing is built at start.
package struct NameLexicon: Sendable {
    static let bucketBits = 15
    private let table: ModelBytes

    /// The table that some bytes hold.
    package init(_ table: ModelBytes = ModelTables.embedded[.lexicon]) { self.table = table }

    /// The fingerprint that stands for a key in the table.
    package static func fingerprint(_ key: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: (key.hash &* 0x9e37_79b9_7f4a_7c15) >> 32)
    }

    /// The facts of a word, empty for one that is not in the table.
    package func facts(_ key: WordKey) -> WordFacts {
        guard key.hash != 0, table.count > 8 else { return [] }
        return table.read { Self.facts(key, in: $0) }
    }

    private static func facts(_ key: WordKey, in table: UnsafeRawBufferPointer) -> WordFacts {
        let count = Int(table.loadUnaligned(as: UInt32.self))
        let buckets = Int(table.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        let print = Self.fingerprint(key)
        let bucket = 8 + 4 * Int(print >> (32 - UInt32(Self.bucketBits)))
        let entries = 8 + 4 * (buckets + 1)
        let first = Int(table.loadUnaligned(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(table.loadUnaligned(fromByteOffset: bucket + 4, as: UInt32.self))
        for index in first..<end
        where table.loadUnaligned(fromByteOffset: entries + 4 * index, as: UInt32.self) == print {
            return WordFacts(rawValue: table[entries + 4 * count + index])
        }
        return []
    }

    /// The bytes of a table with some words' facts, in the layout that `facts` reads.
    package static func encode(_ words: [WordKey: WordFacts]) -> [UInt8] {
        let entries = words.map { (fingerprint($0.key), $0.value.rawValue) }.sorted { $0 < $1 }
        let buckets = 1 << bucketBits
        var starts = [UInt32](repeating: 0, count: buckets + 1)
        for entry in entries { starts[Int(entry.0 >> (32 - UInt32(bucketBits))) + 1] += 1 }
        for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
        var bytes: [UInt8] = []
        func append(_ number: UInt32) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(number >> UInt32(shift) & 0xff)) }
        }
        append(UInt32(entries.count))
        append(UInt32(buckets))
        for start in starts { append(start) }
        for entry in entries { append(entry.0) }
        for entry in entries { bytes.append(entry.1) }
        return bytes
    }
}
