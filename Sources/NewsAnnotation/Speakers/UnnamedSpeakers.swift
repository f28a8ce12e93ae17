import NewsModel

/// Finds people without a name whom a pronoun may stand for: "a man was selling paint. He said".
struct UnnamedSpeakers {
    private let draft: Draft
    /// So many tokens before the pronoun are looked at.
    private static let reach = 120

    init(_ draft: Draft) { self.draft = draft }

    /// True where a pronoun is an unnamed person's rather than any candidate's: somebody without a name is nearer, or
    /// spoke last. Points, as few labelled articles have such people.
    func isMeant(by anaphor: Anaphor, _ candidates: [Antecedent], after recent: RecentSpeakers) -> Bool {
        let sentence = draft.sentenceIndex(atToken: anaphor.token)
        var own = score(beforeToken: anaphor.token, gender: anaphor.gender) ?? -.infinity
        if let last = recent.speakers.first, last.person == nil, last.kind == .person,
            sentence - last.sentence < 4
        {
            own = max(own, 3 - Double(sentence - last.sentence))
        }
        guard own > -.infinity, candidates.contains(where: { $0.person != nil && $0.distance < Antecedent.far }) else {
            return false
        }
        return candidates.allSatisfy { $0.person == nil || own > score($0, anaphor, sentence, recent) }
    }

    private func score(_ candidate: Antecedent, _ anaphor: Anaphor, _ sentence: Int, _ recent: RecentSpeakers) -> Double
    {
        guard let person = candidate.person, candidate.distance < Antecedent.far, !candidate.isInQuote else {
            return -.infinity
        }
        var score = -Double(min(candidate.sentences, 10))
        if draft.persons[person].gender == anaphor.gender { score += 1.5 }
        if candidate.part == .owner || candidate.part == .openingOwner { score -= 1 }
        if candidate.part.isTopic { score += 1 }
        if candidate.sentences == 1, candidate.part == .opening { score += 1.5 }
        if let last = recent.speakers.first, last.person == person, sentence - last.sentence < 8 { score += 2 }
        return score
    }

    /// How likely a pronoun is an unnamed person's, to compare with a name's score; nil where there is none near.
    func score(beforeToken token: Int, gender: PersonProfile.Gender) -> Double? {
        let sentence = draft.sentenceIndex(atToken: token)
        if sentence > 0, keepsNameBack(sentence - 1, block: draft.sentences[sentence].block) { return .infinity }
        let low = max(draft.sentences[max(0, sentence - 2)].tokens.lowerBound, token - Self.reach)
        var index = token - 1
        while index >= low {
            if isSomeone(index, gender), !draft.isQuoted(draft.tokens[index].span) {
                return 2.5 - Double(sentence - draft.sentenceIndex(atToken: index))
            }
            index -= 1
        }
        return nil
    }

    /// True where "the importer" was introduced as "a German importer" shortly before, and no name stands beside that.
    func isIntroduced(_ head: WordKey, beforeToken token: Int) -> Bool {
        var index = token - 1
        while index >= max(0, token - Self.reach) {
            if draft.tokens[index].key == head, isNew(index, within: 5) { return !isNamed(index) }
            index -= 1
        }
        return false
    }

    /// True where an article of someone new stands before a noun, with adjectives between them.
    private func isNew(_ noun: Int, within reach: Int) -> Bool {
        var at = noun - 1
        while at >= max(0, noun - reach), draft.tokens[at].isWord, draft.tokens[at].block == draft.tokens[noun].block {
            if SpeechWords.determiners.contains(draft.tokens[at].key) {
                return SpeechWords.indefinite.contains(draft.tokens[at].key)
            }
            at -= 1
        }
        return false
    }

    /// True where a name follows a noun, or the clause says whose noun it is: "Venn is an importer".
    private func isNamed(_ noun: Int) -> Bool {
        let next = draft.firstName(atOrAfterToken: noun)
        if next < draft.names.count, draft.names[next].tokens.lowerBound - noun <= 3 { return true }
        let sentence = draft.sentences[draft.sentenceIndex(atToken: noun)].tokens
        guard next > 0, draft.names[next - 1].tokens.lowerBound >= sentence.lowerBound else { return false }
        let end = draft.names[next - 1].tokens.upperBound
        guard end < noun, noun - end <= 8 else { return false }
        return SpeechWords.be.contains(draft.tokens[end].key) || draft.text[draft.tokens[end].span.start] == 0x2C
    }

    /// "a man", "another old woman": someone new, and no name after it.
    private func isSomeone(_ index: Int, _ gender: PersonProfile.Gender) -> Bool {
        let key = draft.tokens[index].key
        guard (gender == .male ? SpeechWords.men : SpeechWords.women).contains(key) else { return false }
        let isNew = (1...3).contains {
            index - $0 >= 0 && SpeechWords.indefinite.contains(draft.tokens[index - $0].key)
        }
        let next = draft.firstName(atOrAfterToken: index)
        return isNew && !(next < draft.names.count && draft.names[next].tokens.lowerBound - index <= 3)
    }

    /// "He did not give his name", "She declined to be identified".
    private func keepsNameBack(_ sentence: Int, block: Int) -> Bool {
        let tokens = draft.sentences[sentence].tokens
        guard draft.sentences[sentence].block == block else { return false }
        let name = draft.firstName(atOrAfterToken: tokens.lowerBound)
        guard name == draft.names.count || draft.names[name].tokens.lowerBound >= tokens.upperBound else {
            return false
        }
        var withheld = -Self.reach
        for index in tokens.prefix(Self.reach) {
            let key = draft.tokens[index].key
            if SpeechWords.withholdings.contains(key) { withheld = index }
            if SpeechWords.namings.contains(key), index - withheld <= 5 { return true }
        }
        return false
    }
}
