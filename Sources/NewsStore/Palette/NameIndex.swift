import NewsModel

/// The people and countries of a whole collection, each with the number of articles that name it.
package struct NameIndex: Sendable {
    package struct Entry: Hashable, Sendable {
        /// The fullest name for a person, the usual one for a country.
        package let name: String
        /// A country's code; nil for a person.
        package let code: String?
        /// How many articles name it.
        package let articles: Int
    }

    /// The most named first.
    package let people: [Entry]
    package let countries: [Entry]

    /// An index of nothing.
    package init() { (people, countries) = ([], []) }

    /// Gathers the names of all articles that have been looked through. O(articles).
    package init(_ store: NewsStore) {
        var names: [String: Int] = [:]
        var codes: [String: (name: String, articles: Int)] = [:]
        for number in store.numbers {
            let stored = store[number]
            guard let found = stored.packed?.names(text: stored.article.text) else { continue }
            for (name, _) in found.people { names[name, default: 0] += 1 }
            for (code, name) in found.countries { codes[code, default: (name, 0)].articles += 1 }
        }
        people = Self.joined(names)
        countries = Self.sorted(codes.map { Entry(name: $0.value.name, code: $0.key, articles: $0.value.articles) })
    }

    /// Puts the ways to write one person's name together; a lone surname stays apart.
    private static func joined(_ names: [String: Int]) -> [Entry] {
        var people: [PersonKey: (name: String, articles: Int)] = [:]
        for (name, articles) in names {
            let key = PersonKey(name)
            let known = people[key] ?? (name, 0)
            let isFuller =
                name.utf8.count > known.name.utf8.count
                || (name.utf8.count == known.name.utf8.count && name < known.name)
            people[key] = (isFuller ? name : known.name, known.articles + articles)
        }
        return sorted(people.values.map { Entry(name: $0.name, code: nil, articles: $0.articles) })
    }

    private static func sorted(_ entries: [Entry]) -> [Entry] {
        entries.sorted { $0.articles == $1.articles ? $0.name < $1.name : $0.articles > $1.articles }
    }
}
