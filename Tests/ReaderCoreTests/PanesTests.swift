import Testing

@testable import ReaderCore

@Suite struct PanesTests {
    @Test(arguments: [(140, 24), (160, 45), (200, 60), (400, 10)]) func `from 140 columns on all three are shown`(
        columns: Int, rows: Int
    ) {
        var session = Session(columns, rows)
        for key in ["zh", "Tab", "Tab", "Tab"] {
            #expect(session.isListShown && session.isTextShown && session.isSidebarShown)
            session.press(key)
        }
    }

    @Test(arguments: [100, 120, 139]) func `from 100 columns on the pane in focus decides which two`(columns: Int) {
        var session = Session(columns, 40)
        #expect(session.isListShown && session.isTextShown && !session.isSidebarShown)
        session.press("Tab")
        #expect(!session.isListShown && session.isTextShown && session.isSidebarShown)
        session.press("Tab")
        #expect(session.state.pane == .sidebar && session.isTextShown && session.isSidebarShown)
        session.press("Tab")
        #expect(session.state.pane == .list && session.isListShown)
    }

    @Test func `at 80 by 24 the list, then the text, then the drawer under it`() {
        var session = Session(80, 24)
        #expect(session.isListShown && !session.isTextShown && !session.isSidebarShown)
        session.press("Enter")
        #expect(!session.isListShown && session.isTextShown && !session.isSidebarShown)
        session.press("Tab")
        #expect(session.state.pane == .sidebar && session.isTextShown && session.state.panes.sidebarIsDrawer)
        session.press("Tab")
        #expect(session.state.pane == .text && session.state.panes.sidebarIsDrawer)
        session.press("Esc")
        #expect(session.state.pane == .text && !session.isSidebarShown)
    }

    @Test(arguments: ["Esc", "q"]) func `a drawer is closed and nothing else`(key: String) {
        var session = Session.reading(Collection.fares, 80, 24)
        session.press("Tab", key)
        #expect(!session.isSidebarShown && session.state.pane == .text && !session.quits)
    }

    @Test(arguments: [20, 40, 59]) func `on a narrower screen there is one pane`(columns: Int) {
        var session = Session(columns, 24)
        func shown(_ session: Session) -> [Bool] { [session.isListShown, session.isTextShown, session.isSidebarShown] }
        #expect(shown(session) == [true, false, false])
        session.press("Enter")
        #expect(shown(session) == [false, true, false])
        session.press("Tab")
        #expect(shown(session) == [false, false, true])
        session.press("Esc")
        #expect(shown(session) == [false, true, false])
    }

    @Test(arguments: [(160, 45), (120, 40), (80, 24), (80, 12), (80, 5), (50, 24), (20, 5)])
    func `S shows and hides the sidebar`(columns: Int, rows: Int) {
        var session = Session.reading(Collection.fares, columns, rows)
        let before = session.isSidebarShown
        session.press("S")
        #expect(session.isSidebarShown != before)
        session.press("S")
        #expect(session.isSidebarShown == before)
    }

    @Test func `under 20 by 5 keys wait, only q leaves`() {
        for (columns, rows) in [(19, 24), (80, 4), (1, 1), (0, 0)] {
            var session = Session(columns, rows)
            #expect(session.state.isTooSmall)
            session.press("j", "Enter", "?", "Tab")
            #expect(session.state.pane == .list && !session.hasPage && session.state.list.selection == 0)
            session.press("q")
            #expect(session.quits)
        }
        #expect(!Session(20, 5).state.isTooSmall)
    }

    @Test func `the text never gets less than 20 columns`() {
        for columns in 20...260 {
            for keys in [["Tab"], ["Enter"], ["Enter", "Tab"], []] {
                var session = Session(columns, 24, [Collection.all[1]])
                for key in keys { session.press(key) }
                guard let text = session.state.panes.text, let column = session.state.panes.column else { continue }
                #expect(text.columns >= 20 && column.columns >= min(66, text.columns - 4), "\(columns) \(keys)")
                #expect(column.columns <= 75)
                #expect(column.column >= text.column && column.column + column.columns <= text.column + text.columns)
            }
        }
    }

