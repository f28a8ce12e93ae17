import Testing

@testable import TerminalDriver

@Suite struct EmulatedScreenTests {
    /// The screen after some output, 4 rows and 10 columns, with bars at the ends of rows so that blanks show.
    private func screen(_ output: String...) -> [String] {
        var screen = EmulatedScreen(rows: 4, columns: 10)
        for part in output { screen.write(part.utf8) }
        return screen.lines
    }

    private let four = "aaa\r\nbbb\r\nccc\r\nddd"

    @Test(arguments: [
        ("fleet", ["fleet", "", "", ""]),
        ("one\r\ntwo\ttab", ["one", "two     ta", "b", ""]),
        ("\u{1B}[2;3Hx\u{1B}[4;1Hy\u{1B}[Hz", ["z", "  x", "", "y"]),
        ("ab\u{8}c", ["ac", "", "", ""]),
        ("\u{1B}[3dx\u{1B}[5Gy\u{1B}[Az\u{1B}[2Dv\u{1B}[Bw\u{1B}[2Ce", ["", "    vz", "x   yw  e", ""]),
        ("\u{1B}[9;99Hx", ["", "", "", "         x"]),
        ("\u{1B}[31;1mred\u{1B}(B\u{1B}[m \u{1B}[38;5;9mink", ["red ink", "", "", ""]),
        ("a\u{1B}]11;?\u{7}b\u{1B}]0;title\u{1B}\\c\u{1B}[?25ld\u{1B}[22;0;0te\u{1B}=", ["abcde", "", "", ""]),
        ("\u{1B}(0lqk\u{1B}(Bq", ["┌─┐q", "", "", ""]),
        ("a\u{1B}[5b|", ["aaaaaa|", "", "", ""]),
        ("1\u{1B}7\u{1B}[3;3Hx\u{1B}82", ["12", "", "  x", ""]),
        ("\u{1B}[1;9H\u{1B}[Zx", ["x", "", "", ""]),
    ])
    func `characters and moves`(output: String, lines: [String]) {
        #expect(screen(output) == lines)
    }

    @Test func `the last column is left only by the next character`() {
        #expect(screen("0123456789", "\r!") == ["!123456789", "", "", ""])
        #expect(screen("0123456789x") == ["0123456789", "x", "", ""])
        #expect(screen("\u{1B}[4;1H0123456789x") == ["", "", "0123456789", "x"])
        #expect(screen("\u{1B}[?7l0123456789xy") == ["012345678y", "", "", ""])
    }

    @Test(arguments: [
        ("\u{1B}[2;2H\u{1B}[K", ["aaa", "b", "ccc", "ddd"]), ("\u{1B}[2;2H\u{1B}[1K", ["aaa", "  b", "ccc", "ddd"]),
        ("\u{1B}[2;2H\u{1B}[J", ["aaa", "b", "", ""]), ("\u{1B}[2;2H\u{1B}[1J", ["", "  b", "ccc", "ddd"]),
        ("\u{1B}[H\u{1B}[2J", ["", "", "", ""]), ("\u{1B}[2;1H\u{1B}[2X", ["aaa", "  b", "ccc", "ddd"]),
        ("\u{1B}[2;2H\u{1B}[2@x", ["aaa", "bx bb", "ccc", "ddd"]),
        ("\u{1B}[2;1H\u{1B}[2P", ["aaa", "b", "ccc", "ddd"]),
        ("\u{1B}[2;1H\u{1B}[4hxy\u{1B}[4l", ["aaa", "xybbb", "ccc", "ddd"]),
    ])
    func `cells are erased and shifted`(output: String, lines: [String]) {
        #expect(screen(four, output) == lines)
    }

