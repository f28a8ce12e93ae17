/// Finds names of persons by a linear model over stretches of capitalised words: a conditional random field (Lafferty
/// et al. 2001) that reads each article twice, the second time knowing what the first made of its words.
package struct PersonTagger: Sendable {
    private let model: TaggerModel

    /// A tagger with the weights in some bytes; nil where they are none.
    package init?(_ bytes: ModelBytes) {
        guard let model = TaggerModel(bytes) else { return nil }
        self.model = model
    }

    /// A name that was found.
    struct Name {
        var tokens: Range<Int>
        /// The least lead of its tokens, in the model's own measure (a difference of log-likelihoods).
        var lead: Float
    }

    /// The names in an article, in the order of the text; linear in its length.
    func names(in draft: Draft) -> [Name] {
        let document = TaggerDocument(draft)
        guard document.count > 0 else { return [] }
        return names(secondReading(document), document)
    }

    private func secondReading(_ document: TaggerDocument) -> [TokenReading] {
        var scores = firstScores(document)
        var readings = decode(scores, document, model.transitions.first)
        let evidence = ArticleEvidence(document, readings, step: model.step)
        var buffer = FeatureBuffer()
        for (stretch, positions) in document.positions.enumerated() {
            for position in positions {
                evidence.fill(&buffer, position, stretch)
                scores[position] &+= model.second(buffer)
            }
        }
        readings = decode(scores, document, model.transitions.second)
        return readings
    }

    private func firstScores(_ document: TaggerDocument) -> [SIMD4<Int32>] {
        var scores: [SIMD4<Int32>] = []
        scores.reserveCapacity(document.count)
        var buffer = FeatureBuffer()
        var features = TaggerFeatures(document)
        for stretch in document.stretches.indices {
            features.open(stretch)
            for index in document.stretches[stretch].tokens {
                features.fill(&buffer, index)
                scores.append(model.first(buffer))
            }
        }
        return scores
    }

    private func decode(
        _ scores: [SIMD4<Int32>], _ document: TaggerDocument, _ transitions: [Int32]
    ) -> [TokenReading] {
        var readings = [TokenReading](repeating: TokenReading(), count: document.count)
        var decoder = LabelDecoder()
        for positions in document.positions { decoder.decode(scores, positions, transitions, into: &readings) }
        return readings
    }

    private func names(_ readings: [TokenReading], _ document: TaggerDocument) -> [Name] {
        var found: [Name] = []
        for (stretch, positions) in document.positions.enumerated() {
            let shift = document.stretches[stretch].tokens.lowerBound - positions.lowerBound
            var start = positions.lowerBound
            for position in positions {
                let label = readings[position].label
                if label == .first || label == .single { start = position }
                guard label == .last || label == .single else { continue }
                let lead = readings[start...position].reduce(Int32.max) { min($0, $1.lead) }
                // "J. R. Moss": initials right before a name are its own.
                while start > positions.lowerBound, readings[start - 1].label == .outside,
                    document.tokens[start + shift - 1].isInitial, document.tokens[start + shift - 1].span.count == 2
                {
                    start -= 1
                }
                found.append(
                    Name(tokens: start + shift..<position + shift + 1, lead: Float(lead) * model.step))
            }
        }
        return found
    }
}

// MARK: Training

extension PersonTagger {
    /// The features of an article's positions for the first reading.
    package static func firstFeatures(_ document: TaggerDocument) -> [[UInt32]] {
        var found: [[UInt32]] = []
        var buffer = FeatureBuffer()
        var features = TaggerFeatures(document)
        for stretch in document.stretches.indices {
            features.open(stretch)
            for index in document.stretches[stretch].tokens {
                features.fill(&buffer, index)
                found.append(buffer.hashes)
            }
        }
        return found
    }

    /// The first reading of an article: the scores of its positions, in the model's own measure, and for each the
    /// features of the second reading.
    package func secondFeatures(_ document: TaggerDocument) -> [(scores: SIMD4<Float>, hashes: [UInt32])] {
        let scores = firstScores(document)
        let evidence = ArticleEvidence(
            document, decode(scores, document, model.transitions.first), step: model.step)
        var found: [(scores: SIMD4<Float>, hashes: [UInt32])] = []
        var buffer = FeatureBuffer()
        for (stretch, positions) in document.positions.enumerated() {
            for position in positions {
                evidence.fill(&buffer, position, stretch)
                found.append((SIMD4<Float>(scores[position]) * model.step, buffer.hashes))
            }
        }
        return found
    }

    /// The names in a read article, as ranges of tokens.
    package func names(_ document: TaggerDocument) -> [Range<Int>] {
        names(secondReading(document), document).map(\.tokens)
    }

    /// The names that the first reading alone finds.
    package func firstNames(_ document: TaggerDocument) -> [Range<Int>] {
        names(decode(firstScores(document), document, model.transitions.first), document).map(\.tokens)
    }

    /// The names in a stretch by scores and weights of one label after another in some measure of the caller's.
    package static func names(
        _ scores: [SIMD4<Float>], _ transitions: [Float], tokens: Range<Int>
    ) -> [Range<Int>] {
        let scale: Float = 10_000
        func scaled(_ value: Float) -> Int32 { Int32((min(max(value, -1000), 1000) * scale).rounded()) }
        var readings = [TokenReading](repeating: TokenReading(), count: scores.count)
        var decoder = LabelDecoder()
        decoder.decode(
            scores.map { SIMD4(scaled($0[0]), scaled($0[1]), scaled($0[2]), scaled($0[3])) }, scores.indices,
            transitions.map(scaled), into: &readings)
        var found: [Range<Int>] = []
        var start = 0
        for (at, reading) in readings.enumerated() {
            if reading.label == .first || reading.label == .single { start = at }
            if reading.label == .last || reading.label == .single {
                found.append(tokens.lowerBound + start..<tokens.lowerBound + at + 1)
            }
        }
        return found
    }
}
