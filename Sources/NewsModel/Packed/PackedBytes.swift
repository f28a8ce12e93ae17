/// Writes small numbers in few bytes: seven bits a byte, the lowest first, the high bit for "more follows" (LEB128).
struct PackedWriter {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A number of either sign: small ones stay small.
    mutating func add(signed number: Int) { add((number << 1) ^ (number >> (Int.bitWidth - 1))) }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what a `PackedWriter` wrote. On anything else it gives zeros from there on and remembers that.
struct PackedReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// True once something was read that was not written so.
    private(set) var isBroken = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func fail() { isBroken = true }

    mutating func number() -> Int {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: value)) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    mutating func signedNumber() -> Int {
        let coded = number()
        return Int(bitPattern: UInt(bitPattern: coded) >> 1) ^ -(coded & 1)
    }

    /// How many entries follow, each of at least one byte: never more than the bytes left.
    mutating func count() -> Int {
        let count = number()
        if count < 0 || count > bytes.count - position { isBroken = true }
        return isBroken ? 0 : count
    }

    mutating func text() -> String {
        let length = count()
        defer { position += length }
        return String(decoding: bytes[position..<position + length], as: UTF8.self)
    }
}
