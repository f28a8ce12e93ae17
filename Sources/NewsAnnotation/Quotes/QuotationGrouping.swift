import NewsModel

/// Makes quotes and quotations of what the rules decided: one quotation a cue, with what goes on after it.
struct QuotationGrouping {
    private let context: AttributionContext
    private var resolver: SpeakerResolver
    /// The quotes so far, in reading order.
    private(set) var quotes: [Quote] = []
    /// The quotations so far, in the order of their first quotes.
    private(set) var quotations: [Quotation] = []
    /// The quotation of the last cue, by the cue's first unit.
    private var lastCue: (unit: Int, quotation: Int)?

    /// Groups what a context has decided.
    init(_ context: AttributionContext, _ resolver: SpeakerResolver) {
        (self.context, self.resolver) = (context, resolver)
    }

    /// Fills `quotes` and `quotations`.
    mutating func run() {
        for (index, attribution) in context.decided.enumerated() {
            let stretch = context.stretch(index)
            let quotation = quotation(for: index, attribution)
            let kind = kind(of: index, attribution)
            quotes.append(
                Quote(
                    span: stretch.span, kind: kind, continues: stretch.continues && isGoneOnWith(index),
                    paragraph: context.reader.draft.blocks[stretch.paragraph].paragraph, quotation: quotation))
            quotations[quotation].quotes.append(index)
            if quotations[quotation].kind == .mixed, kind == .direct { quotations[quotation].kind = .direct }
        }
    }

    /// True where the next quote goes on with the same quotation.
    private func isGoneOnWith(_ index: Int) -> Bool {
        index + 1 < context.decided.count && context.decided[index + 1].goesOnWith == index
    }

    /// The quotation that a quote joins, or a new one.
    private mutating func quotation(for index: Int, _ attribution: Attribution) -> Int {
        if let earlier = attribution.goesOnWith { return quotes[earlier].quotation }
        if let cue = attribution.cue, let last = lastCue, last.unit == cue.lowerBound { return last.quotation }
        var quotation = Quotation(quotes: [], kind: kind(of: index, attribution), rule: attribution.rule)
        quotation.mentionConfidence = attribution.confidence
        quotation.confidence = attribution.confidence
        quotation.mentionConfidence = attribution.confidence
        if let cue = attribution.cue {
            quotation.cue = context.reader.span(cue)
            lastCue = (cue.lowerBound, quotations.count)
        }
        if let mention = attribution.mention {
            resolver.fill(&quotation, mention: mention, quote: context.stretch(index).span)
        } else {
            quotation.isInferred = !attribution.isScare
        }
        if let relative = attribution.relative {
            quotation.mention = context.reader.span(relative..<relative + 1)
            quotation.isInferred = true
        }
        quotations.append(quotation)
        return quotations.count - 1
    }

    private func kind(of index: Int, _ attribution: Attribution) -> QuoteKind {
        if attribution.isScare { return .scare }
        return context.isWholeSentence(index) ? .direct : .mixed
    }
}
