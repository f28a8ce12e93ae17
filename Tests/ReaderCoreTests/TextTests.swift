import NewsModel
import Testing

@testable import ReaderCore

@Suite struct TextTests {
    private func top(_ session: Session) -> Int { session.state.text?.top ?? -1 }

    @Test func `lines, half pages and pages scroll, with counts, and stop at the ends`() throws {
        var session = Session.reading(Collection.fares, 80, 16)
        let last = try #require(session.state.text?.lastTop)
        session.press("j", "Down")
        #expect(top(session) == 2)
        session.press("3j", "k", "Up")
        #expect(top(session) == 3)
        session.press("gg", "Ctrl-D")
        #expect(top(session) == 7)
        session.press("Ctrl-U")
        #expect(top(session) == 0)
        session.press("Ctrl-F")
        #expect(top(session) == 12)
        session.press("Ctrl-B")
        #expect(top(session) == 0)
        session.press("PgDn", "b")
        #expect(top(session) == 0)
        session.press("Space")
        #expect(top(session) == 12)
        session.press("PgUp", "k")
        #expect(top(session) == 0)
        session.press("G", "j", "99j")
        #expect(top(session) == last)
        session.press("Home")
        #expect(top(session) == 0)
        session.press("End")
        #expect(top(session) == last)
    }

    @Test func `paragraphs are gone through one by one`() {
        var session = Session.reading(Collection.fares, 80, 16)
        session.press("}")
        #expect(session.topLine.hasPrefix("Ines Halvorsen"))
        session.press("}")
        #expect(session.topLine.hasPrefix("Norway will raise"))
        session.press("2}")
        #expect(session.topLine.hasPrefix("Aasen said the so-called"))
        session.press("{")
        #expect(session.topLine.hasPrefix("\"The boats are old"))
        session.press("9{")
        #expect(session.topLine.hasPrefix("Ferry fares"))
    }

    @Test func `Space reads on with the next unread article`() {
        var session = Session(160, 45)
        session.press("2j", "Enter", "gg", "K", "K")
        #expect(session.openTitle == Collection.headlines[0])
        session.press("Space")
        #expect(session.openTitle == Collection.headlines[3])
        #expect(session.readTitles == Array(Collection.headlines[...3]))
        session.press("Space", "Space", "Space")
        #expect(session.openTitle == Collection.headlines[5])
        #expect(session.says == "end; no unread article further down")
        session.press("Ctrl-O")
        #expect(session.openTitle == Collection.headlines[4])
    }

    @Test func `Space pages before it goes on`() {
        var session = Session.reading(Collection.fares, 80, 24)
        session.press("Space")
        #expect(session.openTitle == Collection.headlines[1])
        session.press("Space", "Space", "Space")
        #expect(session.openTitle != Collection.headlines[1])
    }

    @Test func `scrolling hands the focus to a quotation on screen`() {
        var session = Session.reading(Collection.fares, 80, 16)
        #expect(session.focusWords == Collection.headlines[1])
        session.press("Ctrl-D")
        #expect(session.isFocusShown && session.focusWords.hasPrefix("\"The boats"))
        session.press("Ctrl-F")
        #expect(session.isFocusShown && !session.focusWords.hasPrefix("\"The boats"))
        #expect(session.state.sidebar.selection(in: .quotes) > 0)
    }

    @Test func `the place is kept within a run`() {
        var session = Session.reading(Collection.fares, 160, 20)
        session.press("Ctrl-F", ")")
        let (line, words) = (session.topLine, session.focusWords)
        session.press("J", "K")
        #expect(session.topLine == line && session.focusWords == words)
        session.press("q")
        session.press("/")
        session.type("lighthouse keeper")
        #expect(session.openTitle == Collection.headlines[4])
        session.press("Esc", "Enter")
        #expect(session.openTitle == Collection.headlines[1])
        #expect(session.topLine == line && session.focusWords == words)
    }

    @Test func `a kept place that comes late is gone to while nothing was moved`() throws {
        var earlier = Session.reading(Collection.fares, 160, 20)
        earlier.press("Ctrl-F", ")", "q")
        let place = try #require(
            earlier.effects.compactMap { if case .save(let places) = $0 { places.first } else { nil } }.last)
        #expect(place.isRead && place.offset > 0)

        var session = Session(160, 20, [Collection.all[1]], isSingleFile: true)
        session.apply(.places([place]))
        #expect(session.topLine == earlier.topLine && session.focusWords == earlier.focusWords)
        #expect(session.readTitles == [Collection.headlines[1]])

        var moved = Session(160, 20, [Collection.all[1]], isSingleFile: true)
        moved.press("2j")
        moved.apply(.places([place]))
        #expect(moved.state.text?.top == 2)
    }

    @Test func `what was read in this run is not undone by places that come late`() {
        var session = Session.reading()
        session.apply(.places([ReadingPlace(article: Collection.all[1].article.id, isRead: false, offset: 0)]))
        #expect(session.readTitles == [Collection.headlines[1]])
    }

    @Test func `an article is read before its annotation comes, and keeps its place then`() {
        var session = Session(160, 20, isAnnotated: false)
        session.press("j")
        let wanted = session.state.list.selected
        #expect(
            session.effects.contains { if case .annotateFirst(let number) = $0 { number == wanted } else { false } })
        session.press("Enter", ")")
        #expect(session.says == "still reading this article for names and quotes")
        session.press("Ctrl-D")
        let line = session.topLine
        #expect(session.quoteRows == 0)
        session.annotate()
        #expect(session.topLine == line && session.quoteRows == 4)
        session.press(")")
        #expect(session.focusWords.hasPrefix("\""))
    }

    @Test func `names are highlighted on four levels`() {
        var session = Session.reading()
        var said: [String] = []
        for _ in 0..<4 {
            session.press("H")
            said.append(session.says)
        }
        #expect(Set(said).count == 4 && said.last == HighlightLevel.all.message)
    }

    @Test func `the status line says where one is`() {
        var session = Session.reading(Collection.fares, 160, 20)
        #expect(session.says == "article 2 of 6 · 4 quotes")
        session.press(")")
        #expect(session.says == "article 2 of 6 · quote 1 of 4 · Marit Aasen")
        #expect(session.status.right.hasSuffix(" %"))
        session.press("G")
        #expect(session.status.right == "100 %")
        session.press("3")
        #expect(session.status.right == "3 · 100 %")
        session.press("Esc")
        #expect(session.state.count == nil)
    }

    @Test func `what goes on stands at the right of the status line`() {
        var session = Session(160, 45, [], isAnnotated: false)
        var progress = LoadingProgress()
        (progress.seen, progress.total) = (3120, 8400)
        session.apply(.loaded([Collection.all[0]], progress))
        #expect(session.status.right.hasPrefix("loading, 3,120 of 8,400"))
        progress.isFinished = true
        progress.skipped = [SkippedSource(path: "a.bin", reason: "not text")]
        session.apply(.loaded([Collection.all[1]], progress))
        #expect(session.status.right.hasPrefix("quotes and names, 0 of 2 · 1 skipped: ze"))
        session.annotate()
        #expect(session.status.right.hasPrefix("1 skipped: ze"))
    }

    @Test func `a number before G or gg goes to that line`() {
        var session = Session.reading(Collection.fares, 80, 12)
        session.press("9G")
        #expect(session.state.text?.top == 8)
        session.press("3gg")
        #expect(session.state.text?.top == 2)
        session.press("999G")
        #expect(session.state.text?.top == session.state.text?.lastTop)
    }
}
