/// The kinds of evidence that the ranking of speakers weighs, each with its number in the hashes.
enum SpeakerFeature: UInt32 {
    // What the candidate is, and who proposed it.
    case relation = 1
    case proposer, rightBeside
    // Where it stands, and what lies between it and the quote.
    case distance, path, pathStart, pathPair, pathWord, between, levelBetween, order, sentences, rank
    // The cue.
    case cueSide, cueStrength, cueLevel, cueLevelDistance, levelRank, cueBefore, cueAfter, cueGap
    case cueWithBefore, cueWithLength, cueWithDistance, cueWithNext, cueWithMention, cueShape, cueWordBefore
    // The mention.
    case mentionKind, mentionWord, mentionBefore, mentionAfter, mentionStart, mentionVerb, mentionDistance
    case mentionInside, frequency, spokeLast, spokeShape, spokePrevious, samePronoun
    // The quotation, for each kind of candidate.
    case shape, ending, length, siblings, previous, before, after, tagsNear, rivalStrength, levelsAround
    // The quotation, for nobody and for somebody who is not named.
    case voices, tagsBefore, tagsAfter, marks, levelSum, previousBefore, capitals, beforeCapitals, beforePair
    case secondBefore, afterPair, secondAfter, around, firstWord, lastWord, innerWord, firstLast, beforeLength
    case beforeEnding, tagsLength, tagsWithLength, tagAround, repeated, wordInside
    // Going on.
    case goesOnGap, goesOnPath, goesOnEnding, goesOnOpen, goesOnCue, goesOnLink
}

/// Features by their names.
extension FeatureBuffer {
    /// Adds evidence that is just there.
    @inline(__always)
    mutating func add(_ feature: SpeakerFeature) { add(feature.rawValue) }

    /// Adds what was seen.
    @inline(__always)
    mutating func add(_ feature: SpeakerFeature, _ seen: UInt64) { add(feature.rawValue, seen) }

    /// Adds two things that were seen together.
    @inline(__always)
    mutating func add(_ feature: SpeakerFeature, _ first: UInt64, _ second: UInt64) {
        add(feature.rawValue, first, second)
    }
}
