import Testing

@testable import ReaderCore

@Suite struct QuotationTests {
    @Test(arguments: [[")", "("], [".", ","], ["]q", "[q"]]) func `quotations are hopped through, scare quotes skipped`(
        keys: [String]
    ) {
        var session = Session.reading()
        var seen: [String] = []
        for _ in 0..<4 {
            session.press(keys[0])
            seen.append(String(session.focusWords.prefix(9)))
            #expect(session.isFocusShown && session.says.contains("quote \(seen.count) of 4"))
        }
        #expect(seen == ["\"The boat", "\"We carry", "\"Nobody w", "\"A letter"])
        session.press(keys[1])
        #expect(session.focusWords.hasPrefix("\"Nobody"))
        session.press("2" + keys[1])
        #expect(session.focusWords.hasPrefix("\"The boats"))
        session.press("3" + keys[0])
        #expect(session.focusWords.hasPrefix("\"A letter"))
    }

    @Test func `gq counts scare quotes, and the row in the sidebar stays with the quotation`() {
        var session = Session.reading()
        session.press("2)")
        #expect(session.state.sidebar.selection(in: .quotes) == 1)
        session.press("gq")
        #expect(session.says == "scare quotes count as quotes")
        #expect(session.quoteRows == 5)
        #expect(session.state.sidebar.selection(in: .quotes) == 2)
        session.press("(")
        #expect(session.focusWords == "\"island discount\"")
        #expect(session.says.hasSuffix("quote 2 of 5 · scare quote"))
        session.press("gq")
        #expect(session.says == "scare quotes are skipped" && session.quoteRows == 4)
    }

    @Test func `the header says how many scare quotes there are`() {
        var session = Session.reading()
        func header() -> String {
            guard let area = session.state.panes.sidebar else { return "" }
            return SidebarModel(session.state, in: area, isDrawer: false).tabs[0].title
        }
        #expect(header() == "QUOTES 4 · 1 scare")
        session.press("gq")
        #expect(header() == "QUOTES 5")
        session.press("h")
        session.select("Island Wire/lighthouse.txt")
        #expect(header() == "QUOTES 0")
    }

    @Test func `at the last quotation the key stays and says so, and again goes on`() {
        var session = Session.reading()
        session.press("9)")
        let last = session.focusWords
        session.press(")")
        #expect(session.says == "last quote; ) again: next article with one")
        #expect(session.focusWords == last && session.openTitle == Collection.headlines[1])
        session.press(")")
        #expect(session.openTitle == Collection.headlines[2])
        #expect(session.focusWords == "\"Let her choose,\"")
        session.press("Ctrl-O")
        #expect(session.openTitle == Collection.headlines[1] && session.focusWords == last)
    }

    @Test func `another key between takes the offer back`() {
        var session = Session.reading()
        session.press("9)", ")", "j", ")")
        #expect(session.openTitle == Collection.headlines[1])
        #expect(session.says == "last quote; ) again: next article with one")
    }

    @Test func `an article without quotations is passed over, and the end of the list is said`() {
        var session = Session.reading("Quay Weekly/sheep-census.txt")
        session.press("9)", ")", ")")
        #expect(session.openTitle == Collection.headlines[5])
        session.press(")", ")")
        #expect(session.openTitle == Collection.headlines[5])
        #expect(session.says == "no next article with a quote")
    }

    @Test func `backwards it is the first quotation and the previous article`() {
        var session = Session.reading()
        session.press(")", "(")
        #expect(session.says == "first quote; ( again: previous article with one")
        session.press("(")
        #expect(session.openTitle == Collection.headlines[0])
        #expect(session.focusWords == "\"The coffee was better than ours,\"")
    }

    @Test func `where there is none it is said`() {
        var session = Session.reading("Island Wire/lighthouse.txt")
        session.press(")")
        #expect(session.says == "no quote here; ) again: next article with one")
    }

    @Test func `gd goes to the words that name the speaker, and Ctrl-O back`() {
        var session = Session.reading()
        session.press("4)", "gd")
        #expect(session.focusWords == "Helga Torvald")
        #expect(session.chosenName == "Helga Torvald")
        session.press("Ctrl-O")
        #expect(session.focusWords == "\"A letter would have been nice,\"")
        session.press("gg", "gd")
        #expect(session.says == "no quote in focus; ) goes to the next")
    }

    @Test func `a hop in the list's pane goes into the text and marks read`() {
        var session = Session(160, 45)
        session.press(")")
        #expect(session.state.pane == .text && session.readTitles == [Collection.headlines[0]])
        var narrow = Session(80, 24)
        narrow.press(")")
        #expect(narrow.says == "open an article first; Enter does" && narrow.state.pane == .list)
    }

    @Test func `Ctrl-O with nowhere to go back to says so`() {
        var session = Session.reading()
        session.press("Ctrl-O")
        #expect(session.says == "nowhere to go back to")
    }

    @Test func `Ctrl-O after a resize goes back to the same words`() {
        var session = Session.reading(Collection.fares, 80, 12)
        session.press("Ctrl-F", "Ctrl-F")
        let offset = session.state.text?.topOffset ?? 0
        session.press("gg")
        session.resize(40, 12)
        session.press("Ctrl-O")
        #expect(offset > 0 && session.state.text?.isShown(offset) == true)
    }
}
