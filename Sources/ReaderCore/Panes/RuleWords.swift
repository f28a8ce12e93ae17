import NewsModel

/// What the rules of the annotation are called for readers: one table for each kind of rule.
///
/// A rule that is missing here is not explained; the answer above it stands by itself.
enum RuleWords {
    /// How the words at a quotation's cue were found, or that there are none; by `Quotation.rule`.
    static let quotation: [String: String] = [
        "open marks": "The marks of the paragraph before were never closed",
        "signature": "A dash and a name stand below the words",
        "cue after a source": "A source and a word of speaking stand beside the quotation",
        "headline label": "The headline names who speaks",
        "so-called": "So-called stands before the words",
        "button": "The words stand on a thing, such as a button",
        "title": "The marks are those of a title or a name",
        "cue right after": "The speaker stands right after the quotation",
        "cue right before": "The speaker stands right before the quotation",
        "cue before": "The speaker stands before the quotation, in the same sentence",
        "cue later": "The speaker stands after the quotation, in the same sentence",
        "name right after": "The name stands right after the quotation",
        "noun before": "A noun before the quotation tells whose words they are",
        "headline name": "The headline names who speaks",
        "colon before": "A colon leads from the speaker to the quotation",
        "transcript": "The paragraph begins with its speaker, as a transcript does",
        "next sentence": "The next sentence says who spoke",
        "sentence before": "The sentence before says who speaks",
        "goes on": "It stands in one paragraph with the quotation before",
        "next paragraph": "A paragraph that is only a quotation goes on with the one before",
        "sentence subject": "No word of speaking is near: it is whom the sentence is about",
        "last speaker": "Nothing near says who speaks: it is who spoke last",
        "no speaker": "No word of speaking stands near",
    ]

    /// The rules by which a quotation goes on with the one before, with no words of its own.
    static let goingOn: Set<String> = ["open marks", "goes on", "next paragraph", "last speaker"]

    /// Why words were taken for a person's name; by `PersonMention.rule`.
    static let person: [String: String] = [
        "byline": "The byline names the author.",
        "tagger": "The words around it are those around a person's name.",
        "known": "The article has this name in full elsewhere.",
        "known name": "The article has this name in full elsewhere.",
        "title": "A title stands before the name.",
        "role": "A role stands before the name.",
        "apposition": "A role stands beside the name.",
        "shape": "It is written as names are.",
    ]

    /// What else decided that a country is meant, beyond its words; by `CountryMention.rule`.
    static let country: [String: String] = [
        "dateline": "It stands in the dateline.",
        "capital acts": "The sentence has it act as a government does.",
        "the capital's policy": "What the sentence names is a government's.",
        "capital acted upon": "The sentence deals with it as with a government.",
        "between capitals": "It stands beside another capital, as governments do.",
        "for or against a capital": "It stands for a side.",
        "dealings with a capital": "The sentence tells of dealings with it.",
        "name, the country named in other words too": "The article names the country in other words too.",
        "demonym, the country named in other words too": "The article names the country in other words too.",
    ]

    /// How a country is mentioned.
    static func country(_ kind: CountryKind) -> String {
        switch kind {
        case .name: "the country's name"
        case .demonym: "its people, or what is of it"
        case .capital: "its capital, as a place"
        case .metonym: "its capital, for its government"
        }
    }
}
