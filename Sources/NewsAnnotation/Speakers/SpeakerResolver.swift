import NewsModel

/// Tells who a speaking noun phrase is: a person, or a body, a group or a document, named here or elsewhere.
struct SpeakerResolver {
    private let reader: SpeechReader
    private let roles: RoleIndex
    /// The last speaker that was resolved, for pronouns.
    private var last: Known?

    /// A speaker that pronouns can come back to.
    private struct Known {
        let span: TextSpan?
        let name: String?
        let person: Int?
        let kind: SpeakerKind
        /// Index of the sentence it spoke in.
        let sentence: Int
    }

    /// A resolver for one article; quotations must come in reading order.
    init(_ reader: SpeechReader) {
        self.reader = reader
        roles = RoleIndex(reader.draft)
    }

    private var draft: Draft { reader.draft }

    /// Fills in the speaker of a quotation from the noun phrase by its cue, given in units.
    mutating func fill(_ quotation: inout Quotation, mention: Range<Int>) {
        guard let span = reader.span(mention) else { return }
        quotation.mention = span
        if let name = headName(mention) {
            fill(&quotation, name: name, isNamedHere: true)
        } else if mention.count == 1, isPronoun(reader.key(mention.lowerBound)) {
            fillPronoun(&quotation, at: mention.lowerBound)
        } else {
            fillNominal(&quotation, core(of: mention))
        }
        last = Known(
            span: quotation.speaker, name: quotation.speakerName, person: quotation.person,
            kind: quotation.speakerKind, sentence: draft.sentenceIndex(atToken: reader.units[mention.lowerBound].token))
    }

    // MARK: Names

    /// The phrase up to its first preposition or mark.
    private func core(of phrase: Range<Int>) -> Range<Int> {
        var end = phrase.lowerBound + 1
        while end < phrase.upperBound,
            !SpeechWords.nounPrepositions.contains(reader.key(end)) || reader.name(at: end) != nil,
            reader.mark(end) == 0
        {
            end += 1
        }
        return phrase.lowerBound..<end
    }

    /// The person that the phrase is about: the name its core ends with.
    private func headName(_ phrase: Range<Int>) -> Int? {
        let core = core(of: phrase)
        return reader.name(at: core.upperBound - 1)
    }

    private func fill(_ quotation: inout Quotation, name index: Int, isNamedHere: Bool) {
        let name = draft.names[index]
        let profile = draft.persons[name.person]
        if isNamedHere { quotation.mention = name.span }
        quotation.speaker = name.span
        quotation.speakerName = profile.name
        quotation.person = draft.personIndex(ofName: index)
        quotation.speakerKind = profile.isPlural ? .group : .person
        quotation.isInferred = !isNamedHere
    }

    // MARK: Pronouns

    private func isPronoun(_ key: WordKey) -> Bool {
        SpeechWords.subjectPronouns.contains(key) || SpeechWords.possessivePronouns.contains(key)
    }

    private func fillPronoun(_ quotation: inout Quotation, at unit: Int) {
        quotation.isInferred = true
        let key = reader.key(unit)
        let isMale = SpeechWords.male.contains(key)
        guard isMale || SpeechWords.female.contains(key) else {
            guard let last, last.person == nil, last.kind != .person, SpeechWords.thirdPersonNeuter.contains(key) else {
                return
            }
            (quotation.speaker, quotation.speakerName, quotation.speakerKind) = (last.span, last.name, last.kind)
            quotation.confidence *= 0.7
            return
        }
        quotation.speakerKind = .person
        if let name = antecedent(beforeToken: reader.units[unit].token, gender: isMale ? .male : .female) {
            fill(&quotation, name: name, isNamedHere: false)
        } else if let last, last.kind == .person || last.kind == .unknown {
            (quotation.speaker, quotation.speakerName, quotation.person) = (last.span, last.name, last.person)
        }
        quotation.confidence *= 0.85
    }

    /// The most likely name that a pronoun stands for: near, a subject, outside quotations, or who spoke last.
    private func antecedent(beforeToken token: Int, gender: PersonProfile.Gender) -> Int? {
        let sentence = draft.sentenceIndex(atToken: token)
        var best: (name: Int, score: Double)?
        var index = draft.firstName(atOrAfterToken: token) - 1
        let low = max(0, index - 24)
        while index >= low {
            if let score = score(index, sentence, gender), score > best?.score ?? -.infinity { best = (index, score) }
            index -= 1
        }
        return best?.name
    }

