/// Tells words that may be a person's name.
enum NameWords {
    /// Whether words may be one person's name. Strictly: two to four of them, none a word of newspapers' own.
    static func isName(_ words: ArraySlice<Token>, isStrict: Bool) -> Bool {
        guard let first = words.first, let last = words.last, words.count <= 7 else { return false }
        guard words.allSatisfy({ isNameWord($0) || isParticle($0) }) else { return false }
        guard first.isCapitalised || isParticle(first), isNameWord(last) else { return false }
        if !isStrict { return !first.isAny(.notName) }
        guard (2...4).contains(words.count), words.count(where: { $0.isCapitalised }) >= 2 else { return false }
        if last.traits.contains(.endsWithStop), !keepsStop(last) { return false }
        return words.allSatisfy { !$0.isAny(.notName) && !$0.traits.contains(.isPossessive) }
    }

    /// Whether a word is one of those that stand within names with a small letter: "van", "de", "bin".
    static func isParticle(_ word: Token) -> Bool {
        guard word.isAny([.particle, .stoppedParticle]), !word.kinds.contains(.capital) else { return false }
        return word.isAny(word.traits.contains(.endsWithStop) ? .stoppedParticle : .particle)
    }

    /// Whether a final full stop belongs to the word: an initial, "Jr.".
    static func keepsStop(_ word: Token) -> Bool { word.scalars == 2 || word.isAny(.generation) }

    private static func isNameWord(_ word: Token) -> Bool {
        guard !word.isMark, word.kinds.contains(.capital), word.kinds.isSubset(of: .ofNames) else { return false }
        return word.isCapitalised || word.kinds.contains(.hyphen) || word.range.count > 2
    }
}
