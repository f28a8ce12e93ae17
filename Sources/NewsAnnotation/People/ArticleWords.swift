/// The capitalised words of an article, each once, and how they stand in it elsewhere.
struct ArticleWords {
    /// How often a word stands in the article, in which way.
    struct Counts {
        /// Written small.
        var small = 0
        /// With a capital where a common word has none: within a sentence that is not all capitals.
        var inner = 0
        var isInDateline = false
    }

    /// One a token: the number of its word, -1 for a token that is no capitalised word.
    private(set) var numbers: [Int32]
    /// By number.
    private(set) var counts: [Counts] = []

    private var slots: [Int32]
    private var keys: [UInt64] = []
    /// A bit for each of the words' hashes: most small words are turned away by it.
    private var filter = [UInt64](repeating: 0, count: 128)

    /// The words of an article; `isPlain` says of each sentence whether its capitals tell anything.
    init(_ draft: Draft, isPlain: [Bool]) {
        numbers = [Int32](repeating: -1, count: draft.tokens.count)
        var size = 64
        while size < 2 * draft.tokens.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for (number, sentence) in draft.sentences.enumerated() {
            let isDateline = draft.blocks[sentence.block].kind == .dateline
            for index in sentence.tokens {
                let token = draft.tokens[index]
                guard token.isWord, token.isCapitalized || token.shape.contains(.innerCapital) else { continue }
                let word = add(token.key.hash)
                numbers[index] = Int32(word)
                if isPlain[number], !token.startsSentence { counts[word].inner += 1 }
                if isDateline { counts[word].isInDateline = true }
            }
        }
        for token in draft.tokens where token.isWord && !token.isCapitalized {
            let hash = token.key.hash
            guard filter[Int(hash >> 6 & 127)] & (1 << (hash & 63)) != 0 else { continue }
            let slot = slot(of: hash)
            if slots[slot] >= 0 { counts[Int(slots[slot])].small += 1 }
        }
    }

    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: hash >> 13) & mask
        while slots[at] >= 0, keys[Int(slots[at])] != hash { at = (at + 1) & mask }
        return at
    }

    private mutating func add(_ hash: UInt64) -> Int {
        let slot = slot(of: hash)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        filter[Int(hash >> 6 & 127)] |= 1 << (hash & 63)
        slots[slot] = Int32(keys.count)
        keys.append(hash)
        counts.append(Counts())
        return keys.count - 1
    }
}
