import NewsModel

/// A cue and the noun phrase that speaks, in units.
struct CueMatch: Sendable {
    /// The words that govern the quotation.
    let cue: Range<Int>
    /// Who speaks.
    var subject: Range<Int>?
    /// How surely the cue is one.
    let strength: CueWord.Strength
    /// True for "saying", "insisting": forms that borrow the subject of another verb.
    var isParticiple = false
    /// The "who" by the cue, where its antecedent is the subject.
    var relative: Int?
}

/// Tells verbs that govern quotations from nouns and passives.
extension SpeechReader {
    private static let according = WordKey("according")
    private static let to = WordKey("to")
    private static let by = WordKey("by")
    private static let not = WordKey("not")

    /// The cue at a unit with its speaker, where the unit is one and no passive; `low` bounds the clause on the left.
    func cueMatch(at unit: Int, from clause: @autoclosure () -> Int, to high: Int) -> CueMatch? {
        if key(unit) == Self.according, unit + 1 < high, key(unit + 1) == Self.to {
            return CueMatch(
                cue: unit..<unit + 2, subject: nounPhrase(startingAt: unit + 2, to: high), strength: .speech)
        }
        guard let word = cue(at: unit) else { return nil }
        // Found only now: few units are cues, and the clause's start may be far.
        let low = clause()
        switch word.form {
        case .gerund:
            let subject = participleSubject(unit, from: low)
            return subject.map {
                CueMatch(cue: unit..<unit + 1, subject: $0, strength: word.strength, isParticiple: true)
            }
        case .base where unit > low && key(unit - 1) == Self.to:
            let subject = participleSubject(unit, from: low)
            return subject.map {
                CueMatch(
                    cue: unit..<unit + 1, subject: $0, strength: min(word.strength, .judging), isParticiple: true)
            }
        case .past, .present, .base: return finiteMatch(unit, word, from: low, to: high)
        }
    }

    private func finiteMatch(_ unit: Int, _ word: CueWord, from low: Int, to high: Int) -> CueMatch? {
        if isNounLike(unit, word, from: low) { return nil }
        if isPassive(unit, from: low) {
            // "was called a liar by the mayor": who is named after "by" speaks.
            guard let agent = agent(after: unit, to: high) else { return nil }
            return CueMatch(cue: unit..<unit + 1, subject: agent, strength: word.strength)
        }
        if let subject = inverted(after: unit, word, from: low, to: high) {
            return CueMatch(cue: unit..<unit + 1, subject: subject, strength: word.strength)
        }
        guard let subject = subject(before: unit, from: low), !isDate(subject) else { return nil }
        var match = CueMatch(cue: unit..<unit + 1, subject: subject, strength: word.strength)
        if subject.upperBound < unit, let relative = relative(between: subject.upperBound, and: unit) {
            match.relative = relative
        }
        return match
    }

    /// "Said X: …" and "…, said X": the speaker after the verb, where it ends its clause.
    private func inverted(after unit: Int, _ word: CueWord, from low: Int, to high: Int) -> Range<Int>? {
        guard word.strength == .speech, word.form != .base, !Self.neverInverted.contains(key(unit)) else { return nil }
        let followsQuote = unit > 0 && isQuote(unit - 1) && !frame.units[unit].startsBlock
        guard unit == low || followsQuote || mark(unit - 1) == 0x2C || mark(unit - 1) == 0x2D,
            let subject = nounPhrase(startingAt: unit + 1, to: high)
        else { return nil }
        // "The mayor, a doctor, said the plan failed": what follows "said" is no speaker there.
        if unit == low || followsQuote { return subject }
        let next = subject.upperBound
        let ends =
            next >= units.count || next >= high || !isWord(next) || units[next].startsSentence
            || SpeechWords.relatives.contains(key(next)) || SpeechWords.nounPrepositions.contains(key(next))
        return ends && (holdsName(subject) || isCapitalized(subject.upperBound - 1)) ? subject : nil
    }

    private static let neverInverted = WordSet("told tells tell reminded informed assured accused urged called calls")

    /// The "who" or "which" right before a verb, adverbs passed over.
    private func relative(between low: Int, and unit: Int) -> Int? {
        var at = unit - 1
        while at >= low, isWord(at) {
            if SpeechWords.relatives.contains(key(at)) { return at }
            guard isBeforeVerb(at) else { return nil }
            at -= 1
        }
        return nil
    }

    /// "On Monday said the mayor": a date is no speaker.
    private func isDate(_ subject: Range<Int>) -> Bool {
        subject.count == 1 && SpeechWords.dates.contains(key(subject.lowerBound))
    }

    /// "the claims", "his call", "in reports": nouns that look like verbs.
    private func isNounLike(_ unit: Int, _ word: CueWord, from low: Int) -> Bool {
        guard unit > low, isWord(unit - 1) else { return false }
        let before = key(unit - 1)
        if token(unit - 1).isPossessive { return word.form != .past || word.strength != .speech }
        if word.form != .past, SpeechWords.ambiguousNouns.contains(key(unit)), !isPlainSubject(unit - 1) { return true }
        if SpeechWords.standingDeterminers.contains(before) { return false }
        if SpeechWords.determiners.contains(before) { return true }
        return SpeechWords.nounPrepositions.contains(before) && before != Self.to
    }

