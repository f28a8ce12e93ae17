/// A fixed set of words that is asked by key: open addressing, at most half full, no strings kept.
package struct WordSet: Sendable {
    private var slots: [UInt64]
    private let mask: Int

    /// The set of the words in a list, white space between them.
    package init(_ list: String) {
        self.init(keys: list.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
    }

    package init(keys: [WordKey]) {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for key in keys {
            var at = Int(truncatingIfNeeded: key.hash) & mask
            while slots[at] != 0, slots[at] != key.hash { at = (at + 1) & mask }
            slots[at] = key.hash
        }
    }

    /// The words' keys, in an order that is the same on each run.
    package var keys: [WordKey] { slots.filter { $0 != 0 }.map { WordKey(hash: $0) } }

    package func contains(_ key: WordKey) -> Bool {
        guard key.hash != 0 else { return false }
        var at = Int(truncatingIfNeeded: key.hash) & mask
        while slots[at] != 0 {
            if slots[at] == key.hash { return true }
            at = (at + 1) & mask
        }
        return false
    }
}

/// A fixed table from words, or rows of words, to small values; made like `WordSet`.
package struct WordTable<Value: Sendable>: Sendable {
    private var slots: [UInt64]
    private var values: [Value?]
    private let mask: Int

    /// The table of the given pairs; of two with one key the first stays.
    package init(_ pairs: [(key: WordKey, value: Value)]) {
        var size = 16
        while size < pairs.count * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        values = [Value?](repeating: nil, count: size)
        mask = size - 1
        for pair in pairs {
            var at = Int(truncatingIfNeeded: pair.key.hash) & mask
            while slots[at] != 0, slots[at] != pair.key.hash { at = (at + 1) & mask }
            if slots[at] == 0 {
                slots[at] = pair.key.hash
                values[at] = pair.value
            }
        }
    }

    package subscript(key: WordKey) -> Value? {
        guard key.hash != 0 else { return nil }
        var at = Int(truncatingIfNeeded: key.hash) & mask
        while slots[at] != 0 {
            if slots[at] == key.hash { return values[at] }
            at = (at + 1) & mask
        }
        return nil
    }
}
