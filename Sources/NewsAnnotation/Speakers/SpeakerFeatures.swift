import NewsModel

/// Writes down the evidence for each answer to who says one quoted stretch.
struct SpeakerFeatures {
    /// The article, and what was decided so far.
    let context: AttributionContext
    /// The quote.
    let facts: QuoteFacts
    /// The previous quote's decision and how near it is, as one number.
    private let previous: UInt64
    /// The surest verb of speaking of the sentence with a speaker: 0 none, else its strength and side.
    private let rival: UInt64
    /// How many such verbs, at most three.
    private let rivals: UInt64
    /// The highest cue level in the sentence before and after the quote.
    let levels: (before: UInt64, after: UInt64)
    /// The persons named within the marks, at most four.
    private let inside: [Int]
    /// The last quote that somebody says, or -1.
    private let lastSpoken: Int
    /// The rules for cues right beside the quote that propose anything, a bit each.
    private let beside: UInt64
    /// All answers.
    let candidates: [SpeakerCandidate]

    /// The words of the article.
    var reader: SpeechReader { context.reader }
    /// The quote's unit.
    var at: Int { facts.at }

    /// What all candidates of a quote share.
    init(_ context: AttributionContext, _ quote: Int, _ candidates: SpeakerCandidates) {
        (self.context, facts) = (context, QuoteFacts(context, quote))
        self.candidates = candidates.list
        previous = Self.previous(context, quote)
        beside = candidates.list.reduce(0) { $0 | $1.proposers } & AttributionRule.rightBeside
        lastSpoken = context.lastSpoken(before: quote) ?? -1
        inside = Self.persons(within: context.stretch(quote).span, context)
        levels = Self.levels(context, facts.at)
        (rival, rivals) = Self.rivals(candidates.list, context, facts.at)
    }

    private static func levels(_ context: AttributionContext, _ at: Int) -> (UInt64, UInt64) {
        let tags = context.tags
        var best: (UInt8, UInt8) = (0, 0)
        var unit = at - 1
        while unit >= max(0, at - 40), tags.sentences[unit] == tags.sentences[at] {
            best.0 = max(best.0, tags.levels[unit])
            unit -= 1
        }
        unit = at + 1
        while unit < min(tags.levels.count, at + 40), tags.sentences[unit] == tags.sentences[at] {
            best.1 = max(best.1, tags.levels[unit])
            unit += 1
        }
        return (UInt64(best.0), UInt64(best.1))
    }

    private static func previous(_ context: AttributionContext, _ quote: Int) -> UInt64 {
        guard quote > 0 else { return 0 }
        let (now, then) = (context.place(quote), context.place(quote - 1))
        let sentences = context.tags.sentences
        let paragraphs = context.stretch(quote).paragraph - context.stretch(quote - 1).paragraph
        let near: UInt64 =
            sentences[now] == sentences[then] ? 1 : paragraphs == 0 ? 2 : paragraphs == 1 ? 3 : paragraphs == 2 ? 4 : 5
        let decision = context.decided[quote - 1]
        let kind: UInt64 =
            decision.isScare ? 1 : decision.goesOnWith != nil ? 2 : decision.mention == nil ? 3 : 4
        return near * 8 + kind
    }

    private static func persons(within span: TextSpan, _ context: AttributionContext) -> [Int] {
        let names = context.reader.draft.names
        var index = Draft.partition(names.count) { names[$0].span.start < span.start }
        var persons: [Int] = []
        while index < names.count, names[index].span.start < span.end, persons.count < 4 {
            persons.append(names[index].person)
            index += 1
        }
        return persons
    }

    private static func rivals(
        _ list: [SpeakerCandidate], _ context: AttributionContext, _ at: Int
    ) -> (UInt64, UInt64) {
        var best: UInt64 = 0
        var count: UInt64 = 0
        for candidate in list where candidate.kind == .mention && !candidate.cue.isEmpty {
            let cue = candidate.cue.lowerBound
            guard context.tags.sentences[cue] == context.tags.sentences[at] else { continue }
            let strength: UInt64 =
                switch context.tags.tags[cue] {
                case .speechCue: 3
                case .judgingCue: 2
                case .weakCue: 1
                default: 0
                }
            if strength > 0 { count += 1 }
            best = max(best, strength * 2 + (cue > at ? 1 : 0))
        }
        return (best, min(count, 3))
    }

