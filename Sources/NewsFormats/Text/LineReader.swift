import NewsModel

/// Reads single lines as what may stand between a headline and a body.
struct LineReader {
    /// The decoded text.
    let text: [UInt8]

    /// The words and marks of a line; none of a line that is too long for a byline.
    func tokens(_ line: TextLine) -> [Token] {
        line.span.count <= Byline.longest ? Token.tokens(line.span, in: text) : []
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
