import NewsModel

/// Lays out the article's blocks and cuts them into tokens.
struct TokenPass: AnnotationPass {
    static let name = "tokens"
    static let requires: [Layer] = []
    static let provides: [Layer] = [.tokens]

    func run(_ draft: inout Draft) {
        let structure = draft.article.structure
        var blocks: [TextBlock] = []
        func add(_ kind: TextBlock.Kind, _ span: TextSpan?) {
            guard let span, !span.isEmpty else { return }
            blocks.append(TextBlock(kind: kind, span: span, isVerbatim: false))
        }
        add(.headline, structure.headline)
        add(.byline, structure.byline)
        add(.agency, structure.agency)
        add(.dateline, structure.dateline)
        for (number, paragraph) in structure.paragraphs.enumerated() where !paragraph.span.isEmpty {
            blocks.append(
                TextBlock(kind: .paragraph(number), span: paragraph.span, isVerbatim: paragraph.isVerbatim))
        }
        blocks.sort { $0.span < $1.span }
        var tokens: [Token] = []
        tokens.reserveCapacity(draft.text.count / 5)
        for index in blocks.indices {
            let first = tokens.count
            Tokenizer.append(blocks[index].span, of: draft.text, block: index, to: &tokens)
            blocks[index].tokens = first..<tokens.count
        }
        (draft.blocks, draft.tokens) = (blocks, tokens)
    }
}
