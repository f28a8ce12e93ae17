import NewsModel
import Testing
import TextLayout

/// Lays out all of a text as one block.
private func layout(_ text: String, _ columns: Int, kind: LayoutBlock.Kind = .body) -> TextLayout {
    let bytes = Array(text.utf8)
    let block = LayoutBlock(kind: kind, pieces: [.text(TextSpan(0, bytes.count))])
    return TextLayout(text: bytes, blocks: [block], columns: columns)
}

/// The lines as text.
private func shown(_ layout: TextLayout) -> [String] {
    layout.lines.map { layout.clusters[$0.clusters].map(\.text).joined() }
}

@Suite struct TextLayoutTests {
    @Test(arguments: [
        ("the fleet stays in port", 10, ["the fleet", "stays in", "port"]),
        ("the fleet\nstays\r\n in   port", 80, ["the fleet stays in port"]),
        ("a U.S. ban", 6, ["a U.S.", "ban"]), ("at 9 p.m. local", 6, ["at 9", "p.m.", "local"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("is incomprehensible", 6, ["is", "incomp", "rehens", "ible"]),
        ("well-known men", 7, ["well-", "known", "men"]), ("渔船回港了", 5, ["渔船", "回港", "了"]),
        ("渔a", 1, ["\u{FFFD}", "a"]), ("five", 0, ["f", "i", "v", "e"]), ("a\u{A0}b c", 3, ["a b", "c"]),
        ("co\u{AD}operation goes", 6, ["co-", "operat", "ion", "goes"]), ("co\u{AD}op", 6, ["coop"]), ("", 10, []),
        ("a\u{1B}[0mb", 80, ["a␛[0mb"]), ("🇳🇴👩‍👩‍👧x", 4, ["NO👩", "x"]), ("ab   ", 2, ["ab"]), (" \n ", 5, [""]),
    ])
    func `a paragraph breaks at words`(text: String, columns: Int, lines: [String]) {
        #expect(shown(layout(text, columns)) == lines)
    }

    @Test(arguments: [
        ("Ana  3\nBo\t4", 80, ["Ana  3", "Bo      4"]), ("  - cod\n\n  - hake", 80, ["  - cod", "", "  - hake"]),
        ("a long row here\nb", 7, ["a long", "row", "here", "b"]), ("x\r\ny\r", 9, ["x", "y"]),
        ("\t1\tb", 80, ["        1       b"]),
    ])
    func `a table keeps its lines and spaces`(text: String, columns: Int, lines: [String]) {
        #expect(shown(layout(text, columns, kind: .verbatim)) == lines)
    }

    @Test func `a header sets pieces in its own order, and the body follows after its space`() {
        let text = Array("OSLO\nFish talks fail\nMarit Solberg\nThe talks failed.".utf8)
        let blocks = [
            LayoutBlock(kind: .headline, pieces: [.text(TextSpan(5, 20))]),
            LayoutBlock(
                kind: .byline, pieces: [.text(TextSpan(21, 34)), .literal(" · "), .text(TextSpan(0, 4))], spaceBefore: 1
            ),
            LayoutBlock(kind: .body, pieces: [.text(TextSpan(35, 52))], spaceBefore: 2, hangingIndent: 2),
        ]
        let wide = TextLayout(text: text, blocks: blocks, columns: 30)
        #expect(shown(wide) == ["Fish talks fail", "", "Marit Solberg · OSLO", "", "", "The talks failed."])
        #expect(wide.lines.map(\.block) == [0, 1, 1, 2, 2, 2])
        #expect(wide.lines.map(\.isBlank) == [false, true, false, true, true, false])
        #expect(wide.position(of: 5).map { [$0.line, $0.column] } == [0, 0])
        #expect(wide.position(of: 0).map { [$0.line, $0.column] } == [2, 16])
        #expect(wide.position(of: 22).map { [$0.line, $0.column] } == [2, 1])
        #expect(wide.position(of: 39).map { [$0.line, $0.column] } == [5, 4])
        #expect(wide.line(at: 99) == 5)
        #expect(wide.position(of: 52) == nil)
        var item = blocks[2]
        (item.pieces, item.indent) = ([.literal("•\u{A0}"), .text(TextSpan(35, 52))], 2)
        let list = TextLayout(text: text, blocks: [item], columns: 13)
        #expect(shown(list).suffix(2) == ["  • The talks", "    failed."])
        #expect(list.position(of: 39).map { [$0.line, $0.column] } == [2, 8])
        let narrow = TextLayout(text: text, blocks: blocks, columns: 10)
        #expect(shown(narrow).suffix(2) == ["The talks", "  failed."])
        #expect(narrow.position(of: 45).map { [$0.line, $0.column] }?.last == 2)
    }

    @Test func `positions follow clusters and eaten space`() {
        let one = layout("ab  渔c de", 5)
        #expect(shown(one) == ["ab 渔", "c de"])
        #expect([0, 1, 2, 3, 4, 6, 7].map { one.position(of: $0)?.column } == [0, 1, 2, 2, 3, 3, 0])
        let two = layout("ab cd", 3)
        #expect(two.position(of: 2).map { [$0.line, $0.column] } == [0, 2])
        #expect(layout("", 3).position(of: 0) == nil)
        #expect(layout("", 3).line(at: 7) == 0)
    }

    static let nasty = [
        "\u{301}\u{301} a\u{301}\u{200B}b\u{AD}\u{AD}c", "\u{200B}\u{200B}", "\r\n\r\n a \r b\t\t", "👩‍👩‍👧‍👦👍🏽🇳🇴🇮🇸 x",
        "渔船、回港。「他说」ok", "\u{202E}evil\u{1B}]0;x\u{7}", "a \u{301} b", "नमस्ते दुनिया", "각\u{1100}\u{1161}",
        String(repeating: "\"", count: 300), String(repeating: "word ", count: 60), " \u{A0}\u{3000}\u{2028}x\u{85}y ",
    ]

    @Test(arguments: nasty, [LayoutBlock.Kind.body, .verbatim])
    func `every byte stands in one line, in order and within the columns`(text: String, kind: LayoutBlock.Kind) {
        for columns in 1...80 {
            let layout = layout(text, columns, kind: kind)
            var next = 0
            for line in layout.lines {
                #expect(line.span.start == next, "\(columns) columns")
                next = line.span.end
                let clusters = layout.clusters[line.clusters]
                #expect(clusters.reduce(0) { $0 + Int($1.width) } == line.columns)
                #expect(line.columns <= columns)
                let spans = clusters.map(\.span).filter { !$0.isEmpty }
                #expect(spans == spans.sorted() && spans.allSatisfy { line.span.contains($0) })
            }
            #expect(next == text.utf8.count)
            for offset in 0..<text.utf8.count { #expect(layout.position(of: offset) != nil) }
        }
    }
}
