/// Writes rows of comma-separated values: RFC 4180, UTF-8, lines ended by CR LF.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// A value of the row at hand; nil leaves it empty.
    mutating func value(_ string: String?) { value(Array((string ?? "").utf8)[...]) }

    /// A value that is UTF-8 bytes.
    mutating func value(_ text: ArraySlice<UInt8>) {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        let isQuoted = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard isQuoted else { return bytes.append(contentsOf: text) }
        bytes.append(0x22)
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    mutating func endRow() {
        bytes += [0x0D, 0x0A]
        isFirst = true
    }

    /// The row that names the columns.
    static func header(_ names: [String]) -> [UInt8] {
        var writer = CSVWriter()
        for name in names { writer.value(name) }
        writer.endRow()
        return writer.bytes
    }
}
