import NewsModel
import NewsStore
import Testing

@testable import ReaderCore

/// Jumping to anything by some of its letters.
@Suite struct PaletteTests {
    private func typing(_ words: String, _ columns: Int = 100) -> Session {
        var session = Session(columns, 30)
        session.press("Ctrl-P")
        session.type(words)
        return session
    }

    private func labels(_ session: Session) -> [String] { session.state.palette?.entries.map(\.label) ?? [] }

    @Test func `before anything is typed the most named people and countries stand first, then the commands`() {
        let session = typing("")
        let notes = session.state.palette?.entries.map(\.note) ?? []
        #expect(notes.first?.hasPrefix("person · ") == true && notes.contains { $0.hasPrefix("country · ") })
        #expect(notes.last?.hasPrefix("key ") == true && session.says == "go to: ")
    }

    @Test(arguments: [
        ("fares rise", "Ferry fares to rise by a third, ministry says"),
        ("lghthse", "Lighthouse keeper retires after counting 400 storms"),
        ("CAFE pier", "Café on the pier keeps its crooked door"), ("helga", "Helga Torvald"), ("icel", "Iceland"),
        ("hint line", "show or hide the hint line"),
    ])
    func `a few letters find articles, people, countries and commands`(words: String, label: String) {
        #expect(labels(typing(words)).first == label)
    }

    @Test func `Enter opens an article, also one that the list does not show`() {
        var session = Session(160, 45)
        session.press("/")
        session.type("sheep")
        session.press("Enter", "Ctrl-P")
        session.type("lighthouse keeper")
        session.press("Enter")
        #expect(session.openTitle.hasPrefix("Lighthouse keeper") && session.state.pane == .text)
        #expect(session.titles.count == 6 && session.readTitles.count == 1)
        session.press("q")
        #expect(session.selectedTitle.hasPrefix("Lighthouse keeper"))
    }

    @Test func `Enter on a person lists the articles that name them`() {
        var session = typing("helga torvald")
        session.press("Enter")
        #expect(session.state.palette == nil && session.state.list.filter == "person:\"Helga Torvald\"")
        #expect(session.titles.contains { $0.hasPrefix("Ferry fares") } && session.titles.count < 6)
    }

    @Test func `Enter on a country lists the articles that name it`() {
        var session = typing("norway")
        session.press("Enter")
        #expect(session.state.list.filter == "country:NO" && session.isListShown)
    }

    @Test func `Enter on a command runs it`() {
        var session = typing("sort the list")
        session.press("Enter")
        #expect(session.says == "list: oldest first")
    }

    @Test func `the selection goes up and down and stays within`() {
        var session = typing("e")
        session.press("Down", "Down", "Ctrl-N", "Tab")
        #expect(session.state.palette?.selection == 4)
        session.press("Up", "Ctrl-P", "Shift-Tab", "PgUp", "Up")
        #expect(session.state.palette?.selection == 0)
        session.type("zzzz")
        session.press("Down")
        #expect(session.state.palette?.selection == 0 && session.state.palette?.entries.isEmpty == true)
        session.press("Enter")
        #expect(session.says == "nothing fits “ezzzz”")
    }

    @Test func `Esc goes back to where one was`() {
        var session = Session.reading(Collection.fares, 80, 24)
        let top = session.topLine
        session.press("Ctrl-P")
        session.type("light")
        session.press("Esc")
        #expect(session.state.palette == nil && session.topLine == top && session.state.prompt == nil)
        session.press("?", "Ctrl-P")
        session.type("light")
        session.press("Enter")
        #expect(!session.hasPage && session.openTitle.hasPrefix("Lighthouse"))
        session.press("Ctrl-O")
        #expect(session.openTitle.hasPrefix("Ferry fares"))
    }

    @Test func `an answer to earlier letters counts for nothing`() {
        var session = typing("fer")
        let palette = session.state.palette
        guard let late = session.state.run(for: .palette)?.answer() else { return }
        session.type("ry")
        let entries = session.state.palette?.entries
        session.apply(late)
        #expect(session.state.palette?.entries == entries && palette != nil)
    }
}

