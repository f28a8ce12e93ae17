import NewsModel

/// Reads single lines as what may stand between a headline and a body.
///
/// The words of the last two lines that were asked for are kept, for those are asked for again.
final class LineReader {
    /// Longer lines give no date alone, in columns.
    static let longestDate = 100

    /// The decoded text.
    let text: UnsafeBufferPointer<UInt8>
    private var last = Line()
    private var older = Line()
    private var parts = DatelineParts()

    /// A line whose words were asked for.
    private struct Line {
        /// Its first byte; -1 for none.
        var start = -1
        var words: [Token] = []
    }

    /// A reader of lines of `text`, which must outlive it.
    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The words and marks of a line; none of a line that can't be front matter.
    ///
    /// That is one that is too long for a byline, and one that is prose: it has an ordinary word and no address; before
    /// the ordinary word stand no "by", no day and no figures, and no mark unless the first is right behind one word.
    func words(_ line: TextLine) -> ArraySlice<Token> {
        let start = line.range.lowerBound
        guard line.range.count <= Byline.longest else { return [] }
        if last.start != start {
            swap(&last, &older)
            if last.start != start { read(line, into: &last) }
        }
        return last.words[...]
    }

    private func read(_ line: TextLine, into kept: inout Line) {
        kept.start = line.range.lowerBound
        kept.words.removeAll(keepingCapacity: true)
        var (reader, mayBeProse) = (TokenReader(line.range, in: text), true)
        while let word = reader.next() {
            if mayBeProse, word.isOrdinary, !text[line.range].contains(0x40) {
                return kept.words.removeAll(keepingCapacity: true)
            }
            // Behind a name, which has two words, and a mark, a byline may tell in any words who it is.
            let mayFollowName = word.isMark && kept.words.count != 1 && kept.words.dropFirst().first?.isMark != true
            if mayFollowName || word.isAny([.by, .weekday]) || word.known.month != 0 || word.kinds.contains(.digit) {
                mayBeProse = false
            }
            kept.words.append(word)
        }
    }

    /// The dateline that begins a line or a paragraph.
    func dateline(_ range: Range<Int>) -> Dateline? { Dateline.read(range, in: text, &parts) }

    private func firstWord(_ line: TextLine) -> Token? {
        var words = TokenReader(line.range, in: text)
        return words.next()
    }

    /// The last word or mark of a line; nil for a line that is too long for a byline.
    func lastWord(_ line: TextLine) -> Token? {
        guard line.range.count <= Byline.longest else { return nil }
        var (words, last): (TokenReader, Token?) = (TokenReader(line.range, in: text), nil)
        while let word = words.next() { last = word }
        return last
    }

    /// The day of a line that gives nothing else.
    func date(_ line: TextLine) -> StatedDate? {
        guard line.columns <= Self.longestDate, firstWord(line).map(DateReading.mayBegin) == true else { return nil }
        return DateReading.wholeLine(words(line))
    }

    /// Whether a line is a byline with "By".
    func isByline(_ line: TextLine) -> Bool {
        firstWord(line).map(Byline.mayBegin) == true && Byline.read(words(line), needsBy: true) != nil
    }

    /// Whether a line, under a headline, is one of those that stand there: byline, agency, date, dateline.
    func isFrontMatter(_ line: TextLine) -> Bool {
        let words = words(line)
        return Byline.read(words, needsBy: false) != nil || DateReading.wholeLine(words) != nil
            || Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
            || line.range.count <= Byline.longest && dateline(line.range) != nil
    }
}
