/// Writes XML that is well-formed out of parts that may not be.
struct XMLWriter {
    private var bytes: [UInt8] = []
    /// Where prefixes are declared that the root does not declare: behind its name.
    private var declarations = 0
    private var declared: Set<String> = ["xml", "xmlns"]
    private var used: Set<String> = []

    /// The addresses of prefixes that feeds use without declaring them.
    private static let known: [String: String] = [
        "dc": "http://purl.org/dc/elements/1.1/", "content": "http://purl.org/rss/1.0/modules/content/",
        "dcterms": "http://purl.org/dc/terms/", "media": "http://search.yahoo.com/mrss/",
        "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd", "atom": "http://www.w3.org/2005/Atom",
        "xhtml": "http://www.w3.org/1999/xhtml", "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    ]
    /// More prefixes than anybody uses are not declared.
    private static let mostPrefixes = 200

    /// What was written, every prefix declared at the root.
    func finished() -> [UInt8] {
        var copy = Array(bytes[..<declarations])
        copy.reserveCapacity(bytes.count + 1024)
        for prefix in used.subtracting(declared).sorted() {
            copy.append(contentsOf: " xmlns:\(prefix)=\"\(Self.known[prefix] ?? "urn:prefix:" + prefix)\"".utf8)
        }
        copy.append(contentsOf: bytes[declarations...])
        return copy
    }

    // MARK: Tags

    /// Writes a start tag of `source`: attributes that come twice are dropped, and declarations of no address.
    mutating func startTag(_ source: ArraySlice<UInt8>, _ tag: XMLTag, isRoot: Bool, isEmpty: Bool) {
        bytes.append(0x3C)
        name(source[tag.name])
        if isRoot { declarations = bytes.count }
        var seen: Set<ArraySlice<UInt8>> = []
        for attribute in tag.attributes {
            let (key, value) = (source[attribute.name], source[attribute.value])
            guard seen.insert(key).inserted, !declaresNothing(key, value) else { continue }
            if isRoot, let prefix = Self.declaredPrefix(key) { declared.insert(prefix) }
            bytes.append(0x20)
            name(key)
            bytes.append(contentsOf: [0x3D, 0x22])
            text(value)
            bytes.append(0x22)
        }
        bytes.append(contentsOf: isEmpty ? [0x2F, 0x3E] : [0x3E])
    }

    /// Writes the end tag of a name of the source.
    mutating func endTag(_ source: ArraySlice<UInt8>) {
        bytes.append(contentsOf: [0x3C, 0x2F])
        name(source)
        bytes.append(0x3E)
    }

    private func declaresNothing(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
        guard let prefix = Self.declaredPrefix(key) else { return false }
        return value.isEmpty || prefix == "xml" || prefix == "xmlns"
    }

    private static func declaredPrefix(_ key: ArraySlice<UInt8>) -> String? {
        guard key.starts(with: "xmlns:".utf8), key.count > 6 else { return nil }
        return String(decoding: safe(key.dropFirst(6)), as: UTF8.self)
    }

    /// Writes a name with one colon at most, and only of ASCII: what is beyond may be no letter of names.
    private mutating func name(_ source: ArraySlice<UInt8>) {
        guard let colon = source.firstIndex(of: 0x3A), colon > source.startIndex, colon + 1 < source.endIndex,
            source[colon + 1] >= 0x41
        else {
            bytes.append(contentsOf: Self.safe(source))
            return
        }
        let prefix = Self.safe(source[..<colon])
        bytes.append(contentsOf: prefix)
        let isElementOfDeclarations = prefix.elementsEqual("xmlns".utf8) && !source.starts(with: "xmlns:".utf8)
        bytes.append(isElementOfDeclarations ? 0x5F : 0x3A)
        bytes.append(contentsOf: Self.safe(source[(colon + 1)...]))
        if used.count < Self.mostPrefixes { used.insert(String(decoding: prefix, as: UTF8.self)) }
    }

    private static func safe(_ name: ArraySlice<UInt8>) -> [UInt8] { name.map { $0 == 0x3A || $0 >= 0x80 ? 0x5F : $0 } }

    // MARK: Text

    /// Writes text: what no reference is becomes one to `&`, what XML does not allow becomes U+FFFD.
    mutating func text(_ source: ArraySlice<UInt8>) {
        var offset = source.startIndex
        while offset < source.endIndex {
            let byte = source[offset]
            if byte == 0x26 {
                offset = reference(source, at: offset)
            } else {
                offset = one(source, at: offset)
            }
        }
    }

    /// Writes text in which every mark stands for itself.
    mutating func escaped(_ source: ArraySlice<UInt8>) {
        var offset = source.startIndex
        while offset < source.endIndex {
            if source[offset] == 0x26 {
                bytes.append(contentsOf: "&amp;".utf8)
                offset += 1
            } else {
                offset = one(source, at: offset)
            }
        }
    }

    /// Writes the byte at an offset, or what stands for it, and gives the offset of the next.
    private mutating func one(_ source: ArraySlice<UInt8>, at offset: Int) -> Int {
        switch source[offset] {
        case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
        case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
        case 0x22: bytes.append(contentsOf: "&quot;".utf8)
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        case 0xEF
        where source[offset...].starts(with: [0xEF, 0xBF, 0xBE]) || source[offset...].starts(with: [0xEF, 0xBF, 0xBF]):
            bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return offset + 3
        case let byte: bytes.append(byte)
        }
        return offset + 1
    }

    /// Writes the reference that begins at an offset, or its `&` as such.
    private mutating func reference(_ source: ArraySlice<UInt8>, at start: Int) -> Int {
        let rest = source[(start + 1)...].prefix(12)
        guard let end = rest.firstIndex(of: 0x3B), end > rest.startIndex else { return bareMark(start) }
        let name = rest[..<end]
        if name.first == 0x23 {
            guard let number = HTMLEntities.number(name.dropFirst()) else { return bareMark(start) }
            let isAllowed =
                [0x9, 0xA, 0xD].contains(number) || (0x20...0xD7FF).contains(number)
                || (0xE000...0xFFFD).contains(number) || (0x10000...0x10FFFF).contains(number)
            bytes.append(contentsOf: "&#\(isAllowed ? number : 0xFFFD);".utf8)
        } else {
            guard HTMLEntities.scalar(String(decoding: name, as: UTF8.self)) != nil else { return bareMark(start) }
            bytes.append(contentsOf: source[start...end])
        }
        return end + 1
    }

    private mutating func bareMark(_ start: Int) -> Int {
        bytes.append(contentsOf: "&amp;".utf8)
        return start + 1
    }
}
