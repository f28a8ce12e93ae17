import NewsModel

/// When an article was written, as its date or its words tell: capitals move and states end.
struct ArticleEra {
    /// The year of the date, where the source states one.
    private let year: Int?
    /// The latest year that the text names; 0 where it names none.
    private let latestNamed: Int
    /// True where the article names the Soviet Union, East Germany or another state of those years.
    private let namesEndedState: Bool
    private let namesSovietUnion: Bool

    private static let lastDividedYear = 1990
    private static let lastSovietYear = 1991

    /// Reads the era of an article in which countries were found; linear in its length.
    init(_ found: [CountryCandidate], _ draft: Draft, _ lexicon: CountryLexicon) {
        if let date = draft.article.date, date.origin == .stated { year = date.year } else { year = nil }
        var ended: Set<String> = []
        for candidate in found where candidate.kind != .capital {
            let code = lexicon.countries[candidate.country].code
            guard Self.ended.contains(code) || Self.divided.contains(candidate.key),
                !Self.bygone.contains(draft.key(before: candidate.tokens.lowerBound))
            else { continue }
            ended.insert(code)
        }
        namesEndedState = !ended.isEmpty
        namesSovietUnion = ended.contains("SU")
        latestNamed = ended.isEmpty || year != nil ? 0 : Self.latestYear(draft)
    }

    /// True where the article may be from a year or an earlier one; without a date that takes a state of those years
    /// and no later year in the text.
    func isBefore(endOf last: Int) -> Bool {
        if let year { return year <= last }
        return namesEndedState && last >= Self.lastDividedYear && latestNamed <= last
    }

    /// True where Moscow is the Soviet Union's government.
    var isSoviet: Bool { namesSovietUnion && isBefore(endOf: Self.lastSovietYear) }

    private static func latestYear(_ draft: Draft) -> Int {
        var latest = 0
        for token in draft.tokens where token.kind == .number && token.span.count == 4 {
            var year = 0
            for byte in draft.text[token.span.start..<token.span.end] {
                year = byte >= 0x30 && byte <= 0x39 ? year * 10 + Int(byte) - 0x30 : 10_000
            }
            if year > latest, year < 2100 { latest = year }
        }
        return latest
    }

    private static let ended = ["SU", "YU", "CS", "DD"]
    private static let divided: [WordKey] = {
        let (east, west) = (WordKey("east"), WordKey("west"))
        let people = [WordKey("germany"), WordKey("german"), WordKey("germans")]
        return people.map { west.followed(by: $0) } + people.map { east.followed(by: $0) }
    }()
    private static let bygone = WordSet("former ex onetime erstwhile old late collapsed dissolved defunct")
}

extension Draft {
    /// The key of the word before a token, with an article between them left out.
    fileprivate func key(before index: Int) -> WordKey {
        let articles = [WordKey("the"), WordKey("a")]
        var previous = index - 1
        if previous > 0, articles.contains(tokens[previous].key) { previous -= 1 }
        return previous >= 0 ? tokens[previous].key : .none
    }
}
