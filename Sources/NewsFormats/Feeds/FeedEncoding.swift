import UnicodeText

/// Turns the bytes of a feed into UTF-8.
enum FeedEncoding {
    /// The text of a file of XML or JSON: by its byte order mark, else by the encoding that its declaration names. Linear.
    ///
    /// The one place where a feed is decoded. It knows UTF-8, 16, 32 and Windows-1252, which Latin-1 is taken for.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        if let wide = wideText(bytes) { return wide }
        let isUTF8 = bytes.withUnsafeBufferPointer { Decoding.isValid($0) }
        let isWestern = declared(bytes[...]).map(western.contains) ?? false
        if isUTF8 || (!isWestern && hasLongSequence(bytes)) { return Decoding.text(bytes) }
        return windows1252(bytes)
    }

    /// The encoding that XML's declaration names, in small letters; nil where it names none.
    static func declared(_ bytes: ArraySlice<UInt8>) -> String? {
        var scan = XMLScan(bytes.prefix(1024))
        guard let start = scan.find("<?xml", from: scan.position), let name = scan.find("encoding", from: start) else {
            return nil
        }
        scan.position = name + 8
        while let byte = scan.byte(), XMLScan.isSpace(byte) || byte == 0x3D { scan.position += 1 }
        guard let quote = scan.byte(), quote == 0x22 || quote == 0x27 else { return nil }
        let rest = bytes[(scan.position + 1)...].prefix(40)
        guard let end = rest.firstIndex(of: quote) else { return nil }
        return String(decoding: rest[..<end], as: UTF8.self).lowercased()
    }

    private static let western: Set<String> = [
        "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii",
    ]

    /// Whether a well-formed sequence of several bytes stands in it: then it is UTF-8, with mistakes.
    private static func hasLongSequence(_ bytes: [UInt8]) -> Bool {
        let high = bytes.lazy.filter { $0 >= 0x80 }.count
        return high > 0 && Decoding.badBytes(bytes[...]) * 2 < high
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80...0x9F: UTF8Scan.append(HTMLEntities.windows1252[Int(byte) - 0x80], to: &text)
            default: UTF8Scan.append(UInt32(byte), to: &text)
            }
        }
        return text
    }

    // MARK: UTF-16 and 32

    /// The text of bytes that are UTF-16 or 32, told by their mark or by the NULs in the first `<` or `{`.
    private static func wideText(_ bytes: [UInt8]) -> [UInt8]? {
        func begins(_ pattern: [UInt8?]) -> Bool {
            bytes.count >= pattern.count && zip(bytes, pattern).allSatisfy { $1 == nil ? $0 != 0 : $0 == $1 }
        }
        if begins([0xFF, 0xFE, 0, 0]) { return scalars32(bytes.dropFirst(4), isBigEndian: false) }
        if begins([0, 0, 0xFE, 0xFF]) { return scalars32(bytes.dropFirst(4), isBigEndian: true) }
        if begins([0xFF, 0xFE]) { return scalars16(bytes.dropFirst(2), isBigEndian: false) }
        if begins([0xFE, 0xFF]) { return scalars16(bytes.dropFirst(2), isBigEndian: true) }
        if begins([nil, 0, 0, 0]) { return scalars32(bytes[...], isBigEndian: false) }
        if begins([0, 0, 0, nil]) { return scalars32(bytes[...], isBigEndian: true) }
        if begins([nil, 0, nil, 0]) { return scalars16(bytes[...], isBigEndian: false) }
        if begins([0, nil, 0, nil]) { return scalars16(bytes[...], isBigEndian: true) }
        return nil
    }

    private static func scalars16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: Array(units), as: UTF16.self).utf8)
    }

    private static func scalars32(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var text: [UInt8] = []
        for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
            var scalar: UInt32 = 0
            for byte in bytes[index..<index + 4] { scalar = scalar << 8 | UInt32(byte) }
            UTF8Scan.append(isBigEndian ? scalar : scalar.byteSwapped, to: &text)
        }
        return text
    }
}
