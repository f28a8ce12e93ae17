/// Turns the bytes of a feed into UTF-8.
enum FeedEncoding {
    /// The text of a file of XML or JSON. XML may be in any charset: that of its byte order mark, else what its bytes
    /// show, with the encoding that its declaration names before a guess. JSON is UTF-8, 16 or 32. Linear.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        let isJSON = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == 0x7B
        return isJSON ? Decoding.unicodeText(bytes) : Decoding.text(bytes, declared: declared(bytes[...]))
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
}
