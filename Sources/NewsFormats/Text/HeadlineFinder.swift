import NewsModel

/// Finds the headline at the top of a text.
struct HeadlineFinder {
    /// The lines that are left, the headline's first.
    let lines: ArraySlice<TextLine>
    /// How all the text's lines make paragraphs.
    let shape: LineShape
    /// Reads single lines of the text.
    let reader: LineReader

    /// The line after a title given apart, where the text begins with it; the first line where not.
    ///
    /// White space and controls count on neither side.
    func end(ofTitle title: [UInt8]) -> Int {
        var rest = title[...].drop { $0 <= 0x20 }
        for (index, line) in zip(lines.indices, lines).prefix(8) {
            for byte in reader.text[line.range] where byte > 0x20 {
                guard rest.first == byte else { return lines.startIndex }
                rest = rest.dropFirst().drop { $0 <= 0x20 }
            }
            if rest.isEmpty { return index + 1 }
        }
        return lines.startIndex
    }

    /// The line after the headline; nil where the text has none.
    func end() -> Int? {
        guard let first = lines.first else { return nil }
        if opensReport(first) || reader.isByline(first) { return nil }
        if lines.count == 1 {
            // A text of one line is an item of its own rather than a title without one.
            return first.columns <= 110 && !first.traits.contains(.endsSentence) ? lines.startIndex + 1 : nil
        }
        var end = lines.startIndex + 1
        while end < lines.endIndex, end - lines.startIndex < 4, goesOn(end) { end += 1 }
        if end - lines.startIndex == 1, !shape.breaks(first, lines[end]), runsOn(first, lines[end]) { return nil }
        if end - lines.startIndex > 1, endsWithMark(first.range) { return end }
        let columns = lines[..<end].reduce(-1) { $0 + Int($1.columns) + 1 }
        let range = first.range.lowerBound..<lines[end - 1].range.upperBound
        return columns > 220 || (columns > 110 && isRunningSentence(range)) ? nil : end
    }

    /// Whether a first line begins with a dateline: not a short title with a dash in it.
    private func opensReport(_ line: TextLine) -> Bool {
        guard let dateline = reader.dateline(line.range) else { return false }
        let rest = min(dateline.bodyStart, line.range.upperBound)..<line.range.upperBound
        if rest.isEmpty || dateline.agency != nil || dateline.date != nil { return true }
        // Capitals alone may be a title's: "GRAIN MARKET - Quiet Week".
        let next = lines.dropFirst().first
        let isShort = line.columns <= 110 && (next.map { shape.breaks(line, $0) } ?? true)
        if isShort, !isRunningSentence(rest), let place = dateline.place,
            !reader.text[place.range].contains(0x2C)
        {
            return false
        }
        var words = TokenReader(rest.prefix(60), in: reader.text)
        for _ in 0..<4 {
            guard let word = words.next() else { return false }
            if !word.isMark && !word.isAllCapitals && !word.isNumber { return true }
        }
        return false
    }

    private func endsWithMark(_ range: Range<Int>) -> Bool {
        var (words, isMark) = (TokenReader(range, in: reader.text), false)
        while let word = words.next() { isMark = word.isMark }
        return isMark
    }

    /// Whether the line at `index` is still headline.
    private func goesOn(_ index: Int) -> Bool {
        let (line, next) = (lines[index - 1], lines[index])
        guard !next.traits.contains(.afterBlank), next.columns <= 110, !line.traits.contains(.endsSentence),
            Int(next.indent) <= Int(line.indent) + 1 || next.indent == lines[lines.startIndex].indent,
            !next.traits.contains(.isListItem)
        else { return false }
        guard endsWithBlank(index), !reader.isFrontMatter(lines[index]) else { return false }
        if next.traits.contains(.startsLower) { return true }
        return endsOpen(line) || shape.isWrapped && line.columns >= 40
    }

    /// Whether the block of lines around `index` ends soon, so that it can be all headline.
    private func endsWithBlank(_ index: Int) -> Bool {
        var end = index + 1
        while end < lines.endIndex, end - index < 5 {
            if lines[end].traits.contains(.afterBlank) || reader.isFrontMatter(lines[end]) { return true }
            end += 1
        }
        return false
    }

    /// Whether a body without headline begins: the first line goes on in the next.
    private func runsOn(_ line: TextLine, _ next: TextLine) -> Bool {
        shape.isWrapped && !line.traits.contains(.endsSentence)
            && (next.traits.contains(.startsLower) || endsOpen(line))
    }

    /// Whether words are written as a sentence of a body rather than as a title: most begin small.
    private func isRunningSentence(_ range: Range<Int>) -> Bool {
        var (words, count, small) = (TokenReader(range, in: reader.text), 0, 0)
        while let word = words.next() {
            if word.isMark { continue }
            count += 1
            if !word.isCapitalised { small += 1 }
        }
        return small * 2 > count
    }

    /// Whether a line's last word or mark can't end a title.
    private func endsOpen(_ line: TextLine) -> Bool {
        guard let last = reader.lastWord(line) else { return false }
        return last.isMark && last.mark != .closing && last.mark != .bar || last.isAny(.link)
    }
}
