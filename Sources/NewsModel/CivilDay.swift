/// Days counted from 1 January 1970 in the calendar of today, carried on to all years.
package enum CivilDay {
    /// The number of a day; negative before 1970. Years are counted from March, so that the leap day is the last.
    package static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let fromMarch = (month + 9) % 12
        let leapDays = floorDivide(shifted, 4) - floorDivide(shifted, 100) + floorDivide(shifted, 400)
        return shifted * 365 + leapDays + (fromMarch * 153 + 2) / 5 + day - 1 - 719_468
    }

    /// The day of a number.
    package static func date(of number: Int) -> (year: Int, month: Int, day: Int) {
        let days = number + 719_468
        let era = floorDivide(days, 146_097)
        let ofEra = days - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * fromMarch + 2) / 5 + 1)
    }

    /// A moment in seconds since 1970 as `2016-06-03T14:05:00Z`; nil for a year that has no four digits.
    package static func isoTime(_ seconds: Int) -> String? {
        let day = floorDivide(seconds, 86_400)
        let (year, month, number) = date(of: day)
        let rest = seconds - day * 86_400
        let time = ClockTime(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, zone: 0)
        return ArticleDate(year: year, month: month, day: number, time: time)?.iso
    }

    private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
}
