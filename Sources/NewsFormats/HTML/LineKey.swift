/// The letters and digits of a line in small letters: the same for lines that say the same with other marks and spaces.
struct LineKey: Hashable {
    let bytes: [UInt8]

    /// The key of a line. Linear; letters beyond ASCII count as they are.
    init(_ line: String) { self.init(Array(line.utf8)) }

    /// The key of a line in UTF-8.
    init(_ line: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        var offset = 0
        while offset < line.count {
            let byte = line[offset]
            if byte < 0x80 {
                let small = MarkupScan.small(byte)
                if small >= 0x61 && small <= 0x7A || small >= 0x30 && small <= 0x39 { bytes.append(small) }
                offset += 1
            } else {
                let second = offset + 1 < line.count ? line[offset + 1] : 0
                // The signs of Latin-1, the general punctuation and the marks of Chinese and Japanese.
                let isMark = byte == 0xC2 || byte == 0xE2 && second == 0x80 || byte == 0xE3 && second == 0x80
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                let end = min(line.count, offset + length)
                if !isMark { bytes.append(contentsOf: line[offset..<end]) }
                offset = end
            }
        }
        self.bytes = bytes
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// The number of bytes.
    var count: Int { bytes.count }

    func hasSuffix(_ other: LineKey) -> Bool {
        bytes.count >= other.count && bytes.suffix(other.count).elementsEqual(other.bytes)
    }

    func hasPrefix(_ other: LineKey) -> Bool { bytes.starts(with: other.bytes) }

    /// In longer texts, which are no lines, nothing is looked for; in bytes.
    private static let longest = 4096

    /// Whether the letters of another line stand in this one. Quadratic at worst.
    func contains(_ other: LineKey) -> Bool {
        guard let first = other.bytes.first else { return true }
        guard other.count <= count, count <= Self.longest else { return false }
        return (0...(count - other.count)).contains { start in
            bytes[start] == first && bytes[start..<start + other.count].elementsEqual(other.bytes)
        }
    }
}
