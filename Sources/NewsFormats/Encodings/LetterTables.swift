/// What is known of the letters of languages: how often one follows another.
struct LetterTables: Sendable {
    /// The languages of one script each.
    let languages: [Language]
    /// A small number for each letter of any language; 0 is none of them, 1 to 26 are those of ASCII.
    private let numbers: [UInt32: UInt16]

    /// The scripts that charsets of 256 characters are for.
    enum Script: String, CaseIterable { case latin, cyrillic, greek, hebrew, arabic, thai }

    /// A language's letters and the costs of pairs of them.
    struct Language: Sendable {
        let name: String
        let script: Script
        /// The place in `costs` of each numbered letter: 0 for what is no letter, `foreign` for letters of other languages.
        let symbols: [UInt8]
        /// The number of symbols.
        let size: Int
        /// What it costs that a symbol follows another, in half nats (the negative logarithm of how likely that is).
        let costs: [UInt8]

        static let foreign: UInt8 = 255
        /// What the language is called that has the names of all languages in Latin letters.
        static let names = "names"

        /// The cost of a letter behind another, both by their numbers, in half nats.
        @inline(__always)
        func cost(_ before: Int, _ letter: Int) -> Int {
            let (first, second) = (symbols[before], symbols[letter])
            if second == Self.foreign { return Self.foreignCost }
            return Int(costs[(first == Self.foreign ? 0 : Int(first)) * size + Int(second)])
        }

        /// What a letter costs that the language does not have.
        static let foreignCost = 27
    }

    /// Letters that are written for others: with a cedilla for a comma in Romanian, Farsi letters by their Arabic forms.
    private static let variants: [(letter: UInt32, other: UInt32)] = [
        (0x15F, 0x219), (0x163, 0x21B), (0x64A, 0x6CC), (0x643, 0x6A9), (0x649, 0x6CC),
    ]

    /// The cost of a pair that was never met.
    private static let floor: UInt8 = 25

    static let standard = LetterTables(data)

    /// English, which tells how words in Latin letters end among other scripts.
    let english: Language

    private init(_ data: StaticString) {
        var entries: [(name: String, script: Script, letters: [UInt32], costs: [UInt8])] = []
        for line in data.description.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3, let script = Script(rawValue: String(words[1])) {
                entries.append((String(words[0]), script, words[2].unicodeScalars.map(\.value), []))
            } else if let last = entries.indices.last {
                for byte in line.utf8 {
                    switch byte {
                    case 0x32...0x39:
                        entries[last].costs += repeatElement(Self.floor, count: Int(byte) - 0x30)
                    default: entries[last].costs.append(min(byte &- 0x61, Self.floor))
                    }
                }
            }
        }
        var numbers: [UInt32: UInt16] = [:]
        for letter in UInt32(0x61)...0x7A { numbers[letter] = UInt16(letter - 0x60) }
        let others = VietnameseLetters.parts.keys.sorted() + Self.variants.map(\.letter)
        for letter in entries.flatMap(\.letters) + others where numbers[letter] == nil {
            numbers[letter] = UInt16(numbers.count + 1)
        }
        self.numbers = numbers
        let all = entries.map { entry in
            var symbols = [UInt8](repeating: Language.foreign, count: numbers.count + 1)
            symbols[0] = 0
            for (place, letter) in entry.letters.enumerated() {
                symbols[Int(numbers[letter] ?? 0)] = UInt8(place + 1)
            }
            for (letter, other) in Self.variants where symbols[Int(numbers[other] ?? 0)] != Language.foreign {
                guard let number = numbers[letter], symbols[Int(number)] == Language.foreign else { continue }
                symbols[Int(number)] = symbols[Int(numbers[other] ?? 0)]
            }
            let size = entry.letters.count + 1
            let missing = max(0, size * size - entry.costs.count)
            return Language(
                name: entry.name, script: entry.script, symbols: symbols, size: size,
                costs: entry.costs + repeatElement(Self.floor, count: missing))
        }
        languages = all + [Self.names(all)]
        english = all.first ?? Language(name: "", script: .latin, symbols: [0], size: 1, costs: [0])
    }

    /// Names of persons and places, which stand in texts of all languages: two letters cost what they do in the language
    /// that has them most, and some more.
    private static func names(_ languages: [Language]) -> Language {
        let latin = languages.filter { $0.script == .latin && $0.name != "vi" }
        let count = languages.first?.symbols.count ?? 1
        let letters = (1..<count).filter { number in latin.contains { $0.symbols[number] != Language.foreign } }
        var symbols = [UInt8](repeating: Language.foreign, count: count)
        symbols[0] = 0
        for (place, letter) in letters.enumerated() { symbols[letter] = UInt8(place + 1) }
        let size = letters.count + 1
        var costs = [UInt8](repeating: UInt8(Language.foreignCost), count: size * size)
        for language in latin {
            // The rows and columns of a language, by the numbers of their letters, in the table of all.
            let places =
                [(0, 0)]
                + letters.compactMap { letter in
                    language.symbols[letter] == Language.foreign
                        ? nil : (Int(symbols[letter]), Int(language.symbols[letter]))
                }
            for (row, ownRow) in places {
                for (column, ownColumn) in places {
                    let cost = language.costs[ownRow * language.size + ownColumn] + nameCost
                    costs[row * size + column] = min(costs[row * size + column], cost)
                }
            }
        }
        return Language(name: Language.names, script: .latin, symbols: symbols, size: size, costs: costs)
    }

    /// What a letter costs more in a name than in its language.
    private static let nameCost: UInt8 = 6

    /// The number of a small letter; 0 for one that no language has.
    func number(of letter: UInt32) -> UInt16 { numbers[letter] ?? 0 }
}
