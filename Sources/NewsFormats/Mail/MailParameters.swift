/// A header's value and its parameters: `text/plain; charset="utf-8"` (RFC 2045, 5.1, and RFC 2231).
struct MailParameters {
    /// What stands before the first semicolon, in small letters.
    let value: String
    private var values: [String: String] = [:]

    private static let mostParameters = 200

    /// Reads a field as it stands. Linear.
    init(_ field: [UInt8]) {
        var scan = ParameterScan(field)
        value = String(decoding: PlainWords.collapsed(scan.value()), as: UTF8.self).lowercased()
        var pieces: [String: [ParameterPiece]] = [:]
        for _ in 0..<Self.mostParameters {
            guard let (name, bytes) = scan.parameter() else { break }
            let piece = ParameterPiece(name: name, bytes: bytes)
            pieces[piece.name, default: []].append(piece)
        }
        for (name, pieces) in pieces { values[name] = ParameterPiece.joined(pieces) }
    }

    /// The value of a parameter; `name` in small letters.
    subscript(name: String) -> String? { values[name] }
}

/// A parameter as it is written, perhaps one piece of several: `name*1*=%E2%82%AC`.
private struct ParameterPiece {
    let name: String
    /// Its place, 0-based; nil where it is whole.
    let place: Int?
    /// Whether percent signs code bytes, and the first piece names the charset.
    let isExtended: Bool
    let bytes: [UInt8]

    init(name written: String, bytes: [UInt8]) {
        let parts = written.split(separator: "*", omittingEmptySubsequences: false)
        isExtended = parts.count > 1 && parts.last == ""
        place = parts.count > 1 ? Int(parts[1]) : nil
        name = parts.first.map(String.init) ?? ""
        self.bytes = bytes
    }

    /// What pieces of one name say: those with places in their order, up to the first that lacks; else an extended one,
    /// else the first.
    static func joined(_ pieces: [ParameterPiece]) -> String? {
        let placed = pieces.filter { $0.place != nil }.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
        let ordered = zip(placed, 0...).prefix { $0.0.place == $0.1 }.map(\.0)
        if !ordered.isEmpty { return text(ordered) }
        if let extended = pieces.first(where: { $0.isExtended }) { return text([extended]) }
        return pieces.first.map { String(decoding: EncodedWords.decoded($0.bytes), as: UTF8.self) }
    }

    private static func text(_ pieces: [ParameterPiece]) -> String {
        var (bytes, charset): ([UInt8], String?) = ([], nil)
        for (index, piece) in pieces.enumerated() {
            var rest = piece.bytes[...]
            if index == 0, piece.isExtended {
                let marks = rest.indices.filter { rest[$0] == 0x27 }
                if marks.count > 1 {
                    charset = String(decoding: rest[..<marks[0]], as: UTF8.self)
                    rest = rest[(marks[1] + 1)...]
                }
            }
            bytes.append(contentsOf: piece.isExtended ? unescaped(rest) : Array(rest))
        }
        let text = charset.map { CharsetText.decoded(bytes, label: $0) } ?? Decoding.text(bytes)
        return String(decoding: text, as: UTF8.self)
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            if text[offset] == 0x25, offset + 2 < text.endIndex,
                let value = HexFigures.byte(text[offset + 1], text[offset + 2])
            {
                bytes.append(value)
                offset += 3
            } else {
                bytes.append(text[offset])
                offset += 1
            }
        }
        return bytes
    }
}

/// Walks over a field with parameters.
private struct ParameterScan {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What stands before the first semicolon, comments left out.
    mutating func value() -> [UInt8] {
        var value: [UInt8] = []
        while offset < bytes.count, bytes[offset] != 0x3B {
            if bytes[offset] == 0x28 {
                skipComment()
            } else {
                if bytes[offset] != 0x22 { value.append(bytes[offset]) }
                offset += 1
            }
        }
        return value
    }

    /// The next parameter, its name in small letters; nil at the end.
    mutating func parameter() -> (String, [UInt8])? {
        while offset < bytes.count {
            skipBetween()
            let start = offset
            while offset < bytes.count, bytes[offset] != 0x3D, bytes[offset] != 0x3B { offset += 1 }
            guard offset < bytes.count, bytes[offset] == 0x3D else { continue }
            let name = bytes[start..<offset].filter { $0 > 0x20 }.map(MarkupScan.small)
            offset += 1
            return (String(decoding: name, as: UTF8.self), word())
        }
        return nil
    }

    private mutating func skipBetween() {
        while offset < bytes.count, bytes[offset] <= 0x20 || bytes[offset] == 0x3B || bytes[offset] == 0x28 {
            if bytes[offset] == 0x28 { skipComment() } else { offset += 1 }
        }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            switch bytes[offset] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x5C: offset += 1
            default: break
            }
            offset += 1
        } while depth > 0 && offset < bytes.count
    }

    /// A quoted string, or what stands up to the next semicolon or comment.
    private mutating func word() -> [UInt8] {
        while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
        guard offset < bytes.count, bytes[offset] == 0x22 else {
            let word = bytes[offset...].prefix { $0 != 0x3B && $0 != 0x28 }
            offset = word.endIndex
            return Array(Array(word).trimmed)
        }
        offset += 1
        var word: [UInt8] = []
        while offset < bytes.count, bytes[offset] != 0x22 {
            if bytes[offset] == 0x5C, offset + 1 < bytes.count { offset += 1 }
            word.append(bytes[offset])
            offset += 1
        }
        offset += 1
        return word
    }
}