    /// Fills the buffer with the features of a candidate.
    func write(_ candidate: SpeakerCandidate, into buffer: inout FeatureBuffer) {
        buffer.clear()
        let relation = relation(candidate)
        buffer.add(.relation, relation)
        var bits = candidate.proposers
        while bits != 0 {
            let bit = UInt64(bits.trailingZeroBitCount)
            buffer.add(.proposer, bit)
            bits &= bits - 1
        }
        buffer.add(.rightBeside, relation, candidate.proposers & AttributionRule.rightBeside | beside << 32)
        writeQuote(relation, into: &buffer)
        switch candidate.kind {
        case .nobody, .unnamed: writeNobody(relation, into: &buffer)
        case .mention, .goesOn: break
        }
        if !candidate.mention.isEmpty || !candidate.cue.isEmpty { writePlace(candidate, relation, into: &buffer) }
        if !candidate.cue.isEmpty { writeCue(candidate, relation, into: &buffer) }
        if !candidate.mention.isEmpty { writeMention(candidate, relation, into: &buffer) }
        if candidate.goesOnWith >= 0 { writeGoesOn(candidate, into: &buffer) }
    }

    // MARK: The relation

    /// The kind of candidate and where it stands: below 64.
    private func relation(_ candidate: SpeakerCandidate) -> UInt64 {
        switch candidate.kind {
        case .nobody: return 0
        case .unnamed: return candidate.cue.isEmpty ? 1 : 2
        case .goesOn, .mention: break
        }
        let sentences = context.tags.sentences
        if candidate.goesOnWith >= 0 {
            let earlier = candidate.goesOnWith
            let paragraphs = context.stretch(facts.quote).paragraph - context.stretch(earlier).paragraph
            let isLast: UInt64 = earlier == facts.quote - 1 ? 0 : 8
            if sentences[context.place(earlier)] == sentences[at] { return 3 + isLast }
            return (paragraphs == 0 ? 4 : paragraphs == 1 ? 5 : paragraphs == 2 ? 6 : 7) + isLast
        }
        let anchor = candidate.cue.isEmpty ? candidate.mention.lowerBound : candidate.cue.lowerBound
        let isAfter: UInt64 = anchor > at ? 1 : 0
        let isBare: UInt64 = candidate.cue.isEmpty ? 0 : context.tags.tags[anchor].isCue ? 2 : 1
        let far = abs(Int(sentences[anchor]) - Int(sentences[at]))
        let isSameBlock = reader.token(anchor).block == reader.token(at).block
        let place: UInt64 = far == 0 ? 0 : isSameBlock ? (far == 1 ? 1 : 2) : 3
        return 16 + isAfter + 2 * isBare + 8 * place
    }

    // MARK: The quotation

    private func writeQuote(_ relation: UInt64, into buffer: inout FeatureBuffer) {
        buffer.add(.shape, relation, facts.shape)
        buffer.add(.ending, relation, UInt64(facts.ending))
        buffer.add(.length, relation, facts.length)
        buffer.add(.siblings, relation, facts.siblings)
        buffer.add(.previous, relation, previous)
        buffer.add(.before, relation, facts.before.0)
        buffer.add(.after, relation, facts.after.0)
        buffer.add(.tagsNear, relation, facts.tagsBefore2 * 4096 + facts.tagsAfter2)
        buffer.add(.rivalStrength, relation, rival * 4 + rivals)
        buffer.add(.levelsAround, relation, levels.before * 8 + levels.after)
    }

    private func writeNobody(_ relation: UInt64, into buffer: inout FeatureBuffer) {
        let shape = facts.length * 8 + facts.capitals
        buffer.add(.voices, relation, facts.voices)
        buffer.add(.tagsBefore, relation, facts.tagsBefore)
        buffer.add(.tagsAfter, relation, facts.tagsAfter)
        buffer.add(.marks, relation, (facts.isSingle ? 1 : 0) + (facts.isHeadline ? 2 : 0))
        buffer.add(.levelSum, relation * 8 + max(levels.before, levels.after), facts.length)
        buffer.add(.previousBefore, facts.before.0 &+ relation, previous)
        buffer.add(.capitals, relation, facts.capitals)
        buffer.add(.beforeCapitals, facts.before.0 &+ relation, shape)
        buffer.add(.beforePair, facts.before.0 &+ relation, facts.before.1)
        buffer.add(.secondBefore, relation, facts.before.1)
        buffer.add(.afterPair, facts.after.0 &+ relation, facts.after.1)
        buffer.add(.secondAfter, relation, facts.after.1)
        buffer.add(.around, facts.before.0 &+ relation, facts.after.0)
        buffer.add(.firstWord, relation, facts.firstWord.hash)
        buffer.add(.lastWord, relation, facts.lastWord.hash)
        buffer.add(.innerWord, relation, facts.innerWord.hash)
        buffer.add(.firstLast, facts.firstWord.hash &+ relation, facts.lastWord.hash)
        buffer.add(.beforeLength, facts.before.0 &+ relation, rival)
        buffer.add(.beforeEnding, facts.before.0 &+ relation, UInt64(facts.ending))
        buffer.add(.tagsLength, facts.tagsBefore &+ relation, facts.length)
        buffer.add(.tagsWithLength, (facts.tagsBefore2 * 4096 + facts.tagsAfter2) * 64 + relation, facts.length)
        buffer.add(.tagAround, (facts.tagsBefore2 * 4096 + facts.tagsAfter2) * 64 + relation, rival)
        buffer.add(.repeated, relation, facts.repeats)
        for word in facts.words { buffer.add(.wordInside, relation, word.hash) }
    }

