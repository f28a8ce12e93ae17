import CByteScan

/// The part of a needle that is looked for first, one scalar of it, and how to look for it.
struct SearchAnchor: Sendable {
    /// The scalar's bytes in the needle.
    let range: Range<Int>
    /// Finds the places where the scalar may stand in a text, in whatever shape.
    let scan: quoth_byte_scan

    /// The likely rarest scalar of a folded needle, seen together with the one after it; of an empty needle, nothing.
    init(in needle: [UInt8]) {
        var best: (cost: Int, range: Range<Int>, scalar: UInt32, next: UInt32?) = (.max, 0..<0, 0, nil)
        var offset = 0
        while offset < needle.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: needle)
            let end = offset + length
            let next = end < needle.count ? UTF8Scan.scalar(at: end, in: needle).value : nil
            let cost = LetterFrequency.cost(of: scalar, before: next)
            if scalar != 0x20, cost < best.cost { best = (cost, offset..<end, scalar, next) }
            offset = end
        }
        range = best.range
        scan = range.isEmpty ? quoth_byte_scan() : Self.scan(for: best.scalar, before: best.next)
    }

    private static func scan(for scalar: UInt32, before next: UInt32?) -> quoth_byte_scan {
        var scan = quoth_byte_scan()
        var kind: Int32 = 0
        if scalar < 0x80 {
            for byte in plainShapes(of: scalar) {
                quoth_byte_scan_allow_first(&scan, 0, byte)
                quoth_byte_scan_allow_first(&scan, 1, byte)
            }
            // After an invisible scalar, or in another shape, the next one is beyond ASCII.
            for byte in UInt8(0x80)...0xFF { quoth_byte_scan_allow_second(&scan, 1, byte) }
            for byte in next.map(plainShapes) ?? Array(0...0x7F) { quoth_byte_scan_allow_second(&scan, 0, byte) }
            kind = 2
        }
        for (first, seconds) in longShapes(of: scalar).sorted(by: { $0.key < $1.key }) {
            quoth_byte_scan_allow_first(&scan, kind, first)
            for second in seconds { quoth_byte_scan_allow_second(&scan, kind, second) }
            kind = min(kind + 1, lastKind)
        }
        return scan
    }

    private static let lastKind: Int32 = 7

    /// The bytes of ASCII that fold into a scalar.
    private static func plainShapes(of scalar: UInt32) -> [UInt8] {
        switch scalar {
        case 0x20: [9, 10, 11, 12, 13, 0x20]
        case 0x61...0x7A: [UInt8(scalar), UInt8(scalar) - 0x20]
        case 0..<0x80: [UInt8(scalar)]
        default: []
        }
    }

    /// The first two bytes of all scalars beyond ASCII whose folding has a scalar in it.
    private static func longShapes(of scalar: UInt32) -> [UInt8: Set<UInt8>] {
        var sources = FoldingTable.standard.origins(of: scalar)
        if scalar >= 0x80 { sources.append(scalar) }
        if HangulSyllable.letters.contains(scalar) {
            // Neighbours of 64 share all bytes but the last.
            let syllables = HangulSyllable.syllables(with: scalar)
            sources += stride(from: syllables.lowerBound, to: syllables.upperBound, by: 64)
            sources.append(syllables.upperBound)
        }
        var shapes: [UInt8: Set<UInt8>] = [:]
        for source in sources {
            var bytes: [UInt8] = []
            UTF8Scan.append(source, to: &bytes)
            shapes[bytes[0], default: []].insert(bytes[1])
        }
        return shapes
    }
}
