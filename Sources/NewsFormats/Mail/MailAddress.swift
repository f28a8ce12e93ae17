/// A mailbox of a field such as `From` (RFC 5322, 3.4): `"Halvorsen, Ines" <ines@wire.example>`.
struct MailAddress: Equatable {
    /// The display name, else the comment behind the address, decoded; nil where neither is given.
    var name: String?
    /// `ines@wire.example`; empty where none is given.
    var address: String

    /// What stands before the last `@`.
    var mailbox: Substring { address[..<(address.lastIndex(of: "@") ?? address.endIndex)] }

    /// What stands behind the last `@`, in small letters.
    var host: String { address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() } ?? "" }

    /// So much of a field is looked at, in bytes.
    private static let longest = 8192

    /// The mailboxes of a field as it stands, those in groups too.
    static func list(_ field: [UInt8]) -> [MailAddress] {
        var reader = MailAddressReader(Array(field.prefix(longest)))
        return reader.read()
    }
}

/// Walks over a list of mailboxes.
private struct MailAddressReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var found: [MailAddress] = []
    /// Words outside brackets, those in brackets, and those in comments, of the mailbox at hand.
    private var words: [UInt8] = []
    private var angled: [UInt8]?
    private var comment: [UInt8] = []

    private static let most = 100

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> [MailAddress] {
        while offset < bytes.count, found.count < Self.most {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case 0x22: quoted()
            case 0x28: readComment()
            case 0x3C: bracket()
            case 0x2C: finishAtComma()
            case 0x3B: finish()
            // A group's name stands before the colon.
            case 0x3A where !words.contains(0x40) && angled == nil: words = []
            default: words.append(byte)
            }
        }
        finish()
        return found
    }

    private mutating func quoted() {
        while offset < bytes.count, bytes[offset] != 0x22 {
            if bytes[offset] == 0x5C, offset + 1 < bytes.count { offset += 1 }
            words.append(bytes[offset])
            offset += 1
        }
        offset += 1
    }

    private mutating func readComment() {
        var depth = 1
        if !comment.isEmpty { comment.append(0x20) }
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == 0x28 { depth += 1 }
            if byte == 0x29 { depth -= 1 }
            if depth == 0 { return }
            if byte == 0x5C, offset < bytes.count {
                comment.append(bytes[offset])
                offset += 1
            } else {
                comment.append(byte)
            }
        }
    }

    private mutating func bracket() {
        let inside = bytes[offset...].prefix { $0 != 0x3E }
        offset = min(bytes.count, inside.endIndex + 1)
        angled = Array(inside)
    }

    /// "Halvorsen, Ines <ines@wire.example>" is one mailbox, though its name should be quoted.
    private mutating func finishAtComma() {
        let isName =
            angled == nil && !words.contains(0x40) && words.contains { $0 > 0x20 } && bytes[offset...].contains(0x3C)
        let ahead = bytes[offset...].prefix { $0 != 0x2C && $0 != 0x3C }
        if isName, ahead.endIndex < bytes.count, bytes[ahead.endIndex] == 0x3C, !ahead.contains(0x40) {
            words.append(0x2C)
        } else {
            finish()
        }
    }

    private mutating func finish() {
        defer { (words, angled, comment) = ([], nil, []) }
        let before = Self.string(words)
        if let angled {
            let name = before.isEmpty ? Self.string(comment) : before
            found.append(MailAddress(name: Self.bare(name), address: Self.string(angled)))
        } else if before.contains("@"), !before.contains(" ") {
            found.append(MailAddress(name: Self.bare(Self.string(comment)), address: before))
        } else if !before.isEmpty {
            found.append(MailAddress(name: Self.bare(before), address: ""))
        }
    }

    private static func string(_ words: [UInt8]) -> String {
        String(decoding: PlainWords.collapsed(EncodedWords.decoded(words)), as: UTF8.self)
    }

    /// A name without quotation marks around it; nil where nothing is left.
    private static func bare(_ name: String) -> String? {
        var rest = name[...]
        while let first = rest.first, let last = rest.last, rest.count > 1, first == last, first == "'" || first == "\""
        {
            rest = rest.dropFirst().dropLast()
        }
        return rest.contains { $0 > " " } ? String(rest) : nil
    }
}
