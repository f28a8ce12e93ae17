import NewsModel

/// `CountryTable` made ready for look-up by word keys; built at its first use, in under a millisecond.
struct CountryLexicon: Sendable {
    /// A country, or a part of one.
    struct Country: Sendable {
        let code: String
        let name: String
        let sub: String?
        /// The same number for all lines of one code.
        let group: Int
    }

    /// What a row of words names.
    struct Entry: Sendable {
        enum Meaning: Sendable, Equatable {
            /// Index into `countries`, and how it is named.
            case country(Int, CountryKind)
            /// Index into `blocs`.
            case bloc(Int)
            /// Nothing that counts: "New Mexico", "Islamic State".
            case other
        }
        let meaning: Meaning
        /// Only where all letters are capitals.
        let needsCapitals: Bool
        /// Only where the article names the country in other words too.
        let needsEvidence: Bool
        /// Only after an article: "the Dane", for "Dane" alone is a name.
        var needsArticle = false
        /// The last year in which a city was the capital; nil where it is one today.
        var lastYear: Int?
    }

    static let standard = CountryLexicon()

    let countries: [Country]
    let blocs: [String]
    /// The codes by group.
    let groupCodes: [String]
    /// The number of groups: of different codes.
    var groupCount: Int { groupCodes.count }
    private let entries: WordTable<Entry>
    private let prefixes: WordTable<Entry>
    private let namesakes: WordSet
    /// The greatest number of tokens in a row of words that begins with a key.
    private let lengths: WordTable<Int>

    private init() {
        var builder = Builder()
        let parts = [
            CountryTable.europe, CountryTable.asia, CountryTable.africa, CountryTable.americas, CountryTable.oceania,
        ]
        for part in parts {
            for line in part.split(separator: "\n") { builder.addCountry(line) }
        }
        for line in CountryTable.blocs.split(separator: "\n") { builder.addBloc(line) }
        for name in CountryTable.others.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            builder.add(name, .other)
        }
        (countries, blocs) = (builder.countries, builder.blocs)
        groupCodes = builder.groups.sorted { $0.value < $1.value }.map(\.key)
        entries = WordTable(builder.pairs)
        prefixes = WordTable(builder.prefixes(CountryTable.prefixes))
        namesakes = WordSet(keys: builder.keys(CountryTable.namesakes))
        lengths = WordTable(builder.lengths.map { ($0.key, $0.value) })
    }

    /// The entry of one word.
    func entry(_ key: WordKey) -> Entry? { entries[key] }

    /// The entry of the first part of words like "Sino-Indian".
    func prefix(_ key: WordKey) -> Entry? { prefixes[key] }

    /// True where a town of North America may bear the name too.
    func isNamesake(_ key: WordKey) -> Bool { namesakes.contains(key) }

    /// The first country of a code, as an index.
    func index(of code: String) -> Int? { countries.firstIndex { $0.code == code } }

    /// The longest entry that begins at a token, its key, and the index after its last token.
    func longestMatch(at index: Int, in tokens: [Token], limit: Int) -> (entry: Entry, key: WordKey, end: Int)? {
        guard let length = lengths[tokens[index].key] else { return nil }
        var key = tokens[index].key
        var best: (Entry, WordKey, Int)?
        var end = index + 1
        while true {
            if let entry = entries[key], fits(entry, tokens[index..<end]) { best = (entry, key, end) }
            guard end < limit, end - index < length else { break }
            key = key.followed(by: tokens[end].key)
            end += 1
        }
        return best
    }

    private func fits(_ entry: Entry, _ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        if entry.needsCapitals { return first.isAllCaps || first.shape.contains(.dotted) }
        if tokens.count == 1 { return first.isCapitalized || first.shape.contains(.innerCapital) }
        // "states" in "the United states" is a slip, but "central African" is no state.
        return first.isCapitalized
            && (last.isCapitalized || last.shape.contains(.innerCapital) || entry.meaning == .other
                || last.kind != .word)
    }
}

