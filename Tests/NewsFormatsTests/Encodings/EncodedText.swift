import Glibc

/// The bytes of a text in a charset that iconv knows; nil where it has a character that the charset lacks.
func encoded(_ text: String, _ charset: String) -> [UInt8]? {
    guard let descriptor = iconv_open(charset, "UTF-8"), descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var room = [CChar](repeating: 0, count: source.count * 8 + 64)
    var (left, space) = (source.count, room.count)
    var result = 0
    source.withUnsafeMutableBufferPointer { source in
        room.withUnsafeMutableBufferPointer { room in
            var (input, output) = (source.baseAddress, room.baseAddress)
            result = iconv(descriptor, &input, &left, &output, &space)
            _ = iconv(descriptor, nil, nil, &output, &space)
        }
    }
    return result == -1 ? nil : room.dropLast(space).map { UInt8(bitPattern: $0) }
}

/// A text with marks that old charsets have, in place of newer ones.
func withOldMarks(_ text: String) -> String {
    let marks: [Character: String] = [
        "„": "\"", "“": "\"", "”": "\"", "–": "-", "—": "-", "«": "\"", "»": "\"", "’": "'", "ș": "ş", "ț": "ţ",
        "Ș": "Ş",
        "Ț": "Ţ", "ѝ": "и",
    ]
    return text.map { marks[$0] ?? String($0) }.joined()
}

/// Bytes as a string.
func string(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }
