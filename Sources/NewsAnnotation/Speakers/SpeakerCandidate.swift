/// One answer to who says a quoted stretch; ranges are units of the frame, empty where there is none.
struct SpeakerCandidate: Sendable {
    /// What an answer comes to.
    enum Kind: UInt8, Sendable {
        /// The noun phrase `mention` says it, perhaps by a cue.
        case mention
        /// An earlier quote's speaker goes on.
        case goesOn
        /// Somebody says it whom no words by the cue tell.
        case unnamed
        /// Nobody in the article says it.
        case nobody
    }

    let kind: Kind
    var cue: Range<Int> = 0..<0
    var mention: Range<Int> = 0..<0
    /// The "who" by the cue, or -1.
    var relative = -1
    /// The earlier quote that goes on, or -1.
    var goesOnWith = -1
    /// Who proposed it, a bit each (`SpeakerProposer`).
    var proposers: UInt64 = 0

    /// True where both give the quotation to the same words.
    func hasSpeaker(of other: SpeakerCandidate) -> Bool {
        (kind == .nobody) == (other.kind == .nobody) && mention == other.mention
    }

    /// The name of what proposed it first: a rule, or else a way to look around.
    var rule: String {
        let first = proposers.trailingZeroBitCount
        if first < AttributionRule.all.count { return AttributionRule.all[first].name }
        if first >= SpeakerProposer.firstSure { return AttributionRule.sure[first - SpeakerProposer.firstSure].name }
        return SpeakerProposer(rawValue: first)?.name ?? ""
    }

    /// True where both mean the same words and the same cue.
    func isSame(_ other: SpeakerCandidate) -> Bool {
        guard mention == other.mention, cue == other.cue else { return false }
        return kind == other.kind || (kind.rawValue < 2 && other.kind.rawValue < 2 && !mention.isEmpty)
    }
}

/// Who may propose a candidate: the rules by their number, and these.
enum SpeakerProposer: Int, Sendable {
    case cueInSentence = 32
    case cueInNextSentence, cueInSentenceBefore, cueInParagraphBefore
    case nameInSentence, nameInNextSentence, nameInSentenceBefore
    case phraseAfter, sentenceStart, verbAfterPhrase
    case lastQuote, earlierQuote, otherSpeaker, learntCue, always

    /// The bit of the first rule that decides outright.
    static let firstSure = 56

    /// Its bit.
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// What `Quotation.rule` says where no rule proposed what was chosen.
    var name: String {
        switch self {
        case .cueInSentence: "ranked: cue in the sentence"
        case .cueInNextSentence: "ranked: cue in the sentence after"
        case .cueInSentenceBefore: "ranked: cue in the sentence before"
        case .cueInParagraphBefore: "ranked: cue in the paragraph before"
        case .nameInSentence: "ranked: name in the sentence"
        case .nameInNextSentence: "ranked: name in the sentence after"
        case .nameInSentenceBefore: "ranked: name in the sentence before"
        case .phraseAfter: "ranked: phrase after"
        case .sentenceStart: "ranked: subject of the sentence"
        case .verbAfterPhrase: "ranked: subject before"
        case .lastQuote: "ranked: goes on"
        case .earlierQuote: "ranked: earlier speaker"
        case .otherSpeaker: "ranked: speakers take turns"
        case .learntCue: "ranked: word that may be a cue"
        case .always: "ranked: nobody"
        }
    }
}
