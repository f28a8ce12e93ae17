/// How a part's bytes are written so that they pass through relays (RFC 2045, 6).
enum TransferEncoding {
    /// The bytes as they are: 7bit, 8bit, binary, and whatever is not known.
    case none
    case quotedPrintable
    case base64

    /// The encoding that a `Content-Transfer-Encoding` field names.
    init(_ field: [UInt8]?) {
        let name = (field ?? []).filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x3B }.map(MarkupScan.small)
        switch String(decoding: name, as: UTF8.self) {
        case "quoted-printable", "quotedprintable", "quoted": self = .quotedPrintable
        case "base64", "base-64", "b": self = .base64
        default: self = .none
        }
    }

    /// The bytes that a part was written from. Linear.
    func decoded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
        switch self {
        case .none: bytes.copy(range)
        case .quotedPrintable: QuotedPrintable.decoded(bytes, range)
        case .base64: MailBase64.decoded(UnsafeBufferPointer(rebasing: bytes[range]))
        }
    }
}

/// Reads quoted-printable (RFC 2045, 6.7).
enum QuotedPrintable {
    /// The bytes that a text codes: escapes read, soft line ends and white space at line ends gone. What looks like an
    /// escape and is none stays. Linear.
    static func decoded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let line = MailLine(bytes, at: offset, to: range.upperBound)
            var end = line.content.upperBound
            while end > line.content.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            let isSoft = end > line.content.lowerBound && bytes[end - 1] == 0x3D
            append(bytes, line.content.lowerBound..<(isSoft ? end - 1 : end), to: &text)
            if !isSoft, line.next > line.content.upperBound { text.append(0x0A) }
            offset = line.next
        }
        return text
    }

    private static func append(_ bytes: MailBytes, _ line: Range<Int>, to text: inout [UInt8]) {
        var (offset, plain) = (line.lowerBound, line.lowerBound)
        while offset < line.upperBound {
            guard bytes[offset] == 0x3D, offset + 2 < line.upperBound,
                let value = HexFigures.byte(bytes[offset + 1], bytes[offset + 2])
            else {
                offset += 1
                continue
            }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<offset]))
            text.append(value)
            offset += 3
            plain = offset
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<line.upperBound]))
    }
}

/// Reads base64 as mails have it: with junk between, ends that lack, and several texts in one.
enum MailBase64 {
    private static let junk: UInt8 = 0xFF
    private static let padding: UInt8 = 0xFE

    /// The bytes that a text codes; what is no figure is passed over, padding ends four figures wherever it comes, and a
    /// lone figure at the end codes nothing. Linear.
    static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount / 4 * 3)
        var (word, count): (UInt32, Int) = (0, 0)
        for byte in text {
            let value = values[Int(byte)]
            if value == junk { continue }
            if value == padding {
                flush(&word, &count, to: &bytes)
                continue
            }
            word = word << 6 | UInt32(value)
            count += 1
            if count == 4 { flush(&word, &count, to: &bytes) }
        }
        flush(&word, &count, to: &bytes)
        return bytes
    }

    /// Adds the bytes of up to four figures.
    private static func flush(_ word: inout UInt32, _ count: inout Int, to bytes: inout [UInt8]) {
        let whole = word << UInt32(6 * (4 - count))
        if count > 1 { bytes.append(UInt8(truncatingIfNeeded: whole >> 16)) }
        if count > 2 { bytes.append(UInt8(truncatingIfNeeded: whole >> 8)) }
        if count > 3 { bytes.append(UInt8(truncatingIfNeeded: whole)) }
        (word, count) = (0, 0)
    }

    private static let values = ConstantTable<UInt8>(
        (0...255).map { byte -> UInt8 in
            switch UInt8(byte) {
            case 0x41...0x5A: UInt8(byte) - 0x41
            case 0x61...0x7A: UInt8(byte) - 0x61 + 26
            case 0x30...0x39: UInt8(byte) - 0x30 + 52
            case 0x2B, 0x2D: 62
            case 0x2F, 0x5F: 63
            case 0x3D: padding
            default: junk
            }
        })
}
