import NewsModel
import UnicodeText

/// The words around the place of an article where a query's words stand.
package struct QueryExcerpt: Hashable, Sendable {
    /// What is shown: whole words of one paragraph; a line end in it is only wrapping, or a space.
    package let span: TextSpan
    /// The places within it to be highlighted, in order, not overlapping.
    package let matches: [TextSpan]
    /// True where the paragraph goes on before or after it.
    package let isCutBefore, isCutAfter: Bool
}

extension QueryMatcher {
    /// The first place in an article's text that shows why it was found: of the quotation that meets the query, else of
    /// the body, else of the lines above it; nil where none of the words stands in the text. About 90 bytes. Linear.
    package func excerpt(of stored: StoredArticle) -> QueryExcerpt? {
        let text = stored.article.text
        let quote = firstQuote(of: stored)
        guard let match = match(in: stored.article, quote) else { return nil }
        let block = stored.article.block(around: match.lowerBound)
        let range = ExcerptWindow(text, block).range(around: match)
        return QueryExcerpt(
            span: TextSpan(range.lowerBound, range.upperBound), matches: highlighted(in: text, range),
            isCutBefore: range.lowerBound > block.lowerBound, isCutAfter: range.upperBound < block.upperBound)
    }

    private func match(in article: Article, _ quote: TextSpan?) -> Range<Int>? {
        if let quote {
            // A quotation found by its speaker has no words to be shown.
            return firstMatch(in: article.text, quote.range) ?? quote.start..<quote.start
        }
        let body = article.structure.paragraphs.first?.span.start ?? 0
        return firstMatch(in: article.text, body..<article.text.count)
            ?? firstMatch(in: article.text, 0..<article.text.count)
    }

    private func firstMatch(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        highlights.compactMap { $0.first(in: text, from: range.lowerBound, to: range.upperBound) }
            .min { $0.lowerBound < $1.lowerBound }
    }

    private func highlighted(in text: [UInt8], _ range: Range<Int>) -> [TextSpan] {
        var spans: [TextSpan] = []
        for search in highlights {
            var start = range.lowerBound
            while let match = search.first(in: text, from: start, to: range.upperBound) {
                spans.append(TextSpan(match.lowerBound, match.upperBound))
                start = match.upperBound
            }
        }
        var merged: [TextSpan] = []
        for span in spans.sorted() {
            if let last = merged.last, last.overlaps(span) {
                merged[merged.count - 1] = TextSpan(last.start, max(last.end, span.end))
            } else {
                merged.append(span)
            }
        }
        return merged
    }
}

extension Article {
    /// The paragraph that a place is in, or the line where it is in none.
    fileprivate func block(around offset: Int) -> Range<Int> {
        let paragraphs = structure.paragraphs
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        if low < paragraphs.count, paragraphs[low].span.contains(offset) { return paragraphs[low].span.range }
        let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<(text[offset...].firstIndex(of: 0x0A) ?? text.count)
    }
}

/// Chooses what of a paragraph is shown around a match.
private struct ExcerptWindow {
    private let text: [UInt8]
    private let block: Range<Int>

    /// Bytes shown before a match.
    private let before = 30
    /// Bytes shown in all.
    private let all = 90
    /// Bytes shown of a long match at least.
    private let ofMatch = 60
    /// How far a cut is moved to keep a word whole.
    private let longestWord = 30

    init(_ text: [UInt8], _ block: Range<Int>) { (self.text, self.block) = (text, block) }

    func range(around match: Range<Int>) -> Range<Int> {
        let start = start(match.lowerBound)
        let shown = min(match.upperBound, match.lowerBound + ofMatch)
        return start..<max(start, end(wanted: max(start + all, shown), notBefore: min(shown, block.upperBound)))
    }

    /// The beginning of a word, or at least of a cluster, some bytes before a place; more where little comes after it.
    private func start(_ place: Int) -> Int {
        let wanted = min(place - before, block.upperBound - all)
        if wanted <= block.lowerBound { return block.lowerBound }
        var offset = boundary(wanted)
        while offset < place {
            let wasSpace = isSpace(offset)
            offset += UTF8Scan.scalar(at: offset, in: text).length
            if wasSpace, !isSpace(offset) { return min(offset, place) }
        }
        let clusters = GraphemeClusters(text, boundary(max(block.lowerBound, wanted - longestWord))..<place)
        return clusters.first { $0.lowerBound >= wanted }?.lowerBound ?? place
    }

    /// The end of a word, or at least of a cluster, near a place but not before another one.
    private func end(wanted: Int, notBefore least: Int) -> Int {
        if wanted >= block.upperBound { return block.upperBound }
        var offset = boundary(wanted)
        while offset > least, wanted - offset < longestWord {
            if isSpace(offset) { return trimmed(offset, least) }
            offset -= UTF8Scan.scalar(before: offset, in: text).length
        }
        let clusters = GraphemeClusters(text, boundary(min(least, wanted - longestWord))..<block.upperBound)
        return clusters.first { $0.upperBound >= wanted }?.upperBound ?? block.upperBound
    }

    /// An end without the white space before it.
    private func trimmed(_ end: Int, _ least: Int) -> Int {
        var end = end
        while end > least {
            let (scalar, length) = UTF8Scan.scalar(before: end, in: text)
            guard ScalarClass.isWhitespace(scalar) else { break }
            end -= length
        }
        return end
    }

    /// True where white space stands at an offset, with no mark on it.
    private func isSpace(_ offset: Int) -> Bool {
        guard offset < text.count else { return false }
        let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
        return ScalarClass.isWhitespace(scalar) && !isMark(offset + length)
    }

    private func isMark(_ offset: Int) -> Bool {
        offset < text.count && ScalarClass.isMark(UTF8Scan.scalar(at: offset, in: text).value)
    }

    /// The beginning of the scalar that an offset is in.
    private func boundary(_ offset: Int) -> Int {
        var offset = offset
        while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
