/// A title cut at the marks that outlets set their names apart with.
enum TitleParts {
    private static let separators: [[UInt8]] = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " « ", " / ", " ∣ ", "｜", "_", "|",
    ].map { Array($0.utf8) }

    /// What stands before and after the last mark.
    static func last(_ title: String) -> (rest: String, name: String)? {
        let bytes = Array(title.utf8)
        guard bytes.count > 2 else { return nil }
        for offset in stride(from: bytes.count - 1, through: 1, by: -1) {
            guard let end = separatorEnd(bytes, offset), end < bytes.count else { continue }
            return (string(bytes[..<offset]), string(bytes[end...]))
        }
        return nil
    }

    /// What stands before and after the first mark.
    static func first(_ title: String) -> (name: String, rest: String)? {
        let bytes = Array(title.utf8)
        for offset in bytes.indices.dropFirst() {
            guard let end = separatorEnd(bytes, offset), end < bytes.count else { continue }
            return (string(bytes[..<offset]), string(bytes[end...]))
        }
        return nil
    }

    private static func separatorEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
        let byte = bytes[offset]
        guard byte == 0x20 || byte == 0xEF || byte == 0x5F || byte == 0x7C else { return nil }
        return separators.first { bytes[offset...].starts(with: $0) }.map { offset + $0.count }
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: PlainWords.collapsed(bytes), as: UTF8.self)
    }
}
