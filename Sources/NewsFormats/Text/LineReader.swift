import NewsModel

/// Reads single lines as what may stand between a headline and a body.
///
/// The words of the last lines that were asked for are kept, for the same few lines are asked for again and again.
final class LineReader {
    /// The decoded text.
    let text: UnsafeBufferPointer<UInt8>
    private var kept: [(start: Int, words: ArraySlice<Token>)] = []
    private var oldest = 0

    private static let keptCount = 8

    /// A reader of lines of `text`, which must outlive it.
    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The words and marks of a line; none of a line that is too long for a byline.
    func tokens(_ line: TextLine) -> ArraySlice<Token> {
        guard line.span.count <= Byline.longest else { return [] }
        if let known = kept.first(where: { $0.start == line.span.start }) { return known.words }
        let words = TokenReader.tokens(line.span, in: text)[...]
        if kept.count < Self.keptCount {
            kept.append((line.span.start, words))
        } else {
            kept[oldest] = (line.span.start, words)
            oldest = (oldest + 1) % Self.keptCount
        }
        return words
    }

    /// The day of a line that gives nothing else.
    func date(_ line: TextLine) -> StatedDate? {
        line.columns <= 100 ? DateReading.wholeLine(tokens(line)) : nil
    }

    /// Whether a line is a byline with "By".
    func isByline(_ line: TextLine) -> Bool { Byline.read(tokens(line), needsBy: true) != nil }

    /// Whether a line, under a headline, is one of those that stand there: byline, agency, date, dateline.
    func isFrontMatter(_ line: TextLine) -> Bool {
        let words = tokens(line)
        guard !words.isEmpty else { return false }
        return Byline.read(words, needsBy: false) != nil || DateReading.wholeLine(words) != nil
            || Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
            || Dateline.read(line.span, in: text) != nil
    }
}
