import NewsModel

/// What a text was found to be made of.
struct FoundStructure {
    var structure = ArticleStructure()
    /// The day that the text states.
    var date: ArticleDate?
}

/// Finds headline, byline, agency, dateline, date and paragraphs of a decoded text.
///
/// The front matter is read line by line from the top, for as long as lines are understood; what is left is the body.
struct StructureFinder {
    private let text: [UInt8]
    private let facts: FileFacts
    private let title: [UInt8]?
    private var lines: ArraySlice<TextLine>
    private let shape: LineShape
    private var found = FoundStructure()

    /// The structure of `text`; a `title` given apart from it settles what the headline is. Linear.
    static func find(_ text: [UInt8], facts: FileFacts, title: [UInt8]? = nil) -> FoundStructure {
        let lines = LineScanner.lines(text)
        var finder = StructureFinder(
            text: text, facts: facts, title: title, lines: lines[...], shape: LineShape(lines))
        finder.find()
        return finder.found
    }

    private init(
        text: [UInt8], facts: FileFacts, title: [UInt8]?, lines: ArraySlice<TextLine>, shape: LineShape
    ) {
        (self.text, self.facts, self.title, self.lines, self.shape) = (text, facts, title, lines, shape)
    }

    private mutating func find() {
        let all = lines
        takeDateAbove()
        takeHeadline()
        let deck = takeFrontMatter()
        takeFoot()
        found.structure.paragraphs = deck + ParagraphFinder.paragraphs(lines, shape: shape)
        takeDateline()
        if found.structure.headline == nil, found.structure.paragraphs.isEmpty {
            // All of it looked like front matter; then none of it is.
            found = FoundStructure()
            found.structure.paragraphs = ParagraphFinder.paragraphs(all, shape: shape)
        }
    }

    // MARK: The headline

    private mutating func takeDateAbove() {
        guard lines.count > 2, let line = lines.first, let date = stated(line), date.year != nil else { return }
        take(date, line)
        lines.removeFirst()
    }

    private mutating func takeHeadline() {
        guard let first = lines.first, let end = title.map(titleEnd) ?? headlineEnd(), let last = lines[..<end].last
        else { return }
        found.structure.headline = TextSpan(first.span.start, last.span.end)
        lines = lines[end...]
    }

    /// The line after a title given apart, where the text begins with it; the first line where not.
    private func titleEnd(_ title: [UInt8]) -> Int {
        var rest = title.filter { $0 > 0x20 }[...]
        for (index, line) in zip(lines.indices, lines).prefix(8) {
            let words = text[line.span.range].filter { $0 > 0x20 }
            guard rest.starts(with: words) else { break }
            rest = rest.dropFirst(words.count)
            if rest.isEmpty { return index + 1 }
        }
        return lines.startIndex
    }

    /// The line after the headline; nil where the text has none.
    private func headlineEnd() -> Int? {
        guard let first = lines.first else { return nil }
        if opensReport(first) || isByline(first) { return nil }
        if lines.count == 1 {
            // A text of one line is an item of its own rather than a title without one.
            return first.columns <= 110 && !first.traits.contains(.endsSentence) ? lines.startIndex + 1 : nil
        }
        var end = lines.startIndex + 1
        while end < lines.endIndex, end - lines.startIndex < 4, headlineGoesOn(end) { end += 1 }
        if end - lines.startIndex == 1, !shape.breaks(first, lines[end]), runsOn(first, lines[end]) { return nil }
        if end - lines.startIndex > 1, Token.tokens(first.span, in: text).last?.isMark == true { return end }
        let columns = lines[..<end].reduce(-1) { $0 + Int($1.columns) + 1 }
        let span = TextSpan(first.span.start, lines[end - 1].span.end)
        return columns > 220 || (columns > 110 && isRunningSentence(span)) ? nil : end
    }

    /// Whether a first line begins with a dateline: not a short title with a dash in it.
    private func opensReport(_ line: TextLine) -> Bool {
        guard let dateline = Dateline.read(line.span, in: text) else { return false }
        let rest = TextSpan(min(dateline.bodyStart, line.span.end), line.span.end)
        if rest.isEmpty || dateline.agency != nil || dateline.date != nil { return true }
        // Capitals alone may be a title's: "GRAIN MARKET - Quiet Week".
        let next = lines.dropFirst().first
        let isShort = line.columns <= 110 && (next.map { shape.breaks(line, $0) } ?? true)
        if isShort, !isRunningSentence(rest), let place = dateline.place, !text[place.range].contains(0x2C) {
            return false
        }
        let title = Token.tokens(TextSpan(rest.start, min(rest.end, rest.start + 60)), in: text).prefix(4)
        return !title.allSatisfy { $0.isMark || $0.isAllCapitals || $0.isNumber }
    }

