/// The evidence for a token's label, as features of the tagger: the same code in training and reading.
struct TaggerFeatures {
    private let document: TaggerDocument
    private var stretch = 0..<0
    private var form = SentenceForm(code: 0, isPlain: true)
    /// 1 for the headline, 2 for the first paragraph.
    private var kind: UInt64 = 0
    /// How soon a personal pronoun follows the stretch.
    private var pronoun: UInt64 = 0
    /// The tokens of the stretch, with two on each side.
    private var window: [TaggerDocument.Seen] = []

    /// The features of the tokens of an article, stretch by stretch.
    init(_ document: TaggerDocument) { self.document = document }

    /// Turns to a stretch.
    mutating func open(_ number: Int) {
        let (tokens, sentenceNumber) = document.stretches[number]
        let sentence = document.draft.sentences[sentenceNumber]
        (stretch, form) = (tokens, document.forms[sentenceNumber])
        switch document.draft.blocks[sentence.block].kind {
        case .headline: kind = 1
        case .paragraph(0): kind = 2
        default: kind = 0
        }
        pronoun = document.pronoun(after: tokens.upperBound, in: sentenceNumber)
        let reach = TaggerDocument.reach
        window.removeAll(keepingCapacity: true)
        for index in tokens.lowerBound - reach..<tokens.upperBound + reach {
            window.append(document.seen(index, in: sentence.tokens))
        }
    }

    /// Fills a buffer with the features of a token of the stretch.
    func fill(_ buffer: inout FeatureBuffer, _ index: Int) {
        buffer.clear()
        let at = index - stretch.lowerBound + TaggerDocument.reach
        let (before, prev, word, next, after) = (
            window[at - 2], window[at - 1], window[at], window[at + 1], window[at + 2]
        )
        addWord(&buffer, index, prev, word, next)
        addAffixes(&buffer, index)
        addNeighbours(&buffer, before, prev, next, after)
        addShapes(&buffer, prev, word, next)
        addClusters(&buffer, before, prev, word, next, after)
        addLists(&buffer, before, prev, word, next)
        addStretch(&buffer, index, word)
        addPlace(&buffer, index, prev, word, next, after)
    }

    private func addWord(
        _ buffer: inout FeatureBuffer, _ index: Int, _ prev: TaggerDocument.Seen, _ word: TaggerDocument.Seen,
        _ next: TaggerDocument.Seen
    ) {
        buffer.add(1, word.word)
        buffer.add(2, word.word, word.shape)
        buffer.add(3, prev.word, word.word)
        buffer.add(4, word.word, next.word)
        buffer.add(5, word.cluster.prefix(12))
        let span = document.draft.tokens[index].span
        if span.count >= 4 {
            buffer.add(6, letters(span.start, 4))
            buffer.add(7, letters(span.end - 4, 4))
        }
    }

    private func addAffixes(_ buffer: inout FeatureBuffer, _ index: Int) {
        let span = document.draft.tokens[index].span
        for length in 1...3 where span.count >= length {
            buffer.add(10 + UInt32(length), letters(span.start, length))
            buffer.add(14 + UInt32(length), letters(span.end - length, length))
        }
    }

    /// Some bytes, folded.
    @inline(__always)
    private func letters(_ start: Int, _ count: Int) -> UInt64 {
        var value: UInt64 = 0
        for at in start..<start + count { value = value << 8 | UInt64(document.draft.text[at] | 0x20) }
        return value
    }

    private func addNeighbours(
        _ buffer: inout FeatureBuffer, _ before: TaggerDocument.Seen, _ prev: TaggerDocument.Seen,
        _ next: TaggerDocument.Seen, _ after: TaggerDocument.Seen
    ) {
        buffer.add(20, prev.word)
        buffer.add(21, next.word)
        buffer.add(22, before.word)
        buffer.add(23, after.word)
        buffer.add(24, prev.word, next.word)
        buffer.add(25, before.word, prev.word)
        buffer.add(26, next.word, after.word)
    }

    private func addShapes(
        _ buffer: inout FeatureBuffer, _ prev: TaggerDocument.Seen, _ word: TaggerDocument.Seen,
        _ next: TaggerDocument.Seen
    ) {
        buffer.add(30, word.shape)
        buffer.add(31, prev.shape, word.shape)
        buffer.add(32, word.shape, next.shape)
        buffer.add(33, prev.shape << 32 | word.shape, next.shape)
        buffer.add(34, word.shape, word.facts)
    }

