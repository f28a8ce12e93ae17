import CUnistring

/// What single scalars become when folded for search, worked out from libunistring's tables: slow, and the source of
/// the table that `FoldingTable` holds.
package enum FoldingRules {
    /// The scalars that a scalar becomes: none for one that search should not see.
    package static func folded(_ scalar: UInt32) -> [UInt32] {
        if ScalarClass.isWhitespace(scalar) { return [0x20] }
        if scalar < 0x80 { return [scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar] }
        if isInvisible(scalar) { return [] }
        return bare(caseFolded(bare([scalar]))).flatMap(plain)
    }

    /// The letter that a scalar is built on: `e` for `é`; itself where it does not decompose.
    static func baseLetter(of scalar: UInt32) -> UInt32 { parts(of: scalar).first ?? scalar }

    /// Marks of punctuation that readers type plainly, and letters with strokes, which Unicode does not decompose.
    private static let punctuationAndLetters: [UInt32: String] = [
        0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2039: "'", 0x203A: "'", 0x2032: "'", 0x2BC: "'",
        0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x201F: "\"", 0xAB: "\"", 0xBB: "\"", 0x2033: "\"",
        0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2015: "-", 0x2212: "-", 0x2026: "...",
        0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d", 0x127: "h", 0x126: "h", 0x131: "i",
        0xE6: "ae", 0xC6: "ae", 0x153: "oe", 0x152: "oe",
    ]

    private static func plain(_ scalar: UInt32) -> [UInt32] {
        punctuationAndLetters[scalar].map { $0.unicodeScalars.map(\.value) } ?? [scalar]
    }

    private static func isInvisible(_ scalar: UInt32) -> Bool {
        (scalar >= 0xFE00 && scalar <= 0xFE0F) || ScalarClass.hasCategory(scalar, ScalarClass.formats)
    }

    /// The canonical decomposition without its diacritics; the vowel signs of Indic scripts are kept.
    private static func bare(_ scalars: [UInt32]) -> [UInt32] {
        // Classes up to 9 belong to the letter: nuktas, viramas and the Japanese voicing marks.
        scalars.flatMap(parts(of:)).filter { uc_combining_class($0) <= 9 }
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

    private static func caseFolded(_ scalars: [UInt32]) -> [UInt32] {
        if scalars.isEmpty { return [] }
        // Far more than a few scalars can grow to; a longer answer would come in memory for us to free.
        let room = 256
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: room) { buffer in
            var length = room
            let answer = scalars.withUnsafeBufferPointer {
                u32_casefold($0.baseAddress, $0.count, nil, nil, buffer.baseAddress, &length)
            }
            return answer == buffer.baseAddress ? Array(buffer[0..<length]) : scalars
        }
    }
}
