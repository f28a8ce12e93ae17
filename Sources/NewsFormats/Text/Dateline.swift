import NewsModel
import UnicodeText

/// What stands before the dash at the beginning of a report: "TEHRAN, Iran, June 3 (AP) —".
struct Dateline {
    /// The place, with its country or state; nil where only an agency is given: "(Reuters) -".
    let place: TextSpan?
    /// The agency in brackets.
    let agency: TextSpan?
    /// The day, mostly without its year.
    let date: StatedDate?
    /// Where the report begins: the byte after the dash and the white space behind it.
    let bodyStart: Int

    /// A dateline's dash stands within so many bytes.
    private static let reach = 120

    /// The dateline that begins a paragraph, or nil.
    ///
    /// A place in capitals may stand alone; in small letters it needs a country, a date or an agency beside it, so that
    /// "Khamenei — who said" is none.
    static func read(_ paragraph: TextSpan, in text: [UInt8]) -> Dateline? {
        var end = min(paragraph.end, paragraph.start + reach)
        while end < paragraph.end, text[end] & 0xC0 == 0x80 { end -= 1 }
        let tokens = Token.tokens(TextSpan(paragraph.start, max(paragraph.start, end)), in: text)
        var parts = DatelineParts()
        for (index, token) in tokens.enumerated() {
            if token.isMark("-") {
                guard index > 0, parts.isComplete, parts.isDateline else { return nil }
                let start = bodyStart(after: token.span.end, paragraph, text)
                guard start == paragraph.end || parts.isSure || mayBegin(start, text) else { return nil }
                return parts.dateline(bodyStart: start)
            }
            // "Washington (CNN) The mayor": the agency alone divides where it is a known one.
            if parts.endsWithKnownAgency, !token.isMark {
                guard mayBegin(token.span.start, text) else { return nil }
                return parts.dateline(bodyStart: token.span.start)
            }
            guard parts.take(token) else { return nil }
        }
        return nil
    }

    /// A line that is a place and a day and nothing else: "OSLO 2016-06-03".
    static func read(line tokens: [Token]) -> Dateline? {
        guard let split = tokens.indices.first(where: { DateReading.date(tokens, at: $0) != nil }), split > 0,
            let date = DateReading.wholeLine(Array(tokens[split...])), let last = tokens.last
        else { return nil }
        var parts = DatelineParts()
        for token in tokens[..<split] where !parts.take(token) { return nil }
        guard parts.isInCapitals, let place = parts.place else { return nil }
        return Dateline(place: place, agency: parts.agency, date: date, bodyStart: last.span.end)
    }

    private static func bodyStart(after dash: Int, _ paragraph: TextSpan, _ text: [UInt8]) -> Int {
        var start = dash
        while start < paragraph.end {
            let (scalar, length) = UTF8Scan.scalar(at: start, in: text)
            guard ScalarClass.isWhitespace(scalar) || scalar < 0x20 else { break }
            start += length
        }
        return start
    }

    /// Whether a report may begin so: with anything but a small letter.
    private static func mayBegin(_ start: Int, _ text: [UInt8]) -> Bool {
        !ScalarClass.isLowercase(UTF8Scan.scalar(at: start, in: text).value)
    }
}

/// The parts of a dateline while its tokens are read one after the other.
private struct DatelineParts {
    private var words: [Token] = []
    private var components = 0
    private var firstComponent: [Token] = []
    private var placeEnd: Int?
    private var dateWords: [Token] = []
    private var agencyWords: [Token] = []
    private var isInBrackets = false
    private var hasBrackets = false
    private var isDateInBrackets = false

