import NewsModel

/// Speakers that are told by a noun: the minister, the ministry, the report.
extension SpeakerResolver {
    static let definite = WordSet("the this that his her their its our")
    private static let the = WordKey("the")

    /// Fills in the body, group or document that a phrase stands for.
    func fillBody(_ quotation: inout Quotation, _ mention: Range<Int>) {
        let key = reader.key(mention.lowerBound)
        if mention.count == 1, isPronoun(key) {
            quotation.isInferred = true
            if SpeechWords.thirdPersonNeuter.contains(key) { fillBodyPronoun(&quotation, at: mention.lowerBound) }
        } else {
            fillNominal(&quotation, core(of: mention))
        }
        let isNamed = quotation.speakerName != nil
        quotation.confidence *= ranking.right(.body, isNamed && !quotation.isInferred ? 1 : isNamed ? 0.5 : 0)
    }

    private func fillNominal(_ quotation: inout Quotation, _ core: Range<Int>) {
        let head = reader.key(core.upperBound - 1)
        quotation.speakerKind = Self.kind(ofHead: head)
        let isSome = quotation.speakerKind == .group && SpeechWords.determiners.contains(reader.key(core.lowerBound))
        if let span = properName(core), !(isSome && reader.key(core.lowerBound) != Self.the) {
            name(&quotation, span)
            // One capitalized word may as well be a surname that nothing else in the article explains.
            let isCountry = core.contains { draft.roles[reader.units[$0].token] == .country }
            if quotation.speakerKind == .unknown, core.count > 1 || isCountry { quotation.speakerKind = .institution }
        } else if quotation.speakerKind == .institution || quotation.speakerKind == .document {
            fillBody(&quotation, core, head)
        } else {
            quotation.isInferred = true
        }
    }

    /// "The ministry": the fullest name that it had before; "the labour ministry" names itself.
    private func fillBody(_ quotation: inout Quotation, _ core: Range<Int>, _ head: WordKey) {
        let isBare = core.count <= 2 || core.count == 3 && Self.press.contains(head)
        let token = reader.units[core.lowerBound].token
        if isBare, isDefinite(core), quotation.speakerKind == .institution,
            let span = roles.institution(endingWith: head, beforeToken: token)
                ?? (Self.press.contains(head) ? roles.newspaper(beforeToken: token) : nil) ?? lastNamedBody(head)
        {
            name(&quotation, span)
            quotation.isInferred = true
            quotation.resolution = .body
        } else if namesItself(core), let span = reader.span(core) {
            name(&quotation, span)
        } else {
            quotation.isInferred = true
        }
    }

    /// Bodies that are called by what they are only after they were named; "the campaign" is one man's.
    private static let generic = WordSet("campaign company group paper newspaper board network outlet site publication")
    /// What a newspaper is called.
    private static let press = WordSet("newspaper paper magazine tabloid publication outlet daily weekly board")

    /// The body with a name that spoke right before.
    private func lastNamedBody(_ head: WordKey) -> TextSpan? {
        guard Self.generic.contains(head), let lastBody, lastBody.kind == .institution, let span = lastBody.span,
            lastBody.name?.dropFirst(4).contains(where: \.isUppercase) == true
        else { return nil }
        return span
    }

    private func name(_ quotation: inout Quotation, _ span: TextSpan) {
        quotation.speaker = span
        quotation.speakerName = bodyName(span)
    }

    /// "It said": the body that the sentence before is about, else the one that spoke last.
    private func fillBodyPronoun(_ quotation: inout Quotation, at unit: Int) {
        if let core = bodySubject(before: unit) {
            fillNominal(&quotation, core)
            quotation.isInferred = true
            quotation.resolution = quotation.speakerName == nil ? nil : .body
        } else if let lastBody, lastBody.kind != .person {
            (quotation.speaker, quotation.speakerName, quotation.speakerKind) = (
                lastBody.span, lastBody.name, lastBody.kind
            )
            quotation.resolution = quotation.speakerName == nil ? nil : .lastSpeaker
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

    private func isDefinite(_ core: Range<Int>) -> Bool { Self.definite.contains(reader.key(core.lowerBound)) }

    /// "the airline", "the prosecutor's office", "Lima's port authority", but not "its office" or "the statement".
    private func namesItself(_ core: Range<Int>) -> Bool {
        let head = reader.key(core.upperBound - 1)
        if SpeechWords.messages.contains(head) || core.count <= 2 && Self.generic.contains(head) { return false }
        if reader.key(core.lowerBound) == Self.the { return core.count > 1 }
        return core.contains { reader.token($0).isPossessive }
            && !SpeechWords.determiners.contains(reader.key(core.lowerBound))
    }

    /// The phrase where it is a name itself: "the Foreign Ministry", "Goldman Sachs", "Trump's campaign".
    func properName(_ core: Range<Int>) -> TextSpan? {
        var first = core.lowerBound
        if SpeechWords.determiners.contains(reader.key(first)), core.count > 1, reader.key(first) != Self.the {
            first += 1
        }
        let last = reader.token(core.upperBound - 1)
        let isBodyOfName =
            last.isCapitalized && !SpeechWords.dates.contains(last.key) || Self.kind(ofHead: last.key) == .institution
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
    static func isPersonNoun(_ key: WordKey) -> Bool {
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
