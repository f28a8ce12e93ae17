/// Reads words that a header has in another charset (RFC 2047), and words in plain bytes (RFC 6532).
enum EncodedWords {
    /// The words as valid UTF-8. Linear, but for marks of encoded words that begin none.
    ///
    /// Neighbours in one charset are joined before they are decoded: programs cut characters in two. White space between
    /// two encoded words goes. An unknown charset is guessed; what is no encoded word stays as it is.
    static func decoded(_ raw: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var open: EncodedWord?
        var (offset, plainStart) = (0, 0)
        while let start = mark(raw, from: offset) {
            guard let word = EncodedWord(raw, at: start) else {
                offset = start + 2
                continue
            }
            let between = raw[plainStart..<start]
            if let before = open, between.allSatisfy({ $0 <= 0x20 }), let joined = before.joined(word) {
                open = joined
            } else {
                if let open { text.append(contentsOf: open.text) }
                let isNeighbour = open != nil && between.allSatisfy { $0 <= 0x20 }
                if !isNeighbour { text.append(contentsOf: Decoding.text(Array(between))) }
                open = word
            }
            (offset, plainStart) = (word.end, word.end)
        }
        if let open { text.append(contentsOf: open.text) }
        if plainStart < raw.count { text.append(contentsOf: Decoding.text(Array(raw[plainStart...]))) }
        return text
    }

    /// The next `=?`.
    private static func mark(_ raw: [UInt8], from start: Int) -> Int? {
        var offset = start
        while let found = raw[offset...].firstIndex(of: 0x3D) {
            if found + 1 < raw.count, raw[found + 1] == 0x3F { return found }
            offset = found + 1
        }
        return nil
    }
}

/// One encoded word: `=?charset?Q?text?=`.
private struct EncodedWord {
    private let charset: String
    private var bytes: [UInt8]
    /// Where it ends in the header.
    private(set) var end: Int

    private static let longestCharset = 60

    /// Reads the word that begins at `start`; nil where none does.
    init?(_ raw: [UInt8], at start: Int) {
        let name = raw[(start + 2)...].prefix(Self.longestCharset).prefix { $0 != 0x3F && $0 > 0x20 }
        let mark = name.endIndex
        guard !name.isEmpty, mark + 2 < raw.count, raw[mark] == 0x3F, raw[mark + 2] == 0x3F else { return nil }
        let coding = raw[mark + 1] | 0x20
        guard coding == 0x71 || coding == 0x62, let close = Self.close(raw, from: mark + 3, isQuoted: coding == 0x71)
        else { return nil }
        // "utf-8*en": the language says nothing of the bytes (RFC 2231, 5).
        charset = String(decoding: name.prefix { $0 != 0x2A }, as: UTF8.self)
        let text = raw[(mark + 3)..<close]
        bytes = coding == 0x71 ? Self.quoted(text) : MailBase64.decoded(text)
        end = close + 2
    }

    /// Behind a question mark that may end a word, its end is looked for in so many bytes.
    private static let longestRest = 1000

    /// The place of the `?=` that ends a word; a question mark before an escape may stand within.
    private static func close(_ raw: [UInt8], from start: Int, isQuoted: Bool) -> Int? {
        var offset = start
        var first: Int?
        while offset + 1 < raw.count, offset - (first ?? offset) < longestRest {
            // The next word begins; but base64's padding may stand before the end: "=?=".
            let isPadding = offset + 2 < raw.count && raw[offset + 2] == 0x3D
            if raw[offset] == 0x3D, raw[offset + 1] == 0x3F, !isPadding { break }
            if raw[offset] == 0x3F, raw[offset + 1] == 0x3D {
                let isEscape = offset + 3 < raw.count && HexFigures.byte(raw[offset + 2], raw[offset + 3]) != nil
                if !isQuoted || !isEscape { return offset }
                first = first ?? offset
            }
            offset += 1
        }
        return first
    }

    /// RFC 2047's "Q": quoted-printable with `_` for a space.
    private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            let byte = text[offset]
            if byte == 0x3D, offset + 2 < text.endIndex, let value = HexFigures.byte(text[offset + 1], text[offset + 2])
            {
                bytes.append(value)
                offset += 3
            } else {
                bytes.append(byte == 0x5F ? 0x20 : byte)
                offset += 1
            }
        }
        return bytes
    }

    /// This word with the next one behind it; nil where they are in two charsets.
    func joined(_ next: EncodedWord) -> EncodedWord? {
        guard charset.lowercased() == next.charset.lowercased() else { return nil }
        var joined = self
        joined.bytes.append(contentsOf: next.bytes)
        joined.end = next.end
        return joined
    }

    /// What it says.
    var text: [UInt8] { CharsetText.decoded(bytes, label: charset) }
}

/// Decodes short texts whose charset is named by a program.
enum CharsetText {
    /// The text as valid UTF-8; a charset that is not known, or plainly not the bytes', is guessed.
    static func decoded(_ bytes: [UInt8], label: String) -> [UInt8] {
        guard let charset = Charset(label: label) else { return Decoding.text(bytes) }
        let isUTF8 = bytes.contains { $0 >= 0x80 } && bytes.withUnsafeBufferPointer(Decoding.isValid)
        // "us-ascii" and "iso-8859-1" are what programs say that do not know.
        if charset == .windows1252, isUTF8 { return bytes }
        return Decoding.text(bytes, charset: charset)
    }
}

/// Two hexadecimal figures.
enum HexFigures {
    /// The byte that they write; nil where one is no figure.
    static func byte(_ high: UInt8, _ low: UInt8) -> UInt8? {
        guard let high = value(high), let low = value(low) else { return nil }
        return high << 4 | low
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
