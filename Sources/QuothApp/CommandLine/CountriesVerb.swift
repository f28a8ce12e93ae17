import NewsModel

/// `quoth countries`: which countries are named in a collection.
struct CountriesVerb {
    let context: VerbContext

    private struct Entry: Sendable {
        let code: String
        var name: String
        var kinds: [CountryKind: Int] = [:]
        var articles = 0
        var outlets: Set<String> = []

        var mentions: Int { kinds.values.reduce(0, +) }

        mutating func add(_ other: Entry) {
            kinds.merge(other.kinds, uniquingKeysWith: +)
            articles += other.articles
            outlets.formUnion(other.outlets)
        }
    }

    /// Runs the verb; the exit status.
    func run(_ options: CountriesCommand) throws(ProgramFailure) -> Int32 {
        let choice = try context.choice(options.input, verb: "countries", foldsRepeats: !options.input.keepDuplicates)
        var run = try context.run(options.input, choice)
        return try endingQuietly { () throws(OutputEnd) in
            var entries: [String: Entry] = [:]
            let status = try run.forEach(Self.entries) { batch in
                for entry in batch.joined() {
                    if entries[entry.code] == nil {
                        entries[entry.code] = entry
                    } else {
                        entries[entry.code]?.add(entry)
                    }
                }
            }
            let countries = entries.values.sorted { a, b in
                if a.articles != b.articles { return a.articles > b.articles }
                return a.mentions == b.mentions ? a.name < b.name : a.mentions > b.mentions
            }
            try context.streams.output(TablePrinter(format: options.format, table: Self.table(countries)).bytes)
            let isFruitless = countries.isEmpty && status == ExitStatus.success && choice.isNarrowing
            return isFruitless ? ExitStatus.nothingFound : status
        }
    }

    private static func entries(of found: AnnotatedArticle) -> [Entry] {
        var entries: [String: Entry] = [:]
        for mention in found.annotation.countries {
            var entry = entries[mention.code] ?? Entry(code: mention.code, name: mention.name)
            // A part of the country lends it its name only where the country itself is not named.
            if mention.sub == nil { entry.name = mention.name }
            entry.kinds[mention.kind, default: 0] += 1
            (entry.articles, entry.outlets) = (1, Set([found.outlet].compactMap(\.self)))
            entries[mention.code] = entry
        }
        return Array(entries.values)
    }

    private static func table(_ countries: [Entry]) -> Table {
        Table(
            columns: ["code", "name", "mentions", "names", "demonyms", "capitals", "metonyms", "articles", "outlets"],
            rows: countries.map { entry in
                [.text(entry.code), .text(entry.name), .number(entry.mentions)]
                    + [CountryKind.name, .demonym, .capital, .metonym].map { .number(entry.kinds[$0] ?? 0) }
                    + [.number(entry.articles), .list(entry.outlets.sorted())]
            })
    }
}
