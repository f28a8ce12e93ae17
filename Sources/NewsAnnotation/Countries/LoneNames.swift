import NewsModel

/// The words with a capital that stand alone beside a word of speaking: "Moss said", surnames mostly.
struct LoneNames {
    private let draft: Draft
    private lazy var names: Set<WordKey> = find()

    init(_ draft: Draft) { self.draft = draft }

    /// True where a word stands so somewhere in the article; linear in its length at the first call.
    mutating func contains(_ key: WordKey) -> Bool { names.contains(key) }

    private func find() -> Set<WordKey> {
        var names: Set<WordKey> = []
        for index in draft.tokens.indices where isName(index) && !isName(index - 1) && !isName(index + 1) {
            if isSpeech(index - 1) || isSpeech(index + 1) { names.insert(draft.tokens[index].key) }
        }
        return names
    }

    private func isName(_ index: Int) -> Bool {
        draft.tokens.indices.contains(index) && draft.tokens[index].isWord && draft.tokens[index].isCapitalized
    }

    private func isSpeech(_ index: Int) -> Bool {
        draft.tokens.indices.contains(index) && Self.speech.contains(draft.tokens[index].key)
    }

    private static let speech = WordSet(
        """
        said says told tells added adds insisted insists claimed claims replied asked recalled joked admitted explained
        argued shouted whispered wrote
        """)
}
