/// Looks for a regular expression (PCRE2's kind) in the bytes of a text: case makes no difference but after `(?-i)`,
/// `\w` and its like know all scripts, `^` and `$` stand at line ends too. Accents make a difference.
///
/// No pattern takes long, whatever the text: see `CompiledRegex`. Where one is given up it is not found, and
/// `hasGivenUp` tells. Searches may be used from many threads at once.
package struct RegexSearch: Sendable {
    /// The pattern as typed.
    package let pattern: String
    private let compiled: CompiledRegex

    /// A pattern of more bytes is a mistake.
    package static let longestPattern = 300

    /// A search for a pattern. Takes microseconds; some patterns with large sets of characters take milliseconds.
    package init(_ pattern: String) throws(RegexMistake) {
        if pattern.utf8.count > Self.longestPattern {
            throw RegexMistake(
                offset: Self.longestPattern, words: "a pattern has at most \(Self.longestPattern) characters")
        }
        self.pattern = pattern
        compiled = try CompiledRegex(Array(pattern.utf8))
    }

    /// True once a text took too long to look through, and so counted as one without a match.
    package var hasGivenUp: Bool { compiled.hasGivenUp }

    /// The first match that begins in `text[from..<to]` and is not empty; what stands before `from` is seen by `\b` and
    /// its like, what stands behind `to` is not.
    package func first(in text: [UInt8], from: Int, to: Int) -> Range<Int>? {
        var time = MatchTime(bytes: to - from)
        return text.withUnsafeBufferPointer {
            compiled.first(in: $0, from: from, to: to, canBeEmpty: false, time: &time)
        }
    }

    /// True where a text has a match, be it an empty one.
    package func isFound(in text: [UInt8]) -> Bool { isFound(in: text, from: 0, to: text.count) }

    /// True where a match, be it an empty one, begins in `text[from..<to]`; what stands before it is seen.
    package func isFound(in text: [UInt8], from: Int, to: Int) -> Bool {
        text.withUnsafeBufferPointer { isFound(in: $0, from: from, to: to) }
    }

    /// True where a short text, such as a name, has a match, be it an empty one.
    package func isFound(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { isFound(in: $0, from: 0, to: $0.count) }
    }

    /// How many matches a text has that are not empty and do not overlap; it stops counting at `limit`.
    package func count(in text: [UInt8], limit: Int = .max) -> Int {
        var count = 0
        forEachMatch(in: text) { _ in
            count += 1
            return count < limit
        }
        return count
    }

    /// All matches that are not empty and do not overlap, in order.
    package func matches(in text: [UInt8]) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        forEachMatch(in: text) { match in
            matches.append(match)
            return true
        }
        return matches
    }

    private func isFound(in text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
        var time = MatchTime(bytes: to - from)
        return compiled.first(in: text, from: from, to: to, canBeEmpty: true, time: &time) != nil
    }

    private func forEachMatch(in text: [UInt8], _ goesOn: (Range<Int>) -> Bool) {
        var (time, start) = (MatchTime(bytes: text.count), 0)
        text.withUnsafeBufferPointer { bytes in
            while let match = compiled.first(
                in: bytes, from: start, to: bytes.count, canBeEmpty: false, time: &time), goesOn(match)
            {
                start = match.upperBound
            }
        }
    }
}

extension RegexSearch: Hashable {
    package static func == (a: RegexSearch, b: RegexSearch) -> Bool { a.pattern == b.pattern }

    package func hash(into hasher: inout Hasher) { hasher.combine(pattern) }
}
