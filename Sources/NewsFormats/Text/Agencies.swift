/// What is known of news agencies and of the words around bylines.
enum Agencies {
    /// Whether words name an agency that is known: "The Associated Press", "AFP".
    static func isKnown(_ words: ArraySlice<Token>) -> Bool {
        let name = words.first?.isAny(.the) == true ? words.dropFirst() : words
        guard let first = name.first, first.isAny(.agencyStart) else { return false }
        return number(name.lazy.map(\.known.agencyNumber)).map(names.contains) ?? false
    }

    /// The names of the agencies that are known, as numbers.
    private static let names = Set(
        WordTable.agencies.compactMap { name in
            number(name.split(separator: " ").map { WordTable.known.word(WordKey($0)).agencyNumber })
        })

    /// A name as a number, one byte a word; nil for words that are of no agency's name, and for too many words.
    private static func number(_ words: some Sequence<UInt8>) -> UInt32? {
        var number: UInt32 = 0
        for word in words {
            if word == 0 || number > 0xFF_FFFF { return nil }
            number = number << 8 | UInt32(word)
        }
        return number
    }

    /// Whether words end as an outlet's name does: "Northern Wire", "Harbour Times".
    static func looksLikeOutlet(_ words: ArraySlice<Token>) -> Bool {
        guard words.count <= 5, let first = words.first, let last = words.last, last.isAny(.outletEnding) else {
            return false
        }
        // "World News" is a section of a newspaper.
        if last.isAny(.news), first.isAny(.notName) { return false }
        let joins: WordClasses = [.of, .the, .and, .for, .de]
        return (words.count > 1 || last.isAny(.news))
            && words.allSatisfy { !$0.isMark && ($0.isCapitalised || $0.isAny(joins)) }
    }
}
