import Yams

/// Reads the value of one key of a YAML block.
enum YAMLValue {
    /// Longer values are no names, titles or dates, in bytes.
    private static let longest = 8192
    /// Marks of lists and maps in front of a line, or brackets in a value: each may be one level of depth.
    private static let deepest = 32

    /// The words of a value: of each in its list, the names of its maps. Read by itself, so that a mistake in one value
    /// spoils no other; one that is no YAML gives its first line as it is written.
    static func words(_ value: ArraySlice<UInt8>) -> [String] {
        guard value.count <= longest else { return [] }
        if isShallow(value), let node = try? compose(yaml: "v:" + String(decoding: value, as: UTF8.self)) {
            if let inner = node["v"] { return words(inner) }
        }
        let line = value.prefix { $0 != 0x0A }
        return [String(decoding: line, as: UTF8.self)]
    }

    private static func words(_ node: Node) -> [String] {
        switch node {
        case .scalar(let scalar):
            // "~", "null" and nothing at all.
            return scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
                ? [] : [scalar.string]
        case .sequence(let list): return list.flatMap(words)
        case .mapping(let map):
            for key in ["name", "title", "literal", "url"] {
                if let found = map[Node(key)] { return words(found) }
            }
            let names = ["given", "first", "family", "last"].compactMap { map[Node($0)] }.flatMap(words)
            return names.isEmpty ? [] : [names.joined(separator: " ")]
        case .alias: return []
        }
    }

    /// Whether Yams, which calls itself for each level, needs little of the stack for a value.
    private static func isShallow(_ value: ArraySlice<UInt8>) -> Bool {
        var (brackets, marks, isLeading) = (0, 0, true)
        var (hasAnchor, hasAlias, last) = (false, false, UInt8(0x20))
        for byte in value {
            // Aliases stand for values that may hold aliases in turn.
            if byte > 0x20, last <= 0x20 || last == 0x5B || last == 0x2C || last == 0x7B {
                hasAnchor = hasAnchor || byte == 0x26
                hasAlias = hasAlias || byte == 0x2A
            }
            last = byte
            switch byte {
            case 0x5B, 0x7B: brackets += 1
            case 0x0A: (marks, isLeading) = (0, true)
            case 0x2D, 0x3F, 0x3A: if isLeading { marks += 1 }
            case 0x20, 0x09, 0x0D: break
            default: isLeading = false
            }
            if brackets > 256 || marks > deepest || (hasAnchor && hasAlias) { return false }
        }
        return true
    }
}
