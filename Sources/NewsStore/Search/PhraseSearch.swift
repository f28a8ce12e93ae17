import NewsModel
import UnicodeText

/// Looks for typed words in articles: case, diacritics and line ends make no difference.
package struct PhraseSearch: Sendable {
    /// The words as typed.
    package let phrase: String
    private let needle: [UInt8]
    /// True where plain ASCII bytes suffice to look for the needle in an ASCII text.
    private let isPlain: Bool

    /// A search for `phrase`; white space at its ends counts for nothing.
    package init(_ phrase: String) {
        self.phrase = phrase
        var folded = foldedForSearch(Array(phrase.utf8)).bytes
        while folded.last == 0x20 { folded.removeLast() }
        needle = Array(folded.drop { $0 == 0x20 })
        isPlain = needle.allSatisfy { $0 < 0x80 && $0 != 0x20 && $0 != 0x27 && $0 != 0x22 && $0 != 0x2D }
    }

    package var isEmpty: Bool { needle.isEmpty }

    /// True where the article's text has the phrase. O(text).
    package func isFound(in stored: StoredArticle) -> Bool {
        if needle.isEmpty { return true }
        if isPlain {
            if Self.contains(needle, in: stored.article.text) { return true }
            if !stored.hasLettersBeyondASCII { return false }
        }
        return foldedForSearch(stored.article.text).firstMatch(of: needle) != nil
    }

    /// Where the phrase stands in a text, in reading order. O(text).
    package func matches(in text: [UInt8]) -> [TextSpan] {
        if needle.isEmpty { return [] }
        return foldedForSearch(text).allMatches(of: needle).map { TextSpan($0.lowerBound, $0.upperBound) }
    }

    /// True where a short text, such as a name, has the phrase.
    package func isFound(in text: String) -> Bool {
        needle.isEmpty || foldedForSearch(Array(text.utf8)).firstMatch(of: needle) != nil
    }

    private static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = needle.first, text.count >= needle.count else { return false }
        let upper = first >= 0x61 && first <= 0x7A ? first &- 0x20 : first
        return text.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { wanted in
                var index = 0
                let last = bytes.count - wanted.count
                while index <= last {
                    let byte = bytes[index]
                    if byte == first || byte == upper, agrees(bytes, index, wanted) { return true }
                    index += 1
                }
                return false
            }
        }
    }

    private static func agrees(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for offset in 1..<max(1, wanted.count) {
            let byte = bytes[start + offset]
            let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if folded != wanted[offset] { return false }
        }
        return true
    }
}
