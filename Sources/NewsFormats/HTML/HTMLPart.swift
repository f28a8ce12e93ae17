import NewsModel

/// A run of text in a page with nothing that begins a new line within it: what becomes a paragraph, or goes.
struct HTMLPart {
    var kind: Paragraph.Kind = .body
    var level = 0
    /// The number of an item of a numbered list, from 1.
    var ordinal = 0
    /// The nodes from its first text to its last.
    var nodes: Range<Int>
    /// The innermost block that holds it.
    var owner: Int
    /// The link that it begins in, if any.
    var link: Int?
    /// How much there is to read.
    var measure = TextMeasure()
    /// How much of it leads elsewhere.
    var linked = TextMeasure()

    /// The share of its letters that lead elsewhere, 0 to 1.
    var linkShare: Double { measure.letters == 0 ? 0 : Double(linked.letters) / Double(measure.letters) }
}

/// How much there is to read in a text.
struct TextMeasure {
    /// Letters and other signs without white space; an ideograph or kana counts as two.
    private(set) var letters = 0
    /// Commas, full stops and their like in any script.
    private(set) var stops = 0
    /// The last sign but white space and closing marks.
    private(set) var last: UInt32 = 0

    /// Adds what follows.
    mutating func add(_ other: TextMeasure) {
        letters += other.letters
        stops += other.stops
        if other.last != 0 { last = other.last }
    }

    /// Adds a text. Linear.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte < 0x80 {
                    offset += 1
                    if byte <= 0x20 { continue }
                    letters += 1
                    if byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x21 || byte == 0x3F { stops += 1 }
                    if byte != 0x22, byte != 0x27, byte != 0x29, byte != 0x5D { last = UInt32(byte) }
                } else {
                    offset += addWide(bytes, offset)
                }
            }
        }
    }

    /// Adds a sign of several bytes and gives their number.
    private mutating func addWide(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let (first, second) = (bytes[offset], offset + 1 < bytes.count ? bytes[offset + 1] : 0)
        let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        switch (first, second) {
        case (0xC2, 0xA0), (0xC2, 0xAD), (0xEF, 0xBB): return length
        case (0xE2, 0x80): wideMark(third)
        case (0xE3, 0x80) where third <= 0x8F:
            letters += 1
            // 、 and 。
            if third == 0x81 || third == 0x82 { stop(0x2E) }
        case (0xEF, 0xBC):
            letters += 1
            // ！ ， ． ： ； ？
            if third == 0x81 || third == 0x8C || third == 0x8E || third == 0x9B || third == 0x9F { stop(0x2E) }
        case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xDB, 0x94):
            // The Arabic comma, semicolon, question mark and full stop.
            letters += 1
            stop(second == 0x8C ? 0x2C : 0x2E)
        case (0xE0, 0xA5) where third == 0xA4 || third == 0xA5:
            // The danda of Hindi and its neighbours.
            letters += 1
            stop(0x2E)
        default:
            letters += first >= 0xE3 && first <= 0xED ? 2 : 1
            last = 0x61
        }
        return length
    }

    /// A sign of the general punctuation: closing quotes hide no full stop.
    private mutating func wideMark(_ third: UInt8) {
        letters += 1
        switch third {
        case 0x80...0x8F, 0xA8...0xAF: letters -= 1
        case 0x98...0x9F: break
        case 0xA6: last = 0x2E
        default: last = 0x2014
        }
    }

    private mutating func stop(_ mark: UInt32) {
        stops += 1
        last = mark
    }

    /// Whether it ends as a sentence does.
    var endsSentence: Bool { last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A }
}
