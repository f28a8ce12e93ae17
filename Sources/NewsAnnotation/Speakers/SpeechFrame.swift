import NewsModel

/// The text around the quotations: its tokens, with each quotation as one unit among them.
///
/// Only paragraphs with quotations and those right before them are laid out, in the order of the text.
struct SpeechFrame: Sendable {
    /// A token outside quotations, or a whole quotation.
    struct Unit: Sendable {
        /// Index into `Draft.tokens`; for a quotation that of its opening mark.
        let token: Int
        /// Index into `Draft.quoted`, or -1.
        let quote: Int
        /// True where a sentence begins, or a block.
        let startsSentence: Bool
        /// True at the first unit of a block.
        let startsBlock: Bool

        var isQuote: Bool { quote >= 0 }
    }

    /// The units in the order of the text.
    private(set) var units: [Unit] = []
    /// Where each quotation stands among the units.
    private(set) var places: [Int] = []

    /// The frame of an article whose quoted stretches are known; `isWhole` lays out every paragraph.
    init(_ draft: Draft, isWhole: Bool = false) {
        places = [Int](repeating: 0, count: draft.quoted.count)
        var quote = 0
        var sentence = 0
        for (number, block) in draft.blocks.enumerated() {
            while sentence < draft.sentences.count, draft.sentences[sentence].block < number { sentence += 1 }
            var past = quote
            while past < draft.quoted.count, draft.quoted[past].paragraph == number { past += 1 }
            let isNeeded = past > quote || (past < draft.quoted.count && draft.quoted[past].paragraph == number + 1)
            if isNeeded || isWhole { lay(block, quotes: quote..<past, sentence, draft) }
            quote = past
        }
    }

    /// The tokens of a transcript's label right within the marks, its colon too: "HALVORSEN: Go on." They stand before
    /// the quotation's unit, as they would outside the marks.
    private static func label(after mark: Int, in block: TextBlock, _ draft: Draft) -> Range<Int> {
        let start = mark + 1
        var end = start
        while end < min(block.tokens.upperBound, start + 4), draft.tokens[end].isAllCaps || draft.tokens[end].isInitial
        {
            end += 1
        }
        guard end > start, end < block.tokens.upperBound, draft.text[draft.tokens[end].span.start] == 0x3A else {
            return 0..<0
        }
        return start..<end + 1
    }

    private mutating func lay(_ block: TextBlock, quotes: Range<Int>, _ firstSentence: Int, _ draft: Draft) {
        var sentence = firstSentence
        var quote = quotes.lowerBound
        var index = block.tokens.lowerBound
        while index < block.tokens.upperBound {
            while sentence < draft.sentences.count, draft.sentences[sentence].tokens.upperBound <= index {
                sentence += 1
            }
            let isStart = sentence < draft.sentences.count && draft.sentences[sentence].tokens.lowerBound == index
            let isFirst = index == block.tokens.lowerBound
            let token = draft.tokens[index]
            guard quote < quotes.upperBound, token.span.end > draft.quoted[quote].span.start else {
                units.append(Unit(token: index, quote: -1, startsSentence: isStart || isFirst, startsBlock: isFirst))
                index += 1
                continue
            }
            let label = isFirst ? Self.label(after: index, in: block, draft) : 0..<0
            for token in label {
                let opens = token == label.lowerBound
                units.append(Unit(token: token, quote: -1, startsSentence: opens, startsBlock: opens))
            }
            places[quote] = units.count
            units.append(
                Unit(
                    token: index, quote: quote, startsSentence: (isStart || isFirst) && label.isEmpty,
                    startsBlock: isFirst && label.isEmpty))
            let end = draft.quoted[quote].span.end
            while index < block.tokens.upperBound, draft.tokens[index].span.start < end { index += 1 }
            quote += 1
        }
        // A stretch without tokens of its own can only stand where its mark was taken into another token.
        while quote < quotes.upperBound {
            places[quote] = max(0, units.count - 1)
            quote += 1
        }
    }
}
