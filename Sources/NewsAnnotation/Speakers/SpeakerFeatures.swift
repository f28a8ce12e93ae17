import NewsModel

/// Writes down the evidence for each answer to who says one quoted stretch.
struct SpeakerFeatures {
    private let context: AttributionContext
    let facts: QuoteFacts
    /// The previous quote's decision and how near it is, as one number.
    private let previous: UInt64
    /// The surest verb of speaking of the sentence with a speaker: 0 none, else its strength and side.
    private let rival: UInt64
    private let rivals: UInt64
    /// The highest cue level in the sentence before and after the quote.
    private let levels: (before: UInt64, after: UInt64)
    /// The persons named within the marks, at most four.
    private let inside: [Int]
    private let lastSpoken: Int
    /// The rules for cues right beside the quote that propose anything, a bit each.
    private let beside: UInt64
    private let candidates: [SpeakerCandidate]

    private var reader: SpeechReader { context.reader }
    private var at: Int { facts.at }

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

    // MARK: The place

    private func writePlace(_ candidate: SpeakerCandidate, _ relation: UInt64, into buffer: inout FeatureBuffer) {
        let hull = hull(candidate)
        let isAfter = hull.lowerBound > at
        let near = isAfter ? hull.lowerBound - at - 1 : at - hull.upperBound
        buffer.add(.distance, relation, Self.step(max(near, 0)))
        buffer.add(.order, relation, candidate.cue.lowerBound < candidate.mention.lowerBound ? 1 : 2)
        let path = writePath(candidate, hull, isAfter: isAfter, into: &buffer)
        buffer.add(.path, path.whole, UInt64(facts.ending))
        buffer.add(.path, path.whole)
        buffer.add(.pathStart, relation, path.start)
        buffer.add(.between, relation, path.counts)
        let sentences = Int(context.tags.sentences[at]) - Int(context.tags.sentences[hull.lowerBound])
        buffer.add(.sentences, relation, UInt64(bitPattern: Int64(max(-3, min(sentences, 6)))))
        buffer.add(.levelBetween, relation, path.level)
        let rank = UInt64(candidates.count { $0.kind == .mention && $0.mention != candidate.mention && !$0.mention.isEmpty && (isAfter ? $0.mention.lowerBound > at && $0.mention.lowerBound < candidate.mention.lowerBound : $0.mention.upperBound <= at && $0.mention.lowerBound > candidate.mention.lowerBound) })
        buffer.add(.rank, relation, min(rank, 5))
    }

    /// The units from the first to the last of cue and mention.
    private func hull(_ candidate: SpeakerCandidate) -> Range<Int> {
        if candidate.cue.isEmpty { return candidate.mention }
        if candidate.mention.isEmpty { return candidate.cue }
        return min(candidate.cue.lowerBound, candidate.mention.lowerBound)..<max(
            candidate.cue.upperBound, candidate.mention.upperBound)
    }

    /// The tags from the quote to the far end of a candidate: all, the first three, and how many rivals lie between.
    private func writePath(
        _ candidate: SpeakerCandidate, _ hull: Range<Int>, isAfter: Bool, into buffer: inout FeatureBuffer
    ) -> (whole: UInt64, start: UInt64, counts: UInt64, level: UInt64) {
        let step = isAfter ? 1 : -1
        let end = isAfter ? hull.upperBound : hull.lowerBound - 1
        var unit = at + step
        var whole: UInt64 = isAfter ? 1 : 2
        var start = whole
        var (length, last, words) = (0, UInt64(isAfter ? 90 : 91), 0)
        var (quotes, cues, names, level): (UInt64, UInt64, UInt64, UInt8) = (0, 0, 0, 0)
        var steps = 0
        while unit != end, context.units.indices.contains(unit), steps < SpeechReader.reach {
            steps += 1
            let tag = context.tags.tags[unit]
            var seen = UInt64(tag.rawValue)
            if candidate.mention.contains(unit) {
                seen = 60
            } else if candidate.cue.contains(unit) {
                seen = tag.isCue ? UInt64(tag.rawValue) + 64 : 59
            } else {
                if tag == .quote { quotes += 1 }
                if words < 6, Self.isTelling(tag) {
                    buffer.add(.pathWord, isAfter ? 1 : 0, reader.key(unit).hash)
                    words += 1
                }
                if tag.isCue { cues += 1 }
                level = max(level, context.tags.levels[unit])
                if tag == .name, last != seen { names += 1 }
                if tag == .determiner || tag == .capital || tag == .auxiliary || tag == .number { seen = 0 }
            }
            if seen != last || tag == .quote {
                length += 1
                if length <= 10 { buffer.add(.pathPair, last, seen) }
                if length <= 14 { whole = whole &* 131 &+ seen }
                if length <= 3 { start = whole }
                last = seen
            }
            unit += step
        }
        if length > 14 { whole = UInt64(isAfter ? 5 : 6) }
        return (whole, start, min(quotes, 3) * 16 + min(cues, 3) * 4 + min(names, 3), UInt64(level))
    }

