import NewsModel

/// Speakers that are told by a pronoun or a role: "he", "the senator".
extension SpeakerResolver {
    /// True for a pronoun that can speak, or own what is said.
    func isPronoun(_ key: WordKey) -> Bool {
        SpeechWords.subjectPronouns.contains(key) || SpeechWords.possessivePronouns.contains(key)
    }

    /// The anaphor that a phrase is; nil for bodies, groups, documents, and names of bodies.
    func anaphor(_ mention: Range<Int>, quote: TextSpan) -> Anaphor? {
        let token = reader.units[mention.lowerBound].token
        let key = reader.key(mention.lowerBound)
        if mention.count == 1, isPronoun(key) {
            let isMale = SpeechWords.male.contains(key)
            guard isMale || SpeechWords.female.contains(key) else { return nil }
            return Anaphor(form: .pronoun, token: token, quote: quote, gender: isMale ? .male : .female)
        }
        let core = core(of: mention)
        guard Self.kind(ofHead: reader.key(core.upperBound - 1)) == .unknown, properName(core) == nil else {
            return nil
        }
        return role(mention, core, quote)
    }

    private func role(_ mention: Range<Int>, _ core: Range<Int>, _ quote: TextSpan) -> Anaphor {
        let head = reader.key(core.upperBound - 1)
        var anaphor = Anaphor(
            form: .role, token: reader.units[core.lowerBound].token, quote: quote, gender: gender(ofRole: head))
        anaphor.span = reader.span(mention) ?? anaphor.span
        anaphor.determiner = determiner(core)
        let next = mention.upperBound
        // "The lady with the stove": so general a word with more told of her brings in somebody new.
        let isGeneral = SpeechWords.women.contains(head) || SpeechWords.men.contains(head)
        anaphor.isDefined =
            isGeneral && mention.count > core.count
            || next < reader.units.count && SpeechWords.relatives.contains(reader.key(next))
        anaphor.isPerson = Self.isPersonNoun(head) || isAge(core.upperBound - 1)
        let rest = mention.filter { $0 != core.upperBound - 1 && reader.isWord($0) }
        anaphor.words = rest.prefix(12).map { reader.key($0) } + [head]
        if let span = reader.span(core) { anaphor.countries = roles.countries(in: span) }
        return anaphor
    }

    private func gender(ofRole head: WordKey) -> PersonProfile.Gender {
        if NameWords.female.contains(head) || SpeechWords.women.contains(head) { return .female }
        return NameWords.male.contains(head) || SpeechWords.men.contains(head) ? .male : .unknown
    }

    /// "The 46-year-old".
    private func isAge(_ unit: Int) -> Bool {
        let span = reader.token(unit).span
        return reader.token(unit).kind == .number && span.count > 4
            && draft.text[span.end - 4..<span.end].elementsEqual("-old".utf8)
    }

    private func determiner(_ core: Range<Int>) -> Anaphor.Determiner {
        let key = reader.key(core.lowerBound)
        if SpeechWords.possessivePronouns.contains(key) || core.contains(where: { reader.token($0).isPossessive }) {
            return .possessive
        }
        if Self.definite.contains(key) { return .definite }
        return SpeechWords.determiners.contains(key) ? .indefinite : .none
    }

    /// Fills in the likeliest antecedent, and those that are likely too.
    mutating func fill(_ quotation: inout Quotation, _ anaphor: Anaphor) {
        quotation.isInferred = true
        quotation.speakerKind = anaphor.isPerson ? .person : .unknown
        let candidates = finder.candidates(for: anaphor, after: recent)
        if fillByRule(&quotation, anaphor, candidates) { return }
        let features = AntecedentFeatures(finder, anaphor, candidates, after: recent)
        let chances = ranking.chances(candidates, features)
        var order = candidates.indices.sorted { (-chances[$0], $0) < (-chances[$1], $1) }
        if let alone = aloneInBlock(anaphor, candidates), let place = order.firstIndex(of: alone), place > 0 {
            order.remove(at: place)
            order.insert(alone, at: 0)
        }
        guard let best = order.first else { return }
        let way: ResolutionCalibration.Way = anaphor.form == .pronoun ? .pronoun : .role
        quotation.confidence *= ranking.right(way, chances[best])
        if candidates[best].person != nil {
            fill(&quotation, name: candidates[best].name, isNamedHere: false)
            quotation.resolution = reason(candidates[best], anaphor, candidates)
        } else if anaphor.form == .pronoun, let lastBody, lastBody.kind == .unknown, lastBody.name != nil {
            // A surname that nothing else in the article explains.
            (quotation.speaker, quotation.speakerName) = (lastBody.span, lastBody.name)
            quotation.resolution = .lastSpeaker
        }
        quotation.alternatives = order.dropFirst().compactMap { index in
            guard let person = candidates[index].person, chances[index] >= Self.worthTelling else { return nil }
            return Quotation.Alternative(name: draft.persons[person].name, confidence: Double(chances[index]))
        }
        if quotation.alternatives.count > 2 { quotation.alternatives.removeLast(quotation.alternatives.count - 2) }
    }

