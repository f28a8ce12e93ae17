import NewsModel

/// Reads single lines as what may stand between a headline and a body.
///
/// The words of the last lines that were asked for are kept, for the same few lines are asked for again and again.
final class LineReader {
    /// The decoded text.
    let text: UnsafeBufferPointer<UInt8>
    private var kept: [(start: Int, words: [Token])] = []
    private var oldest = 0

    private static let keptCount = 8

    /// A reader of lines of `text`, which must outlive it.
    init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        kept.reserveCapacity(Self.keptCount)
    }

    /// The words and marks of a line; none of a line that can't be front matter: of one that is too long for a byline,
    /// and of one whose first words are prose.
    func words(_ line: TextLine) -> ArraySlice<Token> {
        guard line.span.count <= Byline.longest else { return [] }
        if let known = kept.first(where: { $0.start == line.span.start }) { return known.words[...] }
        let words = isProse(line.span) ? [] : TokenReader.tokens(line.span, in: text)
        if kept.count < Self.keptCount {
            kept.append((line.span.start, words))
        } else {
            kept[oldest] = (line.span.start, words)
            oldest = (oldest + 1) % Self.keptCount
        }
        return words[...]
    }

    /// Whether a line is prose from its beginning on, and no byline, agency, date, dateline or address: an ordinary word
    /// stands in it before any mark, and before "by" or a day.
    private func isProse(_ span: TextSpan) -> Bool {
        var words = TokenReader(span, in: text)
        while let word = words.next(), !word.isMark, !word.isAny([.by, .weekday]), word.known.month == 0 {
            if word.isOrdinary { return !text[span.range].contains(0x40) }
            if word.kinds.contains(.digit) { return false }
        }
        return false
    }

    /// The last word or mark of a line; nil for a line that is too long for a byline.
    func lastWord(_ line: TextLine) -> Token? {
        guard line.span.count <= Byline.longest else { return nil }
        var (words, last): (TokenReader, Token?) = (TokenReader(line.span, in: text), nil)
        while let word = words.next() { last = word }
        return last
    }

    /// The day of a line that gives nothing else.
    func date(_ line: TextLine) -> StatedDate? {
        line.columns <= 100 ? DateReading.wholeLine(words(line)) : nil
    }

    /// Whether a line is a byline with "By".
    func isByline(_ line: TextLine) -> Bool { Byline.read(words(line), needsBy: true) != nil }

    /// Whether a line, under a headline, is one of those that stand there: byline, agency, date, dateline.
    func isFrontMatter(_ line: TextLine) -> Bool {
        let words = words(line)
        return Byline.read(words, needsBy: false) != nil || DateReading.wholeLine(words) != nil
            || Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
            || line.span.count <= Byline.longest && Dateline.read(line.span, in: text) != nil
    }
}