    /// False once a token fits no dateline.
    mutating func take(_ token: Token) -> Bool {
        if isInBrackets {
            if token.isMark(")") {
                isInBrackets = false
                if isDateInBrackets { return DateReading.wholeLine(dateWords) != nil }
                return !agencyWords.isEmpty
            }
            // "OSLO (May 6, 2021) —", as press releases have it.
            if isDateInBrackets || (agencyWords.isEmpty && dateWords.isEmpty && startsDateAlone(token)) {
                isDateInBrackets = true
                dateWords.append(token)
                return dateWords.count <= 8
            }
            agencyWords.append(token)
            return !token.isMark && agencyWords.count <= 4 && isAgencyWord(token)
        }
        if hasBrackets { return false }
        if token.isMark {
            switch token.text {
            case "(":
                (isInBrackets, hasBrackets) = (true, true)
                return true
            case ",", "/", ".", ":":
                guard token.text != ":", !words.isEmpty || !dateWords.isEmpty else { return false }
                if words.count(where: { $0.isMark }) == 0 { firstComponent = words }
                if dateWords.isEmpty { words.append(token) } else { dateWords.append(token) }
                if token.text == "," { components += 1 }
                return true
            default: return false
            }
        }
        if !dateWords.isEmpty || startsDate(token) {
            dateWords.append(token)
            return dateWords.count <= 8
        }
        guard isPlaceWord(token) else { return false }
        words.append(token)
        placeEnd = token.span.end
        return words.count(where: { !$0.isMark }) <= 8
    }

    /// A weekday's name may be a place's word; behind a comma it is a day.
    private func startsDate(_ token: Token) -> Bool {
        startsDateAlone(token) && (words.isEmpty || words.last?.isMark == true || !DateReading.isWeekday(token))
    }

    private func startsDateAlone(_ token: Token) -> Bool {
        token.isNumber || isMonth(token) || DateReading.isWeekday(token) || DateReading.date([token], at: 0) != nil
    }

    private func isMonth(_ token: Token) -> Bool {
        // Any month with a day behind it makes a date: the first will do for the question.
        guard let first = Self.dayProbe else { return false }
        return DateReading.date([token, first], at: 0) != nil
    }

    private static let dayProbe = Token.tokens(TextSpan(0, 1), in: [0x31]).first

    private func isAgencyWord(_ token: Token) -> Bool {
        // "(D-Ohio)" tells a politician's party and state.
        let hyphen = token.text.utf8.firstIndex(of: 0x2D).map {
            token.text.utf8.distance(from: token.text.utf8.startIndex, to: $0)
        }
        return token.isCapitalised && (hyphen ?? 9) > 2 || ["of", "and", "the"].contains(token.key)
            || Agencies.isKnown([token])
    }

    private func isPlaceWord(_ token: Token) -> Bool {
        guard
            token.text == "&"
                || token.text.unicodeScalars.allSatisfy({ scalar in
                    ScalarClass.isLetter(scalar.value) || ScalarClass.isMark(scalar.value)
                        || [0x2E, 0x27, 0x2019, 0x2D, 0x60].contains(scalar.value)
                })
        else { return false }
        return token.isCapitalised || NameWords.isParticle(token)
            || ["of", "and", "upon", "sur", "&"].contains(token.text)
            || token.text.contains("-") && token.text.unicodeScalars.contains { ScalarClass.isUppercase($0.value) }
    }

    /// True where brackets are closed and a date, if any, can be read.
    var isComplete: Bool { !isInBrackets && (dateWords.isEmpty || hasReadableDate) }

    private var hasReadableDate: Bool {
        date != nil || dateWords.allSatisfy { $0.isMark || DateReading.isWeekday($0) }
    }

    private var date: StatedDate? { dateWords.isEmpty ? nil : DateReading.wholeLine(dateWords) }

    /// True after "(CNN)" and its like.
    var endsWithKnownAgency: Bool {
        hasBrackets && !agencyWords.isEmpty && !isInBrackets && Agencies.isKnown(agencyWords)
            && (words.isEmpty || isDateline)
    }

    /// The words up to the first comma or slash.
    private var town: [Token] { components > 0 || words.contains(where: { $0.isMark }) ? firstComponent : words }

