import NewsModel
import TextLayout

extension PlainLines {
    /// The parts of a quotation on lines, with a dot between parts that stand apart in the text.
    static func quotation(_ quotation: Quotation, in view: TextView, columns: Int) -> [String] {
        guard let annotation = view.annotation else { return [] }
        return parts(quotation.quotes.map { annotation.quotes[$0].span }, of: view.article, columns: columns)
    }

    /// Spans of a text one after the other, with a dot between them.
    package static func parts(_ spans: [TextSpan], of article: Article, columns: Int) -> [String] {
        var pieces: [Piece] = []
        for span in spans {
            if !pieces.isEmpty { pieces.append(.literal(" · ")) }
            pieces.append(.text(span))
        }
        let block = LayoutBlock(kind: .body, pieces: pieces)
        let layout = TextLayout(text: article.text, blocks: [block], columns: max(1, columns))
        return layout.lines.map { line in layout.clusters[line.clusters].map(\.text).joined() }
    }

    /// The first two of some lines, the second cut with `…` where more follow.
    static func firstTwo(_ lines: [String], columns: Int) -> [String] {
        lines.count <= 2 ? lines : [lines[0], cut(lines[1] + " " + lines[2], columns: columns)]
    }
}