/// Collects the rows of words from the lines of `CountryTable`.
private struct Builder {
    var countries: [CountryLexicon.Country] = []
    /// The group of each code.
    var groups: [String: Int] = [:]
    var blocs: [String] = []
    var pairs: [(key: WordKey, value: CountryLexicon.Entry)] = []
    var lengths: [WordKey: Int] = [:]

    mutating func addCountry(_ line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 4 || fields.count == 5 else { return }
        let code = fields[0].split(separator: "/")
        let sub = code.count > 1 ? String(code[1]) : nil
        let name = trimmed(fields[1])
        let index = countries.count
        let group = groups[String(code[0]), default: groups.count]
        groups[String(code[0])] = group
        countries.append(
            .init(
                code: String(code[0]), name: String(name.last == "?" ? name.dropLast() : name), sub: sub, group: group))
        let names = (sub == nil ? [name] : []) + fields[2].split(separator: ";")
        for name in names { add(name, .country(index, .name)) }
        for name in fields[3].split(separator: ";") { add(name, .country(index, .demonym)) }
        if fields.count == 5 {
            for name in fields[4].split(separator: ";") { add(name, .country(index, .capital)) }
        }
    }

    mutating func addBloc(_ line: Substring) {
        let names = line.split(separator: ";")
        guard let first = names.first else { return }
        let name = trimmed(first)
        blocs.append(String(name.last == "!" ? name.dropLast() : name))
        for name in names { add(name, .bloc(blocs.count - 1)) }
    }

    mutating func add(_ written: Substring, _ meaning: CountryLexicon.Entry.Meaning) {
        var name = trimmed(written)
        var lastYear: Int?
        if let mark = name.lastIndex(of: "~") {
            lastYear = Int(name[name.index(after: mark)...])
            name = name[..<mark]
        }
        var marks = ""
        while let last = name.last, "!?+^".contains(last) {
            marks.append(last)
            name = name.dropLast()
        }
        let plural = marks.contains("+")
        let entry = CountryLexicon.Entry(
            meaning: meaning, needsCapitals: marks.contains("!"), needsEvidence: marks.contains("?"),
            needsArticle: marks.contains("^"), lastYear: lastYear)
        addKeys(of: String(name), entry)
        if plural { addKeys(of: String(name) + "s", entry) }
    }

    private mutating func addKeys(of name: String, _ entry: CountryLexicon.Entry) {
        let (first, key, count) = Self.key(of: name)
        guard count > 0 else { return }
        pairs.append((key, entry))
        lengths[first] = max(lengths[first] ?? 0, count)
    }

    /// The keys of a name's first token and of all of it, and the number of its tokens.
    private static func key(of name: String) -> (first: WordKey, key: WordKey, count: Int) {
        let bytes = Array(name.utf8)
        var tokens: [Token] = []
        Tokenizer.append(TextSpan(0, bytes.count), of: bytes, block: 0, to: &tokens)
        guard let first = tokens.first else { return (.none, .none, 0) }
        return (first.key, tokens.dropFirst().reduce(first.key) { $0.followed(by: $1.key) }, tokens.count)
    }

    /// The keys of names parted by semicolons.
    func keys(_ names: String) -> [WordKey] {
        names.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { Self.key(of: String(trimmed($0))).key }
    }

    /// The entries of first parts of words, each written as the part and a code.
    func prefixes(_ lines: String) -> [(key: WordKey, value: CountryLexicon.Entry)] {
        lines.split(whereSeparator: \.isWhitespace).compactMap { pair in
            let fields = pair.split(separator: "=")
            guard fields.count == 2, let country = countries.firstIndex(where: { $0.code == fields[1] }) else {
                return nil
            }
            return (
                WordKey(String(fields[0])),
                .init(meaning: .country(country, .demonym), needsCapitals: false, needsEvidence: false)
            )
        }
    }

    private func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
