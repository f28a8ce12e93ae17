import NewsModel
import Testing

@testable import NewsAnnotation

@Suite("Whom a pronoun or a role means")
struct AntecedentTests {
    @Test("Nobody of the other gender is meant, however near")
    func gender() {
        expectQuotations(
            "Ms. Clara Venn opened the session. Mr. Henrik Olsen read the budget.\n\"It is too late,\" she said.",
            "It is|direct|she|Clara Venn")
    }

    @Test("Whom the sentence is about comes before those it only mentions")
    func topic() {
        expectQuotations(
            """
            "We will sign," Henrik Olsen said on Monday.
            Walter Brandt said he did not trust Henrik Olsen. "He never signs," he said.
            """, "We will|direct|Henrik Olsen|Henrik Olsen", "He never|direct|he|Walter Brandt")
    }

    @Test("Who was introduced without a name keeps none")
    func introduced() {
        expectQuotations(
            """
            "The quay is safe," Henrik Olsen said.
            A Danish diver said the wall was cracked. "The water comes in," the diver said.
            """, "The quay|direct|Henrik Olsen|Henrik Olsen", "The water|direct|the diver|-")
    }

    @Test("A newspaper comes back to its name")
    func newspaper() {
        expectQuotations(
            "The Lima Morning Herald printed the letter.\n\"We stand by it,\" the newspaper said.",
            "We stand|direct|the newspaper|Lima Morning Herald")
    }

    @Test("Others that are likely too are told with their chances")
    func alternatives() {
        let text = """
            Two men spoke at the port, Henrik Olsen and Walter Brandt. Brandt told Olsen about the ferry.
            "It was a good talk," he said.
            """
        let quotation = Annotator().annotate(MarkedText(text).article()).quotations.first
        let others = quotation?.alternatives ?? []
        #expect(!others.contains { $0.name == quotation?.speakerName })
        #expect(others.allSatisfy { $0.confidence >= 0.05 && $0.confidence < 0.5 })
    }
}
