import NewsModel

/// An article as the tagger sees it: its stretches, and what is asked of its words again and again.
package struct TaggerDocument {
    /// A token as its neighbours see it.
    struct Seen {
        var word: UInt64 = 1
        var cluster = WordCluster.none
        var facts: UInt64 = 0
        var shape: UInt64 = 0
        var kinds: UInt64 = 0
        var role: UInt64 = 0
    }

    /// Tokens on each side that the features of a token may look at.
    static let reach = 2

    let draft: Draft
    /// The stretches; their tokens are counted through in `positions`.
    let stretches: [(tokens: Range<Int>, sentence: Int)]
    /// For each stretch its positions.
    package let positions: [Range<Int>]
    let forms: [SentenceForm]
    let words: ArticleWords
    /// The tokens that are personal pronouns, in their order.
    private let pronouns: [Int32]

    /// Reads an article whose words, sentences and countries are known.
    package init(_ draft: Draft) {
        self.draft = draft
        stretches = NameStretches.all(in: draft)
        var next = 0
        positions = stretches.map { stretch in
            defer { next += stretch.tokens.count }
            return next..<next + stretch.tokens.count
        }
        let forms = draft.sentences.map { SentenceForm($0.tokens, draft) }
        self.forms = forms
        words = ArticleWords(draft, isPlain: forms.map(\.isPlain))
        var pronouns: [Int32] = []
        for (index, token) in draft.tokens.enumerated()
        where token.isWord && token.span.count <= 7 && NameWords.personalPronouns.contains(token.key) {
            pronouns.append(Int32(index))
        }
        self.pronouns = pronouns
    }

    /// How soon "he" or "she" follows in the same or the next sentence: 0 for not at all, 1 for soon, 2 for later.
    func pronoun(after index: Int, in sentence: Int) -> UInt64 {
        let next = Draft.partition(pronouns.count) { pronouns[$0] <= index }
        guard next < pronouns.count else { return 0 }
        let last = min(sentence + 1, draft.sentences.count - 1)
        let limit = min(index + 40, draft.sentences[last].tokens.upperBound)
        let found = Int(pronouns[next])
        return found >= limit ? 0 : found < draft.sentences[sentence].tokens.upperBound ? 1 : 2
    }

    /// The number of all positions.
    package var count: Int { positions.last?.upperBound ?? 0 }

    /// The article, and its tokens.
    package var article: Article { draft.article }
    package var tokens: [Token] { draft.tokens }

    /// The tokens of a stretch.
    package func tokens(_ stretch: Int) -> Range<Int> { stretches[stretch].tokens }

    /// A token as its neighbours see it; the sentence's edges look like words of their own.
    @inline(__always)
    func seen(_ index: Int, in sentence: Range<Int>) -> Seen {
        guard sentence.contains(index) else { return Seen(word: index < sentence.lowerBound ? 2 : 3) }
        let token = draft.tokens[index]
        var seen = Seen()
        seen.role = UInt64(draft.roles[index].rawValue)
        switch token.kind {
        case .word:
            seen.word = token.key.hash
            seen.cluster = draft.clusters[index]
            seen.facts = UInt64(draft.facts[index].intersection(.ofLists).rawValue)
            seen.kinds = UInt64(WordKinds.of(token.key).rawValue)
            seen.shape = Self.shape(token)
        case .number:
            seen.word = 16 + UInt64(min(token.span.count, 8))
            seen.shape = 1
        case .punctuation, .quoteMark, .symbol:
            seen.word = 256 + UInt64(draft.text[token.span.start])
            seen.shape = token.kind == .quoteMark ? 2 : 3
        }
        return seen
    }

    private static let forms: Token.Shape = [
        .capitalized, .allCaps, .initial, .abbreviation, .hyphenated, .innerCapital, .dotted, .possessive,
    ]

    private static func shape(_ token: Token) -> UInt64 {
        let length = token.span.count
        let size: UInt64 = length <= 3 ? UInt64(length) : length <= 5 ? 4 : length <= 8 ? 5 : 6
        return 8 + size | UInt64(token.shape.intersection(forms).rawValue) << 5
    }
}
