import NewsModel

/// Speakers that are told by a noun: the minister, the ministry, the report.
extension SpeakerResolver {
    private static let definite = WordSet("the this that his her their its our")
    private static let the = WordKey("the")

    /// Fills in who a noun phrase without a person's name stands for.
    func fillNominal(_ quotation: inout Quotation, _ core: Range<Int>) {
        let head = reader.key(core.upperBound - 1)
        quotation.speakerKind = Self.kind(ofHead: head)
        if let span = properName(core) {
            name(&quotation, span)
            // One capitalized word may as well be a surname that nothing else in the article explains.
            let isCountry = core.contains { draft.roles[reader.units[$0].token] == .country }
            if quotation.speakerKind == .unknown, core.count > 1 || isCountry { quotation.speakerKind = .institution }
            return
        }
        switch quotation.speakerKind {
        case .unknown: fillRole(&quotation, core, head)
        case .institution, .document: fillBody(&quotation, core, head)
        case .person, .group: quotation.isInferred = true
        }
    }

    /// "The minister": who bears that role, of the country that the phrase names.
    private func fillRole(_ quotation: inout Quotation, _ core: Range<Int>, _ head: WordKey) {
        quotation.isInferred = true
        if Self.isPersonNoun(head) { quotation.speakerKind = .person }
        guard isDefinite(core), let span = reader.span(core),
            let name = roles.name(
                withRole: head, nearToken: reader.units[core.lowerBound].token, countries: roles.countries(in: span))
        else { return }
        fill(&quotation, name: name, isNamedHere: false)
        quotation.confidence *= 0.85
    }

    /// "The ministry": the fullest name that it had before; "the labour ministry" names itself.
    private func fillBody(_ quotation: inout Quotation, _ core: Range<Int>, _ head: WordKey) {
        let isBare = core.count <= 2
        if isBare, isDefinite(core), quotation.speakerKind == .institution,
            let span = roles.institution(endingWith: head, beforeToken: reader.units[core.lowerBound].token)
        {
            name(&quotation, span)
            quotation.isInferred = true
            quotation.confidence *= 0.8
        } else if namesItself(core), let span = reader.span(core) {
            name(&quotation, span)
        } else {
            quotation.isInferred = true
        }
    }

    private func name(_ quotation: inout Quotation, _ span: TextSpan) {
        quotation.speaker = span
        quotation.speakerName = bodyName(span)
    }

    private func isDefinite(_ core: Range<Int>) -> Bool { Self.definite.contains(reader.key(core.lowerBound)) }

    /// "the airline", "the prosecutor's office", "Lima's port authority", but not "its office" or "the statement".
    private func namesItself(_ core: Range<Int>) -> Bool {
        if SpeechWords.messages.contains(reader.key(core.upperBound - 1)) { return false }
        if reader.key(core.lowerBound) == Self.the { return core.count > 1 }
        return core.contains { reader.token($0).isPossessive }
            && !SpeechWords.determiners.contains(reader.key(core.lowerBound))
    }

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

    /// The words of a body's name on one line, with a small "the" so that all its mentions are alike.
    private func bodyName(_ span: TextSpan) -> String {
        let words = PersonRegister.plain(draft.article.string(span))
        return words.hasPrefix("The ") ? "the " + words.dropFirst(4) : words
    }

    /// "spokesman", "lady", "official": one human being.
    private static func isPersonNoun(_ key: WordKey) -> Bool {
        NameWords.roles.contains(key) || NameWords.titles.contains(key) || NameWords.kin.contains(key)
            || SpeechWords.men.contains(key) || SpeechWords.women.contains(key) || SpeechWords.people.contains(key)
    }

    /// What the last word of a phrase makes it.
    static func kind(ofHead key: WordKey) -> SpeakerKind {
        if SpeechWords.documents.contains(key) { return .document }
        if SpeechWords.groups.contains(key) { return .group }
        return SpeechWords.institutions.contains(key) ? .institution : .unknown
    }
}
