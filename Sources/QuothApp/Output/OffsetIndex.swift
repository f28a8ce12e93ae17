import NewsModel

/// Turns byte offsets into a text to another unit: one pass over the text, then O(1) an offset.
package struct OffsetIndex: Sendable {
    private static let block = 64

    private let text: [UInt8]
    private let isUTF16: Bool
    /// The units before each 64th byte; empty where bytes and units are the same.
    private var before: [UInt32] = []

    /// An index of a valid UTF-8 text.
    package init(_ text: [UInt8], unit: OffsetUnit) {
        self.text = text
        isUTF16 = unit == .utf16
        if unit == .utf8 || text.allSatisfy({ $0 < 0x80 }) { return }
        before.reserveCapacity(text.count / Self.block + 1)
        var units = 0
        for start in stride(from: 0, through: text.count, by: Self.block) {
            before.append(UInt32(units))
            units += count(start..<min(start + Self.block, text.count))
        }
    }

    /// The units before a byte offset, which must be at most the text's length and at the start of a scalar.
    package func units(before offset: Int) -> Int {
        if before.isEmpty { return offset }
        let row = offset / Self.block
        return Int(before[row]) + count(row * Self.block..<offset)
    }

    private func count(_ range: Range<Int>) -> Int {
        var units = 0
        for index in range {
            let byte = text[index]
            // Every byte but a continuation begins a scalar; those that begin with F0 and above take two UTF-16 units.
            if byte & 0xC0 != 0x80 { units += isUTF16 && byte >= 0xF0 ? 2 : 1 }
        }
        return units
    }
}
