import Keys
import NewsModel
import NewsStore
import Testing

@testable import ReaderCore

/// Numbers that look random and are the same in every run: xorshift, 64 bits.
struct FixedNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Articles that no newspaper prints.
enum OddArticles {
    static let all: [StoredArticle] = [
        Collection.invented("", path: "odd/empty.txt"),
        Collection.invented("A headline and nothing else\n", path: "odd/headline.txt"),
        Collection.invented(String(repeating: "word", count: 2000), path: "odd/one-word.txt"),
        Collection.invented(
            "Bell\u{7} and \u{1B}[31mescape\u{1B}[0m\n\nA \u{9B}2J \u{200B}\u{202E}text\u{0} with\ttabs\r\nand \u{FFFD} marks.\n",
            path: "odd/controls.txt"),
        Collection.invented(
            "港の話し合い、決裂に終わる\n\n「誰も争いは望んでいなかった」と漁業相は述べた。" + String(repeating: "港の船。", count: 300),
            path: "odd/wide.txt"),
        Collection.invented(
            "Flags 🇳🇴🇮🇸 and families 👩‍👩‍👧‍👦\n\n\"👍🏽 e\u{301}\u{301}\u{301}\u{301},\" said Jon Vidalin. \u{301}\u{301}\n",
            path: "odd/emoji.txt"),
        Collection.invented(String(repeating: "\"", count: 3000), path: "odd/marks.txt"),
        Collection.invented(
            "Rows of figures\n\n" + (0..<200).map { "  \($0)\t\($0 * 7)\t\"x\"\n" }.joined(), path: "odd/table.txt"),
        Collection.invented(
            "Many speak\n\n"
                + (0..<80).map { "\"This is sentence \($0),\" said Marit Aasen in Norway.\n\n" }.joined(),
            path: "odd/many.txt"),
    ]
}

@Suite struct SoakTests {
    private static let keys: [KeyStroke] =
        Keymap.standard.bindings.flatMap { KeyNames.sequence(named: $0.keys) ?? [] }
        + "0123456789abeEqx渔\u{301} \"ferry said".unicodeScalars.map { KeyStroke.typed($0) }
        + [
            KeyStroke(.backspace), KeyStroke(.delete), KeyStroke(.function(5)), KeyStroke(.escape), KeyStroke(.escape),
            KeyStroke(.paste("said\nso")), KeyStroke(.enter), KeyStroke(.enter), .control("u"), .typed(")"),
            .typed("*"),
        ]
    private static let columns = [0, 1, 19, 20, 21, 40, 59, 60, 61, 80, 99, 100, 139, 140, 141, 220]
    private static let rows = [0, 1, 4, 5, 6, 7, 8, 12, 14, 24, 50, 90]

