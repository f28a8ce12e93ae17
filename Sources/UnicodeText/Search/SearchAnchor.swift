import CByteScan

/// The part of a needle that is looked for first, one scalar of it, and how to look for it.
struct SearchAnchor: Sendable {
    /// The scalar's bytes in the needle.
    let range: Range<Int>
    /// Finds the places where the scalar may stand in a text, in whatever shape.
    let scan: quoth_byte_scan

    /// The likely rarest scalar of a folded needle, seen together with the two after it; of an empty needle, nothing.
    init(in needle: [UInt8]) {
        var scalars: [(value: UInt32, start: Int)] = []
        var offset = 0
        while offset < needle.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: needle)
            scalars.append((scalar, offset))
            offset += length
        }
        let costs = scalars.indices.filter { scalars[$0].value != 0x20 }.map { index in
            (index: index, cost: LetterFrequency.cost(of: scalars[index...].prefix(3).map(\.value)))
        }
        guard let best = costs.min(by: { $0.cost < $1.cost })?.index else {
            (range, scan) = (0..<0, quoth_byte_scan())
            return
        }
        range = scalars[best].start..<(best + 1 < scalars.count ? scalars[best + 1].start : needle.count)
        scan = Self.scan(for: scalars[best...].prefix(3).map(\.value))
    }

    /// A scan for the first of up to three scalars; what follows it narrows the search where it is of ASCII.
    private static func scan(for scalars: [UInt32]) -> quoth_byte_scan {
        var scan = quoth_byte_scan()
        var kind: Int32 = 0
        let shapes = scalars.map(plainShapes)
        if let first = shapes.first, !first.isEmpty {
            // After an invisible scalar, or in another shape, the next one is beyond ASCII: then no more is asked.
            let (any, beyond) = (Self.any, Self.beyondASCII)
            let second = shapes.count > 1 ? shapes[1] : any
            // A space may be a run of them.
            let run = shapes.count > 1 && scalars[1] == 0x20 ? plainShapes(of: 0x20) : []
            let third = shapes.count > 2 ? shapes[2] + run : any
            for bytes in [[first, second, third], [first, second, beyond], [first, beyond, any]] {
                allow(bytes, kind, in: &scan)
                kind += 1
            }
        }
        for (first, seconds) in longShapes(of: scalars.first ?? 0).sorted(by: { $0.key < $1.key }) {
            allow([[first], Array(seconds), Self.any], kind, in: &scan)
            kind = min(kind + 1, lastKind)
        }
        return scan
    }

    private static let lastKind: Int32 = 7
    /// Bytes with every low and every high half: as the scan keeps halves, they let every byte through.
    private static let any: [UInt8] = (0..<16).map { $0 << 4 | $0 }
    /// The same for the bytes beyond ASCII.
    private static let beyondASCII: [UInt8] = (0..<16).map { 0x80 | ($0 & 7) << 4 | $0 }

    private static func allow(_ bytes: [[UInt8]], _ kind: Int32, in scan: inout quoth_byte_scan) {
        for (place, bytes) in zip(Int32(0)..., bytes) {
            for byte in bytes { quoth_byte_scan_allow(&scan, kind, place, byte) }
        }
    }

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
