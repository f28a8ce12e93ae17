import UnicodeText

/// Words typed to find a name by some of its letters: `fifl` finds "Fishing fleets". Case and diacritics make no
/// difference; each word must be found, in any order.
package struct FuzzyPattern: Sendable {
    private let words: [[UInt8]]

    package init(_ typed: String) {
        words = foldedForSearch(Array(typed.utf8)).split(separator: 0x20).map { Array($0) }
    }

    package var isEmpty: Bool { words.isEmpty }

    /// How well a name fits, the more the better; nil where it does not. Linear in the name for each word.
    package func score(_ name: String) -> Int? {
        var name = name
        return name.withUTF8 { bytes in
            if bytes.allSatisfy({ $0 < 0x80 }) { return score(bytes) }
            let folded = foldedForSearch(Array(bytes))
            return folded.withUnsafeBufferPointer { score($0) }
        }
    }

    private func score(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        var total = 0
        for word in words {
            guard let score = Self.score(word, in: name) else { return nil }
            total += score
        }
        // Of names that fit alike, the shorter is meant.
        return total * 8 - min(name.count, 200) / 4
    }

    /// The letters of a word must follow each other in the name. They are looked for from the left to find where they
    /// end, then back from there, which gives the shortest stretch that ends so; letters at the beginning of words and
    /// next to each other count more.
    private static func score(_ word: [UInt8], in name: UnsafeBufferPointer<UInt8>) -> Int? {
        var (best, start): (Int?, Int) = (nil, 0)
        // A later stretch may fit better: a few are tried.
        for _ in 0..<4 {
            guard let end = end(of: word, in: name, from: start) else { break }
            let (score, first) = score(word, in: name, endingAt: end)
            best = max(best ?? score, score)
            start = first + 1
        }
        return best
    }

    private static func end(of word: [UInt8], in name: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var (index, matched) = (start, 0)
        while index < name.count {
            if small(name[index]) == word[matched] {
                matched += 1
                if matched == word.count { return index }
            }
            index += 1
        }
        return nil
    }

    private static func score(
        _ word: [UInt8], in name: UnsafeBufferPointer<UInt8>, endingAt end: Int
    ) -> (score: Int, first: Int) {
        var (index, left, score, next) = (end, word.count - 1, 0, -1)
        var first = end
        while left >= 0, index >= 0 {
            if small(name[index]) == word[left] {
                score += 4
                if next == index + 1 { score += 6 }
                if index == 0 || !isLetter(name[index - 1]) { score += 8 }
                (next, first) = (index, index)
                left -= 1
            }
            index -= 1
        }
        return (score - (end - first + 1 - word.count), first)
    }

    private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
