/// Finds the encoding that a page declares, as the HTML standard's prescan does (13.2.3.2).
enum HTMLCharset {
    /// How much of a page is looked through, in bytes.
    private static let head = 1_024 * 4

    /// The name of the encoding as it is written, in small letters; nil where none is declared.
    static func declared(in bytes: [UInt8]) -> String? {
        bytes.prefix(head).withUnsafeBufferPointer { head in
            if let name = xmlDeclaration(head) { return name }
            var offset = 0
            while true {
                offset = MarkupScan.first(0x3C, in: head, from: offset)
                guard offset < head.count else { return nil }
                if MarkupScan.starts("<!--", in: head, at: offset) {
                    offset = commentEnd(head, offset)
                } else if MarkupScan.starts("<meta", in: head, at: offset) {
                    let end = MarkupScan.first(0x3E, in: head, from: offset)
                    if let name = value(of: "charset", in: head, offset + 5..<end) { return name }
                    offset = end
                } else {
                    offset += 1
                }
            }
        }
    }

    /// `<?xml version="1.0" encoding="…"?>`.
    private static func xmlDeclaration(_ head: UnsafeBufferPointer<UInt8>) -> String? {
        guard MarkupScan.starts("<?xml", in: head, at: 0) else { return nil }
        return value(of: "encoding", in: head, 5..<MarkupScan.first(0x3E, in: head, from: 0))
    }

    private static func commentEnd(_ head: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var offset = start + 2
        while offset < head.count, !MarkupScan.starts("-->", in: head, at: offset) { offset += 1 }
        return offset
    }

    /// The word behind `name` and an equals sign: an attribute's value, or within one (`text/html; charset=…`).
    private static func value(of name: StaticString, in head: UnsafeBufferPointer<UInt8>, _ range: Range<Int>)
        -> String?
    {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard MarkupScan.starts(name, in: head, at: offset) else {
                offset += 1
                continue
            }
            offset += name.utf8CodeUnitCount
            while offset < range.upperBound, MarkupScan.isSpace(head[offset]) { offset += 1 }
            guard offset < range.upperBound, head[offset] == 0x3D else { continue }
            offset += 1
            while offset < range.upperBound, MarkupScan.isSpace(head[offset]) || isQuote(head[offset]) { offset += 1 }
            let start = offset
            while offset < range.upperBound, !ends(head[offset]) { offset += 1 }
            if offset > start { return String(decoding: head[start..<offset], as: UTF8.self).lowercased() }
        }
        return nil
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

    private static func ends(_ byte: UInt8) -> Bool {
        isQuote(byte) || MarkupScan.isSpace(byte) || byte == 0x3B || byte == 0x2F || byte == 0x3E || byte == 0x3F
    }
}
