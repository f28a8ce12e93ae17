import NewsModel

/// Finds the quoted stretches of the headline and of each paragraph.
struct QuotePass: AnnotationPass {
    static let name = "quote marks"
    static let requires: [Layer] = [.tokens]
    static let provides: [Layer] = [.quoteMarks]

    func run(_ draft: inout Draft) {
        var headlines: [Int] = []
        var paragraphs: [Int] = []
        for (index, block) in draft.blocks.enumerated() {
            switch block.kind {
            case .headline: headlines.append(index)
            case .paragraph: paragraphs.append(index)
            case .byline, .agency, .dateline: break
            }
        }
        // Apart, as no quotation runs from the headline into the body.
        let found = stretches(of: headlines, in: draft) + stretches(of: paragraphs, in: draft)
        draft.quoted = found.sorted { $0.span < $1.span }
    }

    private func stretches(of blocks: [Int], in draft: Draft) -> [QuotedStretch] {
        QuotedStretch.find(in: draft.text, paragraphs: blocks.map { draft.blocks[$0].span })
            .filter { !$0.words.isEmpty }
            .map { $0.inParagraph(blocks[$0.paragraph]) }
    }
}
