import UnicodeText

/// Words taken out of markup.
enum PlainWords {
    /// The words with each run of white space as one space, and none around them.
    static func collapsed(_ words: some Collection<UInt8>) -> [UInt8] {
        let source = Array(words)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var (offset, owesSpace) = (0, false)
        while offset < source.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: source)
            if ScalarClass.isWhitespace(scalar) || scalar == 0x200B || scalar == 0xFEFF {
                owesSpace = !result.isEmpty
            } else {
                if owesSpace { result.append(0x20) }
                owesSpace = false
                result.append(contentsOf: source[offset..<offset + length])
            }
            offset += length
        }
        return result
    }
}