    /// Whether the line at `index` is still headline.
    private func headlineGoesOn(_ index: Int) -> Bool {
        let (line, next) = (lines[index - 1], lines[index])
        guard !next.traits.contains(.afterBlank), next.columns <= 110, !line.traits.contains(.endsSentence),
            Int(next.indent) <= Int(line.indent) + 1 || next.indent == lines[lines.startIndex].indent,
            !next.traits.contains(.isListItem)
        else { return false }
        guard endsWithBlank(index), !isFrontMatter(index) else { return false }
        if next.traits.contains(.startsLower) { return true }
        return endsOpen(line) || shape.isWrapped && line.columns >= 40
    }

    /// Whether the block of lines around `index` ends soon, so that it can be all headline.
    private func endsWithBlank(_ index: Int) -> Bool {
        var end = index + 1
        while end < lines.endIndex, end - index < 5 {
            if lines[end].traits.contains(.afterBlank) || isFrontMatter(end) { return true }
            end += 1
        }
        return false
    }

    /// Whether a body without headline begins: the first line goes on in the next.
    private func runsOn(_ line: TextLine, _ next: TextLine) -> Bool {
        shape.isWrapped && !line.traits.contains(.endsSentence)
            && (next.traits.contains(.startsLower) || endsOpen(line))
    }

    /// Whether words are written as a sentence of a body rather than as a title: mostly small, with a stop at the end.
    private func isRunningSentence(_ span: TextSpan) -> Bool {
        let words = Token.tokens(span, in: text).filter { !$0.isMark }
        let small = words.count { !$0.isCapitalised }
        return small * 2 > words.count
    }

    /// Whether a line's last word or mark can't end a title.
    private func endsOpen(_ line: TextLine) -> Bool {
        guard let last = tokens(line).last else { return false }
        return last.isMark && ![")", "|"].contains(last.text) || Self.linkWords.contains(last.key)
    }

