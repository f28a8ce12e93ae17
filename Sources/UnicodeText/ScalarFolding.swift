import CUnistring

/// What single scalars beyond ASCII become when folded for search.
enum ScalarFolding {
    /// The folded bytes of a scalar: none for one that search should not see.
    static func folded(_ scalar: UInt32) -> [UInt8] {
        if scalar < UInt32(twoByteTable.count) { return twoByteTable[Int(scalar)] }
        // Ideographs have neither case nor marks, and come in numbers.
        if scalar >= 0x3400 && scalar <= 0x9FFF { return encoded([scalar]) }
        return computed(scalar)
    }

    /// The answers for all scalars of up to two bytes.
    private static let twoByteTable: [[UInt8]] = (0..<0x800).map { computed(UInt32($0)) }

    private static func computed(_ scalar: UInt32) -> [UInt8] {
        if let known = punctuationAndLetters[scalar] { return Array(known.utf8) }
        if isInvisible(scalar) { return [] }
        let bare = decomposed(encoded([scalar]))
        return decomposed(caseFolded(bare))
    }

    /// Marks of punctuation that readers type plainly, and letters with strokes, which Unicode does not decompose.
    private static let punctuationAndLetters: [UInt32: String] = [
        0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2039: "'", 0x203A: "'", 0x2032: "'", 0x2BC: "'",
        0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x201F: "\"", 0xAB: "\"", 0xBB: "\"", 0x2033: "\"",
        0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2015: "-", 0x2212: "-", 0x2026: "...",
        0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d", 0x127: "h", 0x126: "h", 0x131: "i",
        0xE6: "ae", 0xC6: "ae", 0x153: "oe", 0x152: "oe",
    ]

    private static func isInvisible(_ scalar: UInt32) -> Bool {
        (scalar >= 0xFE00 && scalar <= 0xFE0F) || ScalarClass.hasCategory(scalar, ScalarClass.formats)
    }

    /// The canonical decomposition without its diacritics; the vowel signs of Indic scripts are kept.
    private static func decomposed(_ bytes: [UInt8]) -> [UInt8] {
        var (kept, offset): ([UInt8], Int) = ([], 0)
        while offset < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
            offset += length
            for part in parts(of: scalar) where uc_combining_class(part) <= 9 {
                // Classes up to 9 belong to the letter: nuktas, viramas and the Japanese voicing marks.
                UTF8Scan.append(part, to: &kept)
            }
        }
        return kept
    }

    /// The full canonical decomposition of one scalar.
    private static func parts(of scalar: UInt32) -> [UInt32] {
        let parts = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: longestDecomposition) { buffer in
            let count = uc_canonical_decomposition(scalar, buffer.baseAddress)
            return count > 0 ? Array(buffer[0..<Int(count)]) : []
        }
        // Only the first part of a canonical decomposition may decompose further.
        guard let first = parts.first, first != scalar else { return [scalar] }
        return self.parts(of: first) + parts.dropFirst()
    }

    /// UC_DECOMPOSITION_MAX_LENGTH.
    private static let longestDecomposition = 32

    private static func caseFolded(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        // Far more than a few scalars can grow to; a longer answer would come in memory for us to free.
        let room = 256
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            var length = room
            let answer = bytes.withUnsafeBufferPointer {
                u8_casefold($0.baseAddress, $0.count, nil, nil, buffer.baseAddress, &length)
            }
            return answer == buffer.baseAddress ? Array(buffer[0..<length]) : bytes
        }
    }

    private static func encoded(_ scalars: [UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in scalars { UTF8Scan.append(scalar, to: &bytes) }
        return bytes
    }
}
