/// What is known of a word.
struct KnownWord: Equatable {
    /// All classes that it is of.
    var classes: WordClasses = []
    /// 1 to 12 for a month's name, else 0.
    var month: UInt8 = 0
    /// The word's number among those of agencies' names, 0 where it is none of them.
    var agencyNumber: UInt8 = 0
}

/// The words that are known to stand around bodies, found by their folded bytes.
///
/// Open addressing with linear probing (Knuth, volume 3, 6.4). The slots hold small numbers, so that most words, which are
/// unknown, cost one look into a table of few cache lines.
struct WordTable {
    static let known = WordTable(classWords, months: months, agencies: agencies)

    private static let bits = 11

    /// For each slot the place in `entries`, 1-based; 0 for none.
    private let slots: ConstantTable<UInt16>
    private let entries: ConstantTable<Entry>

    /// A word with what is known of it.
    private struct Entry {
        let key: WordKey
        var word = KnownWord()
    }

    private init(_ classWords: [(WordClasses, [String])], months: [String], agencies: [String]) {
        var builder = Builder()
        for (classes, words) in classWords {
            for word in words { builder.add(classes, to: word) }
        }
        for (index, month) in months.enumerated() {
            builder.add(month: index + 1, month)
            builder.add(month: index + 1, month.prefix(3))
        }
        builder.add(month: 9, "sept")
        for agency in agencies { builder.add(agency: agency) }
        (slots, entries) = (ConstantTable(builder.slots), ConstantTable(builder.entries))
    }

    /// What is known of a word; nothing where it stands in no list.
    func word(_ key: WordKey) -> KnownWord {
        var slot = key.slot(bits: Self.bits)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) &- 1]
            if entry.key == key { return entry.word }
            slot = (slot &+ 1) & (1 << Self.bits - 1)
        }
        return KnownWord()
    }

    /// Gathers the words.
    private struct Builder {
        var slots = [UInt16](repeating: 0, count: 1 << WordTable.bits)
        var entries: [Entry] = []
        private var agencyWords: UInt8 = 0

        init() {}

        /// The place of a word's entry, which is made where there is none.
        private mutating func place(of text: some StringProtocol) -> Int {
            let key = WordKey(text)
            var slot = key.slot(bits: WordTable.bits)
            while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & (slots.count - 1) }
            if slots[slot] == 0 {
                entries.append(Entry(key: key))
                slots[slot] = UInt16(entries.count)
            }
            return Int(slots[slot]) - 1
        }

        /// Adds classes to a word's.
        mutating func add(_ classes: WordClasses, to text: some StringProtocol) {
            entries[place(of: text)].word.classes.formUnion(classes)
        }

        /// Adds a month's name.
        mutating func add(month: Int, _ text: some StringProtocol) {
            entries[place(of: text)].word.month = UInt8(month)
        }

        /// Numbers an agency's words.
        mutating func add(agency: String) {
            for (index, text) in agency.split(separator: " ").enumerated() {
                let place = place(of: text)
                if index == 0 { entries[place].word.classes.insert(.agencyStart) }
                guard entries[place].word.agencyNumber == 0 else { continue }
                agencyWords += 1
                entries[place].word.agencyNumber = agencyWords
            }
        }
    }
}
