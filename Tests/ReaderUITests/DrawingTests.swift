import Keys
import NewsAnnotation
import NewsStore
import ReaderCore
import ReaderUI
import Screen
import Testing

@Suite struct DrawingTests {
    @Test func `each role has a letter of its own`() {
        #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    }

    /// The text on the screen from the cursor on.
    private func words(at frame: Frame, _ count: Int) -> String {
        guard let cursor = frame.cursor else { return "" }
        return frame.buffer.row(cursor.row).dropFirst(cursor.column).prefix(count).map(\.text).joined()
    }

    @Test(arguments: [(160, 45), (120, 40), (80, 24), (40, 20)])
    func `the cursor stands on the first letter of what is in focus`(columns: Int, rows: Int) {
        #expect(words(at: Stage(columns, rows).drawn(), 5) == "Crews")
        #expect(words(at: Stage(columns, rows, keys: ["j", "Enter"]).drawn(), 5) == "Ferry")
        #expect(words(at: Stage(columns, rows, keys: ["j", "Enter", ")"]).drawn(), 4) == "\"The")
        #expect(words(at: Stage(columns, rows, keys: ["j", "Enter", "2]p"]).drawn(), 5) == "Marit")
        #expect(words(at: Stage(columns, rows, keys: ["j", "Enter", ")", "Tab"]).drawn(), 5) == "Marit")
        #expect(words(at: Stage(columns, rows, keys: ["j", "Enter", "Tab", "}", "j"]).drawn(), 3) == "Jon")
    }

    @Test func `while one types the cursor stands behind the words`() throws {
        for keys in [["/"], ["Enter", "/"], ["Enter", "Tab", "/"], [":"]] {
            var stage = Stage(80, 24, keys: keys)
            stage.type("ab")
            let frame = stage.drawn()
            let cursor = try #require(frame.cursor)
            #expect(cursor.row == 22 && frame.buffer[22, cursor.column - 1].text == "b")
        }
    }

    @Test func `a level that highlights no name leaves none but the one under the cursor`() {
        var stage = Stage(160, 45, keys: ["j", "Enter", "2]p"])
        func count(_ role: Role) -> Int {
            let style = Theme.roles.style(role)
            let buffer = stage.drawn().buffer
            return (0..<buffer.rows).reduce(0) { sum, row in
                sum
                    + buffer.row(row)[(buffer.row(row).startIndex + 38)..<(buffer.row(row).endIndex - 42)]
                    .count { $0.style.foreground == style.foreground }
            }
        }
        let all = [count(.person), count(.country), count(.personInFocus), count(.nameAtCursor)]
        #expect(all.allSatisfy { $0 > 0 })
        stage.press("H")
        #expect(count(.person) == all[0] && count(.country) > 0 && count(.country) < all[1])
        stage.press("H")
        #expect(count(.person) == 0 && count(.country) == 0 && count(.personInFocus) == all[2])
        stage.press("H")
        #expect(count(.personInFocus) == 0 && count(.nameAtCursor) == all[3])
    }

    @Test func `no control character is drawn`() {
        let text =
            "Bell\u{7} \u{1B}[31mescape\n\nA \u{9B}2J \u{202E}text\u{0} with\u{8}\ttabs.\n\n\"No\u{1B}]0;x\u{7},\" said Jon Vidalin.\n"
        let stored = StoredArticle(Stage.article(text: text, path: "od\u{1B}d/\u{7}name.txt"))
        for keys in [[], ["Enter"], ["Enter", ")", "Tab"], ["Enter", ")", "gs"]] {
            var stage = Stage(150, 40, [stored.annotated(Annotator().annotate(stored.article))], keys: keys)
            stage.apply(.trouble("the file \u{1B}[2J\u{7} is odd"))
            let buffer = stage.drawn().buffer
            for row in 0..<buffer.rows {
                for cell in buffer.row(row) {
                    for scalar in cell.text.unicodeScalars {
                        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
                    }
                }
            }
        }
    }

    @Test(arguments: [7, 77, 777] as [UInt64]) func `whatever is pressed can be drawn at every size`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ count: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % count
        }
        let odd = [
            "", "Only a headline\n", String(repeating: "word", count: 900),
            "港の話し合い、決裂に終わる\n\n" + String(repeating: "「港の船」と述べた。", count: 90),
            "Flags 🇳🇴🇮🇸\n\n\"👍🏽 e\u{301}\u{301}\u{301},\" said Jon Vidalin.\n", String(repeating: "\"", count: 900),
        ]
        let more = odd.map { text in
            let stored = StoredArticle(Stage.article(text: text))
            return stored.annotated(Annotator().annotate(stored.article))
        }
        let keys =
            Keymap.standard.bindings.flatMap { KeyNames.sequence(named: $0.keys) ?? [] } + [.typed("3"), .typed("f")]
        let (columns, rows) = ([0, 1, 19, 20, 33, 60, 80, 101, 139, 140, 220], [0, 1, 4, 5, 7, 11, 24, 60])
        var stage = Stage(80, 24, Stage.articles + more)
        for _ in 0..<1500 {
            if pick(12) == 0 {
                stage.apply(.resize(ScreenSize(rows: rows[pick(rows.count)], columns: columns[pick(columns.count)])))
            }
            stage.apply(.key(keys[pick(keys.count)]))
            let (frame, size) = (stage.drawn(), stage.state.size)
            guard frame.buffer.rows == size.rows, frame.buffer.columns == size.columns else {
                Issue.record("a frame of another size than \(size)")
                return
            }
            if let cursor = frame.cursor,
                !(0..<size.rows).contains(cursor.row) || !(0..<size.columns).contains(cursor.column)
            {
                Issue.record("the cursor is off a screen of \(size): \(cursor)")
                return
            }
        }
    }
}
