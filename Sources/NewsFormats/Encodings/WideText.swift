/// UTF-16 and UTF-32.
enum WideText {
    /// Appends the text of `source`; each unit that is no scalar, each lone surrogate and each byte left over at the end
    /// becomes one U+FFFD. Linear.
    ///
    /// Answers how many of them there were. `unit` is 2 or 4 bytes.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>, unit: Int, isBigEndian: Bool, into text: inout [UInt8]
    ) -> Int {
        var (bad, offset) = (0, 0)
        text.reserveCapacity(text.count + source.count)
        func append(_ value: UInt32) {
            let scalar = Unicode.Scalar(value)
            if scalar == nil { bad += 1 }
            text.append(contentsOf: scalar.flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
        }
        while offset + unit <= source.count {
            var value = read(source, offset, unit, isBigEndian)
            offset += unit
            if unit == 2, value & 0xFC00 == 0xD800, offset + 2 <= source.count {
                let next = read(source, offset, 2, isBigEndian)
                if next & 0xFC00 == 0xDC00 {
                    value = 0x10000 + (value & 0x3FF) << 10 + (next & 0x3FF)
                    offset += 2
                }
            }
            append(value)
        }
        while offset < source.count {
            append(0xD800)
            offset += 1
        }
        return bad
    }

    @inline(__always)
    private static func read(
        _ source: UnsafeBufferPointer<UInt8>, _ offset: Int, _ unit: Int, _ isBigEndian: Bool
    ) -> UInt32 {
        var value: UInt32 = 0
        for place in 0..<unit {
            value |= UInt32(source[offset + place]) << UInt32(8 * (isBigEndian ? unit - 1 - place : place))
        }
        return value
    }

    /// UTF-16 or UTF-32 where a text without a mark is that, as its first 16 KB tell; nil where not.
    ///
    /// Looked for only among bytes of which some are controls that no other text has: in UTF-16 the high halves of
    /// spaces and line ends are NUL, and those of most letters are controls.
    static func found(in bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(16_384))
        guard head.count >= 4, head.contains(where: isControl) else { return nil }
        let wide = [(Charset.utf32LE, false), (.utf32BE, true)].filter { isUTF32(head, isBigEndian: $0.1) }
        if let found = wide.first { return found.0 }
        let (little, big) = (UTF16Signs(head, isBigEndian: false), UTF16Signs(head, isBigEndian: true))
        if little.isText, !big.isText || little.weight > big.weight { return .utf16LE }
        return big.isText ? .utf16BE : nil
    }

    /// UTF-16 or UTF-32 where a text without a mark begins as JSON and XML do in them, with two characters of ASCII of
    /// which the first is `<`, `{`, `[` or white space; nil elsewhere. O(1).
    static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
        guard bytes.count >= 4, bytes[0] == 0 || bytes[1] == 0 else { return nil }
        func begins(_ unit: Int, isBigEndian: Bool) -> Bool {
            let first = read(bytes, 0, unit, isBigEndian)
            guard [0x3C, 0x7B, 0x5B, 0x20, 0x0A, 0x0D, 0x09].contains(first) else { return false }
            return unit == 4 || (0x09..<0x80).contains(read(bytes, 2, 2, isBigEndian))
        }
        if begins(4, isBigEndian: false) { return .utf32LE }
        if begins(4, isBigEndian: true) { return .utf32BE }
        if begins(2, isBigEndian: false) { return .utf16LE }
        return begins(2, isBigEndian: true) ? .utf16BE : nil
    }

    /// Whether at most a tenth of the units of a text, of which `head` are the first bytes, are no likely characters.
    static func isLikely(_ head: UnsafeBufferPointer<UInt8>, _ charset: Charset) -> Bool {
        switch charset.scheme {
        case .utf16(let isBigEndian): UTF16Signs(head, isBigEndian: isBigEndian).isLikely
        case .utf32(let isBigEndian): isUTF32(head, isBigEndian: isBigEndian)
        default: false
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
    }

    private static func isUTF32(_ head: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> Bool {
        let units = head.count / 4
        var good = 0
        for index in 0..<units {
            let value = read(head, index * 4, 4, isBigEndian)
            if value >= 0x20 || (0x09...0x0D).contains(value), value < 0x11_0000, value & 0xF800 != 0xD800 { good += 1 }
        }
        return good * 50 >= units * 49
    }

    /// What speaks for bytes being UTF-16.
    private struct UTF16Signs {
        private var (units, bad, ascii, latin, stops, letters) = (0, 0, 0, 0, 0, 0)
        private var blocks = Set<UInt32>()

        init(_ head: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) {
            var offset = 0
            while offset + 2 <= head.count {
                let value = WideText.read(head, offset, 2, isBigEndian)
                offset += 2
                units += 1
                switch value {
                // Spaces, line ends and full stops: no text goes long without one.
                case 0x20, 0x0A, 0x0D, 0x3000...0x3002, 0xFF0C: stops += 1
                case 0x09, 0x21...0x7E: ascii += 1
                case 0xA0...0x24F, 0x2010...0x2026: latin += 1
                case 0...0x1F, 0x7F...0x9F, 0xDC00...0xDFFF, 0xE000...0xF8FF, 0xFFF0...0xFFFE: bad += 1
                case 0xD800...0xDBFF:
                    let next = offset + 2 <= head.count ? WideText.read(head, offset, 2, isBigEndian) : 0xDC00
                    if next & 0xFC00 == 0xDC00 { offset += 2 } else { bad += 1 }
                // Alphabets: those of one text lie in few blocks.
                case 0x250...0x1FFF:
                    letters += 1
                    blocks.insert(value >> 8)
                // Kana, ideographs, syllables of Korean, wide forms.
                case 0x3003...0x30FF, 0x3200...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEF: letters += 1
                case 0x2000...0x27FF: break
                case 0xFEFF where units == 1: break
                default: bad += 1
                }
            }
        }

        /// How well the bytes fit: spaces and full stops are the surest sign of the order of the bytes.
        var weight: Int { 4 * stops + ascii + latin - 8 * bad }

        var isLikely: Bool { bad * 10 <= units }

        var isText: Bool {
            guard bad * 40 <= units, stops > 0 || units < 8 || ascii * 2 > units else { return false }
            return blocks.count <= 6 && ascii + latin + stops + letters >= units * 9 / 10
        }
    }
}