    private func score(_ index: Int, _ sentence: Int, _ gender: PersonProfile.Gender) -> Double? {
        let name = draft.names[index]
        let profile = draft.persons[name.person]
        guard !profile.isPlural, profile.gender == .unknown || profile.gender == gender,
            draft.blocks[Int(draft.tokens[name.tokens.lowerBound].block)].isProse
        else { return nil }
        let own = draft.sentenceIndex(atToken: name.tokens.lowerBound)
        var score = -Double(min(sentence - own, 10))
        if profile.gender == gender { score += 1.5 }
        if draft.isQuoted(name.span) { score -= 3 }
        let next = name.tokens.upperBound
        if next < draft.tokens.count, draft.tokens[next].isPossessive { score -= 1 }
        let isFirst = index == 0 || draft.names[index - 1].tokens.lowerBound < draft.sentences[own].tokens.lowerBound
        if isFirst { score += 1 }
        // Who begins the sentence right before is what the text is about now.
        if own + 1 == sentence, opensSentence(name, own) { score += 1.5 }
        if let last, let person = last.person, person == draft.personIndex(ofName: index), sentence - last.sentence < 8
        {
            score += 2
        }
        return score
    }

    /// True where nothing but a title stands before the name in its sentence.
    private func opensSentence(_ name: NameMention, _ sentence: Int) -> Bool {
        let start = name.title.isEmpty ? name.tokens.lowerBound : name.title.lowerBound
        return draft.sentences[sentence].tokens.lowerBound == start
    }

    // MARK: Nominals

    private func fillNominal(_ quotation: inout Quotation, _ core: Range<Int>) {
        let head = reader.key(core.upperBound - 1)
        quotation.speakerKind = Self.kind(ofHead: head)
        if let span = properName(core) {
            quotation.speaker = span
            quotation.speakerName = bodyName(span)
            // One capitalized word may as well be a surname that nothing else in the article explains.
            if quotation.speakerKind == .unknown, core.count > 1 { quotation.speakerKind = .institution }
            return
        }
        quotation.isInferred = true
        let token = reader.units[core.lowerBound].token
        guard quotation.speakerKind == .unknown || quotation.speakerKind == .institution else { return }
        if quotation.speakerKind == .unknown, isDefinite(core), let name = roles.name(withRole: head, nearToken: token)
        {
            fill(&quotation, name: name, isNamedHere: false)
            quotation.confidence *= 0.85
        } else if quotation.speakerKind == .institution, isDefinite(core),
            let span = roles.institution(endingWith: head, beforeToken: token)
        {
            quotation.speaker = span
            quotation.speakerName = bodyName(span)
            quotation.confidence *= 0.8
        }
    }

    private static let definite = WordSet("the this that his her their its our")

    private func isDefinite(_ core: Range<Int>) -> Bool { Self.definite.contains(reader.key(core.lowerBound)) }

    /// The phrase where it is a name itself: "the Foreign Ministry", "Goldman Sachs", "Trump's campaign".
    private func properName(_ core: Range<Int>) -> TextSpan? {
        var first = core.lowerBound
        if SpeechWords.determiners.contains(reader.key(first)), core.count > 1, reader.key(first) != Self.the {
            first += 1
        }
        let last = reader.token(core.upperBound - 1)
        let isBodyOfName = last.isCapitalized || Self.kind(ofHead: last.key) == .institution
        let named = (first..<core.upperBound).contains { unit in
            reader.isCapitalized(unit) && (!reader.units[unit].startsSentence || core.count == 1)
                && reader.key(unit) != Self.the
        }
        return named && isBodyOfName ? reader.span(first..<core.upperBound) : nil
    }

    /// The words of a body's name, with a small "the" so that all its mentions are alike.
    private func bodyName(_ span: TextSpan) -> String {
        let words = draft.article.string(span)
        return words.hasPrefix("The ") ? "the " + words.dropFirst(4) : words
    }

    private static let the = WordKey("the")

    private static func kind(ofHead key: WordKey) -> SpeakerKind {
        if SpeechWords.documents.contains(key) { return .document }
        if SpeechWords.groups.contains(key) { return .group }
        return SpeechWords.institutions.contains(key) ? .institution : .unknown
    }
}
