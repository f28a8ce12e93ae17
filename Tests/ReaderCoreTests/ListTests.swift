import Testing

@testable import ReaderCore

@Suite struct ListTests {
    @Test func `the newest article comes first and is selected`() {
        let session = Session(80, 24)
        #expect(session.titles == Collection.headlines)
        #expect(session.selectedTitle == Collection.headlines[0])
    }

    @Test func `rows are moved through one by one, by counts and to the ends`() {
        var session = Session(80, 24)
        session.press("j")
        #expect(session.selectedTitle == Collection.headlines[1])
        session.press("3j")
        #expect(session.selectedTitle == Collection.headlines[4])
        session.press("2", "Up")
        #expect(session.state.list.selection == 2)
        session.press("G")
        #expect(session.selectedTitle == Collection.headlines[5])
        session.press("j", "99j")
        #expect(session.selectedTitle == Collection.headlines[5])
        session.press("gg")
        #expect(session.selectedTitle == Collection.headlines[0])
        session.press("k")
        #expect(session.selectedTitle == Collection.headlines[0])
    }

    @Test func `moving in the list shows the article and leaves it unread`() {
        var session = Session(160, 45)
        session.press("j", "j")
        #expect(session.openTitle == Collection.headlines[2])
        #expect(session.readTitles == [])
        #expect(session.state.pane == .list)
    }