    // MARK: The mention

    private func writeMention(_ candidate: SpeakerCandidate, _ relation: UInt64, into buffer: inout FeatureBuffer) {
        let mention = candidate.mention
        let head = head(of: mention)
        let tag = UInt64(context.tags.tags[head].rawValue)
        let word = tag == UInt64(UnitTag.name.rawValue) ? 3 : reader.key(head).hash
        buffer.add(.mentionKind, relation, tag)
        buffer.add(.mentionWord, word)
        buffer.add(.mentionWord, word, relation)
        if mention.lowerBound > 0 {
            let before = mention.lowerBound - 1
            let isStart = context.units[mention.lowerBound].startsSentence
            buffer.add(.mentionBefore, relation, isStart ? 1 : reader.key(before).hash)
            buffer.add(.mentionStart, relation, isStart ? 1 : 100 + UInt64(context.tags.tags[before].rawValue))
        }
        if mention.upperBound < context.units.count {
            buffer.add(.mentionAfter, relation, UInt64(context.tags.tags[mention.upperBound].rawValue))
        }
        if mention.upperBound < context.units.count {
            buffer.add(.mentionVerb, tag, reader.key(mention.upperBound).hash)
        }
        let side: UInt64 = mention.lowerBound > at ? 1 : 0
        buffer.add(.mentionDistance, tag * 2 + side, Self.step(abs(mention.lowerBound - at)))
        let person = context.person(of: mention)
        if person >= 0 {
            buffer.add(.frequency, relation, context.frequency(of: person))
            if inside.contains(person) { buffer.add(.mentionInside, relation) }
        }
        guard lastSpoken >= 0 else { return buffer.add(.spokeLast, relation, 9) }
        let last = context.decided[lastSpoken]
        let isSame: UInt64 =
            last.mention == mention ? 3 : person < 0 || last.person < 0 ? 0 : person == last.person ? 1 : 2
        buffer.add(.spokeLast, relation, isSame)
        buffer.add(.spokeShape, relation * 4 + isSame, facts.shape)
        buffer.add(.spokePrevious, relation * 4 + isSame, previous)
        if tag == UInt64(UnitTag.pronoun.rawValue), let other = last.mention, other != mention {
            buffer.add(.samePronoun, relation, reader.key(other.lowerBound) == reader.key(head) ? 1 : 2)
        }
    }

    /// The unit of a phrase that says what it is: the last before a preposition or a comma.
    func head(of mention: Range<Int>) -> Int {
        var unit = mention.lowerBound + 1
        while unit < mention.upperBound {
            let tag = context.tags.tags[unit]
            if tag == .preposition || tag == .comma || tag == .possessive && unit + 1 == mention.upperBound { break }
            unit += 1
        }
        return unit - 1
    }

    // MARK: Going on

    private func writeGoesOn(_ candidate: SpeakerCandidate, into buffer: inout FeatureBuffer) {
        let earlier = candidate.goesOnWith
        let then = context.place(earlier)
        let ending = UInt64(QuoteFacts.step(ofEnding: reader.ending(ofQuote: earlier)))
        let isLast: UInt64 = earlier == facts.quote - 1 ? 1 : 0
        let stretch = context.stretch(earlier)
        buffer.add(.goesOnEnding, ending * 2 + isLast, UInt64(facts.ending))
        buffer.add(
            .goesOnOpen, (stretch.continues ? 1 : 0) + (stretch.isOpenEnded ? 2 : 0),
            isLast + (facts.startsBlock ? 2 : 0))
        let cue = context.decided[earlier].cue
        let side: UInt64 = cue.map { $0.lowerBound > at ? 3 : $0.lowerBound > then ? 1 : 2 } ?? 0
        buffer.add(.goesOnCue, side * 2 + isLast, facts.shape)
        guard isLast == 1 else { return }
        // What stands between the two quotes.
        var path: UInt64 = 1
        var unit = then + 1
        while unit < at, unit < then + 12 {
            let isCue = cue?.contains(unit) ?? false
            let tag = isCue ? 60 : candidate.mention.contains(unit) ? 61 : UInt64(context.tags.tags[unit].rawValue)
            path = path &* 67 &+ tag
            if context.units[unit].startsSentence { path = path &* 67 &+ 65 }
            if context.units[unit].startsBlock { path = path &* 67 &+ 66 }
            unit += 1
        }
        buffer.add(.goesOnPath, at - then > 12 ? 0 : path, facts.shape & 5)
        buffer.add(.goesOnGap, Self.step(at - then), facts.shape & 7)
        buffer.add(.goesOnLink, previous, facts.before.0)
    }
}
