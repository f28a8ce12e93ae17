/// The kinds of evidence that the ranking of speakers weighs, each with its number in the hashes.
enum SpeakerFeature: UInt32 {
    // What the candidate is, and who proposed it.
    case relation = 1
    case proposer, firstRule, isFirstRule, proposers
    // Where it stands.
    case distance, path, pathStart, between, order, sentences
    // The cue.
    case cueWord, cueStrength, cueSide, cueBefore, cueAfter, cueNegated, cueGap, cueWordEnding
    // The mention.
    case mentionKind, mentionWord, mentionBefore, mentionAfter, mentionLength, mentionStart, mentionInside
    // The person in the article.
    case frequency, spokeLast, spokeBefore, samePronoun, spokeOften
    // The quotation, for each kind of candidate.
    case shape, ending, length, voices, capitals, firstWord, lastWord, siblings, paragraph, marks, headline
    case before, beforePair, after, afterPair, around, tagsBefore, tagsAfter, previous, whole
    // Going on.
    case goesOnGap, goesOnPath, goesOnEnding, goesOnOpen, goesOnCue, goesOnLink
    // Nobody.
    case rivals, bestRule, innerWord, beforeCapitals, beforeLength, firstLast, secondBefore, secondAfter, repeated
    case beforeEnding, tagsLength, pairLength, rivalStrength
    // More of the same.
    case cueWithBefore, cueWithLength, cueWithMention, cueWithDistance, cueWithNext, rank, mentionVerb, mentionPlace
    case spokeShape, spokePrevious, pathPair, pathWord, previousBefore, wordInside, tagsNear, paragraphNumber
    case cueLevel, cueLevelDistance, levelsAround, levelRank, levelBetween, levelSum
    case cueShape, mentionDistance, cueWordBefore, passive, tagAround
}
