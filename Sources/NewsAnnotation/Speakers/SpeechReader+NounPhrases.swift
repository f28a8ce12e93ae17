import NewsModel

/// Finds the noun phrases that speak, with word lists and capitals in place of a parser.
extension SpeechReader {
    // MARK: Before a verb

    /// The subject of the verb at `end`, looking no further left than `start`.
    func subject(before end: Int, from start: Int) -> Range<Int>? {
        var at = end - 1
        let low = max(start, end - Self.reach)
        while at >= low, isWord(at), isBeforeVerb(at) { at -= 1 }
        if at >= low, isTimeWord(at), SpeechWords.times.contains(key(at)) {
            // "The mayor two weeks ago said": a phrase of time between subject and verb.
            while at >= low, isWord(at), isTimeWord(at) || isBeforeVerb(at) { at -= 1 }
        }
        guard at >= low else { return nil }
        if isQuote(at) { return nil }
        if SpeechWords.relatives.contains(key(at)) { return antecedent(before: at, from: low) }
        if SpeechWords.subjectPronouns.contains(key(at)) { return at..<at + 1 }
        if SpeechWords.conjunctions.contains(key(at)) { return coordinated(before: at, from: low) }
        switch mark(at) {
        case 0x2C: return beforeApposition(comma: at, from: low)
        case 0x2D: return beforeDashes(dash: at, from: low)
        case 0x29, 0x5D:
            guard let open = opening(of: at, from: low), open > low else { return nil }
            return subject(before: open, from: low)
        default:
            guard isWord(at), let phrase = nounPhrase(endingAt: at, from: low) else { return nil }
            return headOfRelativeClause(phrase, from: low) ?? phrase
        }
    }

    /// "An aide who met Venn said": the phrase before a "who" without commas, if the given one ends its clause.
    private func headOfRelativeClause(_ phrase: Range<Int>, from low: Int) -> Range<Int>? {
        var at = phrase.lowerBound - 1
        let stop = max(low, phrase.lowerBound - 12)
        while at >= stop, isWord(at) {
            let word = key(at)
            if word == Self.who { return at > stop ? nounPhrase(endingAt: at - 1, from: low) : nil }
            if SpeechWords.subordinators.contains(word) || SpeechWords.conjunctions.contains(word) { return nil }
            at -= 1
        }
        return nil
    }

    private static let who = WordKey("who")

    private func isTimeWord(_ unit: Int) -> Bool {
        !token(unit).isCapitalized
            && (SpeechWords.times.contains(key(unit)) || SpeechWords.beforeTimes.contains(key(unit)))
    }

    /// True for auxiliaries and adverbs, which may stand between a subject and its verb.
    func isBeforeVerb(_ unit: Int) -> Bool {
        if name(at: unit) != nil { return false }
        let word = key(unit)
        if SpeechWords.beforeVerbs.contains(word) { return !token(unit).isPossessive }
        let token = token(unit)
        // "angrily said": adverbs end in -ly; names with a capital do not count.
        guard !token.isCapitalized, token.span.count > 4 else { return false }
        let text = draft.text
        return text[token.span.end - 2] == 0x6C && text[token.span.end - 1] == 0x79
    }

    /// "the woman who said": what stands before "who", a comma and an apposition passed over.
    private func antecedent(before relative: Int, from low: Int) -> Range<Int>? {
        var at = relative - 1
        guard at >= low else { return nil }
        if mark(at) == 0x2D { return beforeDashes(dash: at, from: low).map(lastName) }
        if mark(at) == 0x2C { at -= 1 }
        if at >= low, mark(at) == 0x29, let open = opening(of: at, from: low) { at = open - 1 }
        guard at >= low, isWord(at), let phrase = nounPhrase(endingAt: at, from: low) else { return nil }
        // "Mara Venn, a former minister, who …"
        let first = phrase.lowerBound
        if mark(relative - 1) == 0x2C, first - 2 >= low, mark(first - 1) == 0x2C, isWord(first - 2),
            SpeechWords.determiners.contains(key(first)), !holdsName(phrase)
        {
            return nounPhrase(endingAt: first - 2, from: low).map(lastName)
        }
        return lastName(phrase)
    }

    /// "claims by Mara Venn, who": the name that a phrase ends with, else the phrase.
    private func lastName(_ phrase: Range<Int>) -> Range<Int> {
        guard let name = name(at: phrase.upperBound - 1) else { return phrase }
        var first = phrase.upperBound - 1
        while first > phrase.lowerBound, self.name(at: first - 1) == name { first -= 1 }
        return first..<phrase.upperBound
    }

