import NewsModel
import Testing

@testable import NewsAnnotation

struct MarkedTextTests {
    @Test func marksAreReadAndWrittenBack() {
        let source = "«“Go,” said «Mara Venn»|person»|quote of «Lima»|capital:PE."
        let marked = MarkedText(source)
        #expect(marked.text == "“Go,” said Mara Venn of Lima.")
        #expect(marked.marks.map(\.label) == ["quote", "person", "capital:PE"])
        #expect(MarkedText.render(marked.text, marked.marks) == source)
    }
}
