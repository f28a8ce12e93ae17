import Testing

@testable import ReaderCore

@Suite struct SourcesTests {
    private static let offers = [
        SourceOffer(name: "~/News", path: "/home/ines/News", count: 312, unit: "file"),
        SourceOffer(name: "~/Articles", path: "/home/ines/Articles", count: 1, unit: "file"),
    ]

    private func offered() -> Session {
        var session = Session(80, 24)
        session.apply(.sourcesFound(Self.offers))
        return session
    }

    @Test func `what is found is offered, and opened in place of what is open`() {
        var session = offered()
        guard case .sources(let page) = session.state.page else {
            Issue.record("no page of sources")
            return
        }
        #expect(page.offers == Self.offers && page.selection == 0)
        session.press("j", "j", "Enter")
        #expect(session.effects == [.open("/home/ines/Articles")])
    }

    @Test func `q closes the page, :library shows it again`() {
        var session = offered()
        session.press("q")
        #expect(session.state.page == nil && session.effects.isEmpty)
        session.press(":")
        session.type("library")
        session.press("Enter")
        #expect(session.effects == [.findSources])
        session.press("j")
        session.apply(.sourcesFound(Self.offers))
        #expect(session.state.page != nil)
    }

    @Test func `who has begun to read is not disturbed`() {
        var session = Session(80, 24)
        session.press("j")
        session.apply(.sourcesFound(Self.offers))
        #expect(session.state.page == nil && session.state.message == nil)
    }

    @Test func `a path is kept as it was typed, and without one what is open`() {
        var session = Session(80, 24)
        for (words, effect) in [
            ("library add ~/My News", Effect.keepInLibrary("~/My News")), ("library add", .keepInLibrary(nil)),
        ] {
            session.press(":")
            session.type(words)
            session.press("Enter")
            #expect(session.effects == [effect])
        }
        session.press(":")
        session.type("library drop x")
        session.press("Enter")
        #expect(session.effects.isEmpty && session.status.left.contains(":library add PATH"))
    }

    @Test func `where nothing is found the reader says so when asked only`() {
        var session = Session(80, 24)
        session.apply(.sourcesFound([]))
        #expect(session.state.message == nil)
        session.press(":")
        session.type("library")
        session.press("Enter")
        session.apply(.sourcesFound([]))
        #expect(session.status.left.contains("no saved news in the usual places"))
    }
}
