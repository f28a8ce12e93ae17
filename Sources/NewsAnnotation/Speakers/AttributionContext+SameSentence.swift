import NewsModel

/// Rules that look at the sentence the quote stands in.
extension AttributionContext {
    private static let that = WordKey("that")
    private static let of = WordKey("of")
    private static let asWord = WordKey("as")
    private static let how = WordKey("how")
    private static let according = WordKey("according")

    /// Marks that opened at a paragraph before and were not closed.
    func openMarks(_ quote: Int) -> AttributionRule.Decision? {
        guard quote > 0, stretch(quote - 1).continues, units[place(quote)].startsBlock, !decided[quote - 1].isScare
        else { return nil }
        // Marks that were never meant to go on: the next paragraph's quotation has a cue and a name of its own.
        if case .cue(let match) = cueRightAfter(quote), let subject = match.subject, reader.holdsName(subject) {
            return nil
        }
        return .goesOn(with: quote - 1)
    }

    /// "…," she said; "…," said the mayor of Lima.
    func cueRightAfter(_ quote: Int) -> AttributionRule.Decision? {
        var at = place(quote) + 1
        let high = blockEnd(place(quote))
        guard at < high, !reader.isQuote(at) else { return nil }
        let ending = reader.ending(ofQuote: quote)
        var isOpen = ending == 0x2C
        if reader.mark(at) == 0x2C || reader.mark(at) == 0x2D {
            isOpen = true
            at += 1
        }
        let isAbrupt = units[at < high ? at : high - 1].startsSentence
        // A full stop within the marks ends the sentence, unless a small letter goes on with it.
        if ending == 0x2E, isAbrupt, !isOpen { return nil }
        guard at < high else { return nil }
        guard var match = cueNext(at, to: high), let subject = match.subject else { return nil }
        if subject.lowerBound > at + 1, match.cue.lowerBound != at {
            // "the senator for Lima and former mayor said": all that stands before the verb.
            guard isOpen || ending == 0x3F || ending == 0x21,
                let whole = wholePhrase(from: at, to: match.cue.lowerBound)
            else { return nil }
            match.subject = whole
        }
        // Without a comma, or after a few words only, it may be the start of something else.
        let isWhole = isWholeSentence(quote)
        if !isWhole || (!isOpen && ending != 0x3F && ending != 0x21), match.strength < .speech { return nil }
        if !isWhole, saysMore(match, to: high), cueBefore(quote) != nil { return nil }
        if !isOpen, isAbrupt, match.cue.lowerBound > at + 6 { return nil }
        return .cue(match)
    }

    /// "…," she claimed they had: the verb has words of its own to report.
    private func saysMore(_ match: CueMatch, to high: Int) -> Bool {
        let next = max(match.cue.upperBound, match.subject?.upperBound ?? 0)
        guard next < high, reader.isWord(next), !units[next].startsSentence else { return false }
        let key = reader.key(next)
        return key == Self.that || SpeechWords.subjectPronouns.contains(key) || SpeechWords.determiners.contains(key)
            || reader.name(at: next) != nil
    }

    /// What stands between a quotation and its verb, where it can be one phrase with its apposition.
    private func wholePhrase(from start: Int, to verb: Int) -> Range<Int>? {
        guard verb - start <= 24, reader.isWord(start), !SpeechWords.breakers.contains(reader.key(start)),
            !SpeechWords.openers.contains(reader.key(start)), !SpeechWords.conjunctions.contains(reader.key(start)),
            let phrase = reader.nounPhrase(startingAt: start, to: verb)
        else { return nil }
        return phrase
    }

    /// The first finite cue from a unit on in its clause.
    func cueNext(_ start: Int, to high: Int) -> CueMatch? {
        var at = start
        let stop = min(high, start + 36)
        while at < stop, !reader.isQuote(at), at == start || !units[at].startsSentence {
            if reader.mark(at) == 0x3B || reader.mark(at) == 0x3A { return nil }
            if at > start, SpeechWords.conjunctions.contains(reader.key(at)), at < start + 2 { return nil }
            if let match = reader.cueMatch(at: at, from: start, to: stop), match.strength > .weak {
                if match.isParticiple {
                    if at == start { return nil }
                    at += 1
                    continue
                }
                return match
            }
            at += 1
        }
        return nil
    }

    /// The mayor said, "…"; the mayor wrote: "…"; the mayor said that "…".
    func cueRightBefore(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        let low = sentenceStart(at)
        guard !units[at].startsSentence, at > low else { return nil }
        var cue = at - 1
        while cue >= low, reader.mark(cue) == 0x2C || reader.mark(cue) == 0x3A || isLink(cue) { cue -= 1 }
        guard cue >= low, let match = reader.cueMatch(at: cue, from: clauseStart(cue, low), to: at),
            match.strength > .weak
        else { return nil }
        return .cue(outer(of: match, from: low, to: at) ?? match)
    }

