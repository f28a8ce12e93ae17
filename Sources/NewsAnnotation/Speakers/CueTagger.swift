import NewsModel

/// Tells how likely a word outside quotations is one of speaking or thinking, from the word and its neighbours.
package struct CueTagger: Sendable {
    private let model: LinearModel?

    /// The highest level: as good as sure.
    static let top: UInt8 = 7

    /// The tagger that some tables hold; without one every level is 0.
    package init(_ tables: ModelTables) { model = LinearModel(tables[.cues]) }

    /// One level a unit.
    func levels(_ reader: SpeechReader, _ tags: [UnitTag]) -> [UInt8] {
        guard let model else { return [UInt8](repeating: 0, count: tags.count) }
        var buffer = FeatureBuffer()
        return tags.indices.map { unit in
            guard Self.isOpen(tags[unit]) else { return 0 }
            Self.write(unit, reader, tags, into: &buffer)
            return Self.level(model.score(buffer))
        }
    }

    /// The level of a score: steps of 1 around even odds.
    private static func level(_ score: Float) -> UInt8 {
        UInt8(max(0, min(Float(top), (score + 4).rounded(.down))))
    }

    /// True for the words that may be cues: verbs, nouns, adjectives.
    private static func isOpen(_ tag: UnitTag) -> Bool {
        switch tag {
        case .other, .speechCue, .judgingCue, .weakCue, .speechNoun, .document, .role: true
        default: false
        }
    }

    private static func write(_ unit: Int, _ reader: SpeechReader, _ tags: [UnitTag], into buffer: inout FeatureBuffer)
    {
        buffer.clear()
        let word = reader.key(unit).hash
        let (before, tagBefore) = neighbour(unit, -1, reader, tags)
        let (after, tagAfter) = neighbour(unit, 1, reader, tags)
        let (_, tagSecondBefore) = neighbour(unit, -2, reader, tags)
        let (_, tagSecondAfter) = neighbour(unit, 2, reader, tags)
        buffer.add(1, word)
        buffer.add(2, word, before)
        buffer.add(3, word, after)
        buffer.add(4, word, tagBefore)
        buffer.add(5, word, tagAfter)
        buffer.add(6, tagBefore * 64 + tagAfter, UInt64(tags[unit].rawValue))
        buffer.add(7, tagSecondBefore * 64 + tagBefore, tagAfter * 64 + tagSecondAfter)
        buffer.add(8, before)
        buffer.add(9, after)
        let cluster = reader.draft.clusters[reader.units[unit].token]
        buffer.add(13, cluster.prefix(8), tagBefore)
        buffer.add(14, cluster.prefix(12), tagAfter)
        let ending = ending(of: reader.token(unit), reader.draft.text)
        buffer.add(10, ending, tagBefore)
        buffer.add(11, ending, tagAfter)
        let cue = reader.cue(at: unit)
        let kind = cue.map { UInt64($0.form.rawValue * 4 + $0.strength.rawValue + 1) } ?? 0
        buffer.add(12, kind, tagBefore * 64 + tagAfter)
    }

    /// The last three letters as one number.
    private static func ending(of token: Token, _ text: [UInt8]) -> UInt64 {
        text[max(token.span.start, token.span.end - 3)..<token.span.end].reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }

    /// The word and the tag so many units on; nothing beyond the sentence.
    private static func neighbour(
        _ unit: Int, _ step: Int, _ reader: SpeechReader, _ tags: [UnitTag]
    ) -> (UInt64, UInt64) {
        let other = unit + step
        guard tags.indices.contains(other), !reader.units[max(unit, other)].startsSentence else { return (0, 63) }
        return (reader.key(other).hash, UInt64(tags[other].rawValue))
    }
}

/// What training asks of the words.
extension CueTagger {
    /// Calls back with each word that may be a cue, and its features.
    package static func ask(_ draft: Draft, _ body: (TextSpan, [UInt32]) -> Void) {
        let reader = SpeechReader(draft, isWhole: true)
        let tags = UnitTags(reader, CueTagger(ModelTables())).tags
        var buffer = FeatureBuffer()
        for unit in tags.indices where isOpen(tags[unit]) {
            write(unit, reader, tags, into: &buffer)
            body(reader.token(unit).span, buffer.hashes)
        }
    }
}
