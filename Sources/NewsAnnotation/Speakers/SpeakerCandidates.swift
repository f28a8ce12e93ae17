/// Collects the answers that come into question for one quoted stretch; every window is bounded.
struct SpeakerCandidates {
    private let context: AttributionContext
    private let quote: Int
    private let at: Int
    private let isWhole: Bool
    /// The candidates so far: nobody first, then somebody who is not named.
    private(set) var list: [SpeakerCandidate] = []
    /// The first rule that applies, or -1.
    private(set) var firstRule = -1

    private static let cuesEachSide = 5
    private static let namesEachSide = 4
    private static let likelyCue: UInt8 = 3

    /// The candidates of a quote, given what was decided of those before it.
    init(_ context: AttributionContext, _ quote: Int) {
        (self.context, self.quote, at) = (context, quote, context.place(quote))
        isWhole = context.isWholeSentence(quote)
        list.reserveCapacity(24)
        if let sure = sureRule() {
            list = [sure]
            return
        }
        add(SpeakerCandidate(kind: .nobody), by: SpeakerProposer.always.bit)
        add(SpeakerCandidate(kind: .unnamed, cue: unnamedCue()), by: SpeakerProposer.always.bit)
        addRules()
        addSentence()
        addBefore()
        addAfter()
        addEarlierQuotes()
    }

    /// The answer of a rule that decides outright.
    private func sureRule() -> SpeakerCandidate? {
        for (number, rule) in AttributionRule.sure.enumerated() {
            guard let decision = rule.decide(context, quote) else { continue }
            let bit = UInt64(1) << UInt64(SpeakerProposer.firstSure + number)
            switch decision {
            case .cue(let match):
                return SpeakerCandidate(
                    kind: .mention, cue: match.cue, mention: match.subject ?? 0..<0, relative: match.relative ?? -1,
                    proposers: bit)
            case .goesOn(let earlier):
                let decision = context.decided[earlier]
                return SpeakerCandidate(
                    kind: .goesOn, cue: decision.cue ?? 0..<0, mention: decision.mention ?? 0..<0,
                    goesOnWith: earlier, proposers: bit)
            case .scare: return SpeakerCandidate(kind: .nobody, proposers: bit)
            }
        }
        return nil
    }

    private mutating func add(_ candidate: SpeakerCandidate, by proposer: UInt64) {
        for index in list.indices where list[index].isSame(candidate) {
            list[index].proposers |= proposer
            if candidate.goesOnWith > list[index].goesOnWith { list[index].goesOnWith = candidate.goesOnWith }
            return
        }
        var candidate = candidate
        candidate.proposers = proposer
        list.append(candidate)
    }

    private mutating func add(_ match: CueMatch, by proposer: UInt64) {
        guard let subject = match.subject, !subject.isEmpty else { return }
        add(
            SpeakerCandidate(kind: .mention, cue: match.cue, mention: subject, relative: match.relative ?? -1),
            by: proposer)
    }

    private mutating func addGoesOn(_ earlier: Int, by proposer: UInt64) {
        let decision = context.decided[earlier]
        guard !decision.isScare else { return }
        add(
            SpeakerCandidate(
                kind: .goesOn, cue: decision.cue ?? 0..<0, mention: decision.mention ?? 0..<0, goesOnWith: earlier),
            by: proposer)
    }

    private mutating func addRules() {
        for (number, rule) in AttributionRule.all.enumerated() {
            guard let decision = rule.decide(context, quote) else { continue }
            if firstRule < 0 { firstRule = number }
            let bit = UInt64(1) << UInt64(number)
            switch decision {
            case .cue(let match): add(match, by: bit)
            case .goesOn(let earlier): addGoesOn(earlier, by: bit)
            case .scare: list[0].proposers |= bit
            }
        }
    }

    // MARK: Near the quote

    private var reader: SpeechReader { context.reader }

    /// The nearest verb of speaking of the sentence, for somebody who is not named.
    private func unnamedCue() -> Range<Int> {
        let low = context.sentenceStart(at)
        var unit = at - 1
        while unit >= max(low, at - 12) {
            if context.tags.tags[unit] == .speechCue { return unit..<unit + 1 }
            unit -= 1
        }
        let high = min(context.units.count, at + 8)
        unit = at + 1
        while unit < high, !context.units[unit].startsBlock {
            if context.tags.tags[unit] == .speechCue { return unit..<unit + 1 }
            unit += 1
        }
        return 0..<0
    }

    private mutating func addSentence() {
        let low = context.sentenceStart(at)
        let high = context.sentenceEnd(at)
        addCues(in: low..<at, reversed: true, by: .cueInSentence)
        addCues(in: at + 1..<max(at + 1, high), reversed: false, by: .cueInSentence)
        addNames(in: low..<at, reversed: true, by: .nameInSentence)
        addNames(in: at + 1..<max(at + 1, high), reversed: false, by: .nameInSentence)
        if low < at, let subject = reader.clauseSubject(from: low, to: at), !reader.isQuote(subject.lowerBound) {
            addBare(subject, by: .sentenceStart)
        }
    }

