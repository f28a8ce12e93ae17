/// The day, and where known the time, that an article bears.
package struct ArticleDate: Hashable, Sendable {
    /// Where a date comes from, the surest first.
    package enum Origin: Sendable {
        /// The source gives the whole day.
        case stated
        /// The source gives day and month, the year is its file's.
        case yearFromFile
        /// Nothing is given: the day the file was last changed.
        case fileTime
    }

    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int
    package let origin: Origin

    /// The date, or nil where no calendar has it.
    package init?(year: Int, month: Int, day: Int, origin: Origin = .stated) {
        guard (1...12).contains(month), day >= 1, day <= Self.daysIn(month: month, year: year),
            (1...9999).contains(year)
        else { return nil }
        (self.year, self.month, self.day, self.origin) = (year, month, day, origin)
    }

    /// True where the day is partly a guess; shown with a `~`.
    package var isApproximate: Bool { origin != .stated }

    /// A number that grows with the day.
    package var dayOrder: Int { (year * 12 + month) * 31 + day }

    private static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
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
    /// `2016-06-03`, for JSON.
    package var iso: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