    @Test(arguments: [1, 22, 333, 4444] as [UInt64]) func `no run of keys leads anywhere odd`(seed: UInt64) {
        var numbers = FixedNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15)
        let articles = (OddArticles.all + Collection.all).shuffled(using: &numbers)
        var session = Session(80, 24, Array(articles[..<6]), isAnnotated: seed != 333)
        var waiting = Array(articles[6...])
        for _ in 0..<5000 {
            switch Int.random(in: 0..<100, using: &numbers) {
            case 0, 1:
                let columns = Self.columns.randomElement(using: &numbers) ?? 80
                session.resize(columns, Self.rows.randomElement(using: &numbers) ?? 24)
            case 2 where !waiting.isEmpty: session.load([waiting.removeLast()], isFinished: waiting.isEmpty)
            case 3: session.annotate()
            default: session.apply(.key(Self.keys.randomElement(using: &numbers) ?? KeyStroke(.escape)))
            }
            if let fault = Self.fault(in: session.state) {
                Issue.record("\(fault) at \(session.state.size)")
                return
            }
        }
    }

    /// What is wrong with a state, or nil.
    private static func fault(in state: ReaderState) -> String? {
        let list = state.list
        if !list.numbers.isEmpty, !list.numbers.indices.contains(list.selection) { return "no row is selected" }
        if Set(list.numbers).count != list.numbers.count { return "an article stands in the list twice" }
        if list.filter.isEmpty, list.numbers.count != state.store.count { return "an article is missing" }
        guard let view = state.text else { return nil }
        if view.top < 0 || view.top > view.lastTop { return "the text is scrolled past its end" }
        if let annotation = view.annotation {
            if case .quotation(let index) = view.focus, !annotation.quotations.indices.contains(index) {
                return "a quotation is in focus that is none"
            }
        }
        if let offset = view.focusOffset, offset >= max(1, view.article.text.count) {
            return "the focus is past the end"
        }
        if let column = state.panes.column, !state.isTooSmall, state.page == nil,
            view.columns != column.columns || view.rows != column.rows
        {
            return "the text is laid out for another width"
        }
        let entries = state.sidebarEntries
        if state.sidebar.section == .quotes, state.sidebar.selection(in: .quotes) >= max(1, entries.quotes.count) {
            return "a row is selected in the sidebar that is none"
        }
        return (0...100).contains(view.percentRead) ? nil : "\(view.percentRead) % are read"
    }

    @Test(arguments: [11, 12, 13] as [UInt64]) func `whatever changes the panes, what was in focus stays on screen`(
        seed: UInt64
    ) {
        var numbers = FixedNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15)
        let keys = ["S", "Tab", "Shift-Tab", "h", "l", "zh", "Enter", "?", "Esc", "ze", "q", "gq", "H"]
        for stored in [Collection.all[1], OddArticles.all[8], OddArticles.all[4], OddArticles.all[7]] {
            var session = Session(100, 30, [stored])
            session.press("Enter")
            for _ in 0..<150 {
                session.press([")", "(", "Ctrl-D", "Ctrl-U", "]p", "]c"].randomElement(using: &numbers) ?? ")")
                let focus = session.state.text?.focus
                let wasShown = session.isFocusShown
                for _ in 0..<3 {
                    let columns = Int.random(in: 18...240, using: &numbers)
                    let rows = Int.random(in: 3...80, using: &numbers)
                    if Bool.random(using: &numbers) { session.resize(columns, rows) }
                    if session.state.page != nil { session.press("Esc") }
                    session.press(keys.randomElement(using: &numbers) ?? "S")
                }
                if session.state.page != nil { session.press("Esc") }
                session.resize(100, 30)
                if session.state.pane != .text { session.press(session.state.pane == .list ? "l" : "h") }
                guard wasShown, session.state.text?.focus == focus else { continue }
                if !session.isFocusShown {
                    Issue.record("lost the focus in \(stored.title)")
                    return
                }
            }
        }
    }

    @Test(arguments: [(20, 5), (20, 7), (40, 9), (80, 24), (160, 45)]) func `hops there and back see the same places`(
        columns: Int, rows: Int
    ) {
        for stored in [Collection.all[1], OddArticles.all[8]] {
            for (forward, backward) in [(")", "("), ("]p", "[p"), ("]c", "[c"), ("*", "#")] {
                var session = Session(columns, rows, [stored])
                session.press("Enter")
                if forward == "*" { session.press("2]p") }
                var (there, back): ([Int], [Int]) = ([], [])
                for _ in 0..<120 {
                    session.press(forward)
                    if session.state.message != nil { break }
                    #expect(session.isFocusShown, "\(forward) at \(columns)×\(rows)")
                    there.append(session.focusStart ?? -1)
                }
                for _ in 0..<120 {
                    session.press(backward)
                    if session.state.message != nil { break }
                    #expect(session.isFocusShown, "\(backward) at \(columns)×\(rows)")
                    back.append(session.focusStart ?? -1)
                }
                #expect(there == there.sorted() && Set(there).count == there.count && there.count > 1)
                #expect(back.prefix(there.count - 1) == there.dropLast().reversed()[...])
            }
        }
    }

    @Test(arguments: Collection.all + OddArticles.all) func `every stop is on a line that is drawn`(
        stored: StoredArticle
    ) {
        var session = Session(160, 45, [stored])
        session.press("Enter")
        guard let view = session.state.text else { return }
        let stops = session.state.personStops + session.state.countryStops
        #expect(stops.allSatisfy { view.layout.position(of: $0.start) != nil })
        #expect(session.state.quotationStops.allSatisfy { view.layout.position(of: $0.start) != nil })
    }
}
