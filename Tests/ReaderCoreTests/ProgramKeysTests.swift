import Testing

@testable import ReaderCore

@Suite struct ProgramKeysTests {
    @Test(arguments: ["Q", "ZZ"]) func `quits from every pane`(key: String) {
        for keys in [[], ["Enter"], ["Enter", "Tab"], ["Enter", ")", "gs"], ["ze"]] {
            var session = Session(160, 45)
            for pressed in keys { session.press(pressed) }
            session.press(key)
            #expect(session.quits, "\(keys)")
        }
    }

    @Test(arguments: ["q", "q!", "qa", "quit"]) func `a typed command quits`(words: String) {
        var session = Session.reading()
        session.press(":")
        #expect(session.says == ":")
        session.type(words)
        #expect(!session.quits)
        session.press("Enter")
        #expect(session.quits)
    }

    @Test func `an unknown typed command is named`() {
        var session = Session.reading()
        session.press(":")
        session.type("wring")
        session.press("Enter")
        #expect(session.says == "no command “wring”; :q quits, :library shows your news, ? shows the keys")
        #expect(!session.quits)
    }

    @Test func `q never quits from a prompt, a page, a drawer or a text`() {
        let ways = [["/"], [":"], ["?"], ["ze"], ["Enter", ")", "gs"], ["Enter", "Tab"], ["Enter", "/"], ["Enter"]]
        for size in [(160, 45), (80, 24), (50, 20)] {
            for way in ways {
                var session = Session(size.0, size.1)
                for key in way { session.press(key) }
                session.press("q")
                #expect(!session.quits, "\(way) at \(size)")
            }
        }
    }

    @Test func `Esc never quits`() {
        for size in [(160, 45), (80, 24), (10, 3)] {
            var session = Session(size.0, size.1)
            for _ in 0..<5 {
                session.press("Esc")
                #expect(!session.quits)
            }
            session.press("Enter", "Tab", "Esc", "Esc", "Esc", "Esc")
            #expect(!session.quits)
        }
    }

    @Test func `Ctrl-C cancels what is pending, else says how to quit`() {
        var session = Session.reading()
        session.press("Ctrl-C")
        #expect(session.says == "Q quits; q goes back" && !session.quits)
        session.press("g", "Ctrl-C")
        #expect(session.state.pending.isEmpty && !session.says.contains("quits"))
        session.press("7", "Ctrl-C")
        #expect(session.state.count == nil && !session.says.contains("quits"))
        session.press("/", "Ctrl-C")
        #expect(session.state.prompt == nil && !session.says.contains("quits"))
        session.press("?", "Ctrl-C")
        #expect(!session.hasPage)
    }

