import NewsModel

/// Words by a cue that mean somebody named elsewhere: "he", "the senator".
struct Anaphor: Sendable {
    /// How the words are made.
    enum Form: UInt64, Sendable {
        /// "He", "she", "his".
        case pronoun = 1
        /// "The senator", "his spokesman", "an aide".
        case role = 2
        /// A pronoun whose gender training keeps back.
        case blindPronoun = 3
    }

    /// What a role begins with.
    enum Determiner: UInt64, Sendable {
        case none, definite, possessive, indefinite
    }

    var form: Form
    /// Its first token.
    var token: Int
    /// The bytes of a role's words: who is named in them is somebody else.
    var span = TextSpan(0, 0)
    /// The quotation that it says.
    var quote: TextSpan
    var gender: PersonProfile.Gender
    /// True for a pronoun or a role of one human being.
    var isPerson = true
    var determiner: Determiner = .none
    /// True where "who" or "that" follows at once: "the engineer who built it".
    var isDefined = false
    /// The words of a role, the head last; none for a pronoun.
    var words: [WordKey] = []
    /// The codes of the countries that a role names.
    var countries: Set<String> = []

    /// The word that tells what a role is: "senator".
    var head: WordKey { words.last ?? .none }
}

/// Somebody whom an anaphor may mean.
struct Antecedent: Sendable {
    /// Index into `Draft.persons`; nil for somebody without a name.
    var person: Int?
    /// The nearest name of that person, an index into `Draft.names`; -1 where there is no name.
    var name = -1
    /// The number of names of that person before the anaphor, within reach.
    var count = 0
    /// The number of sentences outside quotations since the nearest name outside quotations, and since the nearest that
    /// is a subject, and the nearest that its sentence is about; `Antecedent.far` where there is none.
    var distance = Antecedent.far
    var topicDistance = Antecedent.far
    var subjectDistance = Antecedent.far
    /// The number of all sentences since the nearest name outside quotations.
    var sentences = Antecedent.far
    /// What the nearest name outside quotations is in its sentence.
    var part = NamePlaces.Part.quoted
    /// What it is in the nearest sentence that is about it.
    var topicPart = NamePlaces.Part.other
    /// The number of blocks since the nearest name.
    var blocks = Antecedent.far
    /// True where the quotation itself names that person.
    var isInQuote = false
    /// True where a name stands in the same block outside quotations.
    var isInBlock = false
    /// True where a sentence of the same block was about that person.
    var isTopicInBlock = false
    /// True where the names that were found stand after the anaphor.
    var isAfter = false
    /// True where the headline, or the first sentence, names that person.
    var isInHeadline = false
    /// The number of persons that fit and were named since.
    var rank = 0
    /// The number of such persons that a sentence was about since.
    var topicRank = 0
    /// True where what is known of the person's gender does not speak against it.
    var fits = true
    /// How many speakers ago that person spoke, 0 for the last; nil where that was none of the latest.
    var spoke: Int?
    /// The token where that person last spoke, with quotation marks or without; -1 where that was nowhere.
    var talkedAt = -1
    /// The number of blocks since that person spoke.
    var spokeBlocks = Antecedent.far

    /// More than any distance that counts.
    static let far = 99
}

/// Who was resolved to speak lately, the latest first.
struct RecentSpeakers: Sendable {
    /// One speaker.
    struct Speaker: Sendable {
        /// Index into `Draft.persons`, nil for somebody without a name, or no person.
        var person: Int?
        var kind: SpeakerKind
        /// Where it spoke: a token, its sentence and its block.
        var token: Int
        var sentence: Int
        var block: Int
    }

    private(set) var speakers: [Speaker] = []
    /// So many are remembered.
    private static let limit = 4

    /// Notes who speaks now; of two at one token the later stands.
    mutating func note(_ speaker: Speaker) {
        if speakers.first?.token == speaker.token { speakers.removeFirst() }
        speakers.insert(speaker, at: 0)
        if speakers.count > Self.limit { speakers.removeLast() }
    }
}
