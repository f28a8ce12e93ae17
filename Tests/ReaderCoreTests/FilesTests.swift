import NewsModel
import NewsStore
import Testing

@testable import ReaderCore

/// Files that change while they are open.
@Suite struct FilesTests {
    private func changed(_ session: inout Session, _ steps: FileChanges.Step...) {
        var changes = FileChanges()
        changes.steps = steps
        session.apply(.filesChanged(changes))
        session.annotate()
    }

    private let ferry = "Island Wire/ferry-protest.txt"
    private let fares = Collection.fares

    private func text(_ path: String) -> String {
        let stored = Collection.article(path)
        return stored.article.string(TextSpan(0, stored.article.text.count))
    }

    @Test func `a new file is a new row, and nothing moves`() {
        var session = Session(160, 45)
        session.press("j", "j")
        let before = session.selectedTitle
        changed(
            &session,
            .holds("new.txt", [Collection.invented("Puffins return\n\nThey came on Monday.", path: "new.txt")]))
        #expect(session.titles.count == 7 && session.titles.contains("Puffins return"))
        #expect(session.selectedTitle == before && session.openTitle == before)
        #expect(session.says == "new: Puffins return" && !session.readTitles.contains("Puffins return"))
    }

    @Test func `a file that is gone takes its row with it; the eye goes to the next`() {
        var session = Session(160, 45)
        session.press("j")
        let next = session.titles[2]
        changed(&session, .gone(session.state.store[session.state.list.numbers[1]].article.source.path))
        #expect(session.titles.count == 5 && session.selectedTitle == next)
        #expect(session.says.hasPrefix("removed: "))
        changed(&session, .gone("Quay Weekly"))
        #expect(session.titles.count == 3 && session.says == "files: 2 removed")
        changed(&session, .gone("Harbour Post"), .gone("Island Wire"))
        #expect(session.titles.isEmpty)
        session.press("j", "Enter", "G", "J", "gs", "q")
    }

    @Test func `an article that is read stays on screen after its file is gone`() {
        var session = Session.reading(fares, 80, 24)
        let top = session.topLine
        changed(&session, .gone(fares))
        #expect(session.topLine == top && session.openTitle.hasPrefix("Ferry fares"))
        session.press("PgDn", ")", "q")
        #expect(session.isListShown && session.titles.count == 5)
    }

    @Test(arguments: [160, 80]) func `a file that was written anew keeps the words one reads where they are`(
        columns: Int
    ) {
        var session = Session.reading(fares, columns, 14)
        session.press("2)", "PgDn")
        let (lines, focus) = (session.shownLines, session.focusWords)
        let longer =
            "Ferry fares to rise by a third, ministry says\n\nA paragraph that was not there before, and that is long enough to take more than one line.\n\n"
        let text = longer + text(fares).split(separator: "\n\n").dropFirst().joined(separator: "\n\n")
        changed(&session, .holds(fares, [Collection.invented(text, path: fares)]))
        #expect(session.shownLines.dropFirst().prefix(6) == lines.dropFirst().prefix(6))
        #expect(session.focusWords == focus && session.says.hasPrefix("changed: Ferry fares"))
        #expect(session.titles.count == 6)
        session.press("q")
        #expect(session.selectedTitle.hasPrefix("Ferry fares"))
    }

    @Test func `an article that was read and has changed is unread again`() {
        var session = Session.reading(ferry, 160, 45)
        session.press("q", "j")
        #expect(session.readTitles.count == 1)
        changed(
            &session, .holds(ferry, [Collection.invented(text(ferry) + "\n\nCorrection: it was tea.", path: ferry)]))
        #expect(session.readTitles.isEmpty && session.titles.count == 6)
        let changedRows = session.state.list.numbers.filter { session.state.changed.contains($0) }
        #expect(changedRows.map { session.state.store[$0].article.source.path } == [ferry])
    }

    @Test func `a file written again with the same words is no news`() {
        var session = Session(80, 24)
        let said = session.says
        changed(&session, .holds(ferry, [Collection.article(ferry)]))
        #expect(session.says == said && session.titles.count == 6)
    }

    @Test func `a renamed file is the same article`() {
        var session = Session.reading(ferry, 160, 45)
        changed(
            &session, .moved(ferry, "Island Wire/coffee.txt"),
            .holds(
                "Island Wire/coffee.txt",
                [
                    Collection.invented(text(ferry), path: "Island Wire/coffee.txt")
                ]))
        #expect(session.says.hasPrefix("renamed: ") && session.titles.count == 6 && session.readTitles.count == 1)
        #expect(session.state.text?.article.source.path == "Island Wire/coffee.txt")
        changed(&session, .moved("Island Wire", "Isle"))
        #expect(session.state.text?.article.source.path == "Isle/coffee.txt" && session.says == "files: 2 renamed")
    }

    @Test func `a file put in the place of another by renaming is a change of that`() {
        var session = Session.reading(fares, 160, 45)
        let text = text(fares) + "\n\nOne more line."
        changed(&session, .moved("draft.tmp", fares), .holds(fares, [Collection.invented(text, path: fares)]))
        #expect(session.says.hasPrefix("changed: ") && session.titles.count == 6)
        #expect(session.state.text?.article.text.count == text.utf8.count)
    }

    @Test func `of a file with many articles only those that changed are new`() {
        func record(_ item: Int, _ words: String) -> StoredArticle {
            let article = Collection.invented("Item \(item)\n\n\(words)").article
            let source = ArticleSource(path: "all.jsonl", format: "jsonl", item: item)
            return StoredArticle(article.moved(to: source))
        }
        var session = Session(80, 24, [])
        changed(&session, .holds("all.jsonl", (1...4).map { record($0, "Words \($0).") }))
        #expect(session.titles.count == 4 && session.says == "files: 4 new")
        let numbers = session.state.store.numbers
        changed(
            &session, .holds("all.jsonl", [record(1, "Words 1."), record(2, "Other words."), record(3, "Words 3.")]))
        #expect(session.says == "files: 1 changed, 1 removed" && session.titles.count == 3)
        #expect(session.state.store.isRow(numbers[0]) && session.state.store.isRow(numbers[2]))
    }

    @Test func `going back passes over an article that is gone`() {
        var session = Session.reading(fares, 160, 45)
        session.press("J", "J")
        let between = session.titles[2]
        changed(&session, .gone(fares))
        session.press("Ctrl-O")
        #expect(session.openTitle == between)
        session.press("Ctrl-O")
        #expect(session.says == "nowhere to go back to" && session.openTitle == between)
    }

    @Test(arguments: [
        (
            "one two three four five six seven eight nine ten eleven twelve",
            "ZERO one two three four five six seven eight nine ten eleven twelve", 4, 9
        ),
        ("aaaa bbbb", "aaaa bbbb", 5, 5), ("", "abc", 0, 0), ("abc def", "", 4, 0),
    ])
    func `a place is found again by its words`(old: String, new: String, offset: Int, expected: Int) {
        #expect(TextAnchor(from: Array(old.utf8), to: Array(new.utf8)).offset(offset) == expected)
    }
}
