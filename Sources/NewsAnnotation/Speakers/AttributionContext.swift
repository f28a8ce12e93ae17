import NewsModel

/// What rules and ranking may look at: the frame, and what was decided of the quotes before.
struct AttributionContext: Sendable {
    /// The words of the article.
    let reader: SpeechReader
    /// What each unit is at a glance.
    let tags: UnitTags
    /// What was decided, one for each quoted stretch so far.
    private(set) var decided: [Attribution] = []
    /// One each: its first and last word, to know the same words again.
    private(set) var sayings: [WordKey] = []
    /// One a person: how often the article names that one.
    private let mentions: [Int32]

    /// A context in which nothing is decided yet.
    init(_ draft: Draft, _ tagger: CueTagger) {
        reader = SpeechReader(draft)
        tags = UnitTags(reader, tagger)
        var mentions = [Int32](repeating: 0, count: draft.persons.count)
        for name in draft.names where mentions.indices.contains(name.person) { mentions[name.person] += 1 }
        self.mentions = mentions
    }

    /// Decides every quote in reading order: `choose` picks one of the candidates of each.
    mutating func decideAll(_ choose: (SpeakerQuestion) -> SpeakerRanking.Choice) {
        decided.reserveCapacity(reader.draft.quoted.count)
        sayings.reserveCapacity(reader.draft.quoted.count)
        for quote in reader.draft.quoted.indices {
            let (attribution, saying) = decide(quote, choose)
            decided.append(attribution)
            sayings.append(saying)
        }
    }

    /// What is decided of a quote, and its first and last word together.
    private func decide(
        _ quote: Int, _ choose: (SpeakerQuestion) -> SpeakerRanking.Choice
    ) -> (Attribution, WordKey) {
        // A stretch without a unit of its own has no words around it to go by.
        guard reader.units.indices.contains(place(quote)), reader.units[place(quote)].quote == quote else {
            return (Attribution(rule: "no speaker", confidence: 0.5, isScare: true), .none)
        }
        let question = SpeakerQuestion(self, quote)
        return (attribution(question, choose(question)), question.saying)
    }

    private func attribution(_ question: SpeakerQuestion, _ choice: SpeakerRanking.Choice) -> Attribution {
        let candidate = question.candidates.list[choice.index]
        var result = Attribution(rule: candidate.rule, confidence: Double(choice.probability))
        guard candidate.kind != .nobody else {
            result.isScare = true
            return result
        }
        result.cue = candidate.cue.isEmpty ? nil : candidate.cue
        result.mention = candidate.mention.isEmpty ? nil : candidate.mention
        result.relative = candidate.relative < 0 ? nil : candidate.relative
        result.goesOnWith = candidate.goesOnWith < 0 ? nil : candidate.goesOnWith
        if let mention = result.mention { result.person = person(of: mention) }
        return result
    }

    /// Index into `Draft.persons` of the person that a phrase ends with or else names, or -1.
    func person(of mention: Range<Int>) -> Int {
        if let name = reader.name(at: mention.upperBound - 1) { return reader.draft.names[name].person }
        for unit in mention {
            if let name = reader.name(at: unit) { return reader.draft.names[name].person }
        }
        return -1
    }

    /// How often the article names a person, in steps from 0 to 5.
    func frequency(of person: Int) -> UInt64 {
        guard mentions.indices.contains(person) else { return 0 }
        let count = mentions[person]
        return count < 3 ? UInt64(count) : count < 6 ? 3 : count < 12 ? 4 : 5
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
