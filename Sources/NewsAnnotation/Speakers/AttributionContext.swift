import NewsModel

/// What the rules may look at: the frame, and what was decided of the quotes before.
struct AttributionContext: Sendable {
    /// The words of the article.
    let reader: SpeechReader
    /// What was decided, one for each quoted stretch so far.
    private(set) var decided: [Attribution] = []

    /// A context in which nothing is decided yet.
    init(_ draft: Draft) { reader = SpeechReader(draft) }

    /// Decides every quote in reading order.
    mutating func decideAll() {
        for quote in reader.draft.quoted.indices {
            decided.append(decide(quote))
        }
    }

    private func decide(_ quote: Int) -> Attribution {
        // A stretch without a unit of its own has no words around it to go by.
        guard reader.units.indices.contains(place(quote)), reader.units[place(quote)].quote == quote else {
            return Attribution(rule: "no speaker", confidence: 0.5, isScare: true)
        }
        for rule in AttributionRule.all {
            switch rule.decide(self, quote) {
            case .cue(let match):
                return Attribution(
                    rule: rule.name, confidence: rule.confidence, cue: match.cue.isEmpty ? nil : match.cue,
                    mention: match.subject, relative: match.relative)
            case .goesOn(let earlier):
                return Attribution(
                    rule: rule.name, confidence: min(rule.confidence, decided[earlier].confidence),
                    cue: decided[earlier].cue, mention: decided[earlier].mention, goesOnWith: earlier)
            case .scare: return Attribution(rule: rule.name, confidence: rule.confidence, isScare: true)
            case nil: continue
            }
        }
        return Attribution(rule: "no speaker", confidence: 0.5, isScare: true)
    }

    /// The units of the frame.
    var units: [SpeechFrame.Unit] { reader.units }
    /// The unit of a quote.
    func place(_ quote: Int) -> Int { reader.frame.places[quote] }
    /// The quoted stretch with an index.
    func stretch(_ quote: Int) -> QuotedStretch { reader.draft.quoted[quote] }

    // MARK: The quoted words

    /// The number of words within the marks, counted up to `limit`.
    func wordCount(_ quote: Int, limit: Int = 40) -> Int {
        var count = 0
        forEachWord(quote, limit: limit) { _ in count += 1 }
        return count
    }

    /// Calls back for the word tokens within the marks, at most `limit` of them.
    func forEachWord(_ quote: Int, limit: Int, _ body: (Token) -> Void) {
        let stretch = stretch(quote)
        var index = units[place(quote)].token
        var count = 0
        let tokens = reader.draft.tokens
        while index < tokens.count, tokens[index].span.start < stretch.words.end, count < limit {
            if tokens[index].isWord || tokens[index].kind == .number, tokens[index].span.start >= stretch.words.start {
                body(tokens[index])
                count += 1
            }
            index += 1
        }
    }

    /// The first word within the marks.
    func firstWord(_ quote: Int) -> Token? {
        var first: Token?
        forEachWord(quote, limit: 1) { first = $0 }
        return first
    }

    /// True for a quote in the headline.
    func isHeadline(_ quote: Int) -> Bool { reader.draft.blocks[stretch(quote).paragraph].kind == .headline }

    /// True where the quoted words begin a sentence of the text, or follow a mark or cue as a whole sentence does.
    func isWholeSentence(_ quote: Int) -> Bool {
        guard let first = firstWord(quote) else { return false }
        let at = place(quote)
        if units[at].startsBlock { return true }
        let before = reader.mark(at - 1)
        if units[at].startsSentence || before == 0x3A { return true }
        let isSentenceLike = first.isCapitalized && wordCount(quote) > 3
        if reader.isQuote(at - 1) || before == 0x2C || before == 0x2D { return isSentenceLike || wordCount(quote) > 8 }
        return isSentenceLike && reader.cue(at: at - 1) != nil
    }

    // MARK: Limits

    /// The first unit of the sentence that a unit stands in, quotes before it included.
    func sentenceStart(_ unit: Int) -> Int {
        var at = unit
        let low = max(0, unit - SpeechReader.reach * 2)
        while at > low, !units[at].startsSentence { at -= 1 }
        return at
    }

    /// The unit after the sentence's last; a block's end ends it too.
    func sentenceEnd(_ unit: Int) -> Int {
        var at = unit + 1
        let high = min(units.count, unit + SpeechReader.reach * 2)
        while at < high, !units[at].startsSentence { at += 1 }
        return at
    }

    /// The unit after the block's last, at most two reaches on.
    func blockEnd(_ unit: Int) -> Int {
        var at = unit + 1
        let high = min(units.count, unit + SpeechReader.reach * 2)
        while at < high, !units[at].startsBlock { at += 1 }
        return at
    }
}
