import Testing

@testable import ReaderCore

@Suite struct PromptLineTests {
    /// The line with `|` at the cursor.
    private func shown(_ line: PromptLine) -> String {
        "\(line.text.prefix(line.cursor))|\(line.text.dropFirst(line.cursor))"
    }

    private func edited(_ text: String, back: Int = 0, _ edit: (inout PromptLine) -> Void) -> String {
        var line = PromptLine(text)
        line.move(by: -back)
        edit(&line)
        return shown(line)
    }

    @Test func `letters go in at the cursor`() {
        #expect(edited("fish", back: 2) { $0.insert("xy") } == "fixy|sh")
        #expect(edited("ab", back: 1) { $0.insert("one\ntwo\r\n three") } == "aone two  three|b")
        #expect(edited("Mu") { $0.insert("n\u{303}") } == "Mun\u{303}|")
        #expect(edited("Mun") { $0.insert("\u{303}") } == "Mun\u{303}|")
    }

    @Test func `a line takes only so much`() {
        var line = PromptLine(String(repeating: "x", count: 498))
        line.insert("éé")
        #expect(line.text.utf8.count == 500 && line.cursor == 499)
        line.insert("y")
        #expect(line.text.utf8.count == 500)
    }

    @Test func `letters, words and ends are taken away`() {
        #expect(edited("fish", back: 2) { $0.deleteBackward() } == "f|sh")
        #expect(edited("fish", back: 4) { $0.deleteBackward() } == "|fish")
        #expect(edited("fish", back: 2) { $0.deleteForward() } == "fi|h")
        #expect(edited("fish") { $0.deleteForward() } == "fish|")
        #expect(edited("one two  three", back: 5) { $0.deleteWord() } == "one |three")
        #expect(edited("one two", back: 3) { $0.deleteToStart() } == "|two")
        #expect(edited("one two", back: 3) { $0.deleteToEnd() } == "one |")
    }

    @Test func `the cursor goes by letters and by words, and stays in the line`() {
        #expect(edited("one two", back: 99) { $0.move(by: 2) } == "on|e two")
        #expect(edited("one two") { $0.move(by: 2) } == "one two|")
        #expect(edited("one two") { $0.moveWordBackward() } == "one |two")
        #expect(edited("one two", back: 7) { $0.moveWordForward() } == "one| two")
        #expect(edited("one two", back: 4) { $0.moveWordForward() } == "one two|")
        #expect(edited("one two") { $0.moveToStart() } == "|one two")
        #expect(edited("one two", back: 5) { $0.moveToEnd() } == "one two|")
    }
}
