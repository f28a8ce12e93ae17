import NewsModel

/// A pair of quotation marks with the words in it, or a mark that is never closed with the rest of its paragraph.
package struct QuotedStretch: Hashable, Sendable {
    /// From the opening to the closing mark, marks included.
    package let span: TextSpan
    /// The words within the marks.
    package let words: TextSpan
    /// The index of the paragraph among those that were given.
    package let paragraph: Int
    /// True where no mark closes it.
    package let isOpenEnded: Bool
    /// True where it is open-ended and the next paragraph opens with a mark again.
    package let continues: Bool
    /// True for single marks.
    package let isSingle: Bool

    /// The outermost quoted stretches of some paragraphs, in reading order. Quotes within quotes are part of theirs.
    ///
    /// Linear in the text, whatever the marks. Paragraphs must be in reading order and must not overlap.
    package static func find(in text: [UInt8], paragraphs: [TextSpan]) -> [QuotedStretch] {
        var stretches: [QuotedStretch] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let marks = QuoteMarkScanner.marks(in: paragraph, of: text)
            guard !marks.isEmpty else { continue }
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
            let pairing = QuotePairing(
                marks: marks,
                doubleGoesOn: next.map { QuoteMarkScanner.opens($0, of: text, single: false) } ?? false,
                singleGoesOn: next.map { QuoteMarkScanner.opens($0, of: text, single: true) } ?? false)
            for pair in pairing.pairs() {
                stretches.append(stretch(pair, marks, paragraph, index, pairing, text))
            }
        }
        return stretches
    }

    private static func stretch(
        _ pair: QuotePairing.Pair, _ marks: [QuoteMark], _ paragraph: TextSpan, _ index: Int, _ pairing: QuotePairing,
        _ text: [UInt8]
    ) -> QuotedStretch {
        let open = marks[pair.open]
        if let close = pair.close {
            return QuotedStretch(
                span: TextSpan(open.span.start, marks[close].span.end),
                words: TextSpan(open.span.end, marks[close].span.start), paragraph: index, isOpenEnded: false,
                continues: false, isSingle: open.glyph.isSingle)
        }
        var end = pair.before.map { marks[$0].span.start } ?? paragraph.end
        while end > open.span.end, text[end - 1] <= 0x20 { end -= 1 }
        let goesOn = pair.before == nil && (open.glyph.isSingle ? pairing.singleGoesOn : pairing.doubleGoesOn)
        return QuotedStretch(
            span: TextSpan(open.span.start, end), words: TextSpan(open.span.end, end), paragraph: index,
            isOpenEnded: true, continues: goesOn, isSingle: open.glyph.isSingle)
    }
}

/// Stretches of only some of the paragraphs.
extension QuotedStretch {
    /// The same stretch with another paragraph number.
    func inParagraph(_ number: Int) -> QuotedStretch {
        QuotedStretch(
            span: span, words: words, paragraph: number, isOpenEnded: isOpenEnded, continues: continues,
            isSingle: isSingle)
    }
}
