import Testing

@testable import ReaderCore

@Suite struct SpeakerPageTests {
    private func asking(_ keys: String..., of file: String = Collection.fares) -> Session {
        var session = Session.reading(file)
        for key in keys { session.press(key) }
        session.press("gs")
        return session
    }

    @Test func `a lone surname joins the one full name that bears it`() {
        let session = asking(")")
        #expect(session.speakerRows.map { $0.prefix(12) } == ["Island Wire:", "Harbour Post", "Harbour Post"])
        #expect(session.speakerRows[0].contains("better than ours"))
        let lone = asking("2)", of: "Island Wire/ferry-protest.txt")
        #expect(lone.speakerRows == session.speakerRows)
        if case .speaker(let page) = lone.state.page { #expect(page.groups.name == "Marit Aasen") }
    }

    @Test func `a surname that two bear stays apart from both`() {
        #expect(asking(")", of: "Harbour Post/sheep-claim.txt").speakerRows == ["Harbour Post: \"Let her choose,\""])
        #expect(asking(")", of: "Quay Weekly/sheep-census.txt").speakerRows == ["Quay Weekly: \"She is not ours,\""])
        #expect(asking("2)", of: "Quay Weekly/sheep-census.txt").speakerRows == ["Quay Weekly: \"She may be ours,\""])
    }

    @Test func `the same sentence in other words stands next to it`() {
        let session = asking("2)")
        guard case .speaker(let page) = session.state.page else {
            Issue.record("no page")
            return
        }
        #expect(page.groups.rows.map(\.likeness) == [.other, .reworded])
        #expect(page.groups.articleCount == 2 && page.groups.outletCount == 2)
        #expect(page.groups.rows[1].differing.count == 1)
        #expect(page.selection == 1)
    }

    @Test(arguments: ["q", "Esc", "h", "Ctrl-C"]) func `the page is left to where one was`(key: String) {
        var session = asking(")")
        session.press("j", key)
        #expect(!session.hasPage && !session.quits)
        #expect(session.openTitle == Collection.headlines[1] && session.focusWords.hasPrefix("\"The boats"))
    }

    @Test func `Enter goes to the quotation, and Ctrl-O back across articles`() {
        var session = asking(")")
        session.press("gg", "Enter")
        #expect(!session.hasPage && session.openTitle == Collection.headlines[0])
        #expect(session.focusWords == "\"The coffee was better than ours,\"" && session.isFocusShown)
        #expect(session.readTitles.count == 2)
        session.press("Ctrl-O")
        #expect(session.openTitle == Collection.headlines[1] && session.focusWords.hasPrefix("\"The boats"))
    }

    @Test func `counts move by rows`() {
        var session = Session.reading()
        session.press(")", "gs", "gg", "2j")
        guard case .speaker(let page) = session.state.page else { return }
        #expect(page.selection == 2)
        session.press("2k")
        if case .speaker(let page) = session.state.page { #expect(page.selection == 0) }
    }

    @Test func `without a speaker it is said`() {
        var session = Session.reading("Island Wire/lighthouse.txt")
        session.press("gs")
        #expect(session.says == "no speaker in focus; ) goes to the next quote" && !session.hasPage)
        session = asking("]p")
        #expect(session.says == "Ines Halvorsen is quoted nowhere in the collection")
    }

    @Test(arguments: ["Q", "ZZ"]) func `the program is left from the page`(key: String) {
        var session = asking(")")
        session.press(key)
        #expect(session.quits)
    }
}