    /// "The mayor, according to an aide, promised "…"": the verb beside the quote governs it, whoever tells of it.
    func cueAfterSource(_ quote: Int) -> AttributionRule.Decision? {
        guard case .cue(let match) = cueRightBefore(quote), match.strength == .speech, let subject = match.subject,
            match.cue.upperBound == place(quote), subject.upperBound < match.cue.lowerBound,
            (subject.upperBound..<match.cue.lowerBound).contains(where: { reader.key($0) == Self.according })
        else { return nil }
        return .cue(match)
    }

    private func isLink(_ unit: Int) -> Bool {
        let key = reader.key(unit)
        return key == Self.that || key == Self.of || key == Self.asWord || key == Self.how
            || SpeechWords.dates.contains(key) || SpeechWords.determiners.contains(key)
    }

    /// The mayor said the plan was "…": the nearest cue before.
    func cueBefore(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard !units[at].startsSentence else { return nil }
        let low = sentenceStart(at)
        var cue = at - 1
        var fallback: CueMatch?
        while cue >= max(low, at - SpeechReader.reach) {
            if let match = reader.cueMatch(at: cue, from: clauseStart(cue, low), to: at), match.subject != nil {
                if match.strength > .weak { return .cue(outer(of: match, from: low, to: at) ?? match) }
                fallback = fallback ?? match
            }
            cue -= 1
        }
        // A weak verb counts only where no cue comes after the quote.
        if let fallback, laterCue(quote) == nil { return .cue(fallback) }
        return nil
    }

    /// "Venn said the aides who complained were "wrong"", "Venn said he would not call it "wrong"": the verb that
    /// reports, over one in a clause within or one that denies.
    private func outer(of match: CueMatch, from low: Int, to quote: Int) -> CueMatch? {
        let isWithin = match.relative != nil && quote - match.cue.upperBound > 3
        guard isWithin || reader.isNegated(match.cue.lowerBound) else { return nil }
        var cue = match.cue.lowerBound - 1
        while cue >= low, cue > quote - SpeechReader.reach, !reader.isQuote(cue) {
            if CueLexicon.isReporting(reader.key(cue)),
                let outer = reader.cueMatch(at: cue, from: clauseStart(cue, low), to: quote), !outer.isParticiple,
                outer.subject != nil, outer.relative == nil
            {
                return outer
            }
            cue -= 1
        }
        return nil
    }

    /// Where the clause of a cue may begin: the sentence, or the last quotation before the cue.
    private func clauseStart(_ cue: Int, _ low: Int) -> Int {
        var at = cue - 1
        while at >= low, at > cue - SpeechReader.reach {
            // A quote within reported speech does not end the clause, one with a comma at its end does.
            if reader.isQuote(at), reader.ending(ofQuote: units[at].quote) == 0x2C { return at + 1 }
            at -= 1
        }
        return max(low, cue - SpeechReader.reach)
    }

    /// "… is "broken" and must go, the mayor said."
    func cueLater(_ quote: Int) -> AttributionRule.Decision? { laterCue(quote).map { .cue($0) } }

    private func laterCue(_ quote: Int) -> CueMatch? {
        let start = place(quote) + 1
        let ending = reader.ending(ofQuote: quote)
        guard start < units.count, !units[start].startsBlock else { return nil }
        if units[start].startsSentence, ending == 0x2E || ending == 0x3F || ending == 0x21 { return nil }
        let high = min(sentenceEnd(start), start + SpeechReader.reach)
        var clause = start
        var at = start
        while at < high {
            if reader.mark(at) == 0x2C || reader.mark(at) == 0x2D || reader.mark(at) == 0x3B { clause = at + 1 }
            if reader.isQuote(at), reader.ending(ofQuote: units[at].quote) == 0x2C { clause = at + 1 }
            if let match = reader.cueMatch(at: at, from: clause, to: high), !match.isParticiple,
                match.strength == .speech, let subject = match.subject,
                subject.lowerBound <= clause + 1 || match.cue.lowerBound == clause,
                clause > start || subject.lowerBound == start
            {
                return match
            }
            at += 1
        }
        return nil
    }