    /// "X met Y and said": the subject is that of the verb before.
    private func coordinated(before conjunction: Int, from low: Int) -> Range<Int>? {
        // "When the mayor called, he laughed and said": the clause after the last comma, if it has a subject.
        var comma = conjunction - 1
        while comma > low, isWord(comma) { comma -= 1 }
        if comma > low, mark(comma) == 0x2C, comma + 2 < conjunction,
            let phrase = nounPhrase(startingAt: comma + 1, to: conjunction), phrase.upperBound < conjunction,
            SpeechWords.subjectPronouns.contains(key(comma + 1)) || name(at: comma + 1) != nil
        {
            return phrase
        }
        return clauseSubject(from: low, to: conjunction)
    }

    /// "X, the minister, said": passes over appositions and relative clauses between commas.
    private func beforeApposition(comma: Int, from low: Int) -> Range<Int>? {
        var end = comma
        for _ in 0..<4 {
            guard let previous = previousBreak(before: end, from: low) else {
                return clauseSubject(from: low, to: comma) ?? nounPhrase(endingAt: end - 1, from: low)
            }
            guard mark(previous) == 0x2C, previous > low else {
                return clauseSubject(from: previous + 1, to: comma)
            }
            var last = previous - 1
            if mark(last) == 0x29, let open = opening(of: last, from: low), open > low { last = open - 1 }
            guard last >= low, isWord(last), let phrase = nounPhrase(endingAt: last, from: low) else {
                end = previous
                continue
            }
            let first = phrase.lowerBound
            if holdsName(phrase) || first == low || isCapitalizedName(first) || startsClause(first) { return phrase }
            end = previous
        }
        return clauseSubject(from: low, to: comma)
            ?? (isWord(comma - 1) && comma > low ? nounPhrase(endingAt: comma - 1, from: low) : nil)
    }

    private func startsClause(_ unit: Int) -> Bool {
        frame.units[unit].startsSentence || isQuote(unit - 1)
            || SpeechWords.subordinators.contains(key(unit - 1)) || SpeechWords.conjunctions.contains(key(unit - 1))
    }

    private func beforeDashes(dash: Int, from low: Int) -> Range<Int>? {
        var at = dash - 1
        while at > low, mark(at) != 0x2D { at -= 1 }
        guard at > low, isWord(at - 1) else { return clauseSubject(from: low, to: dash) }
        return nounPhrase(endingAt: at - 1, from: low)
    }

    /// The comma, dash or quotation before a place.
    private func previousBreak(before end: Int, from low: Int) -> Int? {
        var at = end - 1
        while at >= low {
            if mark(at) == 0x29, let open = opening(of: at, from: low) {
                at = open - 1
                continue
            }
            if mark(at) == 0x2C || mark(at) == 0x2D || mark(at) == 0x3B || isQuote(at) { return at }
            at -= 1
        }
        return nil
    }

    /// The opening bracket of a closing one.
    private func opening(of close: Int, from low: Int) -> Int? {
        var at = close - 1
        while at >= low {
            if mark(at) == 0x28 || mark(at) == 0x5B { return at }
            at -= 1
        }
        return nil
    }

    /// The noun phrase that ends with a unit.
    func nounPhrase(endingAt end: Int, from start: Int) -> Range<Int>? {
        let low = max(start, end - 16)
        var at = end
        var first = end + 1
        while at >= low, isWord(at) || isInnerMark(at, low) {
            let word = key(at)
            if name(at: at) != nil || token(at).isPossessive || token(at).kind == .number {
                first = at
            } else if SpeechWords.determiners.contains(word), !isCapitalizedName(at) {
                first = at
                guard at > low, isWord(at - 1), SpeechWords.nounPrepositions.contains(key(at - 1)) else { break }
                if frame.units[at - 1].startsSentence { break }
            } else if SpeechWords.nounPrepositions.contains(word) {
                guard at > low, isWord(at - 1), !SpeechWords.breakers.contains(key(at - 1)), first <= end else { break }
                if isVerbLike(at - 1) || frame.units[at].startsSentence { break }
            } else if SpeechWords.breakers.contains(word) || isVerbLike(at)
                || SpeechWords.subjectPronouns.contains(word)
            {
                if first > end, !SpeechWords.breakers.contains(word) { return at..<at + 1 }
                break
            } else if SpeechWords.openers.contains(word), frame.units[at].startsSentence {
                break
            } else {
                first = at
            }
            if frame.units[at].startsSentence { break }
            at -= 1
        }
        return first <= end ? first..<end + 1 : nil
    }

    /// "former vice-president/treasurer", "R. Venn & Co": marks within a phrase.
    private func isInnerMark(_ unit: Int, _ low: Int) -> Bool {
        !isQuote(unit) && unit > low && token(unit).kind == .symbol && isWord(unit - 1)
    }

