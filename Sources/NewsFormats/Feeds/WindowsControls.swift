import UnicodeText

/// Reads the controls from U+0080 to U+009F as what Windows-1252 has at their numbers: nobody writes them on purpose,
/// and many programs write `&#146;` for an apostrophe.
enum WindowsControls {
    /// Valid UTF-8 with those controls read. Linear; without any, the bytes come back as they are.
    static func read(_ text: [UInt8]) -> [UInt8] {
        func isControl(_ index: Int) -> Bool {
            text[index] == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
        }
        guard text.indices.contains(where: isControl) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 16)
        var offset = 0
        while offset < text.count {
            if isControl(offset) {
                UTF8Scan.append(HTMLEntities.windows1252[Int(text[offset + 1]) - 0x80], to: &result)
                offset += 2
            } else {
                result.append(text[offset])
                offset += 1
            }
        }
        return result
    }
}
