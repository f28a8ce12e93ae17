/// Values found by short ASCII words, in small or capital letters: open addressing with linear probing (Knuth, volume 3,
/// 6.4), so that a word that is not known, as most are, costs one look.
struct KeyTable<Value: Sendable>: Sendable {
    private var slots: [UInt16]
    private var keys: [WordKey] = []
    private var values: [Value] = []
    private let bits: Int

    /// A table of some words; a later value for the same word is put together with the earlier one by `join`.
    init(_ entries: [(String, Value)], join: (Value, Value) -> Value = { _, last in last }) {
        bits = max(4, Int.bitWidth - (entries.count * 3).leadingZeroBitCount)
        slots = [UInt16](repeating: 0, count: 1 << bits)
        for (word, value) in entries {
            let key = WordKey(word.prefix(WordKey.longest))
            let slot = slot(of: key)
            if slots[slot] == 0 {
                keys.append(key)
                values.append(value)
                slots[slot] = UInt16(keys.count)
            } else {
                let place = Int(slots[slot]) - 1
                values[place] = join(values[place], value)
            }
        }
    }

    /// The value of a word, nil where it is not known.
    func value(_ key: WordKey) -> Value? {
        let slot = slot(of: key)
        return slots[slot] == 0 ? nil : values[Int(slots[slot]) - 1]
    }

    /// The value of a word that stands in a buffer.
    func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value? {
        range.isEmpty || range.count > WordKey.longest
            ? nil : value(WordKey(bytes, range.lowerBound, range.count))
    }

    /// The slot that holds the word, or the free one where it belongs.
    private func slot(of key: WordKey) -> Int {
        var slot = key.slot(bits: bits)
        while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
