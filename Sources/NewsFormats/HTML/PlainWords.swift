import UnicodeText

/// Words taken out of markup.
enum PlainWords {
    /// The words with each run of white space as one space, and none around them.
    static func collapsed(_ words: some Collection<UInt8>) -> [UInt8] {
        words.withContiguousStorageIfAvailable(collapsed) ?? Array(words).withUnsafeBufferPointer(collapsed)
    }

    private static func collapsed(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        // Each space stands for a byte or more, so that the result is never longer.
        [UInt8](unsafeUninitializedCapacity: source.count) { result, count in
            var (offset, owesSpace) = (0, false)
            while offset < source.count {
                let first = source[offset]
                let (scalar, length) =
                    first < 0x80 ? (UInt32(first), 1) : UTF8Scan.scalar(at: offset, in: source)
                let isSpace =
                    first > 0x20 && first < 0x7F
                    ? false : ScalarClass.isWhitespace(scalar) || scalar == 0x200B || scalar == 0xFEFF
                if isSpace {
                    owesSpace = count > 0
                } else {
                    if owesSpace {
                        result[count] = 0x20
                        count += 1
                    }
                    owesSpace = false
                    for index in 0..<length { result[count + index] = source[offset + index] }
                    count += length
                }
                offset += length
            }
        }
    }
}
