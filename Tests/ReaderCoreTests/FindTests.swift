import Testing

@testable import ReaderCore

@Suite struct FindTests {
    private func finding(_ words: String, in file: String = Collection.fares) -> Session {
        var session = Session.reading(file, 80, 16)
        session.press("/")
        session.type(words)
        return session
    }

    @Test func `what is typed is found at once`() {
        var session = finding("second sur")
        #expect(session.focusWords == "second sur" && session.isFocusShown)
        #expect(session.status.right == "1 match")
        session.press("Enter")
        #expect(session.focusWords == "second sur" && session.state.prompt == nil)
        #expect(session.says.hasSuffix("“second sur” 1/1"))
    }

    @Test func `n and N go through the matches and stay at the ends`() {
        var session = finding("survey")
        session.press("Enter", "n")
        #expect(session.says.hasSuffix("“survey” 2/2"))
        session.press("n")
        #expect(session.says == "last match; n again: next article with one")
        session.press("N")
        #expect(session.says.hasSuffix("“survey” 1/2"))
        session.press("N")
        #expect(session.says == "first match; N again: previous article with one")
    }

    @Test func `n goes on in the next article that has the words`() {
        var session = finding("sheep pay")
        session.press("Ctrl-U")
        session.type("sheep")
        session.press("Enter", "9n", "n", "n")
        #expect(session.openTitle == Collection.headlines[2] && session.focusWords == "sheep")
    }

    @Test func `words found nowhere here are said, and n looks further`() {
        var session = finding("farm board")
        session.press("Enter")
        #expect(session.says == "“farm board” is not in this article; n looks in the next ones")
        session.press("n")
        #expect(session.openTitle == Collection.headlines[2] && session.focusWords == "farm board")
    }

    @Test func `in an article opened later n finds what is there`() {
        var session = finding("survey")
        session.press("Enter", "J", "K", "gg", "n")
        #expect(session.focusWords == "survey" && session.says.hasSuffix("1/2"))
    }

    @Test(arguments: ["CROOKED DOOR THAT", "harbour office", "elodie marchand", "\"the door is right and"])
    func `case, accents, kinds of quotes and line ends make no difference`(words: String) {
        let session = finding(words, in: "Quay Weekly/crooked-door.txt")
        #expect(session.state.text?.matches.count == 1 && session.isFocusShown)
    }

    @Test func `Esc takes the search back and restores place and focus`() {
        var session = Session.reading(Collection.fares, 80, 16)
        session.press("2)")
        let (line, words) = (session.topLine, session.focusWords)
        session.press("/")
        session.type("second survey")
        #expect(session.topLine != line)
        session.press("Esc")
        #expect(session.topLine == line && session.focusWords == words && session.state.pane == .text)
        session.press("n")
        #expect(session.says == "nothing to find yet; / finds")
    }

    @Test func `Esc after a resize while typing is safe`() {
        var session = Session.reading(Collection.fares, 40, 6)
        session.press("G", "/")
        session.type("ferry")
        session.resize(200, 60)
        session.type(" fares")
        session.press("Esc")
        #expect(session.state.text.map { $0.top <= $0.lastTop } == true)
    }

    @Test func `Ctrl-O goes back to before the search`() {
        var session = Session.reading(Collection.fares, 80, 16)
        session.press(")")
        let words = session.focusWords
        session.press("/")
        session.type("second survey")
        session.press("Enter", "Ctrl-O")
        #expect(session.focusWords == words)
    }

    @Test func `Esc clears the marks, n brings them back`() {
        var session = finding("survey")
        session.press("Enter", "Esc")
        #expect(session.state.text?.matches.isEmpty == true)
        #expect(!session.says.contains("0/0"))
        session.press("n")
        #expect(session.says.hasSuffix("“survey” 2/2"))
    }

    @Test func `an empty search looks for the last words again`() {
        var session = finding("survey")
        session.press("Enter", "gg", "/", "Enter")
        #expect(session.says.hasSuffix("“survey” 1/2"))
    }

    @Test func `Backspace on an empty line cancels`() {
        var session = finding("s")
        session.press("Backspace", "Backspace")
        #expect(session.state.prompt == nil)
    }

    @Test func `pasted text is typed, and runs no keys elsewhere`() {
        var session = Session.reading(Collection.fares, 80, 16)
        session.apply(.key(.init(.paste("QZZq"))))
        #expect(!session.quits && session.state.pane == .text)
        session.press("/")
        session.apply(.key(.init(.paste("second\nsurvey"))))
        #expect(session.focusWords == "second survey")
    }
}
