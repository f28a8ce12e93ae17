import NewsModel

/// Reads dates in the forms of ISO 8601, and what is near to them.
struct ISODate {
    private var scan: DateScan
    private var parts = DateParts()

    /// `2016-06-03T14:05:00.123+02:00`, `20160603T1405Z`, `2016-155`, `2016-W22-5`, `2016-06`, `2016`, `16-06-03`; a
    /// space may stand for the T, single figures and other marks between the day's numbers are taken too. Nil for
    /// anything else; a month or a year alone is its first day.
    static func read(_ source: [UInt8]) -> ArticleDate? {
        var reader = ISODate(scan: DateScan(source))
        return reader.read()
    }

    private init(scan: DateScan) { self.scan = scan }

    private mutating func read() -> ArticleDate? {
        guard readDay() else { return nil }
        if scan.isAtEnd { return parts.date }
        let hasLetter = scan.take(oneOf: [0x54, 0x74])
        let start = scan.position
        scan.skipSpaces()
        guard hasLetter || scan.position > start || scan.digitCount == 6, readTime() else { return nil }
        scan.skipSpaces()
        if !scan.isAtEnd {
            parts.zone = scan.zone()
            guard parts.zone != nil, scan.isAtEnd else { return nil }
        }
        return parts.date
    }

    // MARK: The day

    private mutating func readDay() -> Bool {
        // "-0312" and "-03-12" leave the century out and have no day.
        if scan.take(0x2D) {
            guard let year = scan.digits(2) else { return false }
            _ = scan.take(0x2D)
            return set(DateParts.year(ofTwoFigures: year), scan.number(2...2), 1)
        }
        switch scan.digitCount {
        case 4: return readYearFirst()
        case 8, 14: return set(scan.digits(4), scan.digits(2), scan.digits(2))
        case 7: return setOrdinal(scan.digits(4), scan.digits(3))
        case 6: return set(twoFigureYear(), scan.digits(2), scan.digits(2))
        case 5: return setOrdinal(twoFigureYear(), scan.digits(3))
        case 2:
            let year = twoFigureYear()
            guard scan.take(0x2D) else { return false }
            let month = scan.number(2...2)
            guard scan.take(0x2D) else { return false }
            return set(year, month, scan.number(2...2))
        default: return false
        }
    }

    private mutating func twoFigureYear() -> Int? { scan.digits(2).map(DateParts.year(ofTwoFigures:)) }

    /// Reads on behind the marks between the numbers.
    private mutating func readYearFirst() -> Bool {
        let year = scan.digits(4)
        if scan.isAtEnd { return set(year, 1, 1) }
        let mark = scan.byte()
        let hasMark = scan.take(oneOf: [0x2D, 0x2F, 0x2E])
        if scan.take(0x57) { return readWeek(year) }
        guard hasMark, let mark else { return false }
        switch scan.digitCount {
        case 3:
            let number = scan.digits(3)
            // A month of three figures is a mistake that some programs make.
            return scan.take(mark) ? set(year, number, scan.number(1...2)) : setOrdinal(year, number)
        case 1, 2:
            let month = scan.number(1...2)
            return set(year, month, scan.take(mark) ? scan.number(1...2) : 1)
        default: return false
        }
    }

    private mutating func readWeek(_ year: Int?) -> Bool {
        guard let year, let week = scan.digits(2), (1...53).contains(week) else { return false }
        _ = scan.take(0x2D)
        let weekday = scan.number(1...1) ?? 1
        guard (1...7).contains(weekday) else { return false }
        // The week of 4 January is the first. Day 0 of 1970 was a Thursday.
        let fourth = CivilDay.number(year: year, month: 1, day: 4)
        let monday = fourth - ((fourth % 7 + 7) % 7 + 3) % 7
        return set(dayNumber: monday + (week - 1) * 7 + weekday - 1)
    }

    private mutating func setOrdinal(_ year: Int?, _ number: Int?) -> Bool {
        guard let year, let number, (1...366).contains(number) else { return false }
        set(dayNumber: CivilDay.number(year: year, month: 1, day: 1) + number - 1)
        return parts.year == year
    }

    @discardableResult private mutating func set(dayNumber: Int) -> Bool {
        let (year, month, day) = CivilDay.date(of: dayNumber)
        return set(year, month, day)
    }

    private mutating func set(_ year: Int?, _ month: Int?, _ day: Int?) -> Bool {
        (parts.year, parts.month, parts.day) = (year, month, day)
        return year != nil && month != nil && day != nil
    }

    // MARK: The time

    /// `14:05:09.5`, `140509`, `1405`, `14`.
    private mutating func readTime() -> Bool {
        switch scan.digitCount {
        case 6: (parts.hour, parts.minute, parts.second) = (scan.digits(2), scan.digits(2) ?? 0, scan.digits(2))
        case 4: (parts.hour, parts.minute) = (scan.digits(2), scan.digits(2) ?? 0)
        case 1, 2:
            parts.hour = scan.number(1...2)
            guard scan.take(0x3A) else { return parts.hour != nil }
            guard let minute = scan.number(1...2) else { return false }
            parts.minute = minute
            if scan.take(0x3A) {
                parts.second = scan.number(1...2)
                if parts.second == nil { return false }
            }
        default: return false
        }
        scan.skipFraction()
        return true
    }
}
