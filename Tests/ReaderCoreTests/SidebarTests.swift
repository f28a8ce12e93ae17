import NewsModel
import Testing

@testable import ReaderCore

@Suite struct SidebarTests {
    private func inSidebar(_ columns: Int = 160, _ rows: Int = 45) -> Session {
        var session = Session.reading(Collection.fares, columns, rows)
        session.press("Tab")
        return session
    }

    @Test func `people and countries stand there with counts, the author last`() {
        let session = inSidebar()
        #expect(session.peopleRows == ["Marit Aasen 4", "Jon Vidalin 3", "Helga Torvald 1", "Ines Halvorsen 1"])
        #expect(session.state.sidebarEntries.people.map(\.isOnlyByline) == [false, false, false, true])
        #expect(session.countryRows == ["Norway 3", "Iceland 2", "Sweden 1"])
        #expect(
            session.state.sidebarEntries.countries.map { $0.capitals.map(\.name) } == [
                ["Oslo"], ["Reykjavik"], ["Stockholm"],
            ])
    }

    @Test func `moving in the quotes moves the text's focus, and back`() {
        var session = inSidebar()
        session.press("j")
        #expect(session.focusWords.hasPrefix("\"We carry"))
        session.press("G")
        #expect(session.focusWords.hasPrefix("\"A letter") && session.isFocusShown)
        session.press("gg")
        #expect(session.focusWords.hasPrefix("\"The boats"))
        session.press("Tab", "Tab", ")", ")", "Tab")
        #expect(session.sidebarRow == 2)
    }

    @Test func `braces hop between the three sections`() {
        var session = inSidebar()
        var sections: [SidebarSection] = [session.state.sidebar.section]
        for key in ["}", "}", "}", "{", "{", "{"] {
            session.press(key)
            sections.append(session.state.sidebar.section)
        }
        #expect(sections == [.quotes, .people, .countries, .countries, .people, .quotes, .quotes])
    }

    @Test func `Enter goes to the quotation, or to a mention of the name`() {
        var session = inSidebar()
        session.press("3j", "Enter")
        #expect(session.state.pane == .text && session.focusWords.hasPrefix("\"A letter"))
        session.press("Tab", "}", "j", "Enter")
        #expect(session.state.pane == .text && session.chosenName == "Jon Vidalin")
        #expect(session.focusWords.hasSuffix("Vidalin"))
        session.press("Ctrl-O")
        #expect(session.focusWords.hasPrefix("\"A letter"))
    }

    @Test func `a row chosen is the name that star and gs act on`() {
        var session = inSidebar()
        session.press("}", "j")
        #expect(session.chosenName == "Jon Vidalin")
        session.press("gs")
        #expect(session.speakerRows.count == 2 && session.speakerRows.allSatisfy { $0.contains("our own coffee") })
        session.press("q", "k", "Esc", "*")
        #expect(session.chosenName == "Marit Aasen")
    }

    @Test func `a country named only by its capital can be gone to`() {
        let stored = Collection.invented(
            "Train leaves early\n\nThe train from Lisbon left early, the railway said on Monday.\n\nLisbon was surprised.\n"
        )
        var session = Session(160, 45, [stored])
        session.press("Enter", "Tab", "}", "}")
        #expect(session.countryRows == ["Portugal 0"])
        session.press("Enter")
        #expect(session.focusWords == "Lisbon" && session.state.pane == .text)
        session.press("*")
        #expect(session.says.hasSuffix("Lisbon 2/2"))
    }

    @Test func `a capital whose name runs over a line end is one and the same`() {
        let stored = Collection.invented(
            """
            Talks go on in the heat

            The talks in New
            Delhi go on, the ministry in New Delhi said on Monday, and nobody
            can open a window.
            """)
        var session = Session(160, 45, [stored])
        session.press("Enter", "]c")
        #expect(session.state.sidebarEntries.countries.map { $0.capitals.map(\.count) } == [[2]])
        session.press("*")
        #expect(session.says.hasSuffix("New Delhi 2/2"))
    }

    @Test func `slash narrows the sidebar, Esc takes it back`() {
        var session = inSidebar()
        session.press("/")
        session.type("vidalin")
        #expect(session.quoteRows == 1 && session.peopleRows == ["Jon Vidalin 3"] && session.countryRows == [])
        session.press("Esc")
        #expect(session.quoteRows == 4 && session.peopleRows.count == 4)
        session.press("/")
        session.type("ICELAND")
        session.press("Enter")
        #expect(session.countryRows == ["Iceland 2"] && session.state.pane == .sidebar)
        session.press("Esc")
        #expect(session.countryRows.count == 3 && session.state.pane == .sidebar)
        session.press("Esc")
        #expect(session.state.pane == .text)
    }

    @Test func `counts, pages and ends work in a section`() {
        var session = inSidebar()
        session.press("}", "2j")
        #expect(session.sidebarRow == 2)
        session.press("Ctrl-D", "Ctrl-F", "Space")
        #expect(session.sidebarRow == 3)
        session.press("Ctrl-U", "PgUp", "b")
        #expect(session.sidebarRow == 0)
        session.press("End", "9k")
        #expect(session.sidebarRow == 0)
    }

    @Test func `each section keeps rows while it has entries`() {
        for rows in [24, 30, 45, 60] {
            let session = inSidebar(160, rows)
            guard let area = session.state.panes.sidebar else { continue }
            let model = SidebarModel(session.state, in: area, isDrawer: false)
            var headings: [SidebarSection] = []
            for line in model.lines { if case .heading(let section, _, _) = line { headings.append(section) } }
            #expect(headings == SidebarSection.allCases, "\(rows) rows")
            #expect(model.lines.count <= area.rows)
        }
    }

    @Test func `hidden rows are announced`() {
        let session = inSidebar(80, 24)
        guard let area = session.state.panes.sidebar else { return }
        let model = SidebarModel(session.state, in: area, isDrawer: true)
        var hidden = 0
        for line in model.lines { if case .more(let count) = line { hidden = count } }
        #expect(hidden > 0 && model.lines.count < area.rows)
    }

    @Test func `a speaker is named with the cue and the words by it`() throws {
        let session = inSidebar()
        let view = try #require(session.state.text)
        let annotation = try #require(view.annotation)
        let labels = annotation.quotations.map { SpeakerLabel($0, in: view.article) }
        #expect(labels.map(\.name) == ["Marit Aasen", "scare quote", "Jon Vidalin", "Marit Aasen", "Helga Torvald"])
        #expect(labels.map(\.cue) == ["told", "", "said", "said", "she said"])
    }
}
