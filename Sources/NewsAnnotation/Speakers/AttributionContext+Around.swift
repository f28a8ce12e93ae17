import NewsModel

/// Rules that look beyond the sentence: at the one before or after, at other paragraphs, at the headline.
extension AttributionContext {
    /// Harbour "ready by May": Olsen. The name after a headline's last colon.
    func headlineLabel(_ quote: Int) -> AttributionRule.Decision? {
        guard isHeadline(quote) else { return nil }
        let at = place(quote)
        let high = blockEnd(at)
        var colon = at + 1
        while colon < high, reader.mark(colon) != 0x3A { colon += 1 }
        guard colon + 1 < high, high - colon < 8, let name = reader.nounPhrase(startingAt: colon + 1, to: high) else {
            return nil
        }
        return .cue(CueMatch(cue: colon..<colon + 1, subject: name, strength: .speech))
    }

    /// Olsen: "ready by May"; Olsen attacks "enemies".
    func headlineName(_ quote: Int) -> AttributionRule.Decision? {
        guard isHeadline(quote) else { return nil }
        let at = place(quote)
        let low = sentenceStart(at)
        guard low < at, let name = reader.clauseSubject(from: low, to: at) else { return nil }
        return .cue(CueMatch(cue: 0..<0, subject: name, strength: .weak))
    }

    /// A paragraph or sentence that ends with a colon, and the quote after it.
    func colonBefore(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard at > 0, reader.mark(at - 1) == 0x3A else { return nil }
        let low = sentenceStart(at - 1)
        // "Ines Halvorsen:", also after a dash, is the speaker of what follows.
        if at - 2 >= low, reader.isWord(at - 2), let label = reader.nounPhrase(endingAt: at - 2, from: low),
            label.lowerBound == low || reader.mark(label.lowerBound - 1) == 0x2D,
            reader.isCapitalized(at - 2) || label.lowerBound == low
        {
            return .cue(CueMatch(cue: at - 1..<at, subject: label, strength: .speech))
        }
        var cue = at - 2
        while cue >= max(low, at - SpeechReader.reach) {
            if let match = reader.cueMatch(at: cue, from: low, to: at - 1), match.subject != nil { return .cue(match) }
            cue -= 1
        }
        guard let subject = reader.clauseSubject(from: low, to: at - 1) else { return nil }
        return .cue(CueMatch(cue: at - 1..<at, subject: subject, strength: .weak))
    }

    /// "…" — Ines Halvorsen: a dash and a name right after the quote, on its line or the next.
    func signature(_ quote: Int) -> AttributionRule.Decision? {
        let start = place(quote) + 1
        guard start + 1 < units.count, reader.mark(start) == 0x2D,
            isWholeSentence(quote) || wordCount(quote, limit: 6) > 5, reader.isCapitalized(start + 1)
        else { return nil }
        var end = start + 1
        let high = min(blockEnd(start), start + 12)
        while end < high, reader.isWord(end), reader.cue(at: end) == nil { end += 1 }
        let closes =
            end >= units.count || reader.isQuote(end) || units[end].startsBlock
            || (reader.mark(end) == 0x2E || reader.mark(end) == 0x2C) && end - start < 7
        guard end - start > 1, closes else { return nil }
        return .cue(CueMatch(cue: start..<start + 1, subject: start + 1..<end, strength: .speech))
    }

    /// A transcript's paragraph that begins with its speaker: "HALVORSEN: They called it 'madness'."
    func transcript(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        var low = at
        while low > max(0, at - SpeechReader.reach * 3), !units[low].startsBlock { low -= 1 }
        guard units[low].startsBlock else { return nil }
        var colon = low
        while colon < min(at, low + 6), reader.isCapitalized(colon) || reader.token(colon).isAbbreviation { colon += 1 }
        guard colon > low, colon < at, reader.mark(colon) == 0x3A else { return nil }
        return .cue(CueMatch(cue: colon..<colon + 1, subject: low..<colon, strength: .speech))
    }

    /// "…." The mayor said so: a short sentence right after that holds nothing else.
    func nextSentence(_ quote: Int) -> AttributionRule.Decision? {
        guard isWholeSentence(quote) else { return nil }
        let start = place(quote) + 1
        guard start < units.count, !units[start].startsBlock, !reader.isQuote(start) else { return nil }
        let high = sentenceEnd(start)
        guard high - start <= 7, let match = cueNext(start, to: high), match.strength == .speech,
            let subject = match.subject, subject.lowerBound == start
        else { return nil }
        return .cue(match)
    }

    /// The mayor denied it. "…": the speaker of the sentence before goes on.
    func sentenceBefore(_ quote: Int) -> AttributionRule.Decision? {
        let at = place(quote)
        guard units[at].startsSentence, !units[at].startsBlock, isWholeSentence(quote) else { return nil }
        let low = sentenceStart(at - 1)
        if quote > 0, !decided[quote - 1].isScare, let cue = decided[quote - 1].cue, cue.lowerBound >= low {
            return .goesOn(with: quote - 1)
        }
        var judging: CueMatch?
        var cue = low
        while cue < at {
            if let match = reader.cueMatch(at: cue, from: low, to: at), match.subject != nil, !match.isParticiple {
                if match.strength == .speech {
                    if let earlier = earlierQuote(withCue: match.cue, before: quote) { return .goesOn(with: earlier) }
                    return .cue(match)
                }
                if match.strength == .judging { judging = judging ?? match }
            }
            cue += 1
        }
        return judging.map { .cue($0) }
    }

    private func earlierQuote(withCue cue: Range<Int>, before quote: Int) -> Int? {
        var index = quote - 1
        while index >= max(0, quote - 8) {
            if decided[index].cue == cue { return index }
            index -= 1
        }
        return nil
    }

    /// A quote after another one of the same paragraph, with no cue of its own.
    func goesOn(_ quote: Int) -> AttributionRule.Decision? {
        guard quote > 0, stretch(quote - 1).paragraph == stretch(quote).paragraph, isWholeSentence(quote),
            !decided[quote - 1].isScare
        else { return nil }
        return .goesOn(with: quote - 1)
    }

    /// A paragraph that is only a quotation goes on with the one before.
    func nextParagraph(_ quote: Int) -> AttributionRule.Decision? {
        guard quote > 0, isBareParagraph(quote), let earlier = lastSpoken(before: quote),
            stretch(quote).paragraph - stretch(earlier).paragraph <= 2
        else { return nil }
        return .goesOn(with: earlier)
    }

    /// True where the paragraph begins with the quote, and the quote is long or all of it.
    private func isBareParagraph(_ quote: Int) -> Bool {
        let at = place(quote)
        guard units[at].startsBlock else { return false }
        return wordCount(quote, limit: 6) >= 5 || at + 1 >= units.count || units[at + 1].startsBlock
    }

    /// A whole sentence that nothing else explains goes to who spoke last.
    func lastSpeaker(_ quote: Int) -> AttributionRule.Decision? {
        guard isWholeSentence(quote), wordCount(quote, limit: 6) >= 5, let earlier = lastSpoken(before: quote) else {
            return nil
        }
        return .goesOn(with: earlier)
    }

    /// The last quote before one that somebody says, of the eight before it.
    func lastSpoken(before quote: Int) -> Int? {
        var index = quote - 1
        while index >= max(0, quote - 8) {
            if !decided[index].isScare, !isHeadline(index) { return index }
            index -= 1
        }
        return nil
    }
}
