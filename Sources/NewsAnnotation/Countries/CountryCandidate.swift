import NewsModel

/// A place where a country may be mentioned.
struct CountryCandidate {
    /// Its tokens; of a hyphenated word, the token that it is a part of.
    var tokens: Range<Int>
    var span: TextSpan
    /// Index into `CountryLexicon.countries`.
    var country: Int
    let kind: CountryKind
    /// True for words of many meanings: they count where the article names the country in other words too.
    let needsEvidence: Bool
    /// The last year in which a city was the capital; nil where it is one today.
    var lastYear: Int?
    /// The words themselves, without what `CountryPass` adds to them.
    let key: WordKey
}

/// What a token is part of, for the passes after.
package enum TokenRole: UInt8, Sendable {
    case none
    /// A country's name or capital.
    case country
    case demonym
    case bloc
    /// A fixed name that is no person and no country: "Washington Post", "Islamic State".
    case other
}
