import NewsStore

/// Something that one can jump to.
package struct PaletteEntry: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        case article(ArticleNumber)
        /// A person by the fullest name.
        case person(String)
        /// A country by its code.
        case country(String)
        case command(Command)
    }

    package let target: Target
    /// What is matched and shown.
    package let label: String
    /// What it is: "person · 12 articles".
    package let note: String
}

/// Finds what fits some typed letters among commands, people, countries and articles.
package struct PaletteSearch: Sendable {
    private let keymap: Keymap
    private let names: NameIndex
    private let store: NewsStore

    /// The most entries that are found.
    static let most = 200

    /// How far commands stand behind: their words are common, and what is jumped to is mostly news. Less than what the
    /// beginning of a word counts.
    private static let commandsStep = 60

    /// A search in a collection whose names have been gathered.
    package init(_ store: NewsStore, names: NameIndex, keymap: Keymap) {
        (self.store, self.names, self.keymap) = (store, names, keymap)
    }

    /// The best entries, the best first; nil where `isCancelled` says so meanwhile. O(articles).
    package func entries(_ typed: String, isCancelled: () -> Bool = { false }) -> [PaletteEntry]? {
        let pattern = FuzzyPattern(typed)
        if pattern.isEmpty { return beginning }
        var best = BestEntries(limit: Self.most)
        for entry in commands { best.add(pattern.score(entry.label).map { $0 - Self.commandsStep }, entry) }
        for entry in names.people { best.add(pattern.score(entry.name), Self.person(entry)) }
        for entry in names.countries { best.add(pattern.score(entry.name), Self.country(entry)) }
        for (count, number) in store.numbers.enumerated() {
            if count % 4096 == 0, isCancelled() { return nil }
            let stored = store[number]
            guard let score = pattern.score(stored.title) else { continue }
            best.add(score, Self.article(number, stored))
        }
        return best.sorted
    }

    /// What is offered before anything is typed: the most named people and countries, then the commands.
    private var beginning: [PaletteEntry] {
        names.people.prefix(6).map(Self.person) + names.countries.prefix(6).map(Self.country) + commands
    }

    private var commands: [PaletteEntry] {
        CommandTable.entries.compactMap { entry in
            guard let key = keymap.key(of: entry.command), entry.command != .palette else { return nil }
            return PaletteEntry(target: .command(entry.command), label: entry.help, note: "key \(key)")
        }
    }

    private static func person(_ entry: NameIndex.Entry) -> PaletteEntry {
        PaletteEntry(target: .person(entry.name), label: entry.name, note: "person · \(count(entry.articles))")
    }

    private static func country(_ entry: NameIndex.Entry) -> PaletteEntry {
        PaletteEntry(target: .country(entry.code ?? ""), label: entry.name, note: "country · \(count(entry.articles))")
    }

    private static func article(_ number: ArticleNumber, _ stored: StoredArticle) -> PaletteEntry {
        let facts = [stored.article.date?.short ?? "", stored.outlet].filter { !$0.isEmpty }
        return PaletteEntry(target: .article(number), label: stored.title, note: facts.joined(separator: " · "))
    }

    private static func count(_ articles: Int) -> String {
        articles == 1 ? "1 article" : "\(StatusModel.grouped(articles)) articles"
    }
}

/// The entries with the highest scores; of the same score, the first come.
private struct BestEntries {
    private let limit: Int
    private var entries: [(score: Int, order: Int, entry: PaletteEntry)] = []
    private var count = 0
    /// What a score must be above to be kept, once there are enough.
    private var least = Int.min

    init(limit: Int) { self.limit = limit }

    mutating func add(_ score: Int?, _ entry: @autoclosure () -> PaletteEntry) {
        count += 1
        guard let score, score > least else { return }
        entries.append((score, count, entry()))
        if entries.count >= 2 * limit { cut() }
    }

    private mutating func cut() {
        entries.sort { $0.score == $1.score ? $0.order < $1.order : $0.score > $1.score }
        entries.removeLast(max(0, entries.count - limit))
        if entries.count == limit, let last = entries.last { least = last.score }
    }

    var sorted: [PaletteEntry] {
        var all = self
        all.cut()
        return all.entries.map(\.entry)
    }
}