    private static func isTelling(_ tag: UnitTag) -> Bool {
        switch tag {
        case .subordinator, .conjunction, .preposition, .relative, .that, .be, .auxiliary, .speechCue, .judgingCue,
            .weakCue, .introduction, .speechNoun:
            true
        default: false
        }
    }

    private static func step(_ distance: Int) -> UInt64 {
        switch distance {
        case 0...4: UInt64(distance)
        case 5...6: 5
        case 7...9: 6
        case 10...14: 7
        case 15...24: 8
        case 25...50: 9
        default: 10
        }
    }

    // MARK: The cue

    private func writeCue(_ candidate: SpeakerCandidate, _ relation: UInt64, into buffer: inout FeatureBuffer) {
        let cue = candidate.cue.lowerBound
        let word = reader.key(cue).hash
        buffer.add(.cueSide, relation, word)
        let level = UInt64(context.tags.levels[cue])
        buffer.add(.cueLevel, relation, level)
        buffer.add(.cueLevelDistance, level + (cue > at ? 8 : 0), Self.step(abs(cue - at)))
        buffer.add(.levelRank, relation * 8 + level, cue > at ? levels.after : levels.before)
        buffer.add(.cueStrength, relation, UInt64(context.tags.tags[cue].rawValue))
        let before = cue > 0 ? cue - 1 : cue
        if !candidate.mention.contains(before) { buffer.add(.cueBefore, relation, reader.key(before).hash) }
        let next = candidate.cue.upperBound
        if next < context.units.count { buffer.add(.cueAfter, relation, UInt64(context.tags.tags[next].rawValue)) }
        let isAfter = cue > at
        buffer.add(.cueWithBefore, word &+ (isAfter ? 1 : 0), isAfter ? facts.after.0 : facts.before.0)
        buffer.add(.cueWithLength, word &+ (isAfter ? 1 : 0), facts.length)
        buffer.add(.cueWithDistance, word &+ (isAfter ? 1 : 0), Self.step(abs(cue - at)))
        buffer.add(.cueShape, word &+ (isAfter ? 1 : 0), facts.shape)
        if next < context.units.count { buffer.add(.cueWithNext, word, reader.key(next).hash) }
        if cue > 0 { buffer.add(.cueWordBefore, word, reader.key(before).hash) }
        if !candidate.mention.isEmpty {
            buffer.add(.cueWithMention, word, UInt64(context.tags.tags[head(of: candidate.mention)].rawValue))
        }
        guard !candidate.mention.isEmpty else { return }
        let gap =
            cue < candidate.mention.lowerBound
            ? candidate.mention.lowerBound - candidate.cue.upperBound : 16 + cue - candidate.mention.upperBound
        buffer.add(.cueGap, relation, UInt64(max(0, min(gap, 30))))
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
        let isSame: UInt64 = last.mention == mention ? 3 : person < 0 || last.person < 0 ? 0 : person == last.person ? 1 : 2
        buffer.add(.spokeLast, relation, isSame)
        buffer.add(.spokeShape, relation * 4 + isSame, facts.shape)
        buffer.add(.spokePrevious, relation * 4 + isSame, previous)
        if tag == UInt64(UnitTag.pronoun.rawValue), let other = last.mention, other != mention {
            buffer.add(.samePronoun, relation, reader.key(other.lowerBound) == reader.key(head) ? 1 : 2)
        }
    }

    /// The unit of a phrase that says what it is: the last before a preposition or a comma.
    private func head(of mention: Range<Int>) -> Int {
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
        buffer.add(.goesOnOpen, (stretch.continues ? 1 : 0) + (stretch.isOpenEnded ? 2 : 0), isLast + (facts.startsBlock ? 2 : 0))
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

extension FeatureBuffer {
    @inline(__always)
    fileprivate mutating func add(_ feature: SpeakerFeature) { add(feature.rawValue) }

    @inline(__always)
    fileprivate mutating func add(_ feature: SpeakerFeature, _ seen: UInt64) { add(feature.rawValue, seen) }

    @inline(__always)
    fileprivate mutating func add(_ feature: SpeakerFeature, _ first: UInt64, _ second: UInt64) {
        add(feature.rawValue, first, second)
    }
}
