/// The pairs of bytes in a text of which at least one is not ASCII, and how often each is met; and what the pairs of ASCII
/// letters tell of the language.
struct BytePairs {
    /// A byte and the one behind it.
    struct Pair {
        let first: UInt8
        let second: UInt8
        let count: Int
    }

    /// The pairs of which one is not ASCII, the most frequent first.
    private(set) var pairs: [Pair] = []
    /// The bytes that are not ASCII.
    private(set) var highBytes = 0
    /// All bytes.
    let count: Int
    /// What each language costs by its ASCII letters, in half nats above the best one; 0 for all but Latin ones.
    private(set) var languageCosts: [Int] = []

    /// Counts what stands in a text. Linear.
    init(_ text: [UInt8]) {
        var counts = [UInt32](repeating: 0, count: 65_536)
        count = text.count
        var before = 0x20
        for byte in text + [0x20] {
            if byte >= 0x80 { highBytes += 1 }
            counts[before << 8 | Int(byte)] += 1
            before = Int(byte)
        }
        var letters = [Int](repeating: 0, count: 27 * 27)
        for (key, count) in counts.enumerated() where count > 0 {
            let (first, second) = (UInt8(key >> 8), UInt8(key & 255))
            if first >= 0x80 || second >= 0x80 {
                pairs.append(Pair(first: first, second: second, count: Int(count)))
            } else {
                let pair = (Self.letter(first), Self.letter(second))
                if pair.0 + pair.1 > 0 { letters[pair.0 * 27 + pair.1] += Int(count) }
            }
        }
        pairs.sort { ($0.count, $1.first, $1.second) > ($1.count, $0.first, $0.second) }
        languageCosts = Self.languageCosts(letters)
    }

    /// Whether the text may be in a charset of several bytes a character: not where bytes that are not ASCII stand alone.
    var maybeMultiByte: Bool {
        let together = pairs.reduce(0) { $0 + ($1.first >= 0x80 && $1.second >= 0x80 ? $1.count : 0) }
        return together * 8 >= highBytes
    }

    /// The number of an ASCII letter in either case, 0 for other bytes.
    private static func letter(_ byte: UInt8) -> Int {
        let small = byte | 0x20
        return small >= 0x61 && small <= 0x7A ? Int(small) - 0x60 : 0
    }

    /// Whether ASCII letters tell how likely a language is.
    private static func isLanguage(_ language: LetterTables.Language) -> Bool {
        language.script == .latin && language.name != LetterTables.Language.names
    }

    private static func languageCosts(_ letters: [Int]) -> [Int] {
        let languages = LetterTables.standard.languages
        var costs = [Int](repeating: 0, count: languages.count)
        for (pair, count) in letters.enumerated() where count > 0 {
            for (index, language) in languages.enumerated() where isLanguage(language) {
                costs[index] += count * language.cost(pair / 27, pair % 27)
            }
        }
        let best = zip(costs, languages).filter { isLanguage($0.1) }.map(\.0).min() ?? 0
        // Names, addresses and marked-up words weigh less than their number says.
        return zip(costs, languages).map { isLanguage($0.1) ? ($0.0 - best) / 4 : 0 }
    }
}
