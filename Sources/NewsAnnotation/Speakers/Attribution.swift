import NewsModel

/// Who says one quoted stretch, by the words around it.
struct Attribution: Sendable {
    /// The rule that decided.
    let rule: String
    /// How sure the rule is, 0 to 1.
    let confidence: Double
    /// The cue, in units of the frame.
    var cue: Range<Int>?
    /// The noun phrase by the cue, in units of the frame.
    var mention: Range<Int>?
    /// Index into `Draft.persons` of whom the mention names, or -1.
    var person = -1
    /// The "who" by the cue, a unit of the frame.
    var relative: Int?
    /// The earlier quote that it goes on with: same quotation, same speaker.
    var goesOnWith: Int?
    /// Nobody in the article says it.
    var isScare = false
}

/// One way to tell who says a quoted stretch.
struct AttributionRule: Sendable {
    /// The name that `Quotation.rule` carries.
    let name: String
    /// How often it is right, roughly.
    let confidence: Double
    /// What it decides about the quote with that index, or nil where it does not apply.
    let decide: @Sendable (AttributionContext, Int) -> Decision?

    /// What a rule found.
    enum Decision {
        case cue(CueMatch)
        case goesOn(with: Int)
        case scare
    }

    /// The rules in the order they are asked; the first that applies decides.
    static let all: [AttributionRule] = [
        AttributionRule(name: "open marks", confidence: 0.97) { $0.openMarks($1) },
        AttributionRule(name: "signature", confidence: 0.9) { $0.signature($1) },
        AttributionRule(name: "title", confidence: 0.8) { $0.title($1) },
        AttributionRule(name: "cue right after", confidence: 0.98) { $0.cueRightAfter($1) },
        AttributionRule(name: "cue right before", confidence: 0.97) { $0.cueRightBefore($1) },
        AttributionRule(name: "cue before", confidence: 0.92) { $0.cueBefore($1) },
        AttributionRule(name: "cue later", confidence: 0.88) { $0.cueLater($1) },
        AttributionRule(name: "name right after", confidence: 0.8) { $0.nameRightAfter($1) },
        AttributionRule(name: "noun before", confidence: 0.75) { $0.nounBefore($1) },
        AttributionRule(name: "headline name", confidence: 0.8) { $0.headlineName($1) },
        AttributionRule(name: "colon before", confidence: 0.85) { $0.colonBefore($1) },
        AttributionRule(name: "transcript", confidence: 0.85) { $0.transcript($1) },
        AttributionRule(name: "next sentence", confidence: 0.8) { $0.nextSentence($1) },
        AttributionRule(name: "sentence before", confidence: 0.9) { $0.sentenceBefore($1) },
        AttributionRule(name: "goes on", confidence: 0.85) { $0.goesOn($1) },
        AttributionRule(name: "next paragraph", confidence: 0.85) { $0.nextParagraph($1) },
        AttributionRule(name: "sentence subject", confidence: 0.55) { $0.sentenceSubject($1) },
        AttributionRule(name: "last speaker", confidence: 0.5) { $0.lastSpeaker($1) },
        AttributionRule(name: "no speaker", confidence: 0.7) { _, _ in .scare },
    ]
}
