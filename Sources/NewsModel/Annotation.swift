/// What was found in one article.
package struct Annotation: Hashable, Sendable {
    /// One a pair of marks, and one a paragraph of a longer quotation; in reading order.
    package var quotes: [Quote] = []
    /// What one speaker says under one cue; in the order of their first quotes. Every quote belongs to one.
    package var quotations: [Quotation] = []
    /// The named persons, in the order of their first mentions (a byline's author where the byline stands).
    package var people: [Person] = []
    /// The mentions of named persons, in reading order, never overlapping.
    package var mentions: [PersonMention] = []
    /// The mentions of countries, in reading order, never overlapping.
    package var countries: [CountryMention] = []
    /// The mentions of the European Union and its like, in reading order.
    package var blocs: [BlocMention] = []

    package init() {}
}

/// How quoted words stand in their sentence.
package enum QuoteKind: String, Sendable, CaseIterable {
    /// Whole sentences or clauses that somebody says.
    case direct
    /// A few quoted words inside reported speech.
    case mixed
    /// Quoted words that nobody in the article says: terms, titles, irony.
    case scare
}

/// One pair of quotation marks with the words in it; of a quotation that runs over paragraphs, one paragraph of it.
package struct Quote: Hashable, Sendable {
    /// From the opening to the closing mark, marks included.
    package var span: TextSpan
    package var kind: QuoteKind
    /// True where the next quote goes on with the same quotation in the next paragraph, with no closing mark here.
    package var continues: Bool
    /// The paragraph of the body, 0-based; nil in the headline.
    package var paragraph: Int?
    /// Index into `Annotation.quotations`.
    package var quotation: Int

    package init(span: TextSpan, kind: QuoteKind, continues: Bool, paragraph: Int?, quotation: Int) {
        (self.span, self.kind, self.continues) = (span, kind, continues)
        (self.paragraph, self.quotation) = (paragraph, quotation)
    }
}

/// What a speaker is.
package enum SpeakerKind: String, Sendable {
    case person, institution, document, group, unknown
}

/// What one speaker says under one cue, with what goes on after it without a new one.
package struct Quotation: Hashable, Sendable {
    /// Indexes into `Annotation.quotes`, in reading order, never empty.
    package var quotes: [Int]
    /// `scare` where all its quotes are.
    package var kind: QuoteKind
    /// The verb or words that govern the quotation: "said", "according to".
    package var cue: TextSpan?
    /// The words beside the cue: "he", "the minister", "Khamenei".
    package var mention: TextSpan?
    /// The best named mention of that same speaker anywhere in the article.
    package var speaker: TextSpan?
    /// The speaker's full name form: "Ali Khamenei", "the Foreign Ministry"; nil where nobody is named.
    package var speakerName: String?
    /// Index into `Annotation.people` where the speaker is one of them.
    package var person: Int?
    package var speakerKind: SpeakerKind
    /// True where the words at the cue do not name the speaker themselves.
    package var isInferred: Bool
    /// How sure it is that this is the speaker, 0 to 1: that the words at the cue are the speaker's, and that they mean
    /// who is named.
    package var confidence: Double
    /// How sure it is that the words at the cue are the speaker's, whoever they mean, 0 to 1.
    package var mentionConfidence: Double
    /// The rule that found the words at the cue.
    package var rule: String
    /// Why those words mean who is named; nil where they name the speaker themselves, or nobody is named.
    package var resolution: Resolution?
    /// Whom they may mean instead, the likeliest first; at most two.
    package var alternatives: [Alternative] = []

    package init(quotes: [Int], kind: QuoteKind, rule: String) {
        (self.quotes, self.kind, self.rule) = (quotes, kind, rule)
        (speakerKind, isInferred, confidence, mentionConfidence) = (.unknown, false, 0, 0)
    }

    /// Below this confidence a name is shown as a guess.
    package static let guessLimit = 0.75

    /// True where a speaker is named and may well be another.
    package var isGuess: Bool { speakerName != nil && confidence < Self.guessLimit }

    /// Another person or body that may be meant.
    package struct Alternative: Hashable, Sendable {
        /// The full name form.
        package var name: String
        /// How likely it is, 0 to 1.
        package var confidence: Double

        package init(name: String, confidence: Double) { (self.name, self.confidence) = (name, confidence) }
    }

    /// Why a pronoun, a role or a surname means who is named.
    package enum Resolution: String, Sendable, CaseIterable {
        /// The latest person of that gender named before it, or the latest of any.
        case lastManNamed, lastWomanNamed, lastPersonNamed
        /// No other person of that gender is named in the article.
        case onlyManNamed, onlyWomanNamed
        /// Whoever is quoted or reported right before.
        case lastSpeaker
        /// Whom the sentence before is about.
        case subject
        /// Whom the article names most.
        case mostNamed
        /// The one to whom the article gives that role: "the minister".
        case role
        /// The name stands beside the role, set off by a comma.
        case apposition
        /// The body that the words stand for: "it", "the ministry".
        case body
        /// The one that goes on speaking: no words at a cue at all.
        case goesOn
    }
}

/// A person named in the article, all name forms together.
package struct Person: Hashable, Sendable {
    /// The fullest name form, without titles: "Ali Khamenei".
    package var name: String
    /// Every form that occurs, the fullest first, titles where they stand: "Ayatollah Ali Khamenei", "Khamenei".
    package var forms: [String]
    /// True for an author in the byline.
    package var isByline: Bool

    package init(name: String, forms: [String], isByline: Bool = false) {
        (self.name, self.forms, self.isByline) = (name, forms, isByline)
    }
}

/// A place where a person is named.
package struct PersonMention: Hashable, Sendable {
    /// The name, without titles.
    package var span: TextSpan
    /// Index into `Annotation.people`.
    package var person: Int
    /// The rule or the model that found it.
    package var rule: String
    /// How clear it is: the model's lead over the next best reading; 0 where a rule decided alone.
    package var score: Float

    package init(span: TextSpan, person: Int, rule: String = "", score: Float = 0) {
        (self.span, self.person, self.rule, self.score) = (span, person, rule, score)
    }
}

/// How a country is mentioned.
package enum CountryKind: String, Sendable {
    /// Its name or a short form: "Iran", "the Islamic Republic", "U.S.".
    case name
    /// Its people or what is of it: "Iranian", "Americans".
    case demonym
    /// Its capital as a place.
    case capital
    /// Its capital standing for its government: "Tehran refuses".
    case metonym
}

/// A place where a country is mentioned.
package struct CountryMention: Hashable, Sendable {
    package var span: TextSpan
    /// ISO 3166-1 alpha-2, `XK`, or the withdrawn SU, YU, CS, DD.
    package var code: String
    /// The country's usual English name, whatever words stand in the text.
    package var name: String
    package var kind: CountryKind
    /// England, Scotland, Wales or Northern Ireland, where the words name one of them (code GB).
    package var sub: String?
    /// The rule that decided: "name", "demonym", "capital acts", …
    package var rule: String

    package init(
        span: TextSpan, code: String, name: String, kind: CountryKind, sub: String? = nil, rule: String = ""
    ) {
        (self.span, self.code, self.name, self.kind, self.sub, self.rule) = (span, code, name, kind, sub, rule)
    }
}

/// A place where a union of states is mentioned.
package struct BlocMention: Hashable, Sendable {
    package var span: TextSpan
    /// "European Union".
    package var name: String

    package init(span: TextSpan, name: String) { (self.span, self.name) = (span, name) }
}
