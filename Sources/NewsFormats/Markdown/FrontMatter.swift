/// What stands in front of a Markdown text and tells of it: a block of YAML or TOML, or MultiMarkdown's header lines.
struct FrontMatter {
    /// A key at the left edge with all that belongs to it.
    struct Entry {
        /// In small letters, without spaces, `-` and `_`.
        let key: String
        /// The value as it is written, further lines included.
        let value: ArraySlice<UInt8>
        let isYAML: Bool
    }

    /// Those of a block that is understood, in order; a block of TOML is passed over unread.
    var entries: [Entry] = []
    /// The offset of the text behind it.
    var bodyStart: Int

    /// Blocks of more bytes are none.
    static let longest = 1 << 16
    private static let mostHeaderLines = 40

    /// Whether a text begins with the line that opens a block. Looks at its first bytes only.
    static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
        return start.starts(with: "---".utf8)
    }

    /// The front matter of a decoded text. Linear in its own length.
    static func find(in text: [UInt8]) -> FrontMatter {
        guard let first = text.first else { return FrontMatter(bodyStart: 0) }
        if first == 0x2D, let block = block(text, fence: "---", ends: ["---", "..."]) {
            let entries = entries(text[block.inside], isYAML: true)
            // A rule, a paragraph and another rule are no front matter.
            let isBlank = text[block.inside].allSatisfy { $0 <= 0x20 }
            if isBlank || !entries.isEmpty { return FrontMatter(entries: entries, bodyStart: block.end) }
        }
        if first == 0x2B, let block = block(text, fence: "+++", ends: ["+++"]) {
            return FrontMatter(bodyStart: block.end)
        }
        return header(text) ?? FrontMatter(bodyStart: 0)
    }

    // MARK: Blocks

    private static func block(
        _ text: [UInt8], fence: String, ends: [String]
    ) -> (inside: Range<Int>, end: Int)? {
        let limit = min(text.count, longest)
        guard let open = lineEnd(text, 0, limit), words(text[0..<open]).elementsEqual(fence.utf8) else { return nil }
        var start = open + 1
        while start < limit {
            let end = lineEnd(text, start, limit) ?? limit
            let line = text[start..<end]
            if line.first == fence.utf8.first || line.first == 0x2E,
                ends.contains(where: { words(line).elementsEqual($0.utf8) })
            {
                return (open + 1..<start, min(end + 1, text.count))
            }
            start = end + 1
        }
        return nil
    }

    private static func lineEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        text[start..<limit].firstIndex(of: 0x0A)
    }

    /// A line without the white space at its end.
    private static func words(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = line.lastIndex(where: { $0 > 0x20 }) else { return [] }
        return line[line.startIndex...last]
    }

    // MARK: Entries

    private static func entries(_ block: ArraySlice<UInt8>, isYAML: Bool) -> [Entry] {
        var entries: [Entry] = []
        var (key, valueStart): (String?, Int) = (nil, block.startIndex)
        func add(upTo end: Int) {
            if let key { entries.append(Entry(key: key, value: block[valueStart..<end], isYAML: isYAML)) }
        }
        var start = block.startIndex
        while start < block.endIndex {
            let end = block[start...].firstIndex(of: 0x0A) ?? block.endIndex
            if let (name, behind) = self.key(block[start..<end]) {
                add(upTo: start)
                (key, valueStart) = (name, behind)
            }
            start = end + 1
        }
        add(upTo: block.endIndex)
        return entries
    }

    /// The key that a line begins with, at its left edge, and the offset behind its colon.
    private static func key(_ line: ArraySlice<UInt8>) -> (String, Int)? {
        guard let first = line.first, isKeyByte(first) || first == 0x22 || first == 0x27,
            let colon = line.prefix(60).firstIndex(of: 0x3A)
        else {
            return nil
        }
        guard colon + 1 == line.endIndex || line[colon + 1] <= 0x20 else { return nil }
        let name = line[..<colon].filter { ![0x20, 0x2D, 0x5F, 0x22, 0x27].contains($0) }
        guard !name.isEmpty, name.allSatisfy(isKeyByte) else { return nil }
        return (String(decoding: name, as: UTF8.self).lowercased(), colon + 1)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80 || byte == 0x5F
            || byte == 0x3A || byte == 0x2E
    }

    /// MultiMarkdown's header: lines of keys and values up to a blank one, a title among them.
    private static func header(_ text: [UInt8]) -> FrontMatter? {
        guard let first = text.first, isKeyByte(first) else { return nil }
        let limit = min(text.count, longest)
        var (start, lines) = (0, 0)
        while start < limit, lines < mostHeaderLines {
            let end = lineEnd(text, start, limit) ?? limit
            let line = text[start..<end]
            if words(line).isEmpty {
                let entries = entries(text[..<start], isYAML: false)
                return FrontMatterFields(entries).hasTitle ? FrontMatter(entries: entries, bodyStart: start) : nil
            }
            // Further lines of a value are set in.
            guard key(line) != nil || lines > 0 && (line.first == 0x20 || line.first == 0x09) else { return nil }
            (start, lines) = (end + 1, lines + 1)
        }
        return nil
    }
}
