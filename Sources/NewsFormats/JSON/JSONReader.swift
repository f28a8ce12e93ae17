import UnicodeText

/// Why bytes are not JSON.
struct JSONError: Error, Equatable {
    /// Where it was noticed: bytes from the start, 1-based.
    let column: Int
    /// What is wrong, in plain words.
    let reason: String
}

/// Walks over one JSON value (RFC 8259) in valid UTF-8 bytes, checks it, and tells where its parts stand.
///
/// Linear, and nothing is copied: what is wanted is decoded afterwards. Values nest at most 512 deep, so that no input
/// can exhaust the stack.
struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The offset of the next byte.
    private(set) var position = 0
    private var depth = 0

    private static let deepest = 512

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What a value is, told by its first byte.
    enum Kind { case object, array, string, number, boolean, null }

    /// Where a value stands: quotes, brackets and braces included.
    struct Value {
        let kind: Kind
        let range: Range<Int>
    }

    /// Whether nothing but white space follows.
    mutating func isAtEnd() -> Bool {
        skipSpace()
        return position >= bytes.count
    }

    /// Throws where something follows after the value.
    mutating func finish() throws(JSONError) {
        if !isAtEnd() { throw error("something follows after the value's end") }
    }

    /// Passes over the next value and tells where it stands.
    mutating func value() throws(JSONError) -> Value {
        skipSpace()
        let start = position
        guard let first = byte else { throw error("a value is missing at the end") }
        let kind: Kind
        switch first {
        case 0x7B:
            kind = .object
            try fields { (reader, _) throws(JSONError) in _ = try reader.value() }
        case 0x5B:
            kind = .array
            try elements { (reader) throws(JSONError) in _ = try reader.value() }
        case 0x22:
            kind = .string
            try skipString()
        case 0x2D, 0x30...0x39:
            kind = .number
            try skipNumber()
        case 0x74: kind = try skip("true", .boolean)
        case 0x66: kind = try skip("false", .boolean)
        case 0x6E: kind = try skip("null", .null)
        default: throw error("a value is missing: \(Self.shown(first)) begins none")
        }
        return Value(kind: kind, range: start..<position)
    }

    /// Walks over the object that begins here; `body` gets each field's name, its quotes included, and must pass over
    /// its value.
    mutating func fields(
        _ body: (inout JSONReader, _ name: Range<Int>) throws(JSONError) -> Void
    ) throws(JSONError) {
        try enter()
        defer { depth -= 1 }
        if closes(0x7D) { return }
        while true {
            guard byte == 0x22 else { throw error("a field's name in double quotes is missing") }
            let start = position
            try skipString()
            let name = start..<position
            skipSpace()
            guard byte == 0x3A else { throw error("a colon is missing after a field's name") }
            position += 1
            skipSpace()
            try body(&self, name)
            skipSpace()
            guard let next = byte else { throw error("the object is not closed") }
            guard next == 0x2C || next == 0x7D else { throw error("a comma or } is missing") }
            position += 1
            if next == 0x7D { return }
            skipSpace()
        }
    }

    /// Walks over the list that begins here; `body` must pass over one value at each call.
    mutating func elements(_ body: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
        try enter()
        defer { depth -= 1 }
        if closes(0x5D) { return }
        while true {
            try body(&self)
            skipSpace()
            guard let next = byte else { throw error("the list is not closed") }
            guard next == 0x2C || next == 0x5D else { throw error("a comma or ] is missing") }
            position += 1
            if next == 0x5D { return }
            skipSpace()
        }
    }

    // MARK: Steps

    private func error(_ reason: String, at offset: Int? = nil) -> JSONError {
        JSONError(column: (offset ?? position) + 1, reason: reason)
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20,
            bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D || bytes[position] == 0x09
        { position += 1 }
    }

    private mutating func enter() throws(JSONError) {
        if depth == Self.deepest { throw error("values are nested too deep") }
        depth += 1
        position += 1
        skipSpace()
    }

    private mutating func closes(_ bracket: UInt8) -> Bool {
        guard byte == bracket else { return false }
        position += 1
        return true
    }

    private mutating func skip(_ word: StaticString, _ kind: Kind) throws(JSONError) -> Kind {
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        guard isThere else { throw error("a value is missing: is \(word) meant?") }
        position += word.utf8CodeUnitCount
        return kind
    }

    private mutating func skipNumber() throws(JSONError) {
        if byte == 0x2D { position += 1 }
        let whole = skipDigits()
        if whole == 0 { throw error("a digit is missing") }
        if whole > 1, bytes[position - whole] == 0x30 { throw error("a number begins with 0", at: position - whole) }
        if byte == 0x2E {
            position += 1
            if skipDigits() == 0 { throw error("a digit is missing after the decimal point") }
        }
        if byte == 0x65 || byte == 0x45 {
            position += 1
            if byte == 0x2B || byte == 0x2D { position += 1 }
            if skipDigits() == 0 { throw error("a digit is missing in the exponent") }
        }
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte, byte >= 0x30, byte <= 0x39 { position += 1 }
        return position - start
    }

    private mutating func skipString() throws(JSONError) {
        let start = position
        position += 1
        while true {
            position = JSONText.plainEnd(bytes, from: position)
            guard let next = byte else { throw error("the string that begins here is not closed", at: start) }
            if next == 0x22 {
                position += 1
                return
            }
            if next < 0x20 { throw error("a control character stands in a string without its escape") }
            position += 1
            try skipEscape()
        }
    }

    /// Passes over what stands behind a backslash.
    private mutating func skipEscape() throws(JSONError) {
        guard let kind = byte else { throw error("an escape is cut off") }
        position += 1
        switch kind {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: break
        case 0x75:
            for _ in 0..<4 {
                guard byte.flatMap(JSONText.hexadecimalDigit) != nil else { throw error("\\u needs four hex digits") }
                position += 1
            }
        default: throw error("\\\(Self.shown(kind)) is no escape", at: position - 2)
        }
    }

    private static func shown(_ byte: UInt8) -> String {
        byte > 0x20 && byte < 0x7F ? String(Character(Unicode.Scalar(byte))) : "byte \(byte)"
    }
}