    private static let linkWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "over", "the", "to",
        "with", "after", "against", "before", "than", "that", "its", "his", "her", "their", "is", "are", "was",
    ]

    // MARK: Byline, agency, date

    private func tokens(_ line: TextLine) -> [Token] {
        line.span.count <= Byline.longest ? Token.tokens(line.span, in: text) : []
    }

    private func stated(_ line: TextLine) -> StatedDate? {
        line.columns <= 100 ? DateReading.wholeLine(tokens(line)) : nil
    }

    private func isByline(_ line: TextLine) -> Bool { Byline.read(tokens(line), needsBy: true) != nil }

    /// Whether the line at `index`, under a headline, is one of its kind: byline, agency or date.
    private func isFrontMatter(_ index: Int) -> Bool {
        let words = tokens(lines[index])
        guard !words.isEmpty else { return false }
        return Byline.read(words, needsBy: false) != nil || DateReading.wholeLine(words) != nil
            || Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
            || Dateline.read(lines[index].span, in: text) != nil
    }

    /// Takes the lines between headline and body; answers those that stand above a byline without being of it.
    private mutating func takeFrontMatter() -> [Paragraph] {
        var deck: [Paragraph] = []
        while let line = lines.first {
            if takeFrontLine(line) {
                lines.removeFirst()
            } else if deck.isEmpty, found.structure.byline == nil, let end = deckEnd() {
                deck = ParagraphFinder.paragraphs(lines[..<end], shape: shape)
                lines = lines[end...]
            } else {
                return deck
            }
        }
        return deck
    }

    /// The line of the byline that follows one or two lines of summary.
    private func deckEnd() -> Int? {
        for index in lines.indices.dropFirst().prefix(3) {
            let line = lines[index]
            if isByline(line) && index + 1 < lines.endIndex { return index }
            if line.columns > 300 { return nil }
        }
        return nil
    }

    /// Whether a line is understood as front matter; if so its parts are kept.
    private mutating func takeFrontLine(_ line: TextLine) -> Bool {
        let words = tokens(line)
        guard !words.isEmpty, line.traits.isDisjoint(with: [.isListItem, .isAligned]) else { return false }
        let hasByline = found.structure.byline != nil
        if let date = stated(line) {
            take(date, line)
            return true
        }
        if let place = Dateline.read(line: words) {
            if found.structure.dateline == nil { found.structure.dateline = place.place }
            if let date = place.date { take(date, nil) }
            return true
        }
        if !hasByline, let byline = Byline.read(words, needsBy: true) {
            take(byline)
            return true
        }
        let isAgency = Agencies.isKnown(words) || Agencies.looksLikeOutlet(words)
        if isAgency, found.structure.agency == nil, !goesOn(line) {
            found.structure.agency = Self.span(words)
            return true
        }
        if !hasByline, let byline = loneByline(line, words) {
            take(byline)
            return true
        }
        guard hasByline else { return false }
        if words.count <= 8, words.contains(where: Agencies.isTitle), words.allSatisfy(isTitleWord) { return true }
        if words.count <= 6, words.contains(where: { $0.text.contains("@") }) { return true }
        if found.structure.agency == nil, isOutletUnderByline(line, words) {
            found.structure.agency = Self.span(words)
            return true
        }
        return false
    }

    /// A name alone counts only right under a headline.
    private func loneByline(_ line: TextLine, _ words: [Token]) -> Byline? {
        guard found.structure.headline != nil, lines.count > 1, !goesOn(line), Dateline.read(line.span, in: text) == nil
        else { return nil }
        return Byline.read(words, needsBy: false)
    }

    /// Whether the first line left is the beginning of a wrapped paragraph.
    private func goesOn(_ line: TextLine) -> Bool {
        let index = lines.startIndex + 1
        guard index < lines.endIndex, !shape.breaks(line, lines[index]) else { return false }
        return !isFrontMatter(index)
    }

    private func isTitleWord(_ word: Token) -> Bool {
        word.isMark || word.isCapitalised || ["and", "of", "the", "for", "at", "in"].contains(word.key)
            || Agencies.isTitle(word)
    }

    /// A short line of capitalised words right under the names.
    private func isOutletUnderByline(_ line: TextLine, _ words: [Token]) -> Bool {
        !line.traits.contains(.afterBlank) && !line.traits.contains(.endsSentence) && (1...4).contains(words.count)
            && words.allSatisfy { !$0.isMark && ($0.isCapitalised || ["of", "the", "and"].contains($0.key)) }
            && lines.count > 1 && !goesOn(line)
    }

    private static func span(_ words: [Token]) -> TextSpan? {
        guard let first = words.first, let last = words.last else { return nil }
        return TextSpan(first.span.start, last.text.hasSuffix(".") ? last.span.end - 1 : last.span.end)
    }

    private mutating func take(_ byline: Byline) {
        found.structure.byline = byline.names
        if found.structure.agency == nil { found.structure.agency = byline.agency }
        if let date = byline.date { take(date, nil) }
    }

    private mutating func take(_ date: StatedDate, _ line: TextLine?) {
        if found.date == nil || (found.date?.origin == .yearFromFile && date.year != nil) {
            found.date = date.resolved(facts)
        }
        if found.structure.dateLine == nil, let line { found.structure.dateLine = line.span }
    }

    // MARK: Foot and dateline

    /// The date, or the agency's sign-off, that ends a text.
    private mutating func takeFoot() {
        guard lines.count > 1, let line = lines.last, line.columns <= 80 else { return }
        if found.structure.dateLine == nil, let date = stated(line), date.year != nil {
            take(date, line)
            lines.removeLast()
        } else if found.structure.agency == nil, isSignOff(line) {
            found.structure.agency = Self.span(tokens(line))
            lines.removeLast()
        }
    }

    /// Whether the last line is only an agency's name.
    private func isSignOff(_ line: TextLine) -> Bool {
        let words = tokens(line)
        return Agencies.isKnown(words)
            || lines.dropLast().last?.traits.contains(.endsSentence) == true && Agencies.looksLikeOutlet(words)
    }

    /// Cuts the dateline off the first paragraph that has one, below a short summary at most.
    private mutating func takeDateline() {
        guard found.structure.dateline == nil else { return }
        for (index, paragraph) in found.structure.paragraphs.prefix(4).enumerated() {
            if let dateline = Dateline.read(paragraph.span, in: text) {
                found.structure.dateline = dateline.place
                if found.structure.agency == nil { found.structure.agency = dateline.agency }
                if let date = dateline.date { take(date, nil) }
                let rest = TextSpan(dateline.bodyStart, max(dateline.bodyStart, paragraph.span.end))
                found.structure.paragraphs[index] = Paragraph(span: rest)
                if rest.isEmpty { found.structure.paragraphs.remove(at: index) }
                return
            }
            if paragraph.span.count > 400 { return }
        }
    }
}
