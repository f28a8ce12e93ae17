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
    /// What it finds about the quote with that index, or nil where it does not apply.
    let decide: @Sendable (AttributionContext, Int) -> Decision?

    /// What a rule found.
    enum Decision {
        case cue(CueMatch)
        case goesOn(with: Int)
        case scare
    }

    /// Rules that decide outright where they apply: nothing is weighed against them.
    static let sure: [AttributionRule] = [
        AttributionRule(name: "open marks") { $0.openMarks($1) },
        AttributionRule(name: "signature") { $0.signature($1) },
        AttributionRule(name: "cue after a source") { $0.cueAfterSource($1) },
        AttributionRule(name: "headline label") { $0.headlineLabel($1) },
        AttributionRule(name: "so-called") { $0.soCalled($1) },
        AttributionRule(name: "button") { $0.button($1) },
    ]

    /// The other rules: each proposes an answer, which the ranking weighs. Without a ranking the first decides.
    static let all: [AttributionRule] = [
        AttributionRule(name: "title") { $0.title($1) },
        AttributionRule(name: "cue right after") { $0.cueRightAfter($1) },
        AttributionRule(name: "cue right before") { $0.cueRightBefore($1) },
        AttributionRule(name: "cue before") { $0.cueBefore($1) },
        AttributionRule(name: "cue later") { $0.cueLater($1) },
        AttributionRule(name: "name right after") { $0.nameRightAfter($1) },
        AttributionRule(name: "noun before") { $0.nounBefore($1) },
        AttributionRule(name: "headline name") { $0.headlineName($1) },
        AttributionRule(name: "colon before") { $0.colonBefore($1) },
        AttributionRule(name: "transcript") { $0.transcript($1) },
        AttributionRule(name: "next sentence") { $0.nextSentence($1) },
        AttributionRule(name: "sentence before") { $0.sentenceBefore($1) },
        AttributionRule(name: "goes on") { $0.goesOn($1) },
        AttributionRule(name: "next paragraph") { $0.nextParagraph($1) },
        AttributionRule(name: "sentence subject") { $0.sentenceSubject($1) },
        AttributionRule(name: "last speaker") { $0.lastSpeaker($1) },
    ]

    /// The bits of those rules that find a cue right beside the quote.
    static let rightBeside: UInt64 = all.enumerated().reduce(0) {
        $1.element.name.hasPrefix("cue right") ? $0 | 1 << UInt64($1.offset) : $0
    }
}
