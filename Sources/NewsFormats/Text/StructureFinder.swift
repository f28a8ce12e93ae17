import NewsModel

/// What a text was found to be made of.
package struct FoundStructure {
    /// Where the parts stand.
    package var structure = ArticleStructure()
    /// The day that the text states.
    package var date: ArticleDate?
}

/// Finds headline, byline, agency, dateline, date and paragraphs of a decoded text.
///
/// The front matter is read line by line from the top, for as long as lines are understood; what is left is the body.
package struct StructureFinder {
    private let text: UnsafeBufferPointer<UInt8>
    private let facts: FileFacts
    private let title: [UInt8]?
    private var lines: ArraySlice<TextLine>
    private let shape: LineShape
    private let reader: LineReader
    private var found = FoundStructure()

    /// The structure of `text`; a `title` given apart from it settles what the headline is. Linear.
    package static func find(_ text: [UInt8], facts: FileFacts, title: [UInt8]? = nil) -> FoundStructure {
        text.withUnsafeBufferPointer { text in
            var finder = StructureFinder(text, facts: facts, title: title)
            finder.find()
            return finder.found
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, facts: FileFacts, title: [UInt8]?) {
        (self.text, self.facts, self.title) = (text, facts, title)
        let lines = LineScanner.lines(text)
        (self.lines, shape, reader) = (lines[...], LineShape(lines), LineReader(text: text))
    }

    private mutating func find() {
        let all = lines
        takeDateAbove()
        takeHeadline()
        let deck = takeFrontMatter()
        takeFoot()
        let body = ParagraphFinder.paragraphs(lines, shape: shape)
        found.structure.paragraphs = deck.isEmpty ? body : deck + body
        takeDateline()
        if found.structure.headline == nil, found.structure.paragraphs.isEmpty {
            // All of it looked like front matter; then none of it is.
            found = FoundStructure()
            found.structure.paragraphs = ParagraphFinder.paragraphs(all, shape: shape)
        }
    }

    // MARK: The headline

    private mutating func takeDateAbove() {
        guard lines.count > 2, let line = lines.first, let date = reader.date(line), date.year != nil else { return }
        take(date, line)
        lines = lines.dropFirst()
    }

    private mutating func takeHeadline() {
        let finder = HeadlineFinder(lines: lines, shape: shape, reader: reader)
        guard let first = lines.first, let end = title.map(finder.end(ofTitle:)) ?? finder.end(),
            let last = lines[..<end].last
        else { return }
        found.structure.headline = TextSpan(first.range.lowerBound, last.range.upperBound)
        lines = lines[end...]
    }

    // MARK: Byline, agency, date

    /// Takes the lines between headline and body; answers those that stand above a byline without being of it.
    private mutating func takeFrontMatter() -> [Paragraph] {
        var deck: [Paragraph] = []
        while let line = lines.first {
            if takeFrontLine(line) {
                lines = lines.dropFirst()
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
            if reader.isByline(line) && index + 1 < lines.endIndex { return index }
            if line.columns > 300 { return nil }
        }
        return nil
    }

    /// Whether a line is understood as front matter; if so its parts are kept.
    private mutating func takeFrontLine(_ line: TextLine) -> Bool {
        let words = reader.words(line)
        guard !words.isEmpty, line.traits.isDisjoint(with: [.isListItem, .isAligned]) else { return false }
        let hasByline = found.structure.byline != nil
        if line.columns <= LineReader.longestDate, let date = DateReading.wholeLine(words) {
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
            found.structure.agency = Token.span(of: words)
            return true
        }
        if !hasByline, let byline = loneByline(line, words) {
            take(byline)
            return true
        }
        guard hasByline else { return false }
        if words.count <= 8, words.contains(where: { $0.isAny(.title) }), words.allSatisfy(isTitleWord) { return true }
        if words.count <= 6, words.contains(where: { $0.kinds.contains(.at) }) { return true }
        if found.structure.agency == nil, isOutletUnderByline(line, words) {
            found.structure.agency = Token.span(of: words)
            return true
        }
        return false
    }

    /// A name alone counts only right under a headline.
    private func loneByline(_ line: TextLine, _ words: ArraySlice<Token>) -> Byline? {
        guard found.structure.headline != nil, lines.count > 1, !goesOn(line), reader.dateline(line.range) == nil
        else { return nil }
        return Byline.read(words, needsBy: false)
    }

    /// Whether the first line left is the beginning of a wrapped paragraph.
    private func goesOn(_ line: TextLine) -> Bool {
        let index = lines.startIndex + 1
        guard index < lines.endIndex, !shape.breaks(line, lines[index]) else { return false }
        return !reader.isFrontMatter(lines[index])
    }

    private func isTitleWord(_ word: Token) -> Bool {
        word.isMark || word.isCapitalised || word.isAny([.and, .of, .the, .for, .at, .in, .title])
    }

    /// A short line of capitalised words right under the names.
    private func isOutletUnderByline(_ line: TextLine, _ words: ArraySlice<Token>) -> Bool {
        !line.traits.contains(.afterBlank) && !line.traits.contains(.endsSentence) && (1...4).contains(words.count)
            && words.allSatisfy { !$0.isMark && ($0.isCapitalised || $0.isAny([.of, .the, .and])) }
            && lines.count > 1 && !goesOn(line)
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
        if found.structure.dateLine == nil, let line { found.structure.dateLine = TextSpan(line.range) }
    }

    // MARK: Foot and dateline

    /// The date, or the agency's sign-off, that ends a text.
    private mutating func takeFoot() {
        guard lines.count > 1, let line = lines.last, line.columns <= 80 else { return }
        if found.structure.dateLine == nil, let date = reader.date(line), date.year != nil {
            take(date, line)
            lines = lines.dropLast()
        } else if found.structure.agency == nil, isSignOff(line) {
            found.structure.agency = Token.span(of: reader.words(line))
            lines = lines.dropLast()
        }
    }

    /// Whether the last line is only an agency's name.
    private func isSignOff(_ line: TextLine) -> Bool {
        let words = reader.words(line)
        return Agencies.isKnown(words)
            || lines.dropLast().last?.traits.contains(.endsSentence) == true && Agencies.looksLikeOutlet(words)
    }

    /// Cuts the dateline off the first paragraph that has one, below a short summary at most.
    private mutating func takeDateline() {
        guard found.structure.dateline == nil else { return }
        for (index, paragraph) in found.structure.paragraphs.prefix(4).enumerated() {
            if let dateline = reader.dateline(paragraph.span.range) {
                found.structure.dateline = dateline.place
                if found.structure.agency == nil { found.structure.agency = dateline.agency }
                if let date = dateline.date { take(date, nil) }
                let rest = TextSpan(dateline.bodyStart, max(dateline.bodyStart, paragraph.span.end))
                found.structure.paragraphs[index] = Paragraph(span: rest, isVerbatim: paragraph.isVerbatim)
                if rest.isEmpty { found.structure.paragraphs.remove(at: index) }
                return
            }
            if paragraph.span.count > 400 { return }
        }
    }
}