    private func addClusters(
        _ buffer: inout FeatureBuffer, _ before: TaggerDocument.Seen, _ prev: TaggerDocument.Seen,
        _ word: TaggerDocument.Seen, _ next: TaggerDocument.Seen, _ after: TaggerDocument.Seen
    ) {
        buffer.add(40, word.cluster.prefix(4))
        buffer.add(41, word.cluster.prefix(6))
        buffer.add(42, word.cluster.prefix(8))
        buffer.add(43, word.cluster.prefix(10))
        buffer.add(44, prev.cluster.prefix(6), prev.shape)
        buffer.add(45, prev.cluster.prefix(10))
        buffer.add(46, prev.cluster.prefix(12))
        buffer.add(47, next.cluster.prefix(6), next.shape)
        buffer.add(48, next.cluster.prefix(10))
        buffer.add(49, next.cluster.prefix(12))
        buffer.add(50, before.cluster.prefix(8))
        buffer.add(51, after.cluster.prefix(8))
        buffer.add(52, prev.cluster.prefix(8), word.cluster.prefix(8))
        buffer.add(53, word.cluster.prefix(8), next.cluster.prefix(8))
        buffer.add(54, prev.cluster.prefix(8) << 16 | word.cluster.prefix(8), next.cluster.prefix(8))
        buffer.add(55, word.cluster.prefix(10), word.shape)
        buffer.add(56, prev.cluster.prefix(6) << 16 | word.cluster.prefix(6), next.cluster.prefix(6))
    }

    private func addLists(
        _ buffer: inout FeatureBuffer, _ before: TaggerDocument.Seen, _ prev: TaggerDocument.Seen,
        _ word: TaggerDocument.Seen, _ next: TaggerDocument.Seen
    ) {
        buffer.add(60, word.facts)
        buffer.add(61, prev.facts, word.facts)
        buffer.add(62, word.facts, next.facts)
        buffer.add(63, prev.facts << 8 | word.facts, next.facts)
        buffer.add(64, word.kinds)
        buffer.add(65, prev.kinds)
        buffer.add(66, next.kinds)
        buffer.add(67, before.kinds << 16 | prev.kinds, word.facts)
        buffer.add(68, next.kinds, word.facts)
        buffer.add(69, word.kinds << 16 | prev.kinds, next.kinds)
        buffer.add(70, word.role << 16 | prev.role << 8 | next.role)
        buffer.add(71, word.role, word.facts << 8 | prev.facts)
        buffer.add(72, word.role, word.word)
    }

    /// What the whole stretch tells: its last word names what it is, "Kennedy Airport".
    private func addStretch(_ buffer: inout FeatureBuffer, _ index: Int, _ word: TaggerDocument.Seen) {
        let length = UInt64(min(stretch.count, 5))
        let place = UInt64(min(index - stretch.lowerBound, 3)) << 4 | UInt64(min(stretch.upperBound - index, 4))
        let reach = TaggerDocument.reach
        let (first, last) = (window[reach], window[window.count - 1 - reach])
        let (outer, follower) = (window[reach - 1], window[window.count - reach])
        buffer.add(80, place)
        buffer.add(81, place, word.facts)
        guard stretch.count <= 6 else { return buffer.add(82) }
        buffer.add(83, last.word, place)
        buffer.add(84, last.kinds, place)
        buffer.add(85, last.cluster.prefix(10), place)
        buffer.add(86, first.word, place)
        buffer.add(87, outer.word, place)
        buffer.add(88, follower.word, place)
        buffer.add(89, outer.word << 3 | length, follower.word)
        buffer.add(90, outer.cluster.prefix(8), place)
        buffer.add(91, follower.cluster.prefix(8), place)
        buffer.add(92, outer.cluster.prefix(8) << 16 | follower.cluster.prefix(8), length)
        buffer.add(93, first.facts << 8 | last.facts, place)
        buffer.add(94, outer.kinds << 16 | follower.kinds, place)
    }

    /// Where the token stands, and how its word stands elsewhere in the article.
    private func addPlace(
        _ buffer: inout FeatureBuffer, _ index: Int, _ prev: TaggerDocument.Seen, _ word: TaggerDocument.Seen,
        _ next: TaggerDocument.Seen, _ after: TaggerDocument.Seen
    ) {
        let token = document.draft.tokens[index]
        let start: UInt64 = token.startsSentence ? 1 : prev.shape == 2 ? 2 : prev.word == 256 + 0x3a ? 3 : 0
        buffer.add(100, form.code, word.shape)
        buffer.add(101, form.code << 8 | start, word.facts)
        buffer.add(102, kind << 8 | start, word.shape)
        buffer.add(103, start, word.cluster.prefix(8))
        let number = document.words.numbers[index]
        if number >= 0 {
            let counts = document.words.counts[Int(number)]
            let small = UInt64(min(counts.small, 2))
            let isOwn = form.isPlain && !token.startsSentence
            let inner = UInt64(min(counts.inner - (isOwn ? 1 : 0), 2))
            let seen = small << 4 | inner << 2 | (counts.isInDateline ? 1 : 0)
            buffer.add(104, seen, start << 8 | form.code)
            buffer.add(105, seen, word.facts)
        }
        if next.word == 256 + 0x2c, after.word == 16 + 2 { buffer.add(106) }
        buffer.add(109, pronoun, word.facts)
        buffer.add(110, pronoun << 32 | prev.kinds << 16 | next.kinds, UInt64(min(stretch.count, 3)))
        buffer.add(107, prev.word, word.facts)
        buffer.add(108, next.word, word.facts)
    }
}
