import NewsModel
import NewsStore

/// `quoth people`: who is named in a collection.
struct PeopleVerb {
    let context: VerbContext

    /// What is known of one person, in one article or in all.
    struct Entry: Sendable {
        var name: String
        var mentions = 0
        var quotations = 0
        var articles = 0
        var outlets: Set<String> = []
        /// Every form of the name, the longest first.
        var forms: Set<String> = []

        mutating func add(_ other: Entry) {
            if other.name.utf8.count > name.utf8.count { name = other.name }
            mentions += other.mentions
            quotations += other.quotations
            articles += other.articles
            outlets.formUnion(other.outlets)
            forms.formUnion(other.forms)
        }

        var sortedForms: [String] {
            forms.sorted { $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count }
        }
    }

    /// Runs the verb; the exit status.
    func run(_ options: PeopleCommand) throws(ProgramFailure) -> Int32 {
        let choice = try context.choice(options.input, verb: "people", foldsRepeats: !options.input.keepDuplicates)
        var run = try context.run(options.input, choice)
        return try endingQuietly { () throws(OutputEnd) in
            var entries: [String: Entry] = [:]
            let status = try run.forEach(Self.entries) { batch in
                for entry in batch.joined() { entries[entry.name, default: Entry(name: entry.name)].add(entry) }
            }
            let people = Self.joined(entries)
            try context.streams.output(TablePrinter(format: options.format, table: Self.table(people)).bytes)
            return people.isEmpty && status == ExitStatus.success && choice.isNarrowing
                ? ExitStatus.nothingFound : status
        }
    }

    private static func entries(of found: AnnotatedArticle) -> [Entry] {
        var entries = found.annotation.people.map { person in
            Entry(
                name: person.name, articles: 1, outlets: Set([found.outlet].compactMap(\.self)),
                forms: Set(person.forms + [person.name]))
        }
        for mention in found.annotation.mentions { entries[mention.person].mentions += 1 }
        for quotation in found.annotation.quotations where quotation.kind != .scare {
            if let person = quotation.person { entries[person].quotations += 1 }
        }
        return entries
    }

    /// Puts the ways to write one person's name together; a lone surname joins the one full name that bears it.
    private static func joined(_ entries: [String: Entry]) -> [Entry] {
        var people: [PersonKey: Entry] = [:]
        for entry in entries.values {
            people[PersonKey(entry.name), default: Entry(name: entry.name)].add(entry)
        }
        var bearers: [String: [PersonKey]] = [:]
        for key in people.keys where !key.isLoneSurname { bearers[key.surname ?? "", default: []].append(key) }
        for key in people.keys where key.isLoneSurname {
            guard let full = bearers[key.surname ?? ""], full.count == 1, let lone = people.removeValue(forKey: key)
            else { continue }
            people[full[0]]?.add(lone)
        }
        return people.values.sorted { a, b in
            if a.articles != b.articles { return a.articles > b.articles }
            return a.mentions == b.mentions ? a.name < b.name : a.mentions > b.mentions
        }
    }

    private static func table(_ people: [Entry]) -> Table {
        Table(
            columns: ["name", "mentions", "quotations", "articles", "outlets", "forms"],
            rows: people.map { entry in
                [
                    .text(entry.name), .number(entry.mentions), .number(entry.quotations), .number(entry.articles),
                    .list(entry.outlets.sorted()), .list(entry.sortedForms),
                ]
            })
    }
}
