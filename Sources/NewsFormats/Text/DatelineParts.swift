import NewsModel

/// The parts of a dateline while its tokens are read one after the other.
struct DatelineParts {
    /// The words of the place with the marks between them, then those of the day, then those of the agency.
    private var tokens: [Token] = []
    private var wordCount = 0
    private var dateCount = 0
    /// The words of the place without its marks.
    private var placeWordCount = 0
    private var placeEnd: Int?
    /// The commas behind a place, or behind a day.
    private var components = 0
    private var isInBrackets = false
    private var hasBrackets = false
    private var isDateInBrackets = false

    private var words: ArraySlice<Token> { tokens[..<wordCount] }
    private var dateWords: ArraySlice<Token> { tokens[wordCount..<wordCount + dateCount] }
    private var agencyWords: ArraySlice<Token> { tokens[(wordCount + dateCount)...] }
    private var hasAgency: Bool { tokens.count > wordCount + dateCount }

    /// Forgets all tokens; the memory is kept.
    mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        (wordCount, dateCount, placeWordCount, placeEnd, components) = (0, 0, 0, nil, 0)
        (isInBrackets, hasBrackets, isDateInBrackets) = (false, false, false)
    }

    // MARK: Reading

    /// False once a token fits no dateline.
    mutating func take(_ token: Token) -> Bool {
        if isInBrackets { return takeInBrackets(token) }
        if hasBrackets { return false }
        if let mark = token.mark { return take(mark, token) }
        if dateCount > 0 || startsDate(token) { return takeOfDate(token) }
        guard isPlaceWord(token) else { return false }
        takeWord(token)
        placeEnd = token.range.upperBound
        placeWordCount += 1
        return placeWordCount <= 8
    }

    private mutating func takeInBrackets(_ token: Token) -> Bool {
        if token.mark == .closing {
            isInBrackets = false
            return isDateInBrackets ? date != nil : hasAgency
        }
        // "OSLO (May 6, 2021) —", as press releases have it.
        if isDateInBrackets || (!hasAgency && dateCount == 0 && startsDateAlone(token)) {
            isDateInBrackets = true
            return takeOfDate(token)
        }
        tokens.append(token)
        return !token.isMark && agencyWords.count <= 4 && isAgencyWord(token)
    }

    private mutating func take(_ mark: Token.Mark, _ token: Token) -> Bool {
        if mark == .opening {
            (isInBrackets, hasBrackets) = (true, true)
            return true
        }
        guard mark == .comma || mark == .slash, !tokens.isEmpty else { return false }
        if mark == .comma { components += 1 }
        if dateCount > 0 { dateCount += 1 } else { wordCount += 1 }
        tokens.append(token)
        return true
    }

    private mutating func takeWord(_ token: Token) {
        tokens.append(token)
        wordCount += 1
    }

    private mutating func takeOfDate(_ token: Token) -> Bool {
        tokens.append(token)
        dateCount += 1
        return dateCount <= 8
    }

    /// A weekday's name may be a place's word; behind a comma it is a day.
    private func startsDate(_ token: Token) -> Bool {
        startsDateAlone(token) && (words.last?.isMark ?? true || !token.isAny(.weekday))
    }

    private func startsDateAlone(_ token: Token) -> Bool {
        token.isNumber || token.known.month != 0 || token.isAny(.weekday) || token.figures.date != nil
    }

    private func isAgencyWord(_ token: Token) -> Bool {
        // "(D-Ohio)" tells a politician's party and state.
        token.isCapitalised && !token.traits.contains(.hasEarlyHyphen) || token.isAny([.of, .and, .the])
            || Agencies.isKnown(tokens.suffix(1))
    }

    private func isPlaceWord(_ token: Token) -> Bool {
        guard token.kinds.isSubset(of: .ofPlaces) else { return token.isPlainly(.ampersand) }
        return token.isCapitalised || NameWords.isParticle(token) || token.isPlainly(.placeLink)
            || token.kinds.isSuperset(of: [.hyphen, .capital])
    }

    // MARK: What was read

    /// True where brackets are closed and a date, if any, can be read.
    var isComplete: Bool { !isInBrackets && (dateCount == 0 || hasReadableDate) }

    private var hasReadableDate: Bool {
        date != nil || dateWords.allSatisfy { $0.isMark || $0.isAny(.weekday) }
    }

    private var date: StatedDate? { dateCount == 0 ? nil : DateReading.wholeLine(dateWords) }

    /// True after "(CNN)" and its like.
    var endsWithKnownAgency: Bool {
        hasBrackets && hasAgency && !isInBrackets && Agencies.isKnown(agencyWords) && (wordCount == 0 || isDateline)
    }

    /// The words up to the first comma or slash.
    private var town: ArraySlice<Token> { words.prefix { !$0.isMark } }

    private var townLetters: Int { town.reduce(0) { $0 + Int($1.scalars) } }

    /// True where the place begins in capitals as wire services write it.
    var isInCapitals: Bool {
        guard let first = town.first, first.isAllCapitals, !first.isAny(.notPlace), town.count <= 4, townLetters >= 3,
            !words.contains(where: { $0.isAny(.notRegion) || $0.traits.contains(.isCapitalPossessive) })
        else { return false }
        return town.allSatisfy { $0.isAllCapitals || NameWords.isParticle($0) }
    }

    /// True where nothing but a dateline looks so.
    var isSure: Bool { hasBrackets && Agencies.isKnown(agencyWords) || date != nil }

    /// True where the parts make a dateline.
    var isDateline: Bool {
        if hasBrackets, !agencyWords.allSatisfy(\.isCapitalised), !Agencies.isKnown(agencyWords) { return false }
        if wordCount == 0 { return hasBrackets && hasAgency && Agencies.isKnown(agencyWords) }
        if isInCapitals { return townLetters >= 4 || components > 0 || hasBrackets || dateCount > 0 }
        guard let first = town.first, town.count <= 4, first.isCapitalised, !first.isAny(.notPlace) else {
            return false
        }
        if hasBrackets, hasAgency { return Agencies.isKnown(agencyWords) || components > 0 }
        return (components == 1 || components == 2) && (hasRegion || dateCount > 0)
    }

    /// One comma with capitalised words behind it, as in "Tehran, Iran".
    private var hasRegion: Bool {
        guard let comma = words.firstIndex(where: { $0.mark == .comma }), comma + 1 < wordCount else { return false }
        let region = words[(comma + 1)...].lazy.filter { !$0.isMark }
        return region.count <= 4 && !region.contains { $0.isAny(.notRegion) }
    }

    /// From the first word of the place to its last.
    var place: TextSpan? {
        guard let first = words.first, let end = placeEnd else { return nil }
        return TextSpan(first.range.lowerBound, end)
    }

    /// The agency's words.
    var agency: TextSpan? {
        guard let first = agencyWords.first, let last = agencyWords.last else { return nil }
        return TextSpan(first.range.lowerBound, last.range.upperBound)
    }

    /// What was read, as a dateline before a body.
    func dateline(bodyStart: Int) -> Dateline {
        Dateline(place: place, agency: agency, date: date, bodyStart: bodyStart)
    }
}
