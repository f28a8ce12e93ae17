import NewsModel

/// Tells who a speaking noun phrase is: a person, or a body, a group or a document, named here or elsewhere.
struct SpeakerResolver {
    let reader: SpeechReader
    let roles: RoleIndex
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

    /// The article.
    var draft: Draft { reader.draft }

    /// Fills in the speaker of a quotation from the noun phrase by its cue, given in units, and its first quote.
    mutating func fill(_ quotation: inout Quotation, mention: Range<Int>, quote: Int) {
        guard let span = reader.span(mention) else { return }
        quotation.mention = span
        if let name = headName(mention) ?? appositionName(mention) {
            fill(&quotation, name: name, isNamedHere: true)
        } else if mention.count == 1, isPronoun(reader.key(mention.lowerBound)) {
            fillPronoun(&quotation, at: mention.lowerBound, quote: quote)
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

    /// The name right after a role and a comma: "the company's manager, Rana Moss".
    private func appositionName(_ phrase: Range<Int>) -> Int? {
        let comma = phrase.upperBound
        guard comma + 1 < reader.units.count, reader.mark(comma) == 0x2C, !reader.units[comma + 1].startsBlock,
            !isPronoun(reader.key(phrase.lowerBound)) || phrase.count > 1
        else { return nil }
        let kind = Self.kind(ofHead: reader.key(core(of: phrase).upperBound - 1))
        guard kind == .unknown, let name = name(startingAt: comma + 1) else { return nil }
        let after = draft.names[name].tokens.upperBound
        return after < draft.tokens.count && draft.tokens[after].isPossessive ? nil : name
    }

    /// The name that begins at a unit, a title passed over.
    private func name(startingAt unit: Int) -> Int? {
        let token = reader.units[unit].token
        let index = draft.firstName(atOrAfterToken: token)
        guard index < draft.names.count, !reader.isQuote(unit) else { return nil }
        let name = draft.names[index]
        return name.tokens.lowerBound == token || name.title.lowerBound == token ? index : nil
    }

    func fill(_ quotation: inout Quotation, name index: Int, isNamedHere: Bool) {
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

    private func fillPronoun(_ quotation: inout Quotation, at unit: Int, quote: Int) {
        quotation.isInferred = true
        let key = reader.key(unit)
        let isMale = SpeechWords.male.contains(key)
        guard isMale || SpeechWords.female.contains(key) else {
            if SpeechWords.thirdPersonNeuter.contains(key) { fillBodyPronoun(&quotation, at: unit) }
            return
        }
        quotation.speakerKind = .person
        quotation.confidence *= 0.85
        let gender: PersonProfile.Gender = isMale ? .male : .female
        let token = reader.units[unit].token
        let unnamed = UnnamedSpeakers(draft).score(beforeToken: token, gender: gender)
        let lastUnnamed = last.flatMap { scoreOfUnnamed($0, draft.sentenceIndex(atToken: token)) }
        let others = max(unnamed ?? -.infinity, lastUnnamed ?? -.infinity)
        if let best = antecedent(beforeToken: token, gender: gender, quote: quote) {
            if best.score >= others { fill(&quotation, name: best.name, isNamedHere: false) }
        } else if others == -.infinity, let last, last.kind == .person || last.kind == .unknown, fits(last, gender) {
            (quotation.speaker, quotation.speakerName, quotation.person) = (last.span, last.name, last.person)
        }
    }

    /// How likely a pronoun is the last speaker's, where that one has no name.
    private func scoreOfUnnamed(_ last: Known, _ sentence: Int) -> Double? {
        guard last.name == nil, last.kind == .person || last.kind == .unknown, sentence - last.sentence < 4 else {
            return nil
        }
        return 3 - Double(sentence - last.sentence)
    }

    private func fits(_ known: Known, _ gender: PersonProfile.Gender) -> Bool {
        guard let person = known.person, draft.persons.indices.contains(person) else { return true }
        return draft.persons[person].gender == .unknown || draft.persons[person].gender == gender
    }

    /// "It said": the body that the sentence before is about, else the one that spoke last.
    private func fillBodyPronoun(_ quotation: inout Quotation, at unit: Int) {
        quotation.confidence *= 0.7
        if let core = bodySubject(before: unit) {
            fillNominal(&quotation, core)
            quotation.isInferred = true
        } else if let last, last.person == nil, last.kind != .person {
            (quotation.speaker, quotation.speakerName, quotation.speakerKind) = (last.span, last.name, last.kind)
        }
    }

    /// The subject of the sentence before in the same paragraph, where it is a body or a group.
    private func bodySubject(before unit: Int) -> Range<Int>? {
        let start = sentenceStart(unit)
        guard start > 0, !reader.units[start].startsBlock else { return nil }
        let low = sentenceStart(start - 1)
        guard let subject = reader.clauseSubject(from: low, to: start), headName(subject) == nil else { return nil }
        let core = core(of: subject)
        // Unknown verbs may hang on: "the ferry ministry met late".
        var last = core.upperBound - 1
        while last > core.lowerBound, !isBody(last) {
            let key = reader.key(last)
            if NameWords.roles.contains(key) || reader.token(last).isPossessive { return nil }
            last -= 1
        }
        return isBody(last) ? core.lowerBound..<last + 1 : nil
    }

    private func isBody(_ unit: Int) -> Bool {
        let kind = Self.kind(ofHead: reader.key(unit))
        return kind == .institution || kind == .group
    }

    private func sentenceStart(_ unit: Int) -> Int {
        var at = unit
        while at > max(0, unit - SpeechReader.reach * 2), !reader.units[at].startsSentence { at -= 1 }
        return at
    }

    /// The most likely name that a pronoun stands for: near, a subject, outside quotations, or who spoke last.
    private func antecedent(
        beforeToken token: Int, gender: PersonProfile.Gender, quote: Int
    ) -> (name: Int, score: Double)? {
        let named = personsNamed(in: draft.quoted[quote].span)
        let sentence = draft.sentenceIndex(atToken: token)
        var best: (name: Int, score: Double)?
        var index = draft.firstName(atOrAfterToken: token) - 1
        let low = max(0, index - 24)
        while index >= low {
            if let score = score(index, sentence, gender), !named.contains(draft.names[index].person),
                score > best?.score ?? -.infinity
            {
                best = (index, score)
            }
            index -= 1
        }
        return best
    }

    /// The persons whom quoted words name: nobody speaks of himself like that.
    private func personsNamed(in span: TextSpan) -> Set<Int> {
        var persons: Set<Int> = []
        var index = Draft.partition(draft.names.count) { draft.names[$0].span.start < span.start }
        while index < draft.names.count, draft.names[index].span.start < span.end {
            persons.insert(draft.names[index].person)
            index += 1
        }
        return persons
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
}