    private mutating func addBefore() {
        let low = context.sentenceStart(at)
        guard low > 0 else { return }
        let before = context.sentenceStart(low - 1)
        let isSameBlock = !context.units[low].startsBlock
        addCues(in: before..<low, reversed: true, by: isSameBlock ? .cueInSentenceBefore : .cueInParagraphBefore)
        if isWhole {
            addNames(in: before..<low, reversed: true, by: .nameInSentenceBefore)
            if let subject = reader.clauseSubject(from: before, to: low), !reader.isQuote(subject.lowerBound) {
                addBare(subject, by: .verbAfterPhrase)
            }
        }
    }

    private mutating func addAfter() {
        let start = at + 1
        guard start < context.units.count, !context.units[start].startsBlock else { return }
        let high = min(context.sentenceEnd(start), start + 24)
        if context.units[start].startsSentence, isWhole {
            addCues(in: start..<high, reversed: false, by: .cueInNextSentence)
            addNames(in: start..<high, reversed: false, by: .nameInNextSentence)
        }
        if let phrase = reader.nounPhrase(startingAt: start, to: high) { addBare(phrase, by: .phraseAfter) }
    }

    private mutating func addCues(in range: Range<Int>, reversed: Bool, by proposer: SpeakerProposer) {
        var found = 0
        var steps = 0
        var unit = reversed ? range.upperBound - 1 : range.lowerBound
        while range.contains(unit), steps < SpeechReader.reach, found < Self.cuesEachSide {
            if context.tags.tags[unit].isCue || reader.key(unit) == Self.according {
                found += 1
                if let match = reader.cueMatch(at: unit, from: clauseStart(unit, range), to: range.upperBound) {
                    add(match, by: proposer.bit)
                }
            } else if context.tags.levels[unit] >= Self.likelyCue {
                found += 1
                if let subject = reader.subject(before: unit, from: clauseStart(unit, range)) {
                    add(
                        CueMatch(cue: unit..<unit + 1, subject: subject, strength: .weak),
                        by: SpeakerProposer.learntCue.bit)
                }
            }
            unit += reversed ? -1 : 1
            steps += 1
        }
    }

    private static let according = WordKey("according")

    /// The start of a cue's clause: after the last quote that ends with a comma.
    private func clauseStart(_ cue: Int, _ range: Range<Int>) -> Int {
        var unit = cue - 1
        let low = max(range.lowerBound, cue - SpeechReader.reach)
        while unit >= low {
            if reader.isQuote(unit), reader.ending(ofQuote: context.units[unit].quote) == 0x2C { return unit + 1 }
            unit -= 1
        }
        return low
    }

    /// Names and pronouns, with the verb of speaking right beside them where there is one.
    private mutating func addNames(in range: Range<Int>, reversed: Bool, by proposer: SpeakerProposer) {
        var found = 0
        var steps = 0
        var unit = reversed ? range.upperBound - 1 : range.lowerBound
        while range.contains(unit), steps < SpeechReader.reach, found < Self.namesEachSide {
            let tag = context.tags.tags[unit]
            if tag == .name || tag == .pronoun || tag == .owner {
                found += 1
                let phrase = tag == .name ? nameRun(unit, range) : unit..<unit + 1
                addBare(phrase, by: proposer)
                unit = reversed ? phrase.lowerBound : phrase.upperBound - 1
            }
            unit += reversed ? -1 : 1
            steps += 1
        }
    }

    private func nameRun(_ unit: Int, _ range: Range<Int>) -> Range<Int> {
        let name = reader.name(at: unit)
        var (low, high) = (unit, unit + 1)
        while low > range.lowerBound, reader.name(at: low - 1) == name { low -= 1 }
        while high < range.upperBound, reader.name(at: high) == name { high += 1 }
        return low..<high
    }

    /// A phrase without a known cue: covered by a candidate that holds it, or one of its own.
    private mutating func addBare(_ phrase: Range<Int>, by proposer: SpeakerProposer) {
        for index in list.indices
        where !list[index].mention.isEmpty && list[index].mention.upperBound == phrase.upperBound {
            list[index].proposers |= proposer.bit
            return
        }
        let next = phrase.upperBound
        let isVerb =
            next < context.units.count && context.tags.tags[next].rawValue == UnitTag.other.rawValue
            && !context.units[next].startsSentence
        add(
            SpeakerCandidate(kind: .mention, cue: isVerb ? next..<next + 1 : 0..<0, mention: phrase),
            by: proposer.bit)
    }

    // MARK: Earlier quotes

    private mutating func addEarlierQuotes() {
        var index = quote - 1
        var speakers: [Range<Int>] = []
        while index >= max(0, quote - 6), speakers.count < 3 {
            let decision = context.decided[index]
            if !decision.isScare {
                let mention = decision.mention ?? 0..<0
                if !speakers.contains(mention) {
                    let proposer: SpeakerProposer =
                        index == quote - 1 ? .lastQuote : speakers.isEmpty ? .earlierQuote : .otherSpeaker
                    addGoesOn(index, by: proposer.bit)
                    speakers.append(mention)
                }
            }
            index -= 1
        }
    }
}
