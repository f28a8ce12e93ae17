import NewsModel

/// Compares the quotes found, their speakers and cues with those that a corpus marks.
struct QuoteScorer {
    /// What is counted of all quotes, and of the direct ones alone.
    private struct Counts {
        var exact = Tally()
        var near = Tally()
        var half = Tally()
        var withSpeaker = Tally()
        /// Without what stands within marks that the corpus knows, but gives to nobody.
        var nearLenient = Tally()
        var withSpeakerLenient = Tally()
        var speakers = (right: 0, count: 0)
        var cues = (right: 0, count: 0)
        var byWords: [SpeakerWords.Kind: (right: Int, count: Int)] = [:]
    }

    private var all = Counts()
    private var direct = Counts()
    private var marksQuotes = false
    private(set) var mistakes: [ScoringMistake] = []

    /// Counts one article; nothing where the corpus marks no quotes.
    mutating func add(_ gold: CorpusArticle, _ annotation: Annotation, _ text: ScalarText) {
        guard let quotes = gold.quotes else { return }
        marksQuotes = true
        let found = FoundQuote.all(in: annotation, text)
        let unsaid = gold.otherQuoted.map(text.span)
        Self.count(quotes, besides: [], found, unsaid, text, &all)
        let part = quotes.filter { !$0.isDirect }.map { text.span($0.span) }
        Self.count(quotes.filter(\.isDirect), besides: part, found, unsaid, text, &direct)
        noteMistakes(quotes, found, FoundQuote.all(in: annotation, text, scare: true), unsaid, text)
    }

    /// Counts some of the quotes; what overlaps `others` without being one of them counts neither way.
    private static func count(
        _ quotes: [CorpusArticle.GoldQuote], besides others: [ScalarSpan], _ all: [FoundQuote], _ unsaid: [ScalarSpan],
        _ text: ScalarText, _ counts: inout Counts
    ) {
        let wanted = quotes.map { text.span($0.span) }
        let mine = Set(SpanPairing(wanted, all.map(\.span), .near).pairs.map(\.found))
        let found = all.enumerated().filter { index, quote in
            mine.contains(index) || !others.contains { $0.overlap(quote.span) > 0 }
        }.map(\.element)
        let spans = found.map(\.span)
        let lenient = spans.count { span in !unsaid.contains { SpanFit.half.holds(span, $0) } }
        let pairs = SpanPairing(wanted, spans, .near).pairs
        var right = 0
        for pair in pairs {
            let (quote, answer) = (quotes[pair.wanted], found[pair.found])
            let speaker = quote.speaker.map(text.span)
            let isRight = answer.isBy(speaker, text)
            right += isRight ? 1 : 0
            if let speaker {
                counts.speakers.count += 1
                counts.speakers.right += isRight ? 1 : 0
                let kind = SpeakerWords.kind(text.string(speaker))
                counts.byWords[kind, default: (0, 0)].count += 1
                counts.byWords[kind, default: (0, 0)].right += isRight ? 1 : 0
            }
            if let cue = quote.cue.map(text.span) {
                counts.cues.count += 1
                counts.cues.right += (answer.cue?.overlap(cue) ?? 0) > 0 ? 1 : 0
            }
        }
        func add(_ tally: WritableKeyPath<Counts, Tally>, right: Int, found: Int) {
            counts[keyPath: tally].right += right
            counts[keyPath: tally].found += found
            counts[keyPath: tally].wanted += wanted.count
        }
        add(\.exact, right: SpanPairing(wanted, spans, .exact).pairs.count, found: spans.count)
        add(\.near, right: pairs.count, found: spans.count)
        add(\.half, right: SpanPairing(wanted, spans, .half).pairs.count, found: spans.count)
        add(\.withSpeaker, right: right, found: spans.count)
        add(\.nearLenient, right: pairs.count, found: lenient)
        add(\.withSpeakerLenient, right: right, found: lenient)
    }

