import NewsModel

/// One annotated article of a corpus; offsets are bytes of its text.
package struct CorpusArticle: Sendable {
    /// What somebody marked as said by somebody.
    package struct GoldQuote: Sendable {
        /// From the opening to the closing mark, marks included.
        package var span: TextSpan
        /// The words by the cue, nil where nobody marked any.
        package var speaker: TextSpan?
        package var cue: TextSpan?
        /// True where nearly the whole content is quoted, false for quoted words inside reported speech.
        package var isDirect: Bool
    }

    /// What somebody marked as a country.
    package struct GoldCountry: Sendable {
        package var span: TextSpan
        package var code: String
        package var kind: CountryKind
        /// True for a part of the United Kingdom, which counts neither way.
        package var isPart: Bool
    }

    /// What somebody is said to say or think, in quotation marks or not.
    package struct Attribution: Sendable {
        package var source: [TextSpan]
        package var cue: [TextSpan]
        package var content: [TextSpan]
    }

    /// Who says a quotation, by name.
    package struct GoldSpeaker: Sendable {
        /// The quotation.
        package var span: TextSpan
        /// The fullest name that the article gives, nil where it gives none.
        package var name: String?
        package var kind: SpeakerKind
    }

    /// The corpus's own id.
    package let id: String
    package let article: Article
    /// Named persons, nil where the corpus marks none.
    package var persons: [TextSpan]?
    package var countries: [GoldCountry]?
    /// Country mentions that count neither way.
    package var countriesIgnored: [TextSpan] = []
    /// The kinds of country mention that the corpus marks.
    package var countryKinds: Set<CountryKind> = [.name, .demonym, .capital, .metonym]
    package var quotes: [GoldQuote]?
    /// All attributions, indirect speech included.
    package var attributions: [Attribution] = []
    /// Quoted words that nobody says.
    package var otherQuoted: [TextSpan] = []
    /// Who says what by name, where that was labelled.
    package var speakers: [GoldSpeaker] = []
    /// The share of full sentences: tables of results are low.
    package var prose = 1.0
}