    @Test(arguments: [
        ("\r\neee", ["bbb", "ccc", "ddd", "eee"]), ("\u{1B}[H\u{1B}Mnew", ["new", "aaa", "bbb", "ccc"]),
        ("\u{1B}[2;3r\u{1B}[3;1H\nnew", ["aaa", "ccc", "new", "ddd"]),
        ("\u{1B}[2;3r\u{1B}[2;1H\u{1B}Mnew", ["aaa", "new", "bbb", "ddd"]),
        ("\u{1B}[2;1H\u{1B}[L", ["aaa", "", "bbb", "ccc"]), ("\u{1B}[2;1H\u{1B}[2M", ["aaa", "ddd", "", ""]),
        ("\u{1B}[2;3r\u{1B}[S", ["aaa", "ccc", "", "ddd"]), ("\u{1B}[2;3r\u{1B}[T", ["aaa", "", "bbb", "ddd"]),
        ("\u{1B}[2;3r\u{1B}[2;1H\u{1B}[9M", ["aaa", "", "", "ddd"]),
        ("\u{1B}[2;3r\u{1B}[4;1H\u{1B}[L\u{1B}[r", ["aaa", "bbb", "ccc", "ddd"]),
    ])
    func `lines scroll within the region`(output: String, lines: [String]) {
        #expect(screen(four, output) == lines)
    }

    @Test func `the alternate screen gives the normal one back`() {
        #expect(screen(four, "\u{1B}[?1049hmenu") == ["", "", "", "   menu"])
        #expect(screen(four, "\u{1B}[?1049h\u{1B}[Hmenu\u{1B}[?1049l!") == ["aaa", "bbb", "ccc", "ddd!"])
    }

    @Test func `wide characters take two columns, marks none`() {
        #expect(screen("渔船x") == ["渔船x", "", "", ""])
        #expect(screen("123456789渔") == ["123456789", "渔", "", ""])
        #expect(screen("渔船\u{1B}[1;2Hx") == [" x船", "", "", ""])
        #expect(screen("渔船\u{1B}[1;1Hx") == ["x 船", "", "", ""])
        #expect(screen("e\u{301}t—é") == ["et—é", "", "", ""])
    }

    @Test func `sequences and characters may be cut anywhere`() {
        let output = "\u{1B}[2;3Hé渔\u{1B}]0;x\u{1B}\\\u{1B}(0q\u{1B}(B\u{1B}[?2026h"
        var whole = EmulatedScreen(rows: 4, columns: 10)
        whole.write(output.utf8)
        var cut = EmulatedScreen(rows: 4, columns: 10)
        for byte in output.utf8 { cut.write([byte]) }
        #expect(cut.lines == whole.lines && whole.lines == ["", "  é渔─", "", ""])
        #expect(cut.isUpdating && whole.isUpdating)
    }

    @Test(arguments: [
        [0xC3, 0x28], [0x80, 0xFF, 0xF5, 0x90, 0x90, 0x90], [0x1B, 0x5B, 0x3B, 0x3B, 0x48],
        [0x1B, 0x5B, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x4D], [0xE6, 0x1B, 0x5B, 0x41],
    ])
    func `damaged output is survived`(bytes: [Int]) {
        var screen = EmulatedScreen(rows: 2, columns: 3)
        screen.write(bytes.map { UInt8($0) })
        screen.write("\u{1B}[2;1Hok".utf8)
        #expect(screen.lines[1].hasPrefix("ok"))
    }

    @Test func `a synchronized update is open until its end`() {
        var screen = EmulatedScreen(rows: 4, columns: 10)
        screen.write("\u{1B}[?2026h".utf8)
        #expect(screen.isUpdating)
        screen.write("x\u{1B}[?2026l".utf8)
        #expect(!screen.isUpdating)
    }

    @Test func `another size keeps what fits`() {
        var screen = EmulatedScreen(rows: 4, columns: 10)
        screen.write(four.utf8)
        screen.resize(rows: 2, columns: 2)
        #expect(screen.lines == ["aa", "bb"])
        screen.write("xy".utf8)
        screen.resize(rows: 3, columns: 5)
        screen.write("\u{1B}[3;5Hz".utf8)
        #expect(screen.lines[2] == "    z")
    }
}