    /// A name, a pronoun, "who", or an auxiliary: after these even "claims" is a verb.
    private func isPlainSubject(_ unit: Int) -> Bool {
        if name(at: unit) != nil || (isCapitalized(unit) && startsContent(unit + 2)) { return true }
        let word = key(unit)
        return SpeechWords.subjectPronouns.contains(word) || SpeechWords.relatives.contains(word)
            || SpeechWords.beforeVerbs.contains(word) || word == Self.to
            || SpeechWords.documents.contains(word) || SpeechWords.institutions.contains(word)
            || SpeechWords.groups.contains(word)
    }

    /// True where what follows a verb looks like what is said.
    private func startsContent(_ unit: Int) -> Bool {
        guard unit < units.count, isWord(unit) else { return true }
        let word = key(unit)
        return SpeechWords.determiners.contains(word) || SpeechWords.subjectPronouns.contains(word)
            || name(at: unit) != nil
    }

    private func isPassive(_ unit: Int, from low: Int) -> Bool {
        guard let word = cue(at: unit), word.form == .past else { return false }
        var at = unit - 1
        var steps = 0
        while at >= low, steps < 4, isWord(at) {
            if SpeechWords.be.contains(key(at)) { return true }
            let isHave = Self.haves.contains(key(at))
            guard !isHave, SpeechWords.beforeVerbs.contains(key(at)) || key(at) == Self.not || isAdverb(at) else {
                break
            }
            at -= 1
            steps += 1
        }
        // "When asked …", "Asked whether …": the one who is asked comes later.
        if unit > 0, isQuote(unit - 1) || mark(unit - 1) == 0x2C { return false }
        if frame.units[unit].startsSentence { return !startsInverted(unit) }
        return unit > 0 && Self.openersOfPassive.contains(key(unit - 1))
    }

    private static let haves = WordSet("has have had 've 'd")
    private static let openersOfPassive = WordSet("when if as though although unless")

    private func startsInverted(_ unit: Int) -> Bool {
        unit + 1 < units.count && (name(at: unit + 1) != nil || SpeechWords.subjectPronouns.contains(key(unit + 1)))
            || (unit + 1 < units.count && isCapitalized(unit + 1))
    }

    /// "would not say": nothing is said by that verb.
    func isNegated(_ unit: Int) -> Bool {
        var at = unit - 1
        while at >= 0, unit - at <= 3, isWord(at), isBeforeVerb(at) || key(at) == Self.not || key(at) == Self.to {
            if key(at) == Self.not || key(at) == Self.contracted { return true }
            at -= 1
        }
        return false
    }

    private static let contracted = WordKey("n't")

    private func isAdverb(_ unit: Int) -> Bool {
        let token = token(unit)
        return token.span.count > 4 && draft.text[token.span.end - 1] == 0x79
            && draft.text[token.span.end - 2] == 0x6C
    }

    private func agent(after unit: Int, to high: Int) -> Range<Int>? {
        var at = unit + 1
        let stop = min(high, unit + 12)
        while at < stop {
            if key(at) == Self.by { return nounPhrase(startingAt: at + 1, to: high) }
            if mark(at) == 0x2C || mark(at) == 0x3A { return nil }
            at += 1
        }
        return nil
    }

    /// "with an aide saying": the name or phrase right before a participle, unless that is a document.
    private func ownSubject(ofParticiple unit: Int, from low: Int) -> Range<Int>? {
        guard unit - 1 >= low, cue(at: unit)?.form == .gerund, isWord(unit - 1),
            !SpeechWords.breakers.contains(key(unit - 1)), !SpeechWords.nounPrepositions.contains(key(unit - 1)),
            !SpeechWords.openers.contains(key(unit - 1)), !isBeforeVerb(unit - 1), cue(at: unit - 1) == nil,
            let phrase = nounPhrase(endingAt: unit - 1, from: low), phrase.lowerBound > low
        else { return nil }
        let before = phrase.lowerBound - 1
        let isAbsolute =
            key(before) == Self.with || mark(before) == 0x2D
            || (mark(before) == 0x2C && !SpeechWords.documents.contains(key(unit - 1)))
        return isAbsolute || name(at: unit - 1) != nil ? phrase : nil
    }

    private static let with = WordKey("with")

    /// The subject of a participle or infinitive: that of the nearest finite cue before, else of the clause.
    private func participleSubject(_ unit: Int, from low: Int) -> Range<Int>? {
        var at = unit - 1
        // "was saying", "is telling": a finite verb after all.
        if at >= low, isWord(at), SpeechWords.be.contains(key(at)) {
            return subject(before: at, from: low)
        }
        if let own = ownSubject(ofParticiple: unit, from: low) { return own }
        while at >= max(low, unit - Self.reach) {
            if let word = cue(at: at), word.form == .past || word.form == .present, !isNounLike(at, word, from: low),
                word.strength > .weak, !isPassive(at, from: low),
                let match = finiteMatch(at, word, from: low, to: unit)
            {
                return match.subject
            }
            at -= 1
        }
        return clauseSubject(from: max(low, unit - Self.reach), to: unit)
    }
}
