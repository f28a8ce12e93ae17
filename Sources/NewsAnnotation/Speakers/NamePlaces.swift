import NewsModel

/// Where each name stands: in which sentence and block, and as what part of its sentence. O(names + sentences).
struct NamePlaces: Sendable {
    /// What a name is in its sentence, as far as the words beside it tell.
    enum Part: UInt8, Sendable {
        /// It begins the sentence.
        case opening
        /// The first name of the sentence, with no "he" or "she" before it: most often what the sentence is about.
        case leading
        /// A verb of speaking stands right after it, or before it.
        case speaking
        /// Another verb follows it.
        case subject
        /// "Venn's": it owns what follows; at the beginning of a sentence, and elsewhere.
        case openingOwner, owner
        /// A preposition stands before it.
        case afterPreposition
        /// Within a quotation.
        case quoted
        case other

        /// True for what its sentence is about.
        var isTopic: Bool { self == .opening || self == .leading || self == .speaking }
        /// True for what some verb of its sentence is about.
        var isSubject: Bool { isTopic || self == .subject }
    }

    /// One name.
    struct Place: Sendable {
        let part: Part
        /// Index into `Draft.sentences`.
        let sentence: Int
        /// The number of sentences up to its own that begin outside quotations.
        let narrative: Int
        /// Index into `Draft.blocks`.
        let block: Int
    }

    /// One a name of the draft.
    private(set) var places: [Place] = []
    /// For each sentence the number of sentences up to it that begin outside quotations.
    private(set) var narrative: [Int] = []

    /// The places of an article whose names and quoted stretches are known.
    init(_ draft: Draft) {
        narrative = Self.countNarrative(draft)
        places.reserveCapacity(draft.names.count)
        var sentence = 0
        var lastSentence = -1
        for name in draft.names {
            let start = name.tokens.lowerBound
            while sentence + 1 < draft.sentences.count, draft.sentences[sentence + 1].tokens.lowerBound <= start {
                sentence += 1
            }
            guard sentence < draft.sentences.count else { break }
            places.append(
                Place(
                    part: Self.part(
                        of: name, in: draft.sentences[sentence], isFirst: lastSentence != sentence, draft),
                    sentence: sentence, narrative: narrative[sentence], block: Int(draft.tokens[start].block)))
            lastSentence = sentence
        }
    }

    private static func countNarrative(_ draft: Draft) -> [Int] {
        var quote = 0
        var count = 0
        return draft.sentences.map { sentence in
            let start = draft.tokens[sentence.tokens.lowerBound].span.start
            while quote < draft.quoted.count, draft.quoted[quote].span.end <= start { quote += 1 }
            let isInside = quote < draft.quoted.count && draft.quoted[quote].span.start < start
            if !isInside { count += 1 }
            return count
        }
    }

    private static func part(
        of name: NameMention, in sentence: Sentence, isFirst: Bool, _ draft: Draft
    ) -> Part {
        if draft.isQuoted(name.span) { return .quoted }
        let next = name.tokens.upperBound
        let start = sentence.tokens.lowerBound
        // A title may stand in the sentence before: "… is a Dr. Venn said so".
        var first = max(start, name.title.isEmpty ? name.tokens.lowerBound : name.title.lowerBound)
        let isOpening = first == start
        if next < draft.tokens.count, draft.tokens[next].isPossessive { return isOpening ? .openingOwner : .owner }
        if next < sentence.tokens.upperBound, isSpeech(draft.tokens[next]) { return .speaking }
        if isOpening { return .opening }
        if isSpeech(draft.tokens[first - 1]), isInverted(first - 1, start, draft) { return .speaking }
        // An article or adjectives of a role stand between the preposition and the name.
        while first > start, name.tokens.lowerBound - first < 6,
            SpeechWords.determiners.contains(draft.tokens[first - 1].key)
        {
            first -= 1
        }
        let before = draft.tokens[max(first - 1, start)].key
        if SpeechWords.nounPrepositions.contains(before) || prepositions.contains(before) { return .afterPreposition }
        if isFirst, !(max(start, first - 40)..<first).contains(where: { isPronoun(draft.tokens[$0].key) }) {
            return .leading
        }
        return next < sentence.tokens.upperBound && isVerb(draft.tokens[next], draft) ? .subject : .other
    }

    /// "…," said Venn: nothing but a mark stands before the verb in its clause.
    private static func isInverted(_ verb: Int, _ start: Int, _ draft: Draft) -> Bool {
        verb == start || draft.tokens[verb - 1].kind == .quoteMark || draft.tokens[verb - 1].kind == .punctuation
    }

    private static func isSpeech(_ token: Token) -> Bool {
        guard let cue = CueLexicon.word(token.key), !token.isCapitalized else { return false }
        return cue.strength == .speech && (cue.form == .past || cue.form == .present)
    }

    private static func isPronoun(_ key: WordKey) -> Bool { key == he || key == she }

    private static let he = WordKey("he")
    private static let she = WordKey("she")
    private static let prepositions = WordSet(
        "about against like over than under between behind among toward towards via including than and &")

    /// "said", "has", "met": a word that may well be a verb.
    private static func isVerb(_ token: Token, _ draft: Draft) -> Bool {
        guard token.isWord, !token.isCapitalized else { return false }
        if CueLexicon.word(token.key) != nil || verbs.contains(token.key) { return true }
        let end = token.span.end
        return token.span.count > 3 && draft.text[end - 1] == 0x64 && draft.text[end - 2] == 0x65
    }

    private static let verbs = WordSet(
        """
        is was are were has had have will would could can may might should must did does do also who became made took
        went came gave got began met won lost ran held spoke left led kept knew saw sat stood wants seems goes makes
        takes gets looks then now later
        """)
}
