import NewsModel

/// Finds printed words in a text; one space in them stands for any white space there.
struct WordFinder {
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]

    init(_ text: [UInt8]) {
        scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var offsets = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + scalar.utf8.count) }
        self.offsets = offsets
    }

    /// Where `words` stand for the `occurrence`th time (1-based) at or after a UTF-8 offset; `whole`: neither a part
    /// of a longer word.
    func span(of words: String, from offset: Int, occurrence: Int = 1, whole: Bool) -> TextSpan? {
        let pattern = Array(words.unicodeScalars)
        var left = occurrence
        guard let first = offsets.firstIndex(where: { $0 >= offset }) else { return nil }
        for start in first..<scalars.count {
            guard let end = end(of: pattern, at: start) else { continue }
            if whole, isWordPart(start - 1) || isWordPart(end) { continue }
            left -= 1
            if left == 0 { return TextSpan(offsets[start], offsets[end]) }
        }
        return nil
    }

    /// The index after the pattern where it stands at `start`.
    private func end(of pattern: [Unicode.Scalar], at start: Int) -> Int? {
        var at = start
        for scalar in pattern {
            guard at < scalars.count else { return nil }
            if scalar == " " {
                guard scalars[at].properties.isWhitespace else { return nil }
                while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
            } else {
                guard scalars[at] == scalar else { return nil }
                at += 1
            }
        }
        return at
    }

    private func isWordPart(_ index: Int) -> Bool {
        guard scalars.indices.contains(index) else { return false }
        let properties = scalars[index].properties
        return properties.isAlphabetic || properties.numericType != nil
    }
}
