/// Looks for one sequence of bytes in others, in linear time on any input (Knuth, Morris, Pratt 1977).
package struct ByteSearch: Sendable {
    private let needle: [UInt8]
    /// For each count of matched bytes, how many stay matched when the next byte differs.
    private let fallback: [Int]

    /// A search for `needle`; an empty one is never found. Linear in the needle.
    package init(_ needle: [UInt8]) {
        self.needle = needle
        var fallback = [Int](repeating: 0, count: needle.count + 1)
        var matched = 0
        for index in needle.indices.dropFirst() {
            while matched > 0 && needle[index] != needle[matched] { matched = fallback[matched] }
            if needle[index] == needle[matched] { matched += 1 }
            fallback[index + 1] = matched
        }
        self.fallback = fallback
    }

    /// The first place of the needle that begins at or after `start`, or nil.
    package func first(in bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
        guard let head = needle.first, start + needle.count <= bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var (index, matched) = (start, 0)
                while index < bytes.count {
                    let byte = bytes[index]
                    if matched == 0 && byte != head {
                        index += 1
                        continue
                    }
                    while matched > 0 && byte != needle[matched] { matched = fallback[matched] }
                    if byte == needle[matched] { matched += 1 }
                    index += 1
                    if matched == needle.count { return index - matched..<index }
                }
                return nil
            }
        }
    }
}
