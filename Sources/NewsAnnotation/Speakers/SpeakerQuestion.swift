import NewsModel

/// Who says one quoted stretch: what may be answered, and the evidence for each answer.
package struct SpeakerQuestion {
    let candidates: SpeakerCandidates
    private let context: AttributionContext
    private let features: SpeakerFeatures
    /// Index into `Draft.quoted`.
    package let quote: Int

    init(_ context: AttributionContext, _ quote: Int) {
        (self.context, self.quote) = (context, quote)
        candidates = SpeakerCandidates(context, quote)
        features = SpeakerFeatures(context, quote, candidates)
    }

    /// The first and the last word of the quote together.
    var saying: WordKey { features.facts.saying }

    /// Fills a buffer with the features of a candidate.
    func write(_ index: Int, into buffer: inout FeatureBuffer) {
        features.write(candidates.list[index], into: &buffer)
    }

    /// The answer of the first rule that applies, else nobody.
    var ruled: Int {
        guard candidates.firstRule >= 0 else { return 0 }
        return candidates.list.firstIndex { $0.proposers >> UInt64(candidates.firstRule) & 1 == 1 } ?? 0
    }
}

/// What training asks of a question.
extension SpeakerQuestion {
    /// One answer as training sees it.
    package struct Answer: Sendable {
        package let features: [UInt32]
        /// The words by the cue, the "who" with them.
        package let mentions: [TextSpan]
        package let cue: TextSpan?
        package let isNobody: Bool
        /// What proposed it.
        package let rule: String
    }

    /// From the opening to the closing mark.
    package var span: TextSpan { context.stretch(quote).span }

    /// All answers; choices are indexes into these.
    package var answers: [Answer] {
        var buffer = FeatureBuffer()
        return candidates.list.indices.map { index in
            write(index, into: &buffer)
            let candidate = candidates.list[index]
            let who = candidate.relative < 0 ? nil : context.reader.span(candidate.relative..<candidate.relative + 1)
            return Answer(
                features: buffer.hashes, mentions: [context.reader.span(candidate.mention), who].compactMap { $0 },
                cue: context.reader.span(candidate.cue), isNobody: candidate.kind == .nobody, rule: candidate.rule)
        }
    }

    /// The choice of some scores, one an answer.
    package func choice(_ scores: [Float]) -> (index: Int, probability: Float) {
        let choice = SpeakerRanking.choice(scores, self)
        return (choice.index, choice.probability)
    }

    /// Asks who says each quoted stretch of an article, in reading order: `choose` picks the answer by its index.
    package static func ask(_ draft: Draft, _ tables: ModelTables, _ choose: (SpeakerQuestion) -> Int) {
        var context = AttributionContext(draft, CueTagger(tables))
        context.decideAll { SpeakerRanking.Choice(index: choose($0), probability: 1) }
    }
}
