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
        #expect(first.confidence > second.confidence)
    }
}
