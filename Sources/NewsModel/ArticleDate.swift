/// The day, and where known the time, that an article bears.
package struct ArticleDate: Hashable, Sendable {
    /// Where a date comes from, the surest first.
    package enum Origin: UInt8, Sendable {
        /// The source gives the whole day.
        case stated
        /// The source gives day and month, the year is its file's.
        case yearFromFile
        /// Nothing is given: the day the file was last changed.
        case fileTime
    }

    private let storedYear: UInt16
    private let storedMonth: UInt8
    private let storedDay: UInt8
    package let origin: Origin
    /// The time of the day, where the source gives it.
    package let time: ClockTime?

    package var year: Int { Int(storedYear) }
    /// 1 to 12.
    package var month: Int { Int(storedMonth) }
    /// 1 to 31.
    package var day: Int { Int(storedDay) }

    /// The date, or nil where no calendar has it.
    package init?(year: Int, month: Int, day: Int, origin: Origin = .stated, time: ClockTime? = nil) {
        guard (1...12).contains(month), (1...9999).contains(year), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        (storedYear, storedMonth, storedDay) = (UInt16(year), UInt8(month), UInt8(day))
        (self.origin, self.time) = (origin, time)
    }

    /// True where the day is partly a guess; shown with a `~`.
    package var isApproximate: Bool { origin != .stated }

    /// The days since 1 January 1970; negative before it.
    package var dayOrder: Int { CivilDay.number(year: year, month: month, day: day) }

    /// A number that grows with the moment: seconds since 1970, at the day's start where no time is given, in the zone
    /// that the source names or else as if it were UTC.
    package var order: Int {
        guard let time else { return dayOrder * 86_400 }
        return dayOrder * 86_400 + time.secondOfDay - (time.zone ?? 0) * 60
    }

    /// 28 to 31.
    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A time of day, as exact as its source.
package struct ClockTime: Hashable, Sendable {
    /// Seconds since midnight, 0 to 86,399.
    private let seconds: Int32
    private let zoneMinutes: Int16
    /// True where the source gives seconds too.
    package let hasSeconds: Bool

    /// Minutes east of UTC; nil where the source names no zone.
    package var zone: Int? { zoneMinutes == Int16.min ? nil : Int(zoneMinutes) }
    package var secondOfDay: Int { Int(seconds) }

    /// The time, or nil where no clock shows it; a leap second counts as the one before. `zone` in minutes east of UTC.
    package init?(hour: Int, minute: Int, second: Int? = nil, zone: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0),
            abs(zone ?? 0) < 24 * 60
        else { return nil }
        seconds = Int32(hour * 3600 + minute * 60 + min(59, second ?? 0))
        zoneMinutes = zone.map { Int16($0) } ?? Int16.min
        hasSeconds = second != nil
    }

    /// `14:05`, `14:05:00Z`, `14:05:00+02:00`.
    package var iso: String {
        var text = "\(twoDigits(secondOfDay / 3600)):\(twoDigits(secondOfDay / 60 % 60))"
        if hasSeconds { text += ":\(twoDigits(secondOfDay % 60))" }
        guard let zone else { return text }
        if zone == 0 { return text + "Z" }
        return text + "\(zone < 0 ? "-" : "+")\(twoDigits(abs(zone) / 60)):\(twoDigits(abs(zone) % 60))"
    }
}

extension ArticleDate {
    private static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let longMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `3 Jun 2016`, with a `~` before a guess: for lists.
    package var short: String { "\(isApproximate ? "~" : "")\(day) \(Self.shortMonths[month - 1]) \(year)" }
    /// `3 June 2016`, with a `~` before a guess: for the line under a headline.
    package var long: String { "\(isApproximate ? "~" : "")\(day) \(Self.longMonths[month - 1]) \(year)" }
    /// `2016-06-03`, or `2016-06-03T14:05:00Z` where the time is known: for JSON.
    package var iso: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        let date = "\(padded)-\(twoDigits(month))-\(twoDigits(day))"
        return time.map { "\(date)T\($0.iso)" } ?? date
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