@Suite struct PlacesTests {
    private func copy(_ path: String, _ text: String, url: String? = nil, day: Int = 3) -> StoredArticle {
        let article = Collection.invented(text, path: path).article
        let date = ArticleDate(year: 2016, month: 6, day: day)
        return StoredArticle(
            Article(
                text: article.text, structure: article.structure, given: GivenFields(url: url), date: date,
                source: article.source))
    }

    private let story = "Snow in June\n\nIt snowed in Oslo."

    private func session() -> Session {
        Session(
            100, 30,
            [
                copy("a.txt", story), copy("b.txt", "Rain\n\nIt rained."), copy("c/a.txt", story),
                copy("d.txt", "Snow in June\n\nIt snowed a lot.", url: "http://wire.example/snow", day: 4),
                copy("e.txt", "More snow\n\nMuch more.", url: "https://www.wire.example/snow/#top", day: 5),
            ])
    }

    @Test func `the same words or the same address are one row that knows its places`() {
        let session = session()
        #expect(
            session.titles == ["More snow", "Rain", "Snow in June"]
                || session.titles.sorted() == ["More snow", "Rain", "Snow in June"])
        let model = session.state.panes.list.map { ListModel(session.state, in: $0) }
        #expect(model?.entries.map(\.outlet).filter { $0.hasSuffix("×2") }.count == 2)
        #expect(model?.heading.hasPrefix("3 ") == true)
    }

    @Test func `zp shows the places apart, and Enter opens one`() {
        var session = session()
        session.press("zp")
        let rows = session.state.entriesModel?.rows ?? []
        #expect(rows.map(\.words) == ["e.txt", "d.txt"])
        #expect(rows.map { $0.facts.prefix { $0 != " " } } == ["in", "another"])
        session.press("j", "Enter")
        #expect(session.openTitle == "Snow in June" && !session.hasPage)
        #expect(session.says.contains("article 1 of 3"))
        session.press("q")
        #expect(session.selectedTitle == "More snow")
    }

    @Test func `an article in one place says where`() {
        var session = session()
        while session.selectedTitle != "Rain" { session.press("j") }
        session.press("zp")
        #expect(session.says == "one place: b.txt" && !session.hasPage)
    }

    @Test func `when the row's file goes, the next place is the row`() {
        var session = session()
        var changes = FileChanges()
        changes.steps = [.gone("e.txt"), .gone("a.txt")]
        session.apply(.filesChanged(changes))
        session.annotate()
        #expect(session.titles.sorted() == ["Rain", "Snow in June", "Snow in June"])
        let paths = session.state.list.numbers.map { session.state.store[$0].article.source.path }
        #expect(Set(paths) == ["b.txt", "c/a.txt", "d.txt"])
    }

    @Test func `every way to add and remove copies leaves each article once in the list`() {
        var numbers = FixedNumbers(seed: 77)
        for _ in 0..<40 {
            var session = Session(80, 24, [])
            var paths: [String] = []
            for step in 0..<30 {
                let path = "p\(Int.random(in: 0..<8, using: &numbers)).txt"
                var changes = FileChanges()
                if Bool.random(using: &numbers) {
                    let words = "Title \(Int.random(in: 0..<3, using: &numbers))\n\nWords."
                    let url =
                        Bool.random(using: &numbers)
                        ? "http://x.example/\(Int.random(in: 0..<2, using: &numbers))" : nil
                    changes.steps = [.holds(path, [copy(path, words, url: url, day: 1 + step % 20)])]
                    if !paths.contains(path) { paths.append(path) }
                } else {
                    changes.steps = [.gone(path)]
                    paths.removeAll { $0 == path }
                }
                session.apply(.filesChanged(changes))
                session.annotate()
                let state = session.state
                let rows = state.store.numbers
                #expect(Set(state.list.numbers) == Set(rows) && state.list.numbers.count == rows.count)
                #expect(rows.count == state.store.rowCount && state.store.annotatedCount == rows.count)
                let held = Set(rows.flatMap { state.store.places(of: $0) }.map { state.store[$0].article.source.path })
                #expect(held == Set(paths))
            }
        }
    }
}
