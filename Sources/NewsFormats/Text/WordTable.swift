/// What is known of a word.
struct KnownWord: Equatable {
    /// All classes that it is of.
    var classes: WordClasses = []
    /// 1 to 12 for a month's name, else 0.
    var month: UInt8 = 0
    /// The number that `WordTable.agencies` counts the word by, 0 where it is of no agency's name.
    var agencyNumber: UInt8 = 0
}

/// The words that are known to stand around bodies, found by their folded bytes.
///
/// Open addressing with linear probing (Knuth, volume 3, 6.4). The slots hold small numbers, so that most words, which are
/// unknown, cost one look into a table of few cache lines.
final class WordTable: Sendable {
    static let known = WordTable(classWords, months: months, agencies: agencies)

    private static let bits = 11

    /// For each slot the place in `keys` and `words`, 1-based; 0 for none.
    private let slots: [UInt16]
    private let keys: [WordKey]
    private let words: [KnownWord]
    /// The agencies' names, as `name(_:)` makes them.
    private let agencyNames: Set<UInt32>

    private init(_ classWords: [(WordClasses, [String])], months: [String], agencies: [String]) {
        var builder = Builder()
        for (classes, words) in classWords {
            for word in words { builder.add(word) { $0.classes.formUnion(classes) } }
        }
        for (index, month) in months.enumerated() {
            for form in [month, String(month.prefix(3))] { builder.add(form) { $0.month = UInt8(index + 1) } }
        }
        builder.add("sept") { $0.month = 9 }
        agencyNames = Set(agencies.map { builder.add(agency: $0) })
        (slots, keys, words) = (builder.slots, builder.keys, builder.words)
    }

    /// What is known of a word; nothing where it stands in no list.
    func word(_ key: WordKey) -> KnownWord {
        let mask = slots.count - 1
        var slot = key.slot(bits: Self.bits)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if keys[place] == key { return words[place] }
            slot = (slot + 1) & mask
        }
        return KnownWord()
    }

    /// Whether words with these agency numbers, in this order, name an agency that is known.
    func isAgency(_ numbers: some Sequence<UInt8>) -> Bool { Self.name(numbers).map(agencyNames.contains) ?? false }

    /// The name that words of some numbers make, one byte each; nil where no agency's name is so long.
    private static func name(_ numbers: some Sequence<UInt8>) -> UInt32? {
        var name: UInt32 = 0
        for number in numbers {
            if number == 0 || name > 0xFF_FFFF { return nil }
            name = name << 8 | UInt32(number)
        }
        return name
    }

    /// Gathers the words.
    private struct Builder {
        var slots = [UInt16](repeating: 0, count: 1 << WordTable.bits)
        var keys: [WordKey] = []
        var words: [KnownWord] = []
        private var agencyWords: UInt8 = 0

        init() {}

        /// Changes what is known of a word.
        mutating func add(_ text: String, _ change: (inout KnownWord) -> Void) {
            var key = WordKey()
            for byte in text.utf8 { key.append(byte) }
            var slot = key.slot(bits: WordTable.bits)
            while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
            if slots[slot] == 0 {
                keys.append(key)
                words.append(KnownWord())
                slots[slot] = UInt16(keys.count)
            }
            change(&words[Int(slots[slot]) - 1])
        }

        /// Adds an agency's words and answers its name.
        mutating func add(agency: String) -> UInt32 {
            var numbers: [UInt8] = []
            for word in agency.split(separator: " ") {
                var number = agencyWords + 1
                add(String(word)) { known in
                    if known.agencyNumber == 0 { known.agencyNumber = number }
                    if numbers.isEmpty { known.classes.insert(.agencyStart) }
                    number = known.agencyNumber
                }
                agencyWords = max(agencyWords, number)
                numbers.append(number)
            }
            return WordTable.name(numbers) ?? 0
        }
    }
}
