import Glibc

/// `quoth-dev charset-tables`: prints `Sources/NewsFormats/Encodings/SingleByteTable+Data.swift`.
enum CharsetTablesFile {
    static let usage = "quoth-dev charset-tables                   the source file with what bytes stand for"

    /// The name of each charset and what iconv calls it; the first is what a text is taken for that fits all alike.
    private static let charsets: [(name: String, iconv: String)] =
        ["windows-1252"].map { ($0, "CP1252") }
        + [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map { ("windows-\($0)", "CP\($0)") }
        + [("windows-874", "CP874")]
        + [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map { ("iso-8859-\($0)", "ISO-8859-\($0)") }
        + [("koi8-r", "KOI8-R"), ("koi8-u", "KOI8-U")]
        + [
            ("macintosh", "MACINTOSH"), ("x-mac-cyrillic", "MAC-CYRILLIC"), ("x-mac-ce", "MAC-CENTRALEUROPE"),
            ("viscii", "VISCII"), ("ptcp154", "PT154"), ("kz-1048", "RK1048"),
        ]
        + [437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 865, 866, 869, 1125].map {
            ("ibm\($0)", "CP\($0)")
        }

    /// Where Apple's own tables, and those of the WHATWG, differ from iconv's.
    private static let corrections: [String: [Int: UInt32]] = [
        "macintosh": [0xC6: 0x2206, 0xF0: 0xF8FF], "x-mac-cyrillic": [0xFF: 0x20AC],
        "koi8-u": [0xAE: 0x45E, 0xBE: 0x40E],
    ]

    /// The file's text.
    static func text() -> String {
        """
        extension SingleByteTable {
            /// The name of each charset and its upper 128 characters; 96, where below them are the C1 controls; U+FFFD for a
            /// byte that stands for nothing. From glibc's iconv. Written by `quoth-dev charset-tables`.
            static let data: StaticString = \"""
        \(charsets.map { "        \($0.name) \(upper($0.name, $0.iconv))" }.joined(separator: "\n"))
                \"""
        }

        """
    }

    private static func upper(_ name: String, _ iconvName: String) -> String {
        var scalars = (0x80...0xFF).map { corrections[name]?[$0] ?? scalar(UInt8($0), iconvName) }
        if scalars.prefix(32).elementsEqual(0x80...0x9F) { scalars.removeFirst(32) }
        return scalars.map(shown).joined()
    }

    /// What is not seen, or joins its neighbours, stands as an escape.
    private static func shown(_ value: UInt32) -> String {
        guard let scalar = Unicode.Scalar(value) else { return "" }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .spaceSeparator, .privateUse, .unassigned:
            return "\\u{\(String(value, radix: 16, uppercase: true))}"
        default: return String(scalar)
        }
    }

    /// What a byte stands for by itself; U+FFFD for nothing.
    private static func scalar(_ byte: UInt8, _ name: String) -> UInt32 {
        guard let descriptor = iconv_open("UTF-32LE", name), descriptor != iconv_t(bitPattern: -1) else {
            return 0xFFFD
        }
        defer { iconv_close(descriptor) }
        var source = [CChar(bitPattern: byte)]
        var room = [UInt32](repeating: 0, count: 4)
        var (left, space) = (1, 16)
        source.withUnsafeMutableBufferPointer { source in
            room.withUnsafeMutableBytes { room in
                var input = source.baseAddress
                var output = room.baseAddress?.assumingMemoryBound(to: CChar.self)
                _ = iconv(descriptor, &input, &left, &output, &space)
                // Some charsets wait whether an accent follows.
                _ = iconv(descriptor, nil, nil, &output, &space)
            }
        }
        return left == 0 && space == 12 ? room[0] : 0xFFFD
    }
}