    /// The subject of the sentence where no verb of speaking is near: for several words that are no title.
    func sentenceSubject(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard !units[at].startsSentence, wordCount(quote) >= 4 else { return nil }
        let low = sentenceStart(at)
        guard let subject = reader.clauseSubject(from: low, to: at), !reader.isQuote(subject.lowerBound),
            reader.holdsName(subject) || SpeechWords.subjectPronouns.contains(reader.key(subject.lowerBound))
        else { return nil }
        return .cue(CueMatch(cue: 0..<0, subject: subject, strength: .weak))
    }

    /// "…," she grinned: after a comma within the marks even an unknown verb has the speaker for its subject.
    func nameRightAfter(_ quote: Int) -> AttributionRule.Decision? {
        let start = place(quote) + 1
        guard start < units.count, !units[start].startsBlock, !units[start].startsSentence,
            reader.ending(ofQuote: quote) == 0x2C, isWholeSentence(quote),
            let phrase = reader.nounPhrase(startingAt: start, to: min(blockEnd(start), start + 12)),
            reader.holdsName(phrase) || SpeechWords.subjectPronouns.contains(reader.key(start)),
            phrase.upperBound < units.count, reader.isWord(phrase.upperBound), !reader.isCapitalized(phrase.upperBound)
        else { return nil }
        return .cue(CueMatch(cue: phrase.upperBound..<phrase.upperBound + 1, subject: phrase, strength: .weak))
    }

    /// "Venn's claim that it was "…"", "his call for "…"": a noun of speaking and whose it is.
    func nounBefore(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard !units[at].startsSentence else { return nil }
        let low = max(sentenceStart(at), at - 14)
        var noun = at - 1
        while noun > low {
            if SpeechWords.speechNouns.contains(reader.key(noun)), let owner = owner(of: noun, from: low) {
                return .cue(CueMatch(cue: noun..<noun + 1, subject: owner, strength: .judging))
            }
            noun -= 1
        }
        return nil
    }

    /// Whose a noun is: the phrase before "'s", or "his".
    private func owner(of noun: Int, from low: Int) -> Range<Int>? {
        var at = noun - 1
        while at >= max(low, noun - 4), reader.isWord(at) {
            if SpeechWords.possessivePronouns.contains(reader.key(at)) { return at..<at + 1 }
            if reader.token(at).isPossessive, at > low { return reader.nounPhrase(endingAt: at - 1, from: low) }
            at -= 1
        }
        return nil
    }

    // MARK: Nobody's words

    /// "The so-called "summer gap"": a name that others gave.
    func soCalled(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard at > 0, !units[at].startsBlock, reader.key(at - 1) == Self.soCalledWord else { return nil }
        return wordCount(quote, limit: 6) < 6 ? .scare : nil
    }

    private static let soCalledWord = WordKey("so-called")
    private static let buttonVerbs = WordSet("press presses pressed pressing")

    /// "She pressed "close"": a few words right after such a verb are what stands on the thing.
    func button(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard at > 0, !units[at].startsBlock, Self.buttonVerbs.contains(reader.key(at - 1)) else { return nil }
        return wordCount(quote, limit: 4) < 4 ? .scare : nil
    }

    /// Titles of works, terms and names of things.
    func title(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard !isHeadline(quote) else { return nil }
        var capitals = 0
        var others = 0
        forEachWord(quote, limit: 10) { token in
            if token.isCapitalized || token.kind == .number {
                capitals += 1
            } else if token.span.count > 3 {
                others += 1
            }
        }
        let isTitleCase = capitals >= 1 && others == 0 && capitals + others < 9
        guard at > 0, !units[at].startsBlock else { return nil }
        let before = reader.key(at - 1)
        let isIntroduced =
            SpeechWords.titleIntroductions.contains(before)
            || (at > 1 && reader.mark(at - 1) == 0x2C && SpeechWords.titleIntroductions.contains(reader.key(at - 2)))
        // "which the chairman called "…"" is speech, "a song called "…"" is not.
        if isIntroduced, at > 1, reader.cue(at: at - 1) != nil, speaksBefore(at - 2) { return nil }
        if isIntroduced, !units[at].startsSentence { return isTitleCase || wordCount(quote) < 4 ? .scare : nil }
        guard isTitleCase, reader.isWord(at - 1) else { return nil }
        if reader.token(at - 1).isPossessive { return .scare }
        return Self.titlePrepositions.contains(before) ? .scare : nil
    }

    /// True for a name, a pronoun or the comma of an apposition.
    private func speaksBefore(_ unit: Int) -> Bool {
        reader.name(at: unit) != nil || SpeechWords.subjectPronouns.contains(reader.key(unit))
            || reader.mark(unit) == 0x2C
    }

    private static let titlePrepositions = WordSet("on in of at from to by with for his her their its the")
}
