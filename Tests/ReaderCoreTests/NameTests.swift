import NewsModel
import Testing

@testable import ReaderCore

@Suite struct NameTests {
    @Test func `persons are hopped through and take the focus`() {
        var session = Session.reading()
        session.press("]p")
        #expect(session.focusWords == "Ines Halvorsen")
        session.press("]p")
        #expect(session.focusWords == "Marit Aasen")
        #expect(session.says.hasSuffix("Marit Aasen 1/4"))
        session.press("]p")
        #expect(session.focusWords == "Aasen" && session.says.hasSuffix("Marit Aasen 2/4"))
        session.press("2[p")
        #expect(session.focusWords == "Ines Halvorsen")
        session.press("[p")
        #expect(session.says == "first person; [p again: previous article with one")
        session.press("99]p", "]p")
        #expect(session.says == "last person; ]p again: next article with one")
        session.press("]p")
        #expect(session.openTitle == Collection.headlines[2] && session.focusWords == "Lindgren")
    }

    @Test func `countries are hopped through and take the focus`() {
        var session = Session.reading()
        session.press("]c")
        #expect(session.focusWords == "OSLO" && session.chosenName == "Oslo")
        session.press("]c")
        #expect(session.focusWords == "Norway")
        #expect(session.says.contains("Norway 1/"))
        session.press("[c")
        #expect(session.focusWords == "OSLO")
        session.press("99]c", "]c")
        #expect(session.says == "last country; ]c again: next article with one")
    }

    @Test func `every mention of the name in focus is gone through, in all its forms`() {
        var session = Session.reading()
        session.press("2]p")
        var forms = [session.focusWords]
        for _ in 0..<3 {
            session.press("*")
            forms.append(session.focusWords)
        }
        #expect(forms == ["Marit Aasen", "Aasen", "Aasen", "Aasen"])
        session.press("*")
        #expect(session.says == "last mention; * again: next article with one")
        session.press("#")
        #expect(session.says.hasSuffix("Marit Aasen 3/4"))
        session.press("9#", "#")
        #expect(session.says == "first mention; # again: previous article with one")
    }

    @Test func `with a quotation in focus it is its speaker's mentions`() {
        var session = Session.reading()
        session.press("2)", "*")
        #expect(session.focusWords == "Jon Vidalin")
        session.press("*")
        #expect(session.focusWords == "Vidalin" && session.chosenName == "Jon Vidalin")
    }

    @Test func `another article's mention of the same person is found by the lone surname`() {
        var session = Session.reading()
        session.press("2]p", "9#", "#", "#")
        #expect(session.openTitle == Collection.headlines[0])
        #expect(session.focusWords == "Aasen")
    }

    @Test func `without a name it is said where to get one`() {
        var session = Session.reading("Island Wire/lighthouse.txt")
        session.press("*")
        #expect(session.says == "no name in focus; ]p goes to the next person, ) to the next quote")
    }

    @Test func `the sidebar's count is the number of stops`() {
        for file in Collection.files {
            var session = Session.reading(file)
            for row in session.state.sidebarEntries.people {
                #expect(stops(&session, of: .person(row.person)) == row.count, "\(row.name)")
            }
            for row in session.state.sidebarEntries.countries where row.count > 0 {
                #expect(stops(&session, of: .country(row.code)) == row.count, "\(row.name)")
            }
        }
    }

    /// Presses `*` from the top until it stays, and counts the stops.
    private func stops(_ session: inout Session, of name: NameKey) -> Int {
        session.press("gg")
        session.state.text?.chosen = name
        var places: Set<Int> = []
        for _ in 0..<40 {
            session.press("*")
            if session.says.contains("last mention") { break }
            if session.isFocusShown, let start = session.focusStart { places.insert(start) }
        }
        return places.count
    }

    @Test func `a chosen person stays chosen while one scrolls and hops`() {
        var session = Session.reading(Collection.fares, 80, 16)
        session.press("2]p", "Ctrl-F", "Ctrl-F", ")", "(")
        #expect(session.chosenName == "Marit Aasen")
        session.press("Esc")
        #expect(session.chosenName == nil)
    }
}
