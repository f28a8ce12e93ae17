import NewsModel
import NewsStore
import UnicodeText

/// A person's row in the sidebar.
package struct PersonRow: Hashable, Sendable {
    /// Index into `Annotation.people`.
    package let person: Int
    package let name: String
    /// The number of mentions, which is the number of stops that `*` makes.
    package let count: Int
    /// True where the byline is the only mention.
    package let isOnlyByline: Bool
}

/// A country's row in the sidebar.
package struct CountryRow: Hashable, Sendable {
    package let code: String
    package let name: String
    /// The number of its names and demonyms.
    package let count: Int
    /// Its capitals as written, each with its number of mentions.
    package let capitals: [(name: String, count: Int)]

    /// What the row stands for: a country of which only a capital is named, that capital.
    package var key: NameKey {
        guard count == 0, let capital = capitals.first else { return .country(code) }
        return .capital(capital.name.lowercased(), code: code)
    }

    package static func == (a: CountryRow, b: CountryRow) -> Bool { a.code == b.code && a.count == b.count }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// What the sidebar lists of one article.
package struct SidebarEntries: Sendable {
    /// Indexes into `Annotation.quotations`, in reading order.
    package private(set) var quotes: [Int] = []
    /// The number of scare quotes that are left out or, where they count, are among `quotes`.
    package private(set) var scareCount = 0
    /// The most named first; who only stands in the byline last.
    package private(set) var people: [PersonRow] = []
    /// The most named first.
    package private(set) var countries: [CountryRow] = []

    package init() {}

    package init(view: TextView, filter: String, countsScareQuotes: Bool) {
        guard let annotation = view.annotation else { return }
        let search = FoldedSearch(filter)
        for (index, quotation) in annotation.quotations.enumerated() {
            if quotation.kind == .scare { scareCount += 1 }
            guard countsScareQuotes || quotation.kind != .scare else { continue }
            if search.isEmpty || Self.words(of: quotation, in: view, annotation).contains(where: search.isFound(in:)) {
                quotes.append(index)
            }
        }
        people = Self.people(of: annotation, in: view).filter { search.isFound(in: $0.name) }
        countries = Self.countries(of: annotation, in: view).filter { row in
            search.isFound(in: row.name) || row.capitals.contains { search.isFound(in: $0.name) }
        }
    }

    package func count(in section: SidebarSection) -> Int {
        switch section {
        case .quotes: quotes.count
        case .people: people.count
        case .countries: countries.count
        }
    }

    private static func words(of quotation: Quotation, in view: TextView, _ annotation: Annotation) -> [String] {
        quotation.quotes.map { view.article.string(annotation.quotes[$0].span) }
            + [SpeakerLabel(quotation, in: view.article).name]
    }

    private static func people(of annotation: Annotation, in view: TextView) -> [PersonRow] {
        var counts = [Int](repeating: 0, count: annotation.people.count)
        var inByline = counts
        for mention in annotation.mentions where mention.person < counts.count {
            counts[mention.person] += 1
            if let byline = view.article.structure.byline, byline.contains(mention.span) {
                inByline[mention.person] += 1
            }
        }
        let rows = annotation.people.indices.map { index in
            PersonRow(
                person: index, name: annotation.people[index].name, count: counts[index],
                isOnlyByline: annotation.people[index].isByline && counts[index] <= inByline[index])
        }
        return rows.sorted { a, b in
            if a.isOnlyByline != b.isOnlyByline { return b.isOnlyByline }
            return a.count == b.count ? a.person < b.person : a.count > b.count
        }
    }

    private static func countries(of annotation: Annotation, in view: TextView) -> [CountryRow] {
        var order: [String] = []
        var names: [String: (name: String, count: Int, capitals: [(name: String, count: Int)])] = [:]
        for mention in annotation.countries {
            if names[mention.code] == nil {
                order.append(mention.code)
                names[mention.code] = (mention.name, 0, [])
            }
            // A part of the country lends it its name only where the country itself is not named.
            if mention.sub == nil { names[mention.code]?.name = mention.name }
            guard mention.kind.isCapital else {
                names[mention.code]?.count += 1
                continue
            }
            let words = view.words(mention.span)
            let known = names[mention.code]?.capitals.firstIndex { $0.name.lowercased() == words.lowercased() }
            if let known {
                names[mention.code]?.capitals[known].count += 1
                // "TEHRAN" in a dateline gives way to "Tehran".
                if words.uppercased() != words { names[mention.code]?.capitals[known].name = words }
            } else {
                names[mention.code]?.capitals.append((words, 1))
            }
        }
        let rows = order.compactMap { code in
            names[code].map { CountryRow(code: code, name: $0.name, count: $0.count, capitals: $0.capitals) }
        }
        func weight(_ row: CountryRow) -> Int { row.count * 1000 + row.capitals.reduce(0) { $0 + $1.count } }
        return rows.enumerated()
            .sorted {
                weight($0.element) == weight($1.element)
                    ? $0.offset < $1.offset : weight($0.element) > weight($1.element)
            }
            .map(\.element)
    }
}
