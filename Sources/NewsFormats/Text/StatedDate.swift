import NewsModel

/// A day that a text states, perhaps without its year.
struct StatedDate: Equatable {
    /// The year, where it is stated.
    let year: Int?
    /// 1 to 12.
    let month: Int
    /// 1 to 31.
    let day: Int

    /// The day as an article's date: a missing year is the file's own, or the one before where the day would lie after
    /// the file's day; nil where no calendar has the day, or where neither gives a year.
    func resolved(_ facts: FileFacts) -> ArticleDate? {
        if let year { return ArticleDate(year: year, month: month, day: day) }
        guard let file = facts.modified else { return nil }
        // Four years further back, 29 February exists; nine bridge 1900.
        for year in stride(from: file.year, to: file.year - 9, by: -1) {
            let date = ArticleDate(year: year, month: month, day: day, origin: .yearFromFile)
            if let date, date.dayOrder <= file.dayOrder { return date }
        }
        return nil
    }
}

/// Reads dates as news texts write them.
enum DateReading {
    /// The first date of a line that gives dates and times and nothing else, labels such as "Published:" included.
    static func wholeLine(_ tokens: [Token]) -> StatedDate? {
        var (date, hasLabel, index): (StatedDate?, Bool, Int) = (nil, false, 0)
        var hasTime = false
        while index < tokens.count {
            if let found = Self.date(tokens, at: index) {
                if date == nil { date = found.date }
                index = found.end
                continue
            }
            let token = tokens[index]
            index += 1
            if token.isMark || isWeekday(token) || fillers.contains(token.key) { continue }
            if labels.contains(token.key) {
                hasLabel = true
            } else if isTime(token) {
                hasTime = true
            } else if !(hasTime && isZone(token)) {
                return nil
            }
        }
        guard let date, date.year != nil || hasLabel || tokens.count <= 6 else { return nil }
        return date
    }

    /// The date that begins at a token, and the token after it; nil for a day that no calendar has.
    static func date(_ tokens: [Token], at start: Int) -> (date: StatedDate, end: Int)? {
        guard let found = written(tokens, at: start) else { return nil }
        // Of a day without its year, any leap year tells whether it exists.
        let day = ArticleDate(year: found.date.year ?? 2000, month: found.date.month, day: found.date.day)
        return day == nil ? nil : found
    }

    private static func written(_ tokens: [Token], at start: Int) -> (date: StatedDate, end: Int)? {
        let first = tokens[start]
        if first.isMark { return nil }
        if let date = numeric(first.text) { return (date, start + 1) }
        func token(_ index: Int) -> Token? { index < tokens.count ? tokens[index] : nil }
        if let month = month(first), let day = token(start + 1).flatMap(day) {
            let year = year(tokens, start + 2)
            return (StatedDate(year: year.value, month: month, day: day), year.end)
        }
        guard let day = day(first) else { return nil }
        let monthIndex = token(start + 1)?.key == "of" ? start + 2 : start + 1
        guard let month = token(monthIndex).flatMap(month) else { return nil }
        let year = year(tokens, monthIndex + 1)
        return (StatedDate(year: year.value, month: month, day: day), year.end)
    }

    /// Whether a token names a day of the week.
    static func isWeekday(_ token: Token) -> Bool { weekdays.contains(token.key) }

    private static func year(_ tokens: [Token], _ start: Int) -> (value: Int?, end: Int) {
        let index = start < tokens.count && tokens[start].isMark(",") ? start + 1 : start
        guard index < tokens.count, tokens[index].key.utf8.count == 4, let year = Int(tokens[index].key),
            (1700...2199).contains(year)
        else { return (nil, start) }
        return (year, index + 1)
    }

    private static func month(_ token: Token) -> Int? { token.isMark ? nil : months[token.key] }

    private static func day(_ token: Token) -> Int? {
        var digits = token.key
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
        guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

    /// "2016-06-03", with or without a time behind a T; "03.06.2016"; "25/6/2016", where only one order is possible.
    private static func numeric(_ text: String) -> StatedDate? {
        let day = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)[0]
        for separator in "-./" {
            let parts = day.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 }) else { continue }
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return nil }
            if parts[0].utf8.count == 4 { return checked(numbers[0], numbers[1], numbers[2]) }
            guard parts[2].utf8.count == 4 else { return nil }
            if separator == "." { return checked(numbers[2], numbers[1], numbers[0]) }
            let (first, second) = (numbers[0], numbers[1])
            // Day and month are told apart only where one of them is no month, or both are the same.
            guard first > 12 || second > 12 || first == second else { return nil }
            return first > 12 ? checked(numbers[2], second, first) : checked(numbers[2], first, second)
        }
        return nil
    }

    private static func checked(_ year: Int, _ month: Int, _ day: Int) -> StatedDate? {
        ArticleDate(year: year, month: month, day: day).map { StatedDate(year: $0.year, month: $0.month, day: $0.day) }
    }

    private static func isTime(_ token: Token) -> Bool {
        let text = token.key
        if ["am", "pm", "a.m", "p.m", "noon", "midnight", "hrs", "hours"].contains(text) { return true }
        guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return false }
        let rest = text.utf8.drop { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x3A || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D }
        return text.utf8.count <= 14 && ["", "am", "pm", "a.m", "p.m", "h", "z", "gmt", "utc"].contains(String(rest))
    }

    private static func isZone(_ token: Token) -> Bool {
        token.isAllCapitals && (1...8).contains(token.text.utf8.count)
            || ["time", "eastern", "local"].contains(token.key)
    }

    private static let months: [String: Int] = {
        var months: [String: Int] = ["sept": 9]
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        for (index, name) in names.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun",
    ]
    private static let labels: Set<String> = [
        "published", "updated", "posted", "modified", "date", "dated", "created", "printed", "issued", "released",
        "filed", "archived",
    ]
    private static let fillers: Set<String> = ["on", "at", "the", "of", "last", "first", "online", "original", "date"]
}