    /// True where the place begins in capitals as wire services write it.
    var isInCapitals: Bool {
        let town = town
        guard let first = town.first else { return false }
        let letters = town.reduce(0) { $0 + $1.text.unicodeScalars.count }
        guard letters >= 3, !Self.notPlaces.contains(first.key), town.count <= 4,
            !words.contains(where: { Self.notRegions.contains($0.key) || $0.text.hasSuffix("S’S") })
        else { return false }
        return town.allSatisfy { $0.isAllCapitals || NameWords.isParticle($0) } && first.isAllCapitals
    }

    /// True where nothing but a dateline looks so.
    var isSure: Bool { hasBrackets && Agencies.isKnown(agencyWords) || date != nil }

    /// True where the parts make a dateline.
    var isDateline: Bool {
        if hasBrackets, !agencyWords.allSatisfy(\.isCapitalised), !Agencies.isKnown(agencyWords) { return false }
        if words.isEmpty { return hasBrackets && !agencyWords.isEmpty && Agencies.isKnown(agencyWords) }
        let letters = town.reduce(0) { $0 + $1.text.unicodeScalars.count }
        if isInCapitals { return letters >= 4 || components > 0 || hasBrackets || !dateWords.isEmpty }
        guard let first = town.first, (1...4).contains(town.count), first.isCapitalised,
            !Self.notPlaces.contains(first.key)
        else { return false }
        if hasBrackets, !agencyWords.isEmpty { return Agencies.isKnown(agencyWords) || components > 0 }
        return (components == 1 || components == 2) && (hasRegion || !dateWords.isEmpty)
    }

    /// One comma with capitalised words behind it, as in "Tehran, Iran".
    private var hasRegion: Bool {
        guard let comma = words.firstIndex(where: { $0.isMark(",") }), comma + 1 < words.endIndex else { return false }
        let region = words[(comma + 1)...].filter { !$0.isMark }
        return region.count <= 4 && !region.contains { Self.notRegions.contains($0.key) }
    }

    /// From the first word of the place to its last.
    var place: TextSpan? {
        guard let first = words.first, let end = placeEnd else { return nil }
        return TextSpan(first.span.start, end)
    }

    /// The agency's words.
    var agency: TextSpan? {
        guard let first = agencyWords.first, let last = agencyWords.last else { return nil }
        return TextSpan(first.span.start, last.span.end)
    }

    /// What was read, as a dateline before a body.
    func dateline(bodyStart: Int) -> Dateline {
        Dateline(place: place, agency: agency, date: date, bodyStart: bodyStart)
    }

    /// Words in capitals that newsrooms set before a dash, in the look-up form.
    private static let notPlaces: Set<String> = [
        "breaking", "update", "updated", "exclusive", "watch", "video", "boom", "note", "correction", "clarification",
        "editor's", "editors", "analysis", "opinion", "live", "just", "report", "full", "abstract", "read", "photos",
        "photo", "alert", "urgent", "advisory", "eds", "fact", "poll", "transcript", "summary", "headline", "more",
        "news", "source", "table", "warning", "wow", "must", "developing", "flash", "bulletin", "feature",
        "interview", "profile", "review", "editorial", "comment", "factbox", "timeline", "q", "a", "the", "nato",
        "i", "he", "she", "we", "they", "it", "but", "and", "yes", "no", "so", "president", "mr", "mrs", "ms", "dr",
        "sen", "rep", "gov", "prime", "minister", "former",
    ]
    /// Words behind a comma that tell of persons or parties, not of places.
    private static let notRegions: Set<String> = [
        "jr", "sr", "republican", "democrat", "president", "senator", "governor", "minister", "chairman", "he", "she",
        "who", "i", "it", "a", "an", "they", "we", "in", "but", "just", "not", "md", "phd", "esq",
    ]
}
