import NewsModel

/// What tells of each person whether it is a man or a woman: titles, the first name, and the pronouns near it.
///
/// Of pronouns only sentences that name one person count, outside quotations: a pronoun that begins the next sentence,
/// or follows in the same one, is that person's more often than not. O(tokens of sentences with names).
struct GenderEvidence: Sendable {
    /// What was counted of one person; positive for a man, negative for a woman.
    struct Signs: Sendable {
        /// From titles: "Mr.", "Congresswoman".
        var title = 0
        /// From the first name: -1 or 1, 0 where it is unknown or given to both.
        var firstName = 0
        /// From pronouns.
        var pronouns = 0
        /// The number of pronouns that were counted.
        var pronounCount = 0
    }

    /// One a person.
    private(set) var signs: [Signs]
    private static let he = WordKey("he")
    private static let she = WordKey("she")

    /// The evidence of an article whose persons are known.
    init(_ draft: Draft) {
        signs = Array(repeating: Signs(), count: draft.persons.count)
        for name in draft.names { countName(name, draft) }
        countPronouns(draft)
    }

    /// The gender that all signs tell of a person, where the name's own words tell `known`: many pronouns of one mind
    /// are surer than a first name, a title is surer than both.
    func gender(of person: Int, known: PersonProfile.Gender) -> PersonProfile.Gender {
        let signs = signs[person]
        if signs.title != 0 { return signs.title > 0 ? .male : .female }
        let isClear = 3 * abs(signs.pronouns) > signs.pronounCount
        if isClear, abs(signs.pronouns) >= (known == .unknown ? 1 : Self.overrides) {
            return signs.pronouns > 0 ? .male : .female
        }
        return known
    }

    /// So many pronouns outweigh a first name; one that begins a sentence counts as three.
    private static let overrides = 6

    private mutating func countName(_ name: NameMention, _ draft: Draft) {
        for index in name.title {
            if NameWords.female.contains(draft.tokens[index].key) { signs[name.person].title -= 1 }
            if NameWords.male.contains(draft.tokens[index].key) { signs[name.person].title += 1 }
        }
        guard name.tokens.count > 1, signs[name.person].firstName == 0 else { return }
        let facts = draft.facts[name.tokens.lowerBound]
        guard facts.contains(.female) != facts.contains(.male) else { return }
        signs[name.person].firstName = facts.contains(.male) ? 1 : -1
    }

    private mutating func countPronouns(_ draft: Draft) {
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
                count(pronounAtStart(of: sentence, draft), for: person, weight: 3)
            }
            let only = onlyPerson(first..<name, draft)
            if let only {
                countWithin(sentence, after: draft.names[first].tokens.upperBound, person: only, draft)
            }
            previous = (only, sentence.block)
        }
    }

    /// The one person whom some names outside quotations stand for.
    private func onlyPerson(_ names: Range<Int>, _ draft: Draft) -> Int? {
        guard let first = names.first else { return nil }
        let person = draft.names[first].person
        let isOnly = names.allSatisfy { draft.names[$0].person == person && !draft.isQuoted(draft.names[$0].span) }
        return isOnly ? person : nil
    }

    private func pronounAtStart(of sentence: Sentence, _ draft: Draft) -> WordKey {
        guard let first = sentence.tokens.first, !draft.isQuoted(draft.tokens[first].span) else { return .none }
        return draft.tokens[first].key
    }

    /// Counts a sentence whose pronouns are all of men or all of women: else they stand for two.
    private mutating func countWithin(_ sentence: Sentence, after start: Int, person: Int, _ draft: Draft) {
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
        guard pronoun == Self.he || pronoun == Self.she else { return }
        signs[person].pronouns += pronoun == Self.he ? weight : -weight
        signs[person].pronounCount += weight
    }
}
