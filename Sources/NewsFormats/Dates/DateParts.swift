import NewsModel

/// The numbers that a date is made of, as they are read.
struct DateParts {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour: Int?
    var minute = 0
    /// Nil where none are given.
    var second: Int?
    /// Minutes east of UTC.
    var zone: Int?

    /// The date; nil where no calendar or clock has it. 24:00 is the next day's beginning.
    var date: ArticleDate? {
        guard let year, let month, let day, let whole = ArticleDate(year: year, month: month, day: day) else {
            return nil
        }
        guard let hour else { return whole }
        let isNextDay = hour == 24 && minute == 0 && (second ?? 0) == 0
        guard let time = ClockTime(hour: isNextDay ? 0 : hour, minute: minute, second: second, zone: zone) else {
            return nil
        }
        let (lastYear, lastMonth, lastDay) = isNextDay ? CivilDay.date(of: whole.dayOrder + 1) : (year, month, day)
        return ArticleDate(year: lastYear, month: lastMonth, day: lastDay, time: time)
    }

    /// The year that two figures mean: 1970 to 2069.
    static func year(ofTwoFigures number: Int) -> Int { number < 70 ? 2000 + number : 1900 + number }
}
