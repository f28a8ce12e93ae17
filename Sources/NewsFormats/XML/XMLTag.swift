/// A start tag as it stands in a file, right or wrong: where its parts are.
struct XMLTag {
    let name: Range<Int>
    /// Names and values, without the values' quotes.
    private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    /// Whether it ends in `/>`.
    private(set) var isEmpty = false

    /// More attributes than anybody gives are dropped.
    private static let mostAttributes = 64
    /// How far the quote is looked for that ends a value with a `<` in it.
    private static let longestValue = 1024

    /// The tag that begins at the scan's `<`, and passes over it; nil where none does, and at the end where it is cut off.
    ///
    /// Values may lack their quotes, and a tag its `>`: then it ends before the next `<`.
    init?(_ scan: inout XMLScan) {
        let found = scan.name(at: scan.position + 1)
        guard !found.isEmpty else { return nil }
        name = found.startIndex..<found.endIndex
        var ahead = scan
        ahead.position = found.endIndex
        while let byte = ahead.byte() {
            switch byte {
            case 0x3E:
                scan.position = ahead.position + 1
                return
            case 0x3C:
                scan.position = ahead.position
                return
            case 0x2F:
                isEmpty = ahead.byte(1) == 0x3E
                ahead.position += 1
            case _ where XMLScan.beginsName(byte): readAttribute(&ahead)
            default: ahead.position += 1
            }
        }
        scan.position = scan.end
        return nil
    }

    private mutating func readAttribute(_ scan: inout XMLScan) {
        let name = scan.name(at: scan.position)
        scan.position = name.endIndex
        var value = name.endIndex..<name.endIndex
        Self.skipSpace(&scan)
        if scan.byte() == 0x3D {
            scan.position += 1
            Self.skipSpace(&scan)
            value = Self.value(&scan)
        }
        guard attributes.count < Self.mostAttributes else { return }
        attributes.append((name.startIndex..<name.endIndex, value))
    }

    private static func skipSpace(_ scan: inout XMLScan) {
        while let byte = scan.byte(), XMLScan.isSpace(byte) { scan.position += 1 }
    }

    private static func value(_ scan: inout XMLScan) -> Range<Int> {
        guard let quote = scan.byte(), quote == 0x22 || quote == 0x27 else {
            let start = scan.position
            while let byte = scan.byte(), !XMLScan.isSpace(byte), byte != 0x3E, byte != 0x3C { scan.position += 1 }
            return start..<scan.position
        }
        let start = scan.position + 1
        var (end, firstBracket) = (start, Int?.none)
        while end < scan.end, scan.bytes[end] != quote {
            let byte = scan.bytes[end]
            if byte == 0x3E, firstBracket == nil { firstBracket = end }
            if byte == 0x3C, firstBracket != nil || end - start > longestValue { break }
            end += 1
        }
        if end < scan.end, scan.bytes[end] == quote {
            scan.position = end + 1
            return start..<end
        }
        // The quote is missing: the tag's own bracket ends the value, if it has one.
        scan.position = firstBracket ?? end
        return start..<scan.position
    }
}
