import NewsModel

/// Which persons the article gives which roles: "Foreign Minister Mara Venn", "Mara Venn, the minister".
struct RoleIndex: Sendable {
    /// Name mentions by the words of their titles and appositions, in reading order.
    private var names: [WordKey: [Int]] = [:]
    /// Capitalized phrases by their last word, as token ranges in reading order.
    private var phrases: [WordKey: [Range<Int>]] = [:]
    private let draft: Draft
    private static let the = WordKey("the")

    /// The roles of an article whose names are known.
    init(_ draft: Draft) {
        self.draft = draft
        for (index, name) in draft.names.enumerated() {
            let before = max(0, name.tokens.lowerBound - 3)
            let title = name.title.isEmpty ? before..<name.tokens.lowerBound : name.title
            for token in title where isRoleWord(token, near: name) { add(token, index) }
            for token in apposition(after: name) where isRoleWord(token, near: name) { add(token, index) }
        }
        indexPhrases()
    }

    private mutating func add(_ token: Int, _ name: Int) { names[draft.tokens[token].key, default: []].append(name) }

    private func isRoleWord(_ token: Int, near name: NameMention) -> Bool {
        draft.tokens[token].isWord && draft.tokens[token].block == draft.tokens[name.tokens.lowerBound].block
            && draft.tokens[token].span.count > 2
    }

    /// The words of ", the former mayor of Lima," up to the first preposition.
    private func apposition(after name: NameMention) -> Range<Int> {
        var at = name.tokens.upperBound
        guard at + 1 < draft.tokens.count, draft.text[draft.tokens[at].span.start] == 0x2C else { return 0..<0 }
        at += 1
        let start = at
        while at < min(draft.tokens.count, start + 6), draft.tokens[at].isWord,
            !SpeechWords.nounPrepositions.contains(draft.tokens[at].key)
        {
            at += 1
        }
        return start..<at
    }

    private mutating func indexPhrases() {
        var start: Int?
        for (index, token) in draft.tokens.enumerated() {
            if token.isWord, token.isCapitalized {
                if let begun = start, draft.tokens[begun].block == token.block {
                    if SpeechWords.institutions.contains(token.key) {
                        phrases[token.key, default: []].append(begun..<index + 1)
                    }
                } else {
                    start = index
                }
            } else {
                start = nil
            }
        }
    }

    /// The nearest name before a token that bears a role, else the first after it.
    func name(withRole role: WordKey, nearToken token: Int) -> Int? {
        guard let found = names[role] else { return nil }
        let before = Draft.partition(found.count) { draft.names[found[$0]].tokens.lowerBound < token }
        return before > 0 ? found[before - 1] : found.first
    }

    /// The last capitalized phrase before a token that ends with a word: "the ministry" is the "Foreign Ministry".
    func institution(endingWith word: WordKey, beforeToken token: Int) -> TextSpan? {
        guard let found = phrases[word] else { return nil }
        let before = Draft.partition(found.count) { found[$0].lowerBound < token }
        guard before > 0 else { return nil }
        let range = found[before - 1]
        let first = range.lowerBound
        let hasArticle =
            first > 0 && draft.tokens[first - 1].key == Self.the
            && draft.tokens[first - 1].block == draft.tokens[first].block
        return draft.span(hasArticle ? first - 1..<range.upperBound : range)
    }
}
