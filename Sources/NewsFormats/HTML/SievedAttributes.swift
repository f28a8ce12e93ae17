/// Reads the attributes of one start tag and hands on those that mean something.
struct SievedAttributes {
    /// An attribute whose value is meant as it stands in the page.
    struct Kept {
        let name: HTMLAttributeName
        /// Where the value stands in the page.
        let value: Range<Int>
    }

    private let source: UnsafeBufferPointer<UInt8>
    /// The next byte; after reading, the one behind the tag.
    private(set) var offset: Int
    /// False where the page ends within the tag.
    private(set) var isClosed = false
    /// True for `<br/>`.
    private(set) var isEmptyElement = false
    /// True where the element holds the JSON of schema.org.
    private(set) var isLinkedData = false

    /// How many attributes are handed on.
    private(set) var keptCount = 0
    private static let most = 16
    private static let longestValue = 4_000

    init(source: UnsafeBufferPointer<UInt8>, offset: Int) { (self.source, self.offset) = (source, offset) }

    /// Passes over the attributes up to the tag's end; what is kept is added to the result: to its attributes, or where
    /// its value must be read by HTML's rules, to its markup with a space before it.
    mutating func read(into result: inout HTMLSieve.Result) {
        while offset < source.count {
            let byte = source[offset]
            if byte == 0x3E {
                isEmptyElement = source[offset - 1] == 0x2F
                isClosed = true
                offset += 1
                return
            }
            if MarkupScan.isSpace(byte) || byte == 0x2F { offset += 1 } else { attribute(into: &result) }
        }
    }

    private mutating func attribute(into result: inout HTMLSieve.Result) {
        let start = offset
        offset += 1
        while offset < source.count, !isNameEnd(source[offset]) { offset += 1 }
        let name = start..<offset
        skipSpace()
        guard offset < source.count, source[offset] == 0x3D else {
            return keep(name, value: offset..<offset, to: &result)
        }
        offset += 1
        skipSpace()
        keep(name, value: value(), to: &result)
    }

    private func isNameEnd(_ byte: UInt8) -> Bool {
        MarkupScan.isSpace(byte) || byte == 0x2F || byte == 0x3E || byte == 0x3D
    }

    private mutating func skipSpace() {
        while offset < source.count, MarkupScan.isSpace(source[offset]) { offset += 1 }
    }

    /// Passes over a value and tells where it stands, without its quotes.
    private mutating func value() -> Range<Int> {
        guard offset < source.count else { return offset..<offset }
        let quote = source[offset]
        if quote == 0x22 || quote == 0x27 {
            let start = offset + 1
            let end = MarkupScan.first(quote, in: source, from: start)
            offset = min(source.count, end + 1)
            return start..<end
        }
        let start = offset
        while offset < source.count, !MarkupScan.isSpace(source[offset]), source[offset] != 0x3E { offset += 1 }
        // The slash of "/>" is a value's only in an address: "<a href=/b/>".
        return start..<offset
    }

    private mutating func keep(_ name: Range<Int>, value: Range<Int>, to result: inout HTMLSieve.Result) {
        if name.count == 4, MarkupScan.starts("type", in: source, at: name.lowerBound) {
            isLinkedData =
                value.count >= 19 && MarkupScan.starts("application/ld+json", in: source, at: value.lowerBound)
            return
        }
        guard keptCount < Self.most, value.count <= Self.longestValue,
            let known = HTMLAttributeName.named(source, name), known != .style || hides(value),
            known != .rel || means(value)
        else { return }
        let bytes = UnsafeBufferPointer(rebasing: source[value])
        if bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x26 }) {
            keptCount += 1
            return result.attributes.append(Kept(name: known, value: value))
        }
        let quote: UInt8 = bytes.contains(0x22) ? 0x27 : 0x22
        if quote == 0x27, bytes.contains(0x27) { return }
        keptCount += 1
        result.markup.append(0x20)
        result.markup.append(contentsOf: UnsafeBufferPointer(rebasing: source[name]))
        result.markup.append(0x3D)
        result.markup.append(quote)
        result.markup.append(contentsOf: bytes)
        result.markup.append(quote)
    }

    /// Whether a relation says something of the article: its address or its author.
    private func means(_ value: Range<Int>) -> Bool {
        value.contains { index in
            MarkupScan.starts("canonical", in: source, at: index) || MarkupScan.starts("author", in: source, at: index)
        }
    }

    /// Whether a style keeps its element from being shown.
    private func hides(_ value: Range<Int>) -> Bool {
        var offset = value.lowerBound
        while offset < value.upperBound {
            switch source[offset] | 0x20 {
            case 0x64 where MarkupScan.starts("display", in: source, at: offset) && setsNone(offset + 7, value),
                0x76 where MarkupScan.starts("visibility", in: source, at: offset) && setsNone(offset + 10, value):
                return true
            default: offset += 1
            }
        }
        return false
    }

    /// Whether `: none` or `: hidden` stands at an offset.
    private func setsNone(_ start: Int, _ value: Range<Int>) -> Bool {
        var offset = start
        while offset < value.upperBound, source[offset] == 0x3A || MarkupScan.isSpace(source[offset]) { offset += 1 }
        return MarkupScan.starts("none", in: source, at: offset) || MarkupScan.starts("hidden", in: source, at: offset)
    }
}
