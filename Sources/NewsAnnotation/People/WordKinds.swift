/// The lists of `NameWords` that a word stands in, by one look-up.
struct WordKinds: OptionSet, Sendable {
    let rawValue: UInt16

    static let title = WordKinds(rawValue: 1)
    static let titlePart = WordKinds(rawValue: 2)
    static let role = WordKinds(rawValue: 4)
    static let kin = WordKinds(rawValue: 8)
    static let speech = WordKinds(rawValue: 16)
    static let particle = WordKinds(rawValue: 32)
    static let suffix = WordKinds(rawValue: 64)
    static let otherHead = WordKinds(rawValue: 128)
    static let placeNoun = WordKinds(rawValue: 256)
    static let otherBeginning = WordKinds(rawValue: 512)
    static let starter = WordKinds(rawValue: 1024)
    static let day = WordKinds(rawValue: 2048)
    static let afterThe = WordKinds(rawValue: 4096)

    /// The lists of a word.
    @inline(__always)
    static func of(_ key: WordKey) -> WordKinds { table[key] ?? [] }

    private static let table: WordTable<WordKinds> = {
        let lists: [(WordSet, WordKinds)] = [
            (NameWords.titles, .title), (NameWords.titleParts, .titlePart), (NameWords.roles, .role),
            (NameWords.kin, .kin), (NameWords.speech, .speech), (NameWords.particles, .particle),
            (NameWords.suffixes, .suffix), (NameWords.otherHeads, .otherHead), (NameWords.placeNouns, .placeNoun),
            (NameWords.otherBeginnings, .otherBeginning), (NameWords.starters, .starter), (NameWords.days, .day),
            (NameWords.afterThe, .afterThe),
        ]
        var kinds: [WordKey: WordKinds] = [:]
        for (list, kind) in lists { for key in list.keys { kinds[key, default: []].formUnion(kind) } }
        return WordTable(kinds.map { ($0.key, $0.value) })
    }()
}