    /// Where a rule is surer than the ranking: "an aide" is somebody new, "the plan" nobody, a nearer person may have no
    /// name, and of several ministers a country tells which.
    func fillByRule(_ quotation: inout Quotation, _ anaphor: Anaphor, _ candidates: [Antecedent]) -> Bool {
        if anaphor.form == .pronoun {
            guard UnnamedSpeakers(draft).isMeant(by: anaphor, candidates, after: recent) else { return false }
            quotation.confidence *= ranking.right(.rule, 0)
            return true
        }
        if anaphor.determiner == .indefinite || !anaphor.isPerson
            || anaphor.isDefined && !candidates.contains(where: { bears(anaphor.head, $0) })
            || UnnamedSpeakers(draft).isIntroduced(anaphor.head, beforeToken: anaphor.token)
        {
            quotation.confidence *= ranking.right(.rule, 0.5)
            return true
        }
        guard !anaphor.countries.isEmpty,
            let name = roles.name(withRole: anaphor.head, nearToken: anaphor.token, countries: anaphor.countries)
        else { return false }
        fill(&quotation, name: name, isNamedHere: false)
        quotation.resolution = .role
        quotation.confidence *= ranking.right(.rule, 1)
        return true
    }

    /// The one person of the pronoun's gender whom its paragraph names before it, where nobody else spoke there.
    private func aloneInBlock(_ anaphor: Anaphor, _ candidates: [Antecedent]) -> Int? {
        let block = Int(draft.tokens[anaphor.token].block)
        guard anaphor.form == .pronoun, recent.speakers.first?.block != block else { return nil }
        let named = candidates.indices.filter {
            candidates[$0].person != nil && candidates[$0].isInBlock && !candidates[$0].isAfter && candidates[$0].fits
        }
        guard named.count == 1, let person = candidates[named[0]].person,
            finder.genders[person] == anaphor.gender, !candidates[named[0]].isInQuote
        else { return nil }
        return named[0]
    }

    private func bears(_ role: WordKey, _ candidate: Antecedent) -> Bool {
        candidate.person.map { roles.bears(role, person: $0) } ?? false
    }

    /// From this chance on another antecedent is told.
    private static let worthTelling: Float = 0.05

    /// Why an antecedent was chosen, in the plainest words that are true of it.
    private func reason(_ best: Antecedent, _ anaphor: Anaphor, _ all: [Antecedent]) -> Quotation.Resolution? {
        if anaphor.form == .role { return roleReason(best, anaphor) }
        let fitting = all.reduce(0) { $0 + ($1.person != nil && $1.fits ? 1 : 0) }
        let isMale = anaphor.gender == .male
        if fitting == 1, best.fits { return isMale ? .onlyManNamed : .onlyWomanNamed }
        if best.spoke == 0 { return .lastSpeaker }
        if best.rank == 0, !best.isAfter {
            let isKnown = best.person.map { finder.genders[$0] == anaphor.gender } ?? false
            return isKnown ? (isMale ? .lastManNamed : .lastWomanNamed) : .lastPersonNamed
        }
        if best.subjectDistance == 1 { return .subject }
        return all.contains { $0.count > best.count } ? nil : .mostNamed
    }

    private func roleReason(_ best: Antecedent, _ anaphor: Anaphor) -> Quotation.Resolution? {
        if let person = best.person, roles.bears(anaphor.head, person: person) { return .role }
        if best.spoke == 0 { return .lastSpeaker }
        return best.rank == 0 && !best.isAfter ? .lastPersonNamed : nil
    }
}
