import Glibc
import UnicodeText

/// A text as valid UTF-8, and what it was written in.
package struct DecodedText: Sendable {
    /// Valid UTF-8, without a byte order mark.
    package let text: [UInt8]
    /// What the bytes were taken for.
    package let charset: Charset
    /// True where the bytes are unlikely to be a text in any charset.
    package let isNoise: Bool
}

/// Turns bytes into valid UTF-8.
package enum Decoding {
    /// The text of `bytes` in whatever charset they are: a leading byte order mark dropped, each byte that stands for
    /// nothing replaced by one U+FFFD, all else untouched.
    ///
    /// `declared` is the label that a feed, a page or a mail gives; it goes before a guess, not before what the bytes
    /// show. Linear; ASCII and valid UTF-8 without a mark come back as they are, without a copy.
    package static func text(_ bytes: [UInt8], declared: String? = nil) -> [UInt8] {
        decode(bytes, declared: declared).text
    }

    /// The same, with the charset that was found.
    package static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
        if isPlain(bytes, declared) { return DecodedText(text: bytes, charset: .utf8, isNoise: false) }
        return bytes.withUnsafeBufferPointer { source in
            let found = EncodingDetector.find(source, declared: declared.flatMap(Charset.init(label:)))
            if found.charset == .utf8, found.mark == 0, isValid(source) {
                return DecodedText(text: bytes, charset: .utf8, isNoise: false)
            }
            let text = text(source, found)
            return DecodedText(text: text, charset: found.charset, isNoise: found.isNoise)
        }
    }

    private static func text(_ source: UnsafeBufferPointer<UInt8>, _ found: EncodingDetector.Finding) -> [UInt8] {
        var text: [UInt8] = []
        let rest = UnsafeBufferPointer(rebasing: source[found.mark...])
        _ = CharsetDecoder.decode(rest, as: found.charset, into: &text)
        return text
    }

    /// The text of bytes that are UTF-8, 16 or 32, as those of JSON are: a leading byte order mark dropped, each byte or
    /// unit that stands for nothing replaced by one U+FFFD. Linear; valid UTF-8 comes back as it is, without a copy.
    package static func unicodeText(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { source in
            EncodingDetector.wideByBeginning(source).map { text(source, $0) }
        } ?? repaired(bytes)
    }

    /// Whether the first bytes of a text show that it is UTF-16 or 32: a mark, or JSON or XML in them. O(1).
    package static func isWide(_ head: [UInt8]) -> Bool {
        head.withUnsafeBufferPointer { EncodingDetector.wideByBeginning($0) != nil }
    }

    /// The text of a piece whose charset is known for sure, as that of a part of a mail or of an encoded word is: a
    /// leading byte order mark dropped, each byte that stands for nothing replaced by one U+FFFD. Linear.
    package static func text(_ bytes: [UInt8], charset: Charset) -> [UInt8] {
        bytes.withUnsafeBufferPointer { source in
            var text: [UInt8] = []
            let marked = EncodingDetector.byMark(source).flatMap { $0.charset.isVariant(of: charset) ? $0 : nil }
            let rest = UnsafeBufferPointer(rebasing: source[(marked?.mark ?? 0)...])
            _ = CharsetDecoder.decode(rest, as: marked?.charset ?? charset, into: &text)
            return text
        }
    }

    /// The text of bytes that are meant to be UTF-8: a leading byte order mark dropped, each bad byte replaced by one
    /// U+FFFD, all else untouched.
    ///
    /// Every byte that is no part of a well-formed sequence counts for itself (Unicode 16, table 3-7, says what is well
    /// formed), so a cut sequence of two bytes becomes two U+FFFD and no byte vanishes unseen. Linear; valid bytes
    /// without a mark come back as they are, without a copy.
    package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { source -> [UInt8]? in
            let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            if start == 0, isValid(source) { return nil }
            var text: [UInt8] = []
            _ = appendRepaired(UnsafeBufferPointer(rebasing: source[start...]), to: &text)
            return text
        } ?? bytes
    }

    /// Appends bytes that are meant to be UTF-8, each bad one as U+FFFD; answers how many those were. Linear.
    static func appendRepaired(_ source: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Int {
        var (start, bad) = (0, 0)
        text.reserveCapacity(text.count + source.count + 64)
        while true {
            let valid = validEnd(source, from: start)
            text.append(contentsOf: source[start..<valid])
            guard valid < source.count else { return bad }
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            (start, bad) = (valid + 1, bad + 1)
        }
    }

    /// True for valid UTF-8. Linear.
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { validEnd(bytes, from: 0) == bytes.count }

    // MARK: What most files are

    /// Whether bytes are their own text: valid UTF-8 without a mark, without NULs at the beginning as UTF-16 has them, and
    /// without the shifts of seven-bit codes.
    private static func isPlain(_ bytes: [UInt8], _ declared: String?) -> Bool {
        bytes.withUnsafeBufferPointer { source in
            let ascii = ASCIIScan.end(source, from: 0)
            if has(0, source.prefix(256)) { return false }
            if ascii < source.count {
                return validEnd(source, from: ascii) == source.count && !source.starts(with: [0xEF, 0xBB, 0xBF])
            }
            let head = source.prefix(ShiftedCode.searchedBytes)
            if has(0x1B, head) || hasHZ(head) { return false }
            return declared.flatMap(Charset.init(label:))?.keepsASCII ?? true
        }
    }

    private static func has(_ byte: Int32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let start = bytes.base.baseAddress else { return false }
        return memchr(start + bytes.startIndex, byte, bytes.count) != nil
    }

    /// Whether `~{` stands in a text.
    private static func hasHZ(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let start = bytes.base.baseAddress else { return false }
        var offset = bytes.startIndex
        while let found = memchr(start + offset, 0x7E, bytes.endIndex - offset) {
            offset = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
            if offset < bytes.endIndex, bytes[offset] == 0x7B { return true }
        }
        return false
    }

    // MARK: UTF-8

    /// The offset of the first byte at or after `start` that begins no well-formed sequence.
    private static func validEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = ASCIIScan.end(bytes, from: start)
        while offset < bytes.count {
            let length = sequenceLength(bytes, offset)
            if length == 0 { return offset }
            offset += length
            if offset < bytes.count, bytes[offset] < 0x80 { offset = ASCIIScan.end(bytes, from: offset) }
        }
        return offset
    }

    /// The length of the well-formed sequence at `offset`, whose first byte is not ASCII; 0 where there is none.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        func follows(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
        }
        switch bytes[offset] {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
