/// Writes JSON into a buffer of bytes, keys in the order in which they are given.
///
/// The caller opens and closes objects and arrays in pairs; commas are put in here.
package struct JSONWriter: Sendable {
    /// What has been written; the caller empties it after use and keeps its capacity.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with room for `capacity` bytes before it grows.
    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Forgets what was written, with the memory kept.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Adds a byte as it is, such as the line end between two objects; no comma follows it.
    package mutating func raw(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = false
    }

    package mutating func beginObject() { open(0x7B) }
    package mutating func endObject() { shut(0x7D) }
    package mutating func beginArray() { open(0x5B) }
    package mutating func endArray() { shut(0x5D) }

    /// The key of the value that is written next; plain ASCII letters.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    package mutating func value(_ string: String) {
        var string = string
        separate()
        bytes.append(0x22)
        string.withUTF8 { escape($0) }
        bytes.append(0x22)
        needsComma = true
    }

    /// A string of a part of valid UTF-8 bytes.
    package mutating func value(utf8 text: [UInt8], _ range: Range<Int>) {
        separate()
        bytes.append(0x22)
        text.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range])) }
        bytes.append(0x22)
        needsComma = true
    }

    package mutating func value(_ number: Int) {
        separate()
        appendDigits(number)
        needsComma = true
    }

    package mutating func value(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: truth ? Self.trueBytes : Self.falseBytes)
        needsComma = true
    }

    /// A value that is JSON already: without the white space between its parts, and with control characters escaped.
    package mutating func value(json: [UInt8]) {
        separate()
        var (isString, isEscaped, lead) = (false, false, UInt8(0))
        for byte in json {
            if !isString, byte <= 0x20 { continue }
            if byte == 0x7F || (lead == 0xC2 && byte < 0xA0) {
                // U+0080 to U+009F begin with C2, which is taken back.
                if byte != 0x7F { bytes.removeLast() }
                appendEscape(byte)
            } else {
                bytes.append(byte)
            }
            lead = byte
            if byte == 0x22, !isEscaped { isString.toggle() }
            isEscaped = byte == 0x5C && !isEscaped
        }
        needsComma = true
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: Self.nullBytes)
        needsComma = true
    }

    /// A number from 0 to 1, rounded to three decimals without closing zeros.
    package mutating func value(fraction: Double) {
        value(decimal: fraction.isFinite ? min(max(fraction, 0), 1) : 0)
    }

    /// A number rounded to three decimals without closing zeros; what is no number is 0, and a billion the limit.
    package mutating func value(decimal: Double) {
        separate()
        let thousandths = decimal.isFinite ? Int((min(max(decimal, -1e9), 1e9) * 1000).rounded()) : 0
        if thousandths < 0 { bytes.append(0x2D) }
        appendDigits(abs(thousandths) / 1000)
        var rest = abs(thousandths) % 1000
        var place = 100
        if rest > 0 { bytes.append(0x2E) }
        while rest > 0 {
            bytes.append(0x30 + UInt8(rest / place))
            rest %= place
            place /= 10
        }
        needsComma = true
    }

    /// The same as text, for tables.
    static func fraction(_ fraction: Double) -> String {
        var writer = JSONWriter()
        writer.value(fraction: fraction)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static let trueBytes = Array("true".utf8)
    private static let falseBytes = Array("false".utf8)
    private static let nullBytes = Array("null".utf8)
    private static let hexDigits = Array("0123456789abcdef".utf8)

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
    }

    private mutating func shut(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func appendDigits(_ number: Int) {
        if number >= 0, number < 10 { return bytes.append(0x30 + UInt8(number)) }
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Adds text with what JSON or a terminal must not see as such escaped; plain runs are copied whole.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // C2 leads the scalars U+0080 to U+00BF; up to U+009F they are control characters.
            let isHighControl = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
            if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, !isHighControl {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[plain..<index])
            appendEscape(isHighControl ? text[index + 1] : byte)
            index += isHighControl ? 2 : 1
            plain = index
        }
        bytes.append(contentsOf: text[plain..<text.count])
    }

    private mutating func appendEscape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(contentsOf: [0x75, 0x30, 0x30])
            bytes.append(Self.hexDigits[Int(byte >> 4)])
            bytes.append(Self.hexDigits[Int(byte & 0xF)])
        }
    }
}
