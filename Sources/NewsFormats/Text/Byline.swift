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
    static func read(_ tokens: [Token], needsBy: Bool) -> Byline? {
        let start = prefixEnd(tokens)
        if start == 0 && needsBy { return nil }
        guard start < tokens.count else { return nil }
        var reader = BylineReader(tokens: tokens, position: start, hasBy: start > 0)
        return reader.read()
    }

    /// The number of tokens in "By", "Story by", "Reporting by:".
    private static func prefixEnd(_ tokens: [Token]) -> Int {
        for count in 1...4 where count < tokens.count {
            guard tokens[count - 1].key == "by" else { continue }
            guard tokens[..<(count - 1)].allSatisfy({ leadWords.contains($0.key) || $0.isMark }) else { return 0 }
            return tokens[count].isMark(":") ? count + 1 : count
        }
        return 0
    }

    private static let leadWords: Set<String> = [
        "story", "written", "report", "reported", "reporting", "text", "words", "article", "posted", "published",
        "compiled", "and", "analysis", "commentary", "opinion", "special",
    ]
}

/// Walks over a byline's tokens.
private struct BylineReader {
    let tokens: [Token]
    var position: Int
    let hasBy: Bool
    var names: TextSpan?
    var agency: TextSpan?
    var date: StatedDate?

    mutating func read() -> Byline? {
        while position < tokens.count {
            var end = position
            while end < tokens.count, !isSeparator(tokens[end]) {
                // A date has commas of its own, and may follow the names with nothing between.
                if end > position || names != nil || agency != nil, takeDate(at: end) { break }
                end += 1
            }
            if end > position, !segment(Array(tokens[position..<end]), isFirst: names == nil && agency == nil) {
                return nil
            }
            if date != nil { break }
            position = end + 1
        }
        guard names != nil || (hasBy && agency != nil) else { return nil }
        return Byline(names: names, agency: agency, date: date)
    }

    private mutating func takeDate(at index: Int) -> Bool {
        date = DateReading.wholeLine(Array(tokens[index...]))
        return date != nil
    }

    private func isSeparator(_ token: Token) -> Bool {
        token.isMark && (token.text != "-" || token.isSpaced)
    }

    /// Takes what stands between two commas, bars or brackets; false where it fits nothing.
    private mutating func segment(_ segment: [Token], isFirst: Bool) -> Bool {
        // An address or a handle ends what can be names.
        let words = Array(segment.prefix { !$0.text.contains("@") })
        if words.isEmpty { return true }
        if Agencies.isKnown(words) || (!isFirst || hasBy) && Agencies.looksLikeOutlet(words) {
            if agency == nil { agency = span(words) }
            return isFirst ? hasBy : true
        }
        if words.contains(where: Agencies.isTitle) { return (!isFirst || hasBy) && words.count <= 8 }
        if isFirst || continuesList(words) { return people(words) }
        // What follows the names without being any of that: a place, or an outlet of any name.
        guard words.count <= 4, words.allSatisfy({ $0.isCapitalised || NameWords.isParticle($0) }) else { return false }
        if hasBy, agency == nil, words.count > 1 { agency = span(words) }
        return true
    }

    /// Between "Ann Poe, " and " and Per Lund" stand more names.
    private func continuesList(_ words: [Token]) -> Bool {
        if words.first?.key == "and" { return true }
        let rest = tokens[position...]
        guard let next = rest.firstIndex(where: { $0.key == "and" || $0.text == "&" }) else { return false }
        return rest[..<next].allSatisfy { !$0.isMark || $0.text == "," } && NameWords.isName(words, isStrict: false)
            || words.contains { $0.key == "and" }
    }

    /// "Ines Halvorsen in Oslo and Per Lund".
    private mutating func people(_ words: [Token]) -> Bool {
        var groups = words.split(omittingEmptySubsequences: false) { $0.key == "and" || $0.text == "&" }
        if let first = groups.first, first.isEmpty { groups.removeFirst() }
        guard (1...6).contains(groups.count) else { return false }
        var (people, hasPlace): ([ArraySlice<Token>], Bool) = ([], false)
        for group in groups {
            // "in Oslo and Bergen" has a place behind "and".
            if hasPlace, group.count == 1, group.allSatisfy(\.isCapitalised) { continue }
            let split = group.firstIndex { ["in", "for", "at", "of"].contains($0.key) } ?? group.endIndex
            let (person, place) = (group[..<split], group[split...].dropFirst())
            guard NameWords.isName(Array(person), isStrict: !hasBy), split == group.endIndex || !place.isEmpty,
                place.allSatisfy({ $0.isCapitalised || NameWords.isParticle($0) })
            else { return false }
            if split < group.endIndex, group[split].key == "for", agency == nil { agency = span(Array(place)) }
            hasPlace = split < group.endIndex
            people.append(person)
        }
        guard let first = people.first?.first, let last = people.last?.last else { return false }
        let end = last.text.hasSuffix(".") && !NameWords.keepsStop(last) ? last.span.end - 1 : last.span.end
        names = TextSpan(names?.start ?? first.span.start, end)
        return true
    }

    private func span(_ words: [Token]) -> TextSpan? {
        guard let first = words.first, let last = words.last else { return nil }
        return TextSpan(first.span.start, last.text.hasSuffix(".") ? last.span.end - 1 : last.span.end)
    }
}
