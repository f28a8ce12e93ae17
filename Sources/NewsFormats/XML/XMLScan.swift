/// Walks over bytes that may be XML, and may be damaged.
struct XMLScan {
    let bytes: ArraySlice<UInt8>
    /// The offset of the next byte.
    var position: Int
    /// True once no end of a comment is left to be found.
    private var hasNoCommentEnd = false

    init(_ bytes: ArraySlice<UInt8>) { (self.bytes, position) = (bytes, bytes.startIndex) }

    var end: Int { bytes.endIndex }
    var isAtEnd: Bool { position >= end }

    /// The byte so far ahead of the next; nil past the end.
    func byte(_ distance: Int = 0) -> UInt8? {
        position + distance < end ? bytes[position + distance] : nil
    }

    func starts(with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= end else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + count]) }
    }

    /// Goes on to the next byte of a value; false, at the end, where there is none.
    mutating func skipTo(_ byte: UInt8) -> Bool {
        while position < end, bytes[position] != byte { position += 1 }
        return position < end
    }

    /// The offset of some words at or after an offset.
    func find(_ word: StaticString, from start: Int) -> Int? {
        word.withUTF8Buffer { word in
            var offset = start
            while offset + word.count <= end {
                if bytes[offset] == word[0], bytes[offset..<offset + word.count].elementsEqual(word) { return offset }
                offset += 1
            }
            return nil
        }
    }

    /// Passes over a comment, an instruction or a document type that begins here; false where none does.
    mutating func skipNonElement() -> Bool {
        if starts(with: "<!--") {
            let close = hasNoCommentEnd ? nil : find("-->", from: position + 4)
            hasNoCommentEnd = close == nil
            position = close.map { $0 + 3 } ?? endOfBracket(from: position)
        } else if byte(1) == 0x3F {
            // An instruction that lacks its second question mark ends at the first bracket.
            let near = XMLScan(bytes[position..<min(end, position + 4095)])
            position = near.find("?>", from: position).map { $0 + 2 } ?? endOfBracket(from: position)
        } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
            skipDocumentType()
        } else {
            return false
        }
        return true
    }

    private mutating func skipDocumentType() {
        var offset = position
        while offset < end, bytes[offset] != 0x3E, bytes[offset] != 0x5B { offset += 1 }
        if offset < end, bytes[offset] == 0x5B {
            while offset < end, bytes[offset] != 0x5D { offset += 1 }
        }
        position = endOfBracket(from: offset)
    }

    /// The offset behind the next `>`, or the end.
    private func endOfBracket(from start: Int) -> Int {
        bytes[min(start, end)...].firstIndex(of: 0x3E).map { $0 + 1 } ?? end
    }

    /// The name that begins at an offset; empty where none does.
    func name(at start: Int) -> ArraySlice<UInt8> {
        guard start < end, Self.beginsName(bytes[start]) else { return [] }
        var offset = start + 1
        while offset < end, Self.continuesName(bytes[offset]) { offset += 1 }
        return bytes[start..<offset]
    }

    /// Letters, `_`, `:`, and what is beyond ASCII.
    static func beginsName(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
