import NewsStore
import Testing

@testable import ReaderCore

@Suite struct ListQueryTests {
    private func filtered(_ words: String, _ columns: Int = 80) -> Session {
        var session = Session(columns, 24)
        session.press("/")
        session.type(words)
        return session
    }

    @Test(arguments: [
        ("ferry or sheep", 4), ("sheep -census", 2), ("title:sheep", 2), ("/sheep|coffee/", 4), ("\"sheep census\"", 1),
        ("has:quotes sheep", 3), ("is:read", 0), ("outlet:wire", 2), ("person:\"Helga Torvald\"", 1),
    ])
    func `the list is narrowed by a query`(query: String, count: Int) {
        let session = filtered(query)
        #expect(session.titles.count == count, "\(session.titles)")
        #expect(session.state.list.mistake == nil)
    }

    @Test func `a mistake is shown where it is, and the last good result stays`() {
        var session = filtered("sheep")
        let found = session.titles
        session.type(" speker:x")
        #expect(session.titles == found && session.titles.count == 3)
        #expect(session.state.list.mistake?.range == 6..<13)
        #expect(session.status.right.contains("did you mean speaker:?"))
        session.press("Ctrl-W")
        #expect(session.state.list.mistake == nil && session.titles == found)
    }

    @Test func `a mark without a letter before it can be typed`() {
        let session = filtered("\u{301}\u{200D}")
        #expect(session.status.typed?.shown(fitting: 20).cursor ?? 0 >= 6)
    }

    @Test func `a pattern that takes too long is said to`() {
        let slow = Collection.invented(String(repeating: "a", count: 3000) + "!\n\nNo more.\n")
        var session = Session(80, 24, Collection.all + [slow])
        session.press("/")
        session.type("/(a+)+$/")
        #expect(session.titles.isEmpty && session.status.right == "0 of 7 · pattern too slow in some, left out")
        session.press("Ctrl-U")
        session.type("/sheep/")
        #expect(session.titles.count == 3 && session.status.right == "3 of 7")
    }

    @Test func `what is only unfinished is no mistake to be shown`() {
        for words in ["sheep date:201", "sheep person:", "sheep (", "sheep -", "sheep or", "sheep is:unr"] {
            let session = filtered(words)
            #expect(session.titles.count == 3, "\(words): \(session.titles)")
            #expect(session.says.hasPrefix("list: sheep"), "\(words): \(session.says)")
        }
    }

    @Test func `Enter on a mistake says it and keeps the last good query`() {
        var session = filtered("sheep is:nonsense")
        #expect(session.state.list.mistake != nil)
        session.press("Enter")
        #expect(session.state.list.mistake == nil && session.titles.count == 3 && session.state.prompt == nil)
    }

    @Test func `the equals sign edits the query that is in force`() {
        var session = filtered("sheep")
        session.press("Enter", "=")
        #expect(session.state.prompt?.text == "sheep" && session.titles.count == 3)
        session.type(" census")
        #expect(session.titles.count == 1)
        session.press("Esc")
        #expect(session.titles.count == 3 && session.state.list.filter == "sheep")
    }

    @Test func `earlier queries come back with the arrow`() {
        var session = filtered("sheep")
        session.press("Enter", "Esc", "/", "Up")
        #expect(session.state.prompt?.text == "sheep" && session.titles.count == 3)
    }

    @Test func `what is read leaves a list of the unread only when it is asked anew`() {
        var session = filtered("is:unread")
        session.press("Enter", "Enter", "q")
        #expect(session.titles.count == 6 && session.readTitles.count == 1)
        session.press("=")
        session.type(" ")
        session.press("Enter")
        #expect(session.titles.count == 6 || session.titles.count == 5)
    }

    @Test func `what only annotations tell joins the list as they come`() {
        var session = Session(80, 24, isAnnotated: false)
        session.press("/")
        session.type("has:quotes")
        #expect(session.titles.isEmpty)
        session.annotate()
        #expect(session.titles.count >= 4)
        session.press("Esc")
        #expect(session.titles == Collection.headlines)
    }

    @Test func `sorted by relevance, those with more of the words come first`() {
        var session = filtered("sheep")
        session.press("Enter")
        for _ in 0..<5 where session.state.list.wantedOrder != .relevance { session.press("zs") }
        #expect(session.says == "list: \(SortOrder.relevance.label)")
        let sheep = session.state.list.numbers.map { number in
            String(decoding: session.state.store[number].article.text, as: UTF8.self).lowercased()
                .split(separator: "sheep", omittingEmptySubsequences: false).count
        }
        #expect(sheep.first == sheep.max() && sheep.count == 3)
        session.press("Esc")
        #expect(session.titles == Collection.headlines)
    }

    @Test(arguments: [80, 160]) func `the list shows the words of the query where they stand`(columns: Int) {
        let session = filtered("coffee", columns)
        guard let area = session.state.panes.list else { return }
        let model = ListModel(session.state, in: area)
        for entry in model.entries {
            let words = entry.excerpt?.parts.filter(\.isMatch).map { $0.text.lowercased() }
            #expect(words?.isEmpty == false && words?.allSatisfy { $0 == "coffee" } == true)
        }
    }

    @Test func `the words of the query are marked in the text`() {
        var session = filtered("coffee -walrus")
        session.press("Enter", "Enter")
        #expect(session.state.text?.matches.isEmpty == false)
        session.press("n")
        #expect(session.focusWords.lowercased() == "coffee")
    }
}