    private mutating func noteMistakes(
        _ quotes: [CorpusArticle.GoldQuote], _ found: [FoundQuote], _ scare: [FoundQuote], _ unsaid: [ScalarSpan],
        _ text: ScalarText
    ) {
        let wanted = quotes.map { text.span($0.span) }
        let pairs = SpanPairing(wanted, found.map(\.span), .near).pairs
        let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.wanted, $0.found) })
        for (index, quote) in quotes.enumerated() {
            if let partner = partners[index] {
                noteSpeaker(quote, wanted[index], found[partner], text)
            } else {
                noteMissed(wanted[index], found, scare, text)
            }
        }
        let matched = Set(pairs.map(\.found))
        for (index, quote) in found.enumerated() where !matched.contains(index) {
            if wanted.contains(where: { $0.overlap(quote.span) > 0 }) { continue }
            let isUnsaid = unsaid.contains { SpanFit.half.holds(quote.span, $0) }
            note(
                .quoteOfNobody, quote.rule, quote.span, text,
                "found \(text.words(quote.mention ?? quote.speakers.first)) by \(text.words(quote.cue))"
                    + (isUnsaid ? "; marked as said by nobody" : ""))
        }
    }

    private mutating func noteMissed(
        _ span: ScalarSpan, _ found: [FoundQuote], _ scare: [FoundQuote], _ text: ScalarText
    ) {
        if let other = scare.first(where: { SpanFit.near.holds(span, $0.span) }) {
            note(.takenForScare, other.rule, span, text, "")
        } else if let other = found.first(where: { $0.span.overlap(span) > 0 }) {
            note(.quoteBoundaries, other.rule, span, text, "found \(text.context(other.span, around: 0))")
        } else {
            note(.missedQuote, "", span, text, "")
        }
    }

    private mutating func noteSpeaker(
        _ quote: CorpusArticle.GoldQuote, _ span: ScalarSpan, _ answer: FoundQuote, _ text: ScalarText
    ) {
        let speaker = quote.speaker.map(text.span)
        if answer.isBy(speaker, text) { return }
        let cue = quote.cue.map(text.span)
        let isRightCue = cue.map { (answer.cue?.overlap($0) ?? 0) > 0 } ?? false
        note(
            speaker == nil ? .speakerOfNothing : isRightCue ? .wrongSpeaker : .wrongCue, answer.rule, span, text,
            "\(text.words(speaker)) by \(cue.map { text.words($0) } ?? "no cue"), found "
                + "\(text.words(answer.mention ?? answer.speakers.first)) by "
                + "\(answer.cue.map { text.words($0) } ?? "no cue")")
    }

    private mutating func note(
        _ kind: ScoringMistake.Kind, _ rule: String, _ span: ScalarSpan, _ text: ScalarText, _ note: String
    ) {
        mistakes.append(ScoringMistake(kind: kind, key: rule, context: text.context(span), note: note))
    }

    /// The figures so far.
    var figures: [Figure] {
        guard marksQuotes else { return [] }
        return Self.figures(all, "") + Self.figures(direct, ", direct")
    }

    private static func figures(_ counts: Counts, _ ending: String) -> [Figure] {
        var figures = [
            Figure("quote span" + ending, counts.near, isKept: true),
            Figure("quote span, exact" + ending, counts.exact),
            Figure("quote span, half shared" + ending, counts.half),
            Figure("quote span, lenient" + ending, counts.nearLenient),
            Figure("quote and speaker" + ending, counts.withSpeaker, isKept: true),
            Figure("quote and speaker, lenient" + ending, counts.withSpeakerLenient),
            Figure("speaker" + ending, right: counts.speakers.right, of: counts.speakers.count),
        ]
        for kind in SpeakerWords.Kind.allCases {
            let count = counts.byWords[kind] ?? (0, 0)
            figures.append(Figure("speaker is a \(kind.rawValue)" + ending, right: count.right, of: count.count))
        }
        figures.append(Figure("cue" + ending, right: counts.cues.right, of: counts.cues.count))
        return figures
    }
}