    @Test func `a pending prefix shows its choices and waits`() {
        var session = Session.reading()
        session.press("g")
        #expect(session.state.pending.count == 1)
        #expect(
            session.hints == [
                "g then", "g top", "s all by this speaker", "d go to speaker", "q scare quotes", "l links",
            ])
        session.press("x")
        #expect(session.says == "gx does nothing; ? shows the keys" && session.state.pending.isEmpty)
        session.press("Ctrl-W")
        #expect(session.hints.count == 4)
        session.press("Esc")
        #expect(session.state.pending.isEmpty && session.state.message == nil)
    }

    @Test func `a count goes through a prefix`() {
        var session = Session.reading()
        session.press("2]q")
        #expect(session.says.contains("quote 2 of 4"))
    }

    @Test func `the hint line shows four to seven keys of the pane in focus`() {
        var session = Session(160, 45)
        #expect(session.hints == ["Enter read", "/ narrow", "zs sort", "? keys", "q quit"])
        session.press("Enter")
        #expect(session.hints.contains(") next quote") && session.hints.contains("gs all by this speaker"))
        #expect((4...7).contains(session.hints.count))
        session.press("Tab")
        #expect(session.hints.first == "Enter go there" && (4...7).contains(session.hints.count))
    }

    @Test func `what is said goes at the next key and can be read again`() {
        var session = Session.reading()
        session.press("H")
        #expect(session.status.kind == .message)
        session.press("j")
        #expect(session.status.kind == .place)
        session.apply(.trouble("the disk is full"))
        #expect(session.status.kind == .trouble && session.says == "the disk is full")
        session.press("ze")
        #expect(session.state.messageLines.contains(.row(keys: "", help: "the disk is full")))
        session.press("q")
        #expect(!session.hasPage)
    }

    @Test func `a long message is read again in full`() {
        var session = Session(40, 20)
        let words = Array(repeating: "word", count: 20)
        session.apply(.trouble(words.joined(separator: " ")))
        session.press("ze")
        let said = session.state.messageLines.compactMap { if case .row(_, let help) = $0 { help } else { nil } }
        #expect(said.dropLast().joined(separator: " ").split(separator: " ").count == 20)
        #expect(said.allSatisfy { $0.count <= 34 })
    }

    @Test func `skipped files are listed with the reason`() {
        var session = Session(80, 24)
        var progress = LoadingProgress()
        progress.isFinished = true
        progress.skipped = [SkippedSource(path: "old/scan.pdf", reason: "it is not text")]
        session.apply(.loaded([], progress))
        session.press("ze")
        #expect(session.state.messageLines.contains(.row(keys: "", help: "old/scan.pdf: it is not text")))
    }

    @Test func `the welcome stands there until the first key`() {
        var session = Session(80, 24)
        session.apply(.firstRun)
        #expect(session.state.showsWelcome)
        session.press("j")
        #expect(!session.state.showsWelcome)
    }

    @Test func `suspending, drawing anew and leaving are asked for outside, and the place is kept`() {
        var session = Session.reading()
        session.press("Ctrl-L")
        #expect(session.effects == [.redraw])
        session.press("Ctrl-Z")
        #expect(session.effects.last == .suspend && session.effects.count == 2)
        #expect(session.state.savingPlace().count == 1)
        session.press("Q")
        #expect(session.effects.count == 2)
    }
}

@Suite struct HelpTests {
    private func open(_ keys: String...) -> Session {
        var session = Session.reading()
        for key in keys { session.press(key) }
        session.press("?")
        return session
    }

    private func keys(_ session: Session) -> [String] {
        session.helpLines.compactMap { if case .row(let keys, _) = $0 { keys } else { nil } }
    }

    @Test func `help lists every key, those of the pane in focus first`() {
        #expect(open().helpLines.first == .heading("Quotations"))
        #expect(open("h").helpLines.first == .heading("Move"))
        #expect(open("l").helpLines.first == .heading("Panes"))
        let listed = Set(keys(open()).flatMap { $0.components(separatedBy: "  ") })
        #expect(listed == Set(Keymap.standard.bindings.map(\.keys)))
    }

    @Test func `typing filters it, Esc lifts the filter, then closes`() {
        var session = open()
        session.type("scare")
        #expect(keys(session) == ["gq"])
        session.press("Backspace", "Ctrl-U")
        #expect(keys(session).count == Command.allCases.count)
        session.type("qqq")
        #expect(session.isHelpOpen && keys(session).isEmpty && !session.helpLines.isEmpty)
        session.press("Esc")
        #expect(session.isHelpOpen && keys(session).count == Command.allCases.count)
        session.press("Esc")
        #expect(!session.isHelpOpen && !session.quits)
    }

    @Test(arguments: ["q", "?"]) func `before anything is typed a key closes it`(key: String) {
        var session = open()
        session.press(key)
        #expect(!session.isHelpOpen)
    }

    @Test func `it scrolls by keys that type nothing, and the hint names one`() {
        var session = Session.reading(Collection.fares, 80, 24)
        session.press("?", "PgDn", "Down")
        guard case .help(let help) = session.state.page else { return }
        #expect(help.top > 1)
        #expect(session.hints.first == "Down scroll")
        session.press("End", "Home")
        if case .help(let help) = session.state.page { #expect(help.top == 0) }
    }
}

extension String {
    /// The parts between the separators.
    fileprivate func components(separatedBy separator: String) -> [String] {
        var (parts, rest) = ([String](), Substring(self))
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
