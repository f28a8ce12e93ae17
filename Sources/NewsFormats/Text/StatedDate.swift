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
    static func wholeLine(_ tokens: [Token]) -> StatedDate? { wholeLine(tokens[...]) }

    /// The first date of some words of a line, where they give dates and times and nothing else.
    static func wholeLine(_ tokens: ArraySlice<Token>) -> StatedDate? {
        var (date, hasLabel, hasTime, index): (StatedDate?, Bool, Bool, Int) = (nil, false, false, tokens.startIndex)
        while index < tokens.endIndex {
            if let found = Self.date(tokens, at: index) {
                if date == nil { date = found.date }
                index = found.end
                continue
            }
            let token = tokens[index]
            index += 1
            if token.isMark || token.isAny([.weekday, .dateFiller]) { continue }
            if token.isAny(.dateLabel) {
                hasLabel = true
            } else if token.isAny(.time) || token.traits.contains(.isTime) {
                hasTime = true
            } else if !(hasTime && isZone(token)) {
                return nil
            }
        }
        guard let date, date.year != nil || hasLabel || tokens.count <= 6 else { return nil }
        return date
    }

    /// Whether a line that only gives a date may begin with a word or mark.
    static func mayBegin(_ token: Token) -> Bool {
        token.isMark || token.isAny([.weekday, .dateFiller, .dateLabel, .time]) || token.traits.contains(.isTime)
            || token.known.month != 0 || token.figures != Figures()
    }

    /// The date that begins at a token, and the token after it; nil for a day that no calendar has.
    static func date(_ tokens: ArraySlice<Token>, at start: Int) -> (date: StatedDate, end: Int)? {
        let first = tokens[start]
        if let date = first.figures.date { return (date, start + 1) }
        guard first.known.month != 0 || first.figures.dayAlone != nil, let found = written(tokens, at: start) else {
            return nil
        }
        // Of a day without its year, any leap year tells whether it exists.
        let day = ArticleDate(year: found.date.year ?? 2000, month: found.date.month, day: found.date.day)
        return day == nil ? nil : found
    }

    /// "June 3, 2016", "3rd of June", with or without the year.
    private static func written(_ tokens: ArraySlice<Token>, at start: Int) -> (date: StatedDate, end: Int)? {
        func token(_ index: Int) -> Token? { index < tokens.endIndex ? tokens[index] : nil }
        let first = tokens[start]
        if let month = month(first) {
            guard let day = token(start + 1)?.figures.dayAlone else { return nil }
            let year = year(tokens, start + 2)
            return (StatedDate(year: year.value, month: month, day: day), year.end)
        }
        guard let day = first.figures.dayAlone else { return nil }
        let monthIndex = token(start + 1)?.isAny(.of) == true ? start + 2 : start + 1
        guard let month = token(monthIndex).flatMap(month) else { return nil }
        let year = year(tokens, monthIndex + 1)
        return (StatedDate(year: year.value, month: month, day: day), year.end)
    }

    private static func year(_ tokens: ArraySlice<Token>, _ start: Int) -> (value: Int?, end: Int) {
        let index = start < tokens.endIndex && tokens[start].mark == .comma ? start + 1 : start
        guard index < tokens.endIndex, let year = tokens[index].figures.yearAlone else { return (nil, start) }
        return (year, index + 1)
    }

    private static func month(_ token: Token) -> Int? { token.known.month == 0 ? nil : Int(token.known.month) }

    private static func isZone(_ token: Token) -> Bool {
        token.isAllCapitals && token.range.count <= 8 || token.isAny(.zone)
    }
}
