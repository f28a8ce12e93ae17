import UnicodeText

/// Reads the controls from U+0080 to U+009F as what Windows-1252 has at their numbers: nobody writes them on purpose,
/// and many programs write `&#146;` for an apostrophe.
enum WindowsControls {
    /// Valid UTF-8 with those controls read. Linear; without any, the bytes come back as they are.
    static func read(_ text: [UInt8]) -> [UInt8] {
        guard let first = text.withUnsafeBufferPointer({ next($0, from: 0) }) else { return text }
        var result = Array(text[..<first])
        result.reserveCapacity(text.count + 16)
        text.withUnsafeBufferPointer { text in
            var offset = first
            while true {
                UTF8Scan.append(HTMLEntities.windows1252[Int(text[offset + 1]) - 0x80], to: &result)
                let end = next(text, from: offset + 2) ?? text.count
                result.append(contentsOf: text[(offset + 2)..<end])
                guard end < text.count else { return }
                offset = end
            }
        }
        return result
    }

    /// The offset of the first such control at or after `start`.
    private static func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset + 1 < text.count {
            if text[offset] == 0xC2, text[offset + 1] < 0xA0 { return offset }
            offset += 1
        }
        return nil
    }
}
