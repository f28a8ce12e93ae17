import NewsModel

/// Reads single lines as what may stand between a headline and a body.
///
/// The words of the last two lines that were asked for are kept, for those are asked for again.
final class LineReader {
    /// The decoded text.
    let text: UnsafeBufferPointer<UInt8>
    private var last: (start: Int, words: [Token]) = (-1, [])
    private var older: (start: Int, words: [Token]) = (-1, [])

    /// A reader of lines of `text`, which must outlive it.
    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The words and marks of a line; none of a line that can't be front matter: of one that is too long for a byline,
    /// and of one that begins with prose and has no address.
    func words(_ line: TextLine) -> ArraySlice<Token> {
        let start = line.range.lowerBound
        guard line.range.count <= Byline.longest else { return [] }
        if last.start == start { return last.words[...] }
        if older.start == start { return older.words[...] }
        let isProse = TokenReader.opensProse(line.range, in: text) && !text[line.range].contains(0x40)
        older = last
        last = (start, isProse ? [] : TokenReader.tokens(line.range, in: text))
        return last.words[...]
    }

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
        guard line.columns <= 100, let first = firstWord(line), DateReading.mayBegin(first) else { return nil }
        return DateReading.wholeLine(words(line))
    }

    /// Whether a line is a byline with "By".
    func isByline(_ line: TextLine) -> Bool {
        guard let first = firstWord(line), Byline.mayBegin(first) else { return false }
        return Byline.read(words(line), needsBy: true) != nil
    }

    /// Whether a line, under a headline, is one of those that stand there: byline, agency, date, dateline.
    func isFrontMatter(_ line: TextLine) -> Bool {
        let words = words(line)
        return Byline.read(words, needsBy: false) != nil || DateReading.wholeLine(words) != nil
            || Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
            || line.range.count <= Byline.longest && Dateline.read(line.range, in: text) != nil
    }
}
