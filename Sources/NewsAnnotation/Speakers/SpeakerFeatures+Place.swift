import NewsModel

/// The evidence of where a candidate stands and of its cue.
extension SpeakerFeatures {
    /// Where a candidate stands, and what lies between it and the quote.
    func writePlace(_ candidate: SpeakerCandidate, _ relation: UInt64, into buffer: inout FeatureBuffer) {
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
        let rank = UInt64(
            candidates.count {
                $0.kind == .mention && $0.mention != candidate.mention && !$0.mention.isEmpty
                    && (isAfter
                        ? $0.mention.lowerBound > at && $0.mention.lowerBound < candidate.mention.lowerBound
                        : $0.mention.upperBound <= at && $0.mention.lowerBound > candidate.mention.lowerBound)
            })
        buffer.add(.rank, relation, min(rank, 5))
    }

    /// The units from the first to the last of cue and mention.
    private func hull(_ candidate: SpeakerCandidate) -> Range<Int> {
        if candidate.cue.isEmpty { return candidate.mention }
        if candidate.mention.isEmpty { return candidate.cue }
        return min(
            candidate.cue.lowerBound, candidate.mention.lowerBound)..<max(
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

    /// A distance in steps that grow.
    static func step(_ distance: Int) -> UInt64 {
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

    /// The verb of speaking.
    func writeCue(_ candidate: SpeakerCandidate, _ relation: UInt64, into buffer: inout FeatureBuffer) {
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
}
