import CByteScan

/// Looks for typed words in the bytes of a text as it stands: case, diacritics, the kinds of quotation marks, dashes and
/// white space (line ends too) make no difference, invisible scalars are passed over.
///
/// It finds what is found by folding the text with `foldedForSearch` and looking for the folded words, without the
/// copy. Time is linear in the text, whatever the text and the words.
///
/// Three neighbouring scalars of the words, likely the rarest, are looked for 32 bytes at a time in every shape that may
/// fold into them; the words are compared only where these stand. Measured on one core, 300 MB of news in pieces of
/// 3 KB, words that most of them don't have (`quoth-dev bench-search`): English 5 to 13 GB/s, with French accents 3 to
/// 5, in Cyrillic letters 0.7 to 4. The inner loop is in C (`CByteScan`) for its table look-ups, which Swift's SIMD types
/// don't have: comparing two letters in both cases, and no accented ones, those made 15 GB/s where look-ups made 22.
package struct FoldedSearch: Sendable {
    /// The folded words, UTF-8, without white space at the ends.
    package let needle: [UInt8]
    private let anchor: SearchAnchor

    /// A search for words as they were typed; white space at their ends counts for nothing.
    package init(_ words: String) {
        var folded = foldedForSearch(Array(words.utf8))
        while folded.last == 0x20 { folded.removeLast() }
        needle = Array(folded.drop { $0 == 0x20 })
        anchor = SearchAnchor(in: needle)
    }

    /// True where there is nothing to look for: that has no place in a text, but is in every one.
    package var isEmpty: Bool { needle.isEmpty }

    /// The first place of the words within `text[from..<to]`, read as if nothing stood around it; nil for empty words.
    ///
    /// The place covers whole scalars, and the invisible ones and the marks after the last.
    package func first(in text: [UInt8], from: Int, to: Int) -> Range<Int>? {
        text.withUnsafeBufferPointer { first(in: $0, from: from, to: to) }
    }

    /// True where a text has the words.
    package func isFound(in text: [UInt8]) -> Bool { isFound(in: text, from: 0, to: text.count) }

    /// True where `text[from..<to]` has the words.
    package func isFound(in text: [UInt8], from: Int, to: Int) -> Bool {
        isEmpty || first(in: text, from: from, to: to) != nil
    }

    /// True where a short text, such as a name, has the words.
    package func isFound(in text: String) -> Bool {
        var text = text
        return isEmpty || text.withUTF8 { first(in: $0, from: 0, to: $0.count) } != nil
    }

    /// How many times a text has the words, places that overlap counted once; it stops counting at `limit`.
    package func count(in text: [UInt8], limit: Int = .max) -> Int {
        var count = 0
        forEachMatch(in: text) { _ in
            count += 1
            return count < limit
        }
        return count
    }

    /// All places of the words that do not overlap, in order.
    package func matches(in text: [UInt8]) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        forEachMatch(in: text) { match in
            matches.append(match)
            return true
        }
        return matches
    }

    private func forEachMatch(in text: [UInt8], _ goesOn: (Range<Int>) -> Bool) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while let match = first(in: bytes, from: start, to: bytes.count), goesOn(match) { start = match.upperBound }
        }
    }

    private func first(in text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Range<Int>? {
        guard !isEmpty, from < to, let base = text.baseAddress else { return nil }
        let part = UnsafeBufferPointer(start: base + from, count: to - from)
        return withUnsafePointer(to: anchor.scan) { scan in
            needle.withUnsafeBufferPointer { needle in
                var comparison = FoldedComparison(of: needle, with: part)
                var place = 0
                while true {
                    place = quoth_byte_scan_next(scan, base + from, place, part.count)
                    if place == part.count { return nil }
                    if let match = comparison.match(at: place, of: anchor.range) {
                        return match.lowerBound + from..<match.upperBound + from
                    }
                    if comparison.isCostly(upTo: place) {
                        return comparison.firstInOneWalk().map { $0.lowerBound + from..<$0.upperBound + from }
                    }
                    place += 1
                }
            }
        }
    }
}
