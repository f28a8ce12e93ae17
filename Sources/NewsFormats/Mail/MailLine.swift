/// The bytes of a mail or of a file of mails.
typealias MailBytes = UnsafeBufferPointer<UInt8>

/// One line of a mail, whatever ends it: LF, CRLF, CR, or CRs before an LF as bad relays leave them.
struct MailLine {
    /// What stands in the line, without its end.
    let content: Range<Int>
    /// Where the next line begins.
    let next: Int

    /// The line that begins at `start`; it reaches to `limit` at most. Linear in the line.
    init(_ bytes: MailBytes, at start: Int, to limit: Int) {
        let end = Self.end(bytes, from: start, to: limit)
        content = start..<end
        var next = end
        while next < limit, bytes[next] == 0x0D { next += 1 }
        if next < limit, bytes[next] == 0x0A {
            self.next = next + 1
        } else {
            self.next = min(end + 1, limit)
        }
    }

    /// Whether nothing stands in it.
    var isEmpty: Bool { content.isEmpty }

    /// Whether nothing but white space stands in it.
    func isBlank(in bytes: MailBytes) -> Bool { content.allSatisfy { bytes[$0] <= 0x20 } }

    /// Whether it begins with a space or a tab.
    func isIndented(in bytes: MailBytes) -> Bool {
        !isEmpty && (bytes[content.lowerBound] == 0x20 || bytes[content.lowerBound] == 0x09)
    }

    /// The first LF or CR from `start` on, or `limit`.
    private static func end(_ bytes: MailBytes, from start: Int, to limit: Int) -> Int {
        var offset = start
        while offset + ByteBlock.count <= limit {
            let block = ByteBlock(bytes, offset)
            let found = block.places(of: 0x0A).union(block.places(of: 0x0D))
            if !found.isEmpty { return offset + found.first }
            offset += ByteBlock.count
        }
        while offset < limit, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        return offset
    }
}

extension MailBytes {
    /// Whether some ASCII characters stand at an offset, capitals and small letters being the same; `word` is in small
    /// letters.
    func hasWord(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { MarkupScan.small(self[offset + $0]) == word[$0] }
        }
    }

    /// Whether the bytes stand at an offset.
    func has(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, offset + bytes.count <= count else { return false }
        return bytes.indices.allSatisfy { self[offset + $0] == bytes[$0] }
    }

    /// A copy of a range.
    func copy(_ range: Range<Int>) -> [UInt8] { [UInt8](UnsafeBufferPointer(rebasing: self[range])) }
}