    @Test(arguments: [(160, 45), (120, 40), (80, 24), (40, 20)]) func `Enter opens and marks read`(
        columns: Int, rows: Int
    ) {
        var session = Session(columns, rows)
        session.press("j", "Enter")
        #expect(session.state.pane == .text)
        #expect(session.openTitle == Collection.headlines[1])
        #expect(session.readTitles == [Collection.headlines[1]])
        #expect(
            session.effects.contains { if case .save(let places) = $0 { places.first?.isRead == true } else { false } })
    }

    @Test func `a motion key in the text marks read, also where nothing can scroll`() {
        var session = Session(160, 45)
        session.select("Island Wire/lighthouse.txt")
        session.press("Tab")
        #expect(session.state.pane == .text && session.readTitles == [])
        session.press("j")
        #expect(session.state.text?.lastTop == 0)
        #expect(session.readTitles == [Collection.headlines[4]])
    }

    @Test func `a key that is no motion leaves the article unread`() {
        var session = Session(160, 45)
        session.press("Tab", "H", "S", "zh", "gq", "?", "Esc")
        #expect(session.readTitles == [])
    }

    @Test func `the list is sorted four ways, and the row in focus stays`() {
        var session = Session(160, 45)
        session.press("j", "zs")
        #expect(session.titles == Collection.headlines.reversed())
        #expect(session.selectedTitle == Collection.headlines[1])
        #expect(session.says == "list: oldest first")
        session.press("zs")
        #expect(session.titles == Collection.headlines.sorted())
        session.press("zs")
        #expect(session.titles.first == Collection.headlines[1])
        #expect(session.says == "list: most quotes first")
        session.press("zs")
        #expect(session.titles == Collection.headlines)
        #expect(session.selectedTitle == Collection.headlines[1])
    }

    @Test func `sorted by quotes, the list is in order once all is annotated`() {
        var session = Session(160, 45, isAnnotated: false)
        session.press("zs", "zs", "zs")
        session.annotate()
        let counts = session.state.list.numbers.map { session.state.store[$0].quotationCount }
        #expect(counts == counts.sorted(by: >))
        #expect(counts.first == 4)
    }

    @Test func `typing narrows the list to headlines and texts`() {
        var session = Session(80, 24)
        session.press("/")
        session.type("ferr")
        #expect(session.titles == Array(Collection.headlines[...1]))
        #expect(session.says == "list: ferr" && session.status.right == "2 of 6")
        session.type("y census")
        #expect(session.titles == [])
        session.press("Ctrl-U")
        session.type("coffee")
        #expect(session.titles == Array(Collection.headlines[...1]))
        session.press("Backspace", "Ctrl-W")
        #expect(session.titles == Collection.headlines)
    }

    @Test(arguments: ["cafe pier", "PIER CAFÉ", "elodie", "the crooked door", "crooked ferryman"])
    func `the list is narrowed to articles with all the words, whatever the case and the accents`(words: String) {
        var session = Session(80, 24)
        session.press("/")
        session.type(words)
        #expect(session.titles == (words == "crooked ferryman" ? [] : [Collection.headlines[5]]))
    }

    @Test func `Esc takes the narrowing back, and the row one was on`() {
        var session = Session(80, 24)
        session.press("3j", "/")
        session.type("coffee")
        #expect(session.selectedTitle == Collection.headlines[0])
        session.press("Esc")
        #expect(session.titles == Collection.headlines)
        #expect(session.selectedTitle == Collection.headlines[3])
        #expect(!session.quits && session.state.prompt == nil)
    }

    @Test func `Enter keeps the narrowing, and Esc or q lifts it`() {
        for key in ["Esc", "q"] {
            var session = Session(80, 24)
            session.press("/")
            session.type("sheep")
            session.press("Enter")
            #expect(session.titles.count == 3)
            session.press(key)
            #expect(session.titles == Collection.headlines)
            #expect(!session.quits)
        }
    }

    @Test func `nothing found is said and Esc shows all again`() {
        var session = Session(80, 24)
        session.press("/")
        session.type("walrus")
        session.press("Enter")
        #expect(session.says == "no article has “walrus”; Esc shows all again")
        session.press("Esc")
        #expect(session.titles == Collection.headlines)
    }

    @Test func `J and K step through what the filter leaves`() {
        var session = Session(80, 24)
        session.press("/")
        session.type("sheep")
        session.press("Enter", "Enter")
        #expect(session.openTitle == Collection.headlines[1])
        session.press("J")
        #expect(session.openTitle == Collection.headlines[2])
        session.press("J", "J")
        #expect(session.openTitle == Collection.headlines[3])
        #expect(session.says == "last article of the list")
        session.press("2K")
        #expect(session.openTitle == Collection.headlines[1])
        session.press("K")
        #expect(session.says == "first article of the list")
        #expect(session.readTitles.count == 3)
    }

    @Test func `loading in batches keeps the newest selected until one moves`() {
        var session = Session(160, 45, [Collection.all[2], Collection.all[3]])
        #expect(session.selectedTitle == Collection.headlines[3])
        session.load([Collection.all[4]])
        #expect(session.selectedTitle == Collection.headlines[0])
        session.press("j")
        #expect(session.selectedTitle == Collection.headlines[3])
        session.load([Collection.all[0], Collection.all[1], Collection.all[5]])
        #expect(session.selectedTitle == Collection.headlines[3])
        #expect(session.openTitle == Collection.headlines[3])
        #expect(session.titles == Collection.headlines)
    }

    @Test func `loading goes on behind an article that is read`() {
        var session = Session(160, 45, [Collection.all[1]], isSingleFile: true)
        session.press("Ctrl-D")
        let line = session.topLine
        session.load(Collection.all.filter { $0 !== Collection.all[1] })
        #expect(session.openTitle == Collection.headlines[1])
        #expect(session.topLine == line)
    }

    @Test func `only what the filter leaves joins the list while it loads`() {
        var session = Session(80, 24, [Collection.all[3]])
        session.press("/")
        session.type("sheep")
        session.load([Collection.all[0], Collection.all[1], Collection.all[5]])
        #expect(session.titles == Array(Collection.headlines[1...3]))
        session.press("Esc")
        #expect(session.titles.count == 4)
    }

    @Test func `the selection is always on screen`() {
        for (columns, rows) in [(160, 12), (120, 10), (80, 9), (30, 9)] {
            var session = Session(columns, rows)
            for key in ["j", "j", "j", "j", "j", "k", "k", "k", "k", "k"] {
                session.press(key)
                guard let area = session.state.panes.list else { continue }
                let model = ListModel(session.state, in: area)
                #expect(model.entries.contains { $0.isSelected }, "\(columns)×\(rows)")
            }
        }
    }

    @Test func `q quits from the list`() {
        var session = Session(80, 24)
        session.press("q")
        #expect(session.quits)
    }
}
