import NewsModel

/// Resolves given words by cues one after the other and tells what was weighed, for training and measuring.
package struct ResolutionTrace {
    /// What one mention was resolved to, and among what.
    package struct Step: Sendable {
        /// The speaker; its confidence is the raw one where the tables hold no calibration.
        package var quotation: Quotation
        package var way: ResolutionCalibration.Way
        /// The features of each candidate, and its person (an index into `Draft.persons`), nil for nobody named; empty
        /// where nothing was ranked.
        package var features: [[UInt32]] = []
        package var persons: [Int?] = []
    }

    private var resolver: SpeakerResolver
    private var lastToken = 0

    /// A trace through an article that was annotated with the same tables.
    package init(_ draft: Draft, _ tables: ModelTables) {
        resolver = SpeakerResolver(SpeechReader(draft), GenderEvidence(draft), AntecedentRanking(tables))
    }

    /// Resolves the words by a cue; nil where they are not outside quotations, in a paragraph with quotations or right
    /// before one. To be called in reading order.
    package mutating func step(mention: TextSpan, quote: TextSpan) -> Step? {
        guard let units = units(of: mention) else { return nil }
        var quotation = Quotation(quotes: [], kind: .direct, rule: "")
        quotation.confidence = 1
        lastToken = resolver.reader.units[units.lowerBound].token
        let before = resolver
        resolver.fill(&quotation, mention: units, quote: quote)
        let isRanked = quotation.isInferred || quotation.speakerName == nil
        guard isRanked, let anaphor = before.anaphor(units, quote: quote) else {
            return Step(quotation: quotation, way: quotation.person == nil ? .body : .name)
        }
        var step = Step(quotation: quotation, way: anaphor.form == .pronoun ? .pronoun : .role)
        let candidates = before.finder.candidates(for: anaphor, after: before.recent)
        var ruled = quotation
        if before.fillByRule(&ruled, anaphor, candidates) {
            step.way = .rule
        } else {
            (step.features, step.persons) = Self.weigh(anaphor, before)
        }
        return step
    }

    /// A choice whose answer is known without a label: a pronoun that only one person of the article fits, with its
    /// gender kept back. It has no candidate without a name: of those it teaches nothing. To be asked before `step`.
    package func lesson(mention: TextSpan, quote: TextSpan) -> (features: [[UInt32]], isRight: [Bool])? {
        guard let units = units(of: mention), var anaphor = resolver.anaphor(units, quote: quote),
            anaphor.form == .pronoun, let only = onlyFitting(anaphor)
        else { return nil }
        (anaphor.form, anaphor.gender) = (.blindPronoun, .unknown)
        let (features, persons) = Self.weigh(anaphor, resolver)
        let isRight = persons.map { $0 == only }
        return isRight.contains(true) ? (Array(features.dropFirst()), Array(isRight.dropFirst())) : nil
    }

    /// The one person of a pronoun's gender, where that of all others is the other.
    private func onlyFitting(_ anaphor: Anaphor) -> Int? {
        let all = resolver.finder.candidates(for: anaphor, after: resolver.recent)
        let fitting = all.compactMap { $0.fits ? $0.person : nil }
        guard fitting.count == 1, all.count > 2, let only = fitting.first,
            draft.persons[only].gender == anaphor.gender
        else { return nil }
        return only
    }

    private static func weigh(_ anaphor: Anaphor, _ resolver: SpeakerResolver) -> ([[UInt32]], [Int?]) {
        let candidates = resolver.finder.candidates(for: anaphor, after: resolver.recent)
        let features = AntecedentFeatures(resolver.finder, anaphor, candidates, after: resolver.recent)
        var buffer = FeatureBuffer()
        let hashes = candidates.map { candidate in
            features.write(candidate, to: &buffer)
            return buffer.hashes
        }
        return (hashes, candidates.map(\.person))
    }

    private var draft: Draft { resolver.draft }

    /// Tells who the last mention really meant: the next ones go by that.
    package mutating func correct(person: Int?, kind: SpeakerKind) {
        resolver.note(person: person, kind: kind, at: lastToken)
    }

    private func units(of span: TextSpan) -> Range<Int>? {
        let reader = resolver.reader
        let first = Draft.partition(reader.units.count) { reader.token($0).span.end <= span.start }
        var end = first
        while end < reader.units.count, reader.token(end).span.start < span.end, !reader.isQuote(end) { end += 1 }
        return end > first ? first..<end : nil
    }
}
