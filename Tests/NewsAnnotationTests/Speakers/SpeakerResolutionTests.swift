import NewsModel
import Testing

@testable import NewsAnnotation

@Suite("Whose name a speaker has")
struct SpeakerResolutionTests {
    @Test("Pronouns follow gender and the last speaker")
    func pronouns() {
        expectQuotations(
            "Mr. Henrik Olsen met Ms. Maria Venn on Monday.\n\"It was a good talk,\" she said.",
            "It was|direct|she|Maria Venn")
        expectQuotations(
            "Mr. Henrik Olsen met Ms. Maria Venn on Monday.\n\"It was a good talk,\" he said.",
            "It was|direct|he|Henrik Olsen")
        expectQuotations(
            "\"We are ready,\" said Henrik Olsen.\nThomas Brandt left early.\n\"The ships can come,\" he added.",
            "We are|direct|Henrik Olsen|Henrik Olsen", "The ships|direct|he|Thomas Brandt")
    }

    @Test("Pronouns tell who is a man and who a woman")
    func evidence() {
        expectQuotations(
            """
            Oruel Tamsk runs the ferry. She has two boats.
            Ibrem Voll sells the tickets. He knows every guest.
            "The sea is fine," she said.
            """, "The sea|direct|she|Oruel Tamsk")
        expectQuotations(
            "Oruel Tamsk sat by Ibrem Voll.\n\"Voll was never late,\" she said.", "Voll was|direct|she|Oruel Tamsk")
    }

    @Test("Who has no name in the article gets none")
    func unnamed() {
        expectQuotations(
            "Henrik Olsen opened the market. A man in a red coat was selling herring.\n\"It is fresh,\" he said.",
            "It is|direct|he|-")
        expectQuotations(
            "Henrik Olsen opened the market.\nHe was asked for his papers by a guard. "
                + "He did not give his name. \"Move on,\" he said.",
            "Move on|direct|he|-")
    }

    @Test("Ministers of several countries are told apart")
    func countries() {
        expectQuotations(
            """
            Maria Venn, the Danish trade minister, met Henrik Olsen, Norway's trade minister.
            "We will sign," the Danish minister said.
            "We will not," the Norwegian minister said.
            """, "We will|direct|the Danish minister|Maria Venn", "We will|direct|the Norwegian minister|Henrik Olsen")
    }

    @Test("A name in apposition to the words by the cue is the speaker")
    func apposition() {
        expectQuotations(
            #""The oven is hot," said the bakery's owner, Henrik Olsen."#, "The oven|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"In May a Danish pilot, Henrik Olsen, said of the field that it was "flat enough"."#,
            "flat enough|mixed|Henrik Olsen|Henrik Olsen")
    }

    @Test("A body or a text is named by its noun, and \"it\" comes back to it")
    func nouns() {
        expectKind(#""We will pay," the harbour authority said."#, .institution, "the harbour authority")
        expectKind(
            "The harbour authority met.\n\"We will pay,\" the authority said.", .institution, "the harbour authority")
        expectKind(
            "The ferry ministry met late. It said the fares were \"fair enough\".", .institution, "the ferry ministry")
        expectKind(#"The rules, which say that a tie is "no defeat", are old."#, .document, "the rules")
        expectKind(#""We will pay," its office said."#, .institution, nil)
    }

    @Test("A quotation that was never closed does not take the next one that has a cue and a name of its own")
    func unclosed() {
        let text = """
            "The sea is rough," said Maria Venn. "We shall wait.
            "The sea is calm," Henrik Olsen said.
            """
        expectQuotations(
            text, "The sea + We shall|direct|Maria Venn|Maria Venn", "The sea|direct|Henrik Olsen|Henrik Olsen")
        #expect(Annotator().annotate(MarkedText(text).article()).quotes.allSatisfy { !$0.continues })
    }

    @Test("A pressed button says nothing")
    func noSpeech() {
        expectQuotations(#"The doors opened when guests pressed "close"."#, "close|scare|-|-")
    }

    @Test("Nominals find the person with that title")
    func titles() {
        expectQuotations(
            "Foreign Minister Maria Venn arrived on Monday.\n\"We will sign tomorrow,\" the minister said.",
            "We will|direct|the minister|Maria Venn")
        expectQuotations(
            "Maria Venn, a spokeswoman for the port, was there.\n\"We will sign tomorrow,\" the spokeswoman said.",
            "We will|direct|the spokeswoman|Maria Venn")
    }

    @Test("Bodies, documents and groups speak as what they are")
    func kinds() {
        expectKind(#""We will sign," the Foreign Ministry said."#, .institution, "the Foreign Ministry")
        expectKind(#""We will sign," the statement said."#, .document, nil)
        expectKind(#""We will sign," officials said."#, .group, nil)
        expectKind(#""We will sign," said Henrik Olsen."#, .person, "Henrik Olsen")
        expectKind(
            "The Foreign Ministry was late.\n\"We will sign,\" the ministry said.", .institution, "the Foreign Ministry"
        )
    }

    private func expectKind(
        _ text: String, _ kind: SpeakerKind, _ name: String?, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let article = MarkedText(text).article()
        let quotation = Annotator().annotate(article).quotations.first
        #expect(quotation?.speakerKind == kind, sourceLocation: sourceLocation)
        #expect(quotation?.speakerName == name, sourceLocation: sourceLocation)
    }

    @Test("What is inferred says so, and the rule is recorded")
    func inferred() throws {
        let text = "\"We are ready,\" said Henrik Olsen.\n\"The ships can come,\" he added."
        let annotation = Annotator().annotate(MarkedText(text).article())
        #expect(annotation.quotations.map(\.isInferred) == [false, true])
        #expect(annotation.quotations.map(\.rule) == ["cue right after", "cue right after"])
        #expect(annotation.quotations.map(\.person) == [0, 0])
        let first = try #require(annotation.quotations.first)
        let second = try #require(annotation.quotations.last)
        #expect(second.resolution == .onlyManNamed)
        #expect(first.resolution == nil)
        #expect(second.confidence < second.mentionConfidence)
    }
}
