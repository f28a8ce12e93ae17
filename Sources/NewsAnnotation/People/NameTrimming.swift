/// Cuts from a tagged name what is no part of it: titles before it, letters of rank after it, a weekday before it, the
/// label of a question. The corpora keep some of these within names, so the tagger cannot know better.
struct NameTrimming {
    private let draft: Draft
    /// True where paragraphs begin with "Q." again and again.
    private let isInterview: Bool

    private static let question = WordKey("q")
    private static let answer = WordKey("a")
    private static let burmese = WordKey("u")

    init(_ draft: Draft) {
        self.draft = draft
        let labels = draft.blocks.count { block in
            guard let first = block.tokens.first else { return false }
            return draft.tokens[first].key == Self.question
        }
        isInterview = labels > 1
    }

    /// The name itself; nil where nothing is left that names a person.
    func name(_ tokens: Range<Int>) -> Range<Int>? {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        if isLabel(start) {
            start += 1
            guard start < end, end - start > 1 || !draft.facts[start].contains(.common) else { return nil }
        }
        while end - start > 1, isBeforeName(start, rest: end - start - 1) { start += 1 }
        while end - start > 1, isRank(end - 1) { end -= 1 }
        while start > tokens.lowerBound - 3, isOpenParticle(start - 1, beside: start) { start -= 1 }
        if end - start == 1, NameWords.addresses.contains(draft.tokens[start].key) { return nil }
        return start..<end
    }

    private func isLabel(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        guard isInterview, token.key == Self.question || token.key == Self.answer else { return false }
        return index == 0 || draft.tokens[index - 1].block != token.block
    }

    /// True for a title, or a weekday that tells when: "on Monday Rana Moss".
    private func isBeforeName(_ index: Int, rest: Int) -> Bool {
        let token = draft.tokens[index]
        if NameWords.honorifics.contains(token.key) { return true }
        // "U Thant" has become a name, "U Thant Lwin" has a title.
        if token.key == Self.burmese { return rest > 1 && token.span.count == 1 }
        // "Shah Rukh" may be a name; before a whole name of three words a title is one.
        if rest > 2, NameWords.titles.contains(token.key), draft.facts[index + 1].contains(.firstName) { return true }
        guard index > 0, draft.tokens[index - 1].block == token.block else { return false }
        let previous = draft.tokens[index - 1]
        if NameWords.days.contains(token.key) { return NameWords.beforeDays.contains(previous.key) }
        // "Chief Executive Rana Moss".
        return NameWords.titleParts.contains(token.key) && !draft.facts[index].contains(.firstName)
            && previous.isCapitalized
            && (NameWords.titles.contains(previous.key) || NameWords.titleParts.contains(previous.key))
    }

    /// True for letters of rank after a name: "QC", "PhD".
    private func isRank(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        return (token.isAllCaps || token.shape.contains(.innerCapital)) && NameWords.ranks.contains(token.key)
    }

    /// True for a small particle that only names have, right before one: "von Moss".
    private func isOpenParticle(_ index: Int, beside name: Int) -> Bool {
        guard index >= 0 else { return false }
        let token = draft.tokens[index]
        return token.block == draft.tokens[name].block && token.isWord && !token.isCapitalized
            && NameWords.openParticles.contains(token.key)
    }
}
