import UnicodeText

/// The parts of a text that tell its charset: what is not ASCII, with what stands around it, and no tags.
enum TextSample {
    /// How much is taken from the beginning, and from each of two places further on.
    private static let (firstBytes, laterBytes) = (6_144, 3_072)
    /// A stretch ends after so many bytes of ASCII.
    private static let context = 48

    /// At most 12 KB of a text. Linear.
    static func taken(from text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var sample: [UInt8] = []
        var end = take(text, from: 0, bytes: firstBytes, into: &sample)
        for place in [text.count / 2, text.count * 5 / 6] where place > end && end < text.count {
            end = take(text, from: lineStart(text, place), bytes: laterBytes, into: &sample)
        }
        return withoutTags(sample)
    }

    /// The bytes beyond ASCII that stand somewhere in the text but not in its sample, once each, with their neighbours.
    ///
    /// Some charsets differ in nothing but a few characters. Linear.
    static func missed(_ text: UnsafeBufferPointer<UInt8>, by sample: [UInt8]) -> [UInt8] {
        guard sample.count < text.count else { return [] }
        var isKnown = [Bool](repeating: false, count: 256)
        for byte in sample { isKnown[Int(byte)] = true }
        var (found, offset): ([UInt8], Int) = ([], ASCIIScan.end(text, from: 0))
        while offset < text.count {
            if text[offset] < 0x80 {
                offset = ASCIIScan.end(text, from: offset)
                continue
            }
            if !isKnown[Int(text[offset])] {
                isKnown[Int(text[offset])] = true
                found += text[max(0, offset - 1)..<min(offset + 2, text.count)] + [0x0A]
            }
            offset += 1
        }
        return found
    }

    /// The byte behind the next line end within 4 KB, where no character of several bytes goes on.
    private static func lineStart(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        text[place..<min(place + 4_096, text.count)].firstIndex(of: 0x0A).map { $0 + 1 } ?? place
    }

    /// Takes stretches from `start` on; answers where they end.
    private static func take(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, bytes: Int, into sample: inout [UInt8]
    ) -> Int {
        let limit = sample.count + bytes
        var end = start
        while sample.count < limit {
            let high = ASCIIScan.end(text, from: end)
            guard high < text.count else { return text.count }
            let first = max(end, high - context)
            end = high
            var lastHigh = high
            while end < text.count, end - lastHigh < context, sample.count + end - first < limit || text[end] >= 0x40 {
                if end - first > 2 * bytes { break }
                if text[end] >= 0x80 { lastHigh = end }
                end += 1
            }
            sample.append(contentsOf: text[first..<end])
            sample.append(0x0A)
        }
        return end
    }

    /// The text without what stands between `<` and `>`.
    private static func withoutTags(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x3C), text.contains(0x3E) else { return text }
        var (bare, offset): ([UInt8], Int) = ([], 0)
        bare.reserveCapacity(text.count)
        while offset < text.count {
            if text[offset] == 0x3C, let end = tagEnd(text, offset) {
                bare.append(0x20)
                offset = end
            } else {
                bare.append(text[offset])
                offset += 1
            }
        }
        return bare
    }

    /// The place behind a tag that begins at `start`; nil where none does.
    private static func tagEnd(_ text: [UInt8], _ start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        let first = text[start + 1]
        // "<![CDATA[" goes before text, not before a tag's words.
        if first == 0x21, start + 2 < text.count, text[start + 2] == 0x5B { return start + 3 }
        guard first == 0x2F || first == 0x21 || first == 0x3F || (0x61...0x7A).contains(first | 0x20) else {
            return nil
        }
        let limit = min(start + 400, text.count)
        return text[start..<limit].firstIndex { $0 == 0x3E }.map { $0 + 1 }
    }
}
