/// What the bytes of a charset stand for that has 256 characters.
struct SingleByteTable: Sendable {
    /// The charset's name.
    let name: String
    /// The scalar of each byte; U+FFFD for a byte that stands for none.
    let scalars: [UInt32]
    /// The UTF-8 of each byte, up to three bytes from the lowest on, and how many they are in the highest.
    private let encoded: [UInt32]

    /// A charset that has ASCII, and `upper` from 0x80 on or, for 96 scalars, from 0xA0 on with the C1 controls below.
    private init(_ name: String, upper: String) {
        let upper = upper.unicodeScalars.map(\.value)
        var scalars = Array(0..<UInt32(256 - upper.count)) + upper
        if name == "viscii" {
            for (byte, scalar) in [
                (2, 0x1EB2), (5, 0x1EB4), (6, 0x1EAA), (0x14, 0x1EF6), (0x19, 0x1EF8), (0x1E, 0x1EF4),
            ] {
                scalars[byte] = UInt32(scalar)
            }
        }
        (self.name, self.scalars) = (name, scalars)
        encoded = scalars.map { scalar in
            let bytes = Unicode.Scalar(scalar).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
            return zip(bytes, [0, 8, 16]).reduce(UInt32(bytes.count) << 24) { $0 | UInt32($1.0) << UInt32($1.1) }
        }
    }

    /// All charsets of that kind; windows-1252 is the first.
    static let all: [SingleByteTable] = data.description.split(separator: "\n").map { line in
        let cut = line.firstIndex(of: " ") ?? line.endIndex
        return SingleByteTable(String(line[..<cut]), upper: String(line[cut...].dropFirst()))
    }

    /// Appends the text of `source`; a byte that stands for nothing becomes U+FFFD. Linear.
    ///
    /// Answers how many bytes stood for nothing.
    func decode(_ source: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int {
        var bad = 0
        let room = source.count * 3
        let decoded = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            for byte in source {
                let code = encoded[Int(byte)]
                // At most three bytes for each, for which there is room.
                buffer[count] = UInt8(truncatingIfNeeded: code)
                count += 1
                if code >= 2 << 24 {
                    buffer[count] = UInt8(truncatingIfNeeded: code >> 8)
                    count += 1
                }
                if code >= 3 << 24 {
                    buffer[count] = UInt8(truncatingIfNeeded: code >> 16)
                    count += 1
                }
                if code == 0x03BD_BFEF { bad += 1 }
            }
        }
        if text.isEmpty { text = decoded } else { text.append(contentsOf: decoded) }
        return bad
    }
}