    private func isCapitalizedName(_ unit: Int) -> Bool {
        isCapitalized(unit) && !frame.units[unit].startsSentence && !isHeadline(unit) && token(unit).span.count > 3
    }

    private func isVerbLike(_ unit: Int) -> Bool {
        guard let cue = cue(at: unit) else { return false }
        return cue.form == .past && cue.strength == .speech
    }

    // MARK: At the start of a clause

    /// The first noun phrase of a clause, adverbials before a comma passed over.
    func clauseSubject(from start: Int, to end: Int) -> Range<Int>? {
        var at = start
        let high = min(end, start + Self.reach)
        while at < high, SpeechWords.conjunctions.contains(key(at)) || mark(at) != 0 || isLeadIn(at) { at += 1 }
        guard at < high else { return nil }
        if SpeechWords.openers.contains(key(at)) || cue(at: at)?.form == .gerund {
            var comma = at
            while comma < high, mark(comma) != 0x2C { comma += 1 }
            guard comma + 1 < high else { return nil }
            return afterAdverbial(from: comma + 1, to: end)
        }
        guard let phrase = nounPhrase(startingAt: at, to: high) else { return nil }
        // "A few days later, the mayor …"
        if SpeechWords.times.contains(key(phrase.upperBound - 1)), !holdsName(phrase) {
            var comma = phrase.upperBound
            while comma < min(high, phrase.upperBound + 3), mark(comma) != 0x2C { comma += 1 }
            if comma + 1 < high, mark(comma) == 0x2C { return clauseSubject(from: comma + 1, to: end) ?? phrase }
        }
        return phrase
    }

    /// "At a rally in Lima, Ohio, the mayor …": the first phrase after an adverbial's comma that has none after it.
    private func afterAdverbial(from start: Int, to end: Int) -> Range<Int>? {
        let first = clauseSubject(from: start, to: end)
        guard let phrase = first, phrase.lowerBound == start, phrase.upperBound + 1 < end,
            mark(phrase.upperBound) == 0x2C, !holdsName(phrase), isCapitalized(phrase.lowerBound)
        else { return first }
        return clauseSubject(from: phrase.upperBound + 1, to: end) ?? first
    }

    private func isLeadIn(_ unit: Int) -> Bool {
        guard isWord(unit), name(at: unit) == nil, !SpeechWords.openers.contains(key(unit)) else { return false }
        let token = token(unit)
        let isAdverb =
            token.span.count > 5 && frame.units[unit].startsSentence
            && draft.text[token.span.end - 2] == 0x6C && draft.text[token.span.end - 1] == 0x79
        return isAdverb || isBeforeVerb(unit)
    }

    /// The noun phrase that starts with a unit.
    func nounPhrase(startingAt start: Int, to end: Int) -> Range<Int>? {
        guard start < end, isWord(start) else { return nil }
        if SpeechWords.subjectPronouns.contains(key(start)) { return start..<start + 1 }
        if SpeechWords.dates.contains(key(start)), name(at: start) == nil { return nil }
        var at = start
        var stop = start
        let high = min(end, start + 14)
        scan: while at < high, isWord(at) || (at > start && isInnerMark(at, start)) {
            let word = key(at)
            if let mention = name(at: at) {
                while at < high, name(at: at) == mention { at += 1 }
                stop = at
                // "Mara Venn's office" goes on, "Mara Venn in Lima" does not.
                guard at < high, token(at).isPossessive || isCapitalized(at) else { break scan }
                continue
            }
            if SpeechWords.nounPrepositions.contains(word) {
                guard stop > start, at + 1 < high, isWord(at + 1), word != Self.on, word != Self.to else { break scan }
                if SpeechWords.dates.contains(key(at + 1)) { break scan }
            } else if SpeechWords.breakers.contains(word) || SpeechWords.openers.contains(word) {
                break scan
            } else if stop > start, isFinite(at) || SpeechWords.dates.contains(word) || isBeforeVerb(at) {
                break scan
            } else {
                stop = at + 1
            }
            at += 1
        }
        let isLoneDeterminer =
            stop == start + 1 && SpeechWords.determiners.contains(key(start))
            && !SpeechWords.standingDeterminers.contains(key(start))
        return stop > start && !isLoneDeterminer ? start..<stop : nil
    }

    private static let on = WordKey("on")
    private static let to = WordKey("to")

    private func isFinite(_ unit: Int) -> Bool {
        guard let cue = cue(at: unit), !frame.units[unit].startsSentence else { return false }
        return cue.form == .past || cue.form == .present
    }

    /// True where a name stands in a noun phrase.
    func holdsName(_ phrase: Range<Int>) -> Bool { phrase.contains { name(at: $0) != nil } }
}
