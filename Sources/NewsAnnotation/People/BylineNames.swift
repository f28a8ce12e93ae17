/// Finds the authors of an article: the byline is parted at commas and "and", and all of it is names.
struct BylineNames {
    private static let and = WordKey("and")
    private static let by = WordKey("by")
    /// What follows tells where the author is: "Rana Moss in Lima".
    private static let places = WordSet("in at from near of for")

    /// The names in the bylines of an article.
    static func names(in draft: Draft) -> [NameCandidate] {
        draft.sentences.filter { draft.blocks[$0.block].kind == .byline }.flatMap { names(in: $0.tokens, draft) }
    }

    private static func names(in tokens: Range<Int>, _ draft: Draft) -> [NameCandidate] {
        var names: [NameCandidate] = []
        var start = tokens.lowerBound
        var isPlace = false
        for index in tokens.lowerBound...tokens.upperBound {
            if index < tokens.upperBound {
                let token = draft.tokens[index]
                let parts = !token.isWord || token.key == and || token.key == by
                guard parts || !token.isCapitalized && places.contains(token.key) else { continue }
            }
            if !isPlace, isName(start..<index, draft) {
                names.append(NameCandidate(tokens: start..<index, title: start..<start, rule: "byline"))
            }
            isPlace = index > tokens.lowerBound && index < tokens.upperBound && places.contains(draft.tokens[index].key)
            start = index + 1
        }
        return names
    }

    /// False for what is too long, and for "Moss News Agency".
    private static func isName(_ tokens: Range<Int>, _ draft: Draft) -> Bool {
        guard let first = tokens.first, draft.tokens[first].isCapitalized, tokens.count <= 5 else { return false }
        return !tokens.dropFirst().contains { NameWords.otherHeads.contains(draft.tokens[$0].key) }
    }
}
