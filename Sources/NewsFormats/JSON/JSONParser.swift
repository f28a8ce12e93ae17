import UnicodeText

/// Why bytes are not JSON.
struct JSONError: Error, Equatable {
    /// Where it was noticed: bytes from the start, 1-based.
    let column: Int
    /// What is wrong, in plain words.
    let reason: String
}

/// Reads one JSON value (RFC 8259) from valid UTF-8 bytes.
///
/// Linear. Values nest at most 512 deep, so that no input can exhaust the stack.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private static let deepest = 512

    /// The value that the bytes hold, white space around it allowed, nothing else.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        parser.skipSpace()
        let value = try parser.value()
        parser.skipSpace()
        if parser.position < bytes.count { throw parser.error("something follows after the value's end") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func error(_ reason: String, at offset: Int? = nil) -> JSONError {
        JSONError(column: (offset ?? position) + 1, reason: reason)
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        guard let first = byte else { throw error("a value is missing at the end") }
        switch first {
        case 0x7B: return try nested { parser throws(JSONError) in try parser.object() }
        case 0x5B: return try nested { parser throws(JSONError) in try parser.array() }
        case 0x22: return .string(try string())
        case 0x2D, 0x30...0x39: return try number()
        case 0x74: return try word("true", .boolean(true))
        case 0x66: return try word("false", .boolean(false))
        case 0x6E: return try word("null", .null)
        default: throw error("a value is missing: \(Self.shown(first)) begins none")
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        if depth == Self.deepest { throw error("values are nested too deep") }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        var fields: [JSONValue.Field] = []
        position += 1
        skipSpace()
        if byte == 0x7D {
            position += 1
            return .object(fields)
        }
        while true {
            guard byte == 0x22 else { throw error("a field's name in double quotes is missing") }
            let name = try string()
            skipSpace()
            guard byte == 0x3A else { throw error("a colon is missing after a field's name") }
            position += 1
            skipSpace()
            fields.append(JSONValue.Field(name: name, value: try value()))
            skipSpace()
            guard let next = byte else { throw error("the object is not closed") }
            guard next == 0x2C || next == 0x7D else { throw error("a comma or } is missing") }
            position += 1
            if next == 0x7D { return .object(fields) }
            skipSpace()
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        var values: [JSONValue] = []
        position += 1
        skipSpace()
        if byte == 0x5D {
            position += 1
            return .array(values)
        }
        while true {
            values.append(try value())
            skipSpace()
            guard let next = byte else { throw error("the list is not closed") }
            guard next == 0x2C || next == 0x5D else { throw error("a comma or ] is missing") }
            position += 1
            if next == 0x5D { return .array(values) }
            skipSpace()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let expected = word.withUTF8Buffer { Array($0) }
        guard bytes[position...].starts(with: expected) else { throw error("a value is missing: is \(word) meant?") }
        position += expected.count
        return value
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
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
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte, byte >= 0x30, byte <= 0x39 { position += 1 }
        return position - start
    }

    // MARK: Strings

    private mutating func string() throws(JSONError) -> [UInt8] {
        let start = position
        position += 1
        var result: [UInt8] = []
        while true {
            let run = position
            while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C, bytes[position] >= 0x20 {
                position += 1
            }
            if position > run { result.append(contentsOf: bytes[run..<position]) }
            guard let next = byte else { throw error("the string that begins here is not closed", at: start) }
            if next == 0x22 {
                position += 1
                return result
            }
            if next < 0x20 { throw error("a control character stands in a string without its escape") }
            position += 1
            try escape(into: &result)
        }
    }

    /// Reads what stands behind a backslash.
    private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
        guard let kind = byte else { throw error("an escape is cut off") }
        position += 1
        switch kind {
        case 0x22, 0x5C, 0x2F: result.append(kind)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75: UTF8Scan.append(try escapedScalar(), to: &result)
        default: throw error("\\\(Self.shown(kind)) is no escape", at: position - 2)
        }
    }

    /// The scalar of one or two `\u` escapes; a surrogate without its partner is U+FFFD.
    private mutating func escapedScalar() throws(JSONError) -> UInt32 {
        let first = try hexadecimal()
        guard (0xD800...0xDFFF).contains(first) else { return first }
        guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == 0x5C, bytes[position + 1] == 0x75 else {
            return 0xFFFD
        }
        let afterFirst = position
        position += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            // The second stands for itself, so it is read again on its own.
            position = afterFirst
            return 0xFFFD
        }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = byte.flatMap(Self.hexadecimalDigit) else { throw error("\\u needs four hex digits") }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        case 0x61...0x66: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    private static func shown(_ byte: UInt8) -> String {
        byte > 0x20 && byte < 0x7F ? String(Character(Unicode.Scalar(byte))) : "byte \(byte)"
    }
}
