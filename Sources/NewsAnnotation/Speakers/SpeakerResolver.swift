import NewsModel

/// Tells who a speaking noun phrase is: a person, or a body, a group or a document, named here or elsewhere.
struct SpeakerResolver {
    let reader: SpeechReader
    private(set) var finder: AntecedentFinder
    let ranking: AntecedentRanking
    /// Who spoke before, the latest first.
    private(set) var recent = RecentSpeakers()
    /// The last speaker, where it is no person that the article names.
    private(set) var lastBody: Body?
    private let shared: Set<WordKey>

    /// A speaker that "it" and "they" can come back to, or a name that nothing else explains.
    struct Body {
        let span: TextSpan?
        let name: String?
        let kind: SpeakerKind
    }

    /// A resolver for one article; quotations must come in reading order.
    init(_ reader: SpeechReader, _ evidence: GenderEvidence, _ ranking: AntecedentRanking) {
        (self.reader, self.ranking) = (reader, ranking)
        shared = Self.sharedSurnames(reader.draft)
        finder = AntecedentFinder(reader.draft, evidence: evidence, roles: RoleIndex(reader.draft))
    }

    /// The article.
    var draft: Draft { reader.draft }
    /// Which persons have which roles.
    var roles: RoleIndex { finder.roles }

    /// Fills in the speaker of a quotation from the noun phrase by its cue, given in units; `quote` is its first quote.
    mutating func fill(_ quotation: inout Quotation, mention: Range<Int>, quote: TextSpan) {
        guard let span = reader.span(mention) else { return }
        quotation.mention = span
        if let name = headName(mention) {
            fill(&quotation, name: name, isNamedHere: true)
            quotation.confidence *= ranking.right(.name, clearness(name))
        } else if let name = appositionName(mention) {
            fill(&quotation, name: name, isNamedHere: true)
            quotation.confidence *= ranking.right(.name, 0.75)
        } else if let anaphor = anaphor(mention, quote: quote) {
            fill(&quotation, anaphor)
        } else {
            fillBody(&quotation, mention)
        }
        learnGender(quotation, from: reader.key(mention.lowerBound))
        note(quotation, at: reader.units[mention.lowerBound].token)
    }

    /// "He" tells of whom it was resolved to that he is a man, unless that is a guess.
    private mutating func learnGender(_ quotation: Quotation, from key: WordKey) {
        guard quotation.resolution != nil, quotation.alternatives.isEmpty,
            let person = quotation.speaker.flatMap(person(namedAt:))
        else { return }
        if SpeechWords.male.contains(key) { finder.learn(.male, of: person) }
        if SpeechWords.female.contains(key) { finder.learn(.female, of: person) }
    }

    /// Remembers who speaks at a token.
    private mutating func note(_ quotation: Quotation, at token: Int) {
        let person = quotation.person == nil ? nil : quotation.speaker.flatMap(person(namedAt:))
        note(person: person, kind: quotation.speakerKind, at: token)
        lastBody =
            quotation.person == nil
            ? Body(span: quotation.speaker, name: quotation.speakerName, kind: quotation.speakerKind) : nil
    }

    /// Remembers a speaker, an index into `Draft.persons`, in place of the one that was noted for that token.
    mutating func note(person: Int?, kind: SpeakerKind, at token: Int) {
        recent.note(
            RecentSpeakers.Speaker(
                person: person, kind: kind, token: token, sentence: draft.sentenceIndex(atToken: token),
                block: Int(draft.tokens[token].block)))
    }

    private func person(namedAt span: TextSpan) -> Int? {
        let index = Draft.partition(draft.names.count) { draft.names[$0].span < span }
        return index < draft.names.count && draft.names[index].span == span ? draft.names[index].person : nil
    }

    // MARK: Names

    /// The phrase up to its first preposition or mark.
    func core(of phrase: Range<Int>) -> Range<Int> {
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
    func headName(_ phrase: Range<Int>) -> Int? {
        let core = core(of: phrase)
        var last = core.upperBound - 1
        // "Trump's" where whose words they are is told by the owner alone.
        if last > core.lowerBound, reader.token(last).isPossessive { last -= 1 }
        if core.count == 1, SpeechWords.relatives.contains(reader.key(last)), last > 0 {
            return reader.name(at: last - 1)
                ?? (last > 1 && reader.mark(last - 1) == 0x2C ? reader.name(at: last - 2) : nil)
        }
        return reader.name(at: last)
    }

    /// The name right after a role and a comma: "the company's manager, Rana Moss".
    private func appositionName(_ phrase: Range<Int>) -> Int? {
        let core = core(of: phrase)
        guard !isPronoun(reader.key(phrase.lowerBound)) || phrase.count > 1,
            Self.kind(ofHead: reader.key(core.upperBound - 1)) == .unknown
        else { return nil }
        return appositionName(atComma: core.upperBound) ?? appositionName(atComma: phrase.upperBound)
    }

    private func appositionName(atComma comma: Int) -> Int? {
        guard comma + 1 < reader.units.count, reader.mark(comma) == 0x2C, !reader.units[comma + 1].startsBlock,
            let name = name(startingAt: comma + 1)
        else { return nil }
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

    /// The last names that several persons of an article have.
    private static func sharedSurnames(_ draft: Draft) -> Set<WordKey> {
        var bearer: [WordKey: Int] = [:]
        var shared: Set<WordKey> = []
        for name in draft.names {
            guard let last = name.tokens.last else { continue }
            let key = draft.tokens[last].key
            if let known = bearer[key], known != name.person { shared.insert(key) }
            bearer[key] = name.person
        }
        return shared
    }

    /// How clear it is who is named: the raw confidence of `ResolutionCalibration.Way.name`.
    private func clearness(_ index: Int) -> Float {
        let name = draft.names[index]
        return name.tokens.count == 1 && shared.contains(draft.tokens[name.tokens.lowerBound].key) ? 0.5 : 1
    }

    /// Fills in the person that a name stands for.
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
}
