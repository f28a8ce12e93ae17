import NewsModel

/// Tells from "he" and "she" whether a person is a man or a woman, where neither title nor first name did.
///
/// Only sentences that name one person count, outside quotations, and the article has to be of one mind: a pronoun
/// that begins the next sentence, or follows in the same one, is that person's more often than not. O(tokens).
struct GenderEvidence {
    private let draft: Draft
    /// For each person the votes for a man and for a woman.
    private var votes: [(male: Int, female: Int)]

    private static let he = WordKey("he")
    private static let she = WordKey("she")

    init(_ draft: Draft) {
        self.draft = draft
        votes = Array(repeating: (0, 0), count: draft.persons.count)
        var name = 0
        var previous: (person: Int?, block: Int) = (nil, -1)
        for sentence in draft.sentences {
            while name < draft.names.count, draft.names[name].tokens.lowerBound < sentence.tokens.lowerBound {
                name += 1
            }
            let first = name
            while name < draft.names.count, draft.names[name].tokens.lowerBound < sentence.tokens.upperBound {
                name += 1
            }
            if previous.block == sentence.block, let person = previous.person {
                count(pronounAtStart(of: sentence), for: person, weight: 3)
            }
            let only = onlyPerson(first..<name)
            if let only { countWithin(sentence, after: draft.names[first].tokens.upperBound, person: only) }
            previous = (only, sentence.block)
        }
    }

    /// The gender that the pronouns tell of a person.
    func gender(of person: Int) -> PersonProfile.Gender {
        let (male, female) = votes[person]
        if male > 2 * female { return .male }
        return female > 2 * male ? .female : .unknown
    }

    /// The one person whom some names outside quotations stand for.
    private func onlyPerson(_ names: Range<Int>) -> Int? {
        guard let first = names.first else { return nil }
        let person = draft.names[first].person
        let isOnly = names.allSatisfy { draft.names[$0].person == person && !draft.isQuoted(draft.names[$0].span) }
        return isOnly ? person : nil
    }

    private func pronounAtStart(of sentence: Sentence) -> WordKey {
        guard let first = sentence.tokens.first, !draft.isQuoted(draft.tokens[first].span) else { return .none }
        return draft.tokens[first].key
    }

    /// Counts a sentence whose pronouns are all of men or all of women: else they stand for two.
    private mutating func countWithin(_ sentence: Sentence, after start: Int, person: Int) {
        let after = start..<max(start, sentence.tokens.upperBound)
        let hasMale = after.contains { SpeechWords.male.contains(draft.tokens[$0].key) }
        guard hasMale != after.contains(where: { SpeechWords.female.contains(draft.tokens[$0].key) }) else { return }
        let pronoun = hasMale ? Self.he : Self.she
        let isSubject = after.contains {
            draft.tokens[$0].key == pronoun && !draft.isQuoted(draft.tokens[$0].span)
        }
        if isSubject { count(pronoun, for: person, weight: 1) }
    }

    private mutating func count(_ pronoun: WordKey, for person: Int, weight: Int) {
        if pronoun == Self.he { votes[person].male += weight }
        if pronoun == Self.she { votes[person].female += weight }
    }
}
