import NewsModel

/// What a line that names the authors says.
struct Byline {
    /// The names, from the first to the last; nil where only an agency or an office is named ("By AFP").
    let names: TextSpan?
    /// The agency or outlet that the line adds: "By Ines Halvorsen, Northern Wire".
    let agency: TextSpan?
    /// The day that the line adds: "By Ines Halvorsen | June 3, 2016".
    let date: StatedDate?

    /// Longer lines are no bylines, in bytes.
    static let longest = 200

    /// Reads a line as a byline, or answers nil.
    ///
    /// With "By" before it the line may hold any name; alone it must be one that looks like a person's, or several joined
    /// by "and". The whole line must be understood, so that a sentence which begins with "By" stays one.
    static func read(_ tokens: ArraySlice<Token>, needsBy: Bool) -> Byline? {
        let start = prefixEnd(tokens)
        if start == tokens.startIndex && needsBy { return nil }
        guard start < tokens.endIndex else { return nil }
        var reader = BylineReader(tokens: tokens, position: start, hasBy: start > tokens.startIndex)
        return reader.read()
    }

    /// Whether a byline with "By" may begin with a word or mark.
    static func mayBegin(_ token: Token) -> Bool { token.isMark || token.isAny([.by, .bylineLead]) }

    /// The token after "By", "Story by", "Reporting by:"; the first token where the line begins otherwise.
    private static func prefixEnd(_ tokens: ArraySlice<Token>) -> Int {
        for index in tokens.indices.dropLast().prefix(4) {
            if tokens[index].isAny(.by) { return tokens[index + 1].mark == .colon ? index + 2 : index + 1 }
            guard tokens[index].isMark || tokens[index].isAny(.bylineLead) else { break }
        }
        return tokens.startIndex
    }
}

/// Walks over a byline's tokens.
private struct BylineReader {
    let tokens: ArraySlice<Token>
    var position: Int
    let hasBy: Bool
    var names: TextSpan?
    var agency: TextSpan?
    var date: StatedDate?

    private static let personLinks: WordClasses = [.in, .for, .at, .of]

    mutating func read() -> Byline? {
        while position < tokens.endIndex {
            var end = position
            while end < tokens.endIndex, !isSeparator(tokens[end]) {
                // A date has commas of its own, and may follow the names with nothing between.
                if end > position || names != nil || agency != nil, takeDate(at: end) { break }
                end += 1
            }
            if end > position, !segment(tokens[position..<end], isFirst: names == nil && agency == nil) { return nil }
            if date != nil { break }
            position = end + 1
        }
        guard names != nil || (hasBy && agency != nil) else { return nil }
        return Byline(names: names, agency: agency, date: date)
    }

    private mutating func takeDate(at index: Int) -> Bool {
        date = DateReading.wholeLine(tokens[index...])
        return date != nil
    }

    private func isSeparator(_ token: Token) -> Bool { token.isMark && (token.mark != .dash || token.isSpaced) }

    private func joins(_ token: Token) -> Bool { token.isAny(.and) || isAmpersand(token) }

    private func isAmpersand(_ token: Token) -> Bool { token.isPlainly(.ampersand) }

    /// Takes what stands between two commas, bars or brackets; false where it fits nothing.
    private mutating func segment(_ segment: ArraySlice<Token>, isFirst: Bool) -> Bool {
        // An address or a handle ends what can be names.
        let words = segment.prefix { !$0.kinds.contains(.at) }
        if words.isEmpty { return true }
        if Agencies.isKnown(words) || (!isFirst || hasBy) && Agencies.looksLikeOutlet(words) {
            if agency == nil { agency = Token.span(of: words) }
            return isFirst ? hasBy : true
        }
        if words.contains(where: { $0.isAny(.title) }) { return (!isFirst || hasBy) && words.count <= 8 }
        if isFirst || continuesList(words) { return people(words) }
        // What follows the names without being any of that: a place, or an outlet of any name.
        guard words.count <= 4, words.allSatisfy({ $0.isCapitalised || NameWords.isParticle($0) }) else { return false }
        if hasBy, agency == nil, words.count > 1 { agency = Token.span(of: words) }
        return true
    }

    /// Between "Ann Poe, " and " and Per Lund" stand more names.
    private func continuesList(_ words: ArraySlice<Token>) -> Bool {
        if words.first?.isAny(.and) == true { return true }
        let rest = tokens[position...]
        guard let next = rest.firstIndex(where: joins) else { return false }
        return rest[..<next].allSatisfy { !$0.isMark || $0.mark == .comma } && NameWords.isName(words, isStrict: false)
            || words.contains { $0.isAny(.and) }
    }

    /// "Ines Halvorsen in Oslo and Per Lund".
    private mutating func people(_ words: ArraySlice<Token>) -> Bool {
        var rest = words.first.map(joins) == true ? words.dropFirst() : words
        guard rest.count(where: joins) < 6 else { return false }
        var (first, last, hasPlace, isLast): (Token?, Token?, Bool, Bool) = (nil, nil, false, false)
        while !isLast {
            let group = rest.prefix { !joins($0) }
            isLast = group.endIndex == rest.endIndex
            rest = rest[group.endIndex...].dropFirst()
            // "in Oslo and Bergen" has a place behind "and".
            if hasPlace, group.count == 1, group.allSatisfy(\.isCapitalised) { continue }
            let split = group.firstIndex { $0.isAny(Self.personLinks) } ?? group.endIndex
            let (person, place) = (group[..<split], group[split...].dropFirst())
            guard NameWords.isName(person, isStrict: !hasBy), split == group.endIndex || !place.isEmpty,
                place.allSatisfy({ $0.isCapitalised || NameWords.isParticle($0) })
            else { return false }
            if split < group.endIndex, group[split].isAny(.for), agency == nil { agency = Token.span(of: place) }
            hasPlace = split < group.endIndex
            if first == nil { first = person.first }
            last = person.last
        }
        guard let first, let last else { return false }
        names = TextSpan(
            names?.start ?? first.range.lowerBound,
            NameWords.keepsStop(last) ? last.range.upperBound : last.endWithoutStop)
        return true
    }
}