    @Test func `the bar at a quotation never touches the line between panes`() {
        for columns in 60...260 {
            let session = Session.reading(Collection.fares, columns, 24)
            guard let column = session.state.panes.column else { continue }
            #expect(
                !session.state.panes.rules.contains { $0 == column.column - 3 || $0 == column.column + column.columns })
        }
    }

    @Test(arguments: [100, 120, 139, 160]) func `lines break alike whichever pane has the focus`(columns: Int) {
        var session = Session.reading(Collection.fares, columns, 40)
        let width = session.state.text?.columns
        session.press("h")
        #expect(session.state.text?.columns == width)
    }

    @Test func `panes lie side by side within the screen`() {
        for columns in stride(from: 20, through: 240, by: 7) {
            for rows in [5, 8, 12, 24, 50] {
                var session = Session.reading(Collection.fares, columns, rows)
                for key in ["h", "l", "l"] {
                    let panes = session.state.panes
                    let areas = [panes.list, panes.text, panes.sidebar].compactMap(\.self)
                    #expect(!areas.isEmpty)
                    for area in areas {
                        #expect(area.row >= 0 && area.row + area.rows <= panes.statusRow)
                        #expect(area.column >= 0 && area.column + area.columns <= columns && area.columns > 0)
                    }
                    #expect(panes.statusRow < rows && (panes.hintRow ?? 0) < rows)
                    session.press(key)
                }
            }
        }
    }

    @Test func `h and l, Ctrl-W and arrows go left and right`() {
        var session = Session(160, 45)
        session.press("l")
        #expect(session.state.pane == .text)
        session.press("Right")
        #expect(session.state.pane == .sidebar)
        session.press("Ctrl-W l")
        #expect(session.state.pane == .sidebar)
        session.press("Ctrl-W h")
        #expect(session.state.pane == .text)
        session.press("Left", "h")
        #expect(session.state.pane == .list)
        session.press("Shift-Tab")
        #expect(session.state.pane == .sidebar)
        session.press("Ctrl-W w")
        #expect(session.state.pane == .list)
    }

    @Test func `with the sidebar hidden Tab passes it by and l says how to show it`() {
        var session = Session.reading()
        session.press("S")
        #expect(session.says == "sidebar hidden")
        session.press("l")
        #expect(session.says == "the sidebar is hidden; S shows it" && session.state.pane == .text)
        session.press("Tab")
        #expect(session.state.pane == .list)
    }

    @Test func `a single file opens in its text, and q leaves`() {
        var session = Session(80, 24, [Collection.all[1]], isSingleFile: true)
        #expect(session.state.pane == .text && session.openTitle == Collection.headlines[1])
        session.press("q")
        #expect(session.quits)
    }

    @Test func `a screen that gets wide enough shows the article of the list's row`() {
        var session = Session(80, 24)
        session.press("j")
        session.resize(160, 45)
        #expect(session.openTitle == Collection.headlines[1])
        session.press("Enter")
        session.resize(80, 24)
        session.press("q", "j")
        session.resize(120, 40)
        #expect(session.openTitle == Collection.headlines[2])
        #expect(session.readTitles == [Collection.headlines[1]])
    }

    @Test(arguments: [(40, 24), (80, 24), (120, 30), (200, 60), (25, 6)])
    func `a resize keeps the sentence one was on`(columns: Int, rows: Int) throws {
        var session = Session.reading(Collection.fares, 100, 20)
        session.press("Ctrl-F")
        let offset = try #require(session.focusStart ?? session.state.text?.topOffset)
        session.resize(columns, rows)
        #expect(session.state.text?.isShown(offset) == true)
        session.resize(3, 2)
        session.resize(columns, rows)
        #expect(session.state.text?.isShown(offset) == true)
        session.resize(100, 20)
        #expect(session.state.text?.isShown(offset) == true)
    }

    @Test func `the hint line is hidden and shown`() {
        var session = Session.reading()
        #expect(session.state.panes.hintRow != nil)
        session.press("zh")
        #expect(session.state.panes.hintRow == nil)
        session.press("zh")
        #expect(session.state.panes.hintRow != nil)
    }
}
