import Testing

@testable import NewsTraining

@Suite("The words that name a speaker") struct SpeakerWordsTests {
    @Test(
        "The head of a name is its last word, of other words the noun phrase's last",
        arguments: [
            ("Mara Venn", "venn"), ("Mr. Olsen", "olsen"), ("Mara Venn, the harbour master", "venn"),
            ("the harbour master of Port Ellis", "ellis"), ("a spokeswoman for the fleet", "spokeswoman"),
            ("Tom Reed Jr.", "reed"), ("Reed's", "reed"), ("The Ministry of Tides", "ministry"),
            ("she", "she"), ("", ""), ("two 1990s sailors", "sailors"), ("O’Hara-Lind, 44", "o’hara-lind"),
            ("Pilar Soto who won", "soto"), ("the U.N.", "u.n"),
        ])
    func heads(words: String, head: String) {
        #expect(SpeakerWords.head(words) == head)
    }

    @Test(
        "Words at a cue are a pronoun, a name or a nominal",
        arguments: [
            ("she", SpeakerWords.Kind.pronoun), ("He,", .pronoun), ("The minister", .nominal), ("Anna", .name),
            ("the Ministry", .name), ("officials", .nominal), ("A man", .nominal), ("she herself", .nominal),
        ])
    func kinds(words: String, kind: SpeakerWords.Kind) {
        #expect(SpeakerWords.kind(words) == kind)
    }
}
