import Screen
import Testing

@Suite struct CellBufferTests {
    @Test(arguments: [
        ("fleet", 0, 80, "fleet", 5), ("fleet", 17, 80, String(repeating: " ", count: 17) + "fle", 3),
        ("fleet", 0, 3, "fle", 3),
        ("渔船", 0, 3, "渔", 2), ("渔", 19, 80, "", 0), ("a\u{1B}b", 0, 80, "a␛b", 3), ("🇳🇴", 0, 80, "NO", 2),
        ("x", -1, 9, "", 0),
        ("fleet", 0, -4, "", 0),
    ])
    func `text is cleaned and clipped`(text: String, column: Int, limit: Int, line: String, used: Int) {
        var buffer = CellBuffer(rows: 1, columns: 20)
        #expect(buffer.write(text, row: 0, column: column, limit: limit) == used)
        #expect(buffer.lines() == [line])
        #expect(buffer.write("x", row: 1, column: 0) == 0)
    }

    @Test func `no half of a wide cluster stays behind`() {
        var buffer = CellBuffer(rows: 1, columns: 6)
        buffer.write("渔船港", row: 0, column: 0)
        buffer.write("x", row: 0, column: 1)
        #expect(buffer.lines() == [" x船港"])
        buffer.write("y", row: 0, column: 2)
        #expect(buffer.lines() == [" xy 港"])
        buffer.write("渔", row: 0, column: 3)
        #expect(buffer.lines() == [" xy渔"])
        buffer.fill(rows: 0..<9, columns: 4..<99, style: .plain)
        #expect(buffer.lines() == [" xy"])
        #expect((0..<6).allSatisfy { !buffer[0, $0].isContinuation })
    }

    @Test func `runs of one style cover the row`() {
        var buffer = CellBuffer(rows: 1, columns: 4)
        let green = Style(foreground: .ansi(2), attributes: .bold)
        buffer.write("abcd", row: 0, column: 0, style: green)
        buffer.write("bc", row: 0, column: 1, style: Style(background: .ansi(4)))
        let runs = buffer.styleRuns(row: 0)
        #expect(runs.map(\.columns) == [0..<1, 1..<3, 3..<4])
        #expect(runs[0].style == green && runs[1].style == Style(background: .ansi(4)))
    }

    @Test func `a screen in ASCII keeps its columns`() {
        var buffer = CellBuffer(rows: 1, columns: 20)
        buffer.write("▌ “Zoë” · 渔… é│Ж", row: 0, column: 0)
        #expect(buffer.inASCII().lines() == ["# \"Zoe\" . ? ~ e|?"])
    }

    @Test func `every twin is printable ASCII`() {
        #expect(AsciiTwin.glyphs.values.allSatisfy { $0.isASCII && $0 > " " })
        #expect(AsciiTwin.glyphs.keys.allSatisfy { !$0.isASCII })
    }

    @Test func `a screen without colour keeps attributes`() {
        var buffer = CellBuffer(rows: 1, columns: 2)
        buffer.write("a", row: 0, column: 0, style: Style(foreground: .rgb(9, 99, 200), attributes: .reverse))
        #expect(buffer.reduced(to: .none)[0, 0].style == Style(foreground: .terminal, attributes: .reverse))
        #expect(buffer.reduced(to: .direct) == buffer)
    }
}
