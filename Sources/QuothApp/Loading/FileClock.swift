import Glibc
import NewsFormats
import NewsModel

/// Turns a file's time into a day, as the reader's place on earth has it; tests fix it.
package struct FileClock: Sendable {
    /// What a time is to people and to programs.
    package struct Reading: Hashable, Sendable {
        /// The civil day.
        package var day: ArticleDate?
        /// The same instant in ISO 8601, in UTC.
        package var iso: String?

        package init(day: ArticleDate?, iso: String?) { (self.day, self.iso) = (day, iso) }
    }

    /// Reads a time of a file, given in seconds since 1970.
    package let read: @Sendable (_ seconds: Int) -> Reading

    package init(_ read: @escaping @Sendable (_ seconds: Int) -> Reading) { self.read = read }

    /// The clock of the machine's own time zone.
    package static let local = FileClock { seconds in
        var time = time_t(seconds)
        var parts = tm()
        var day: ArticleDate?
        if localtime_r(&time, &parts) != nil {
            day = ArticleDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
                origin: .fileTime)
        }
        return Reading(day: day, iso: isoTime(seconds))
    }

    /// A clock that gives every file the same time.
    package static func fixed(_ day: ArticleDate, iso: String? = nil) -> FileClock {
        FileClock { _ in Reading(day: day, iso: iso) }
    }

    /// `2016-06-03T14:05:00Z`, or nil for a year that has no four digits.
    static func isoTime(_ seconds: Int) -> String? {
        var time = time_t(seconds)
        var parts = tm()
        guard gmtime_r(&time, &parts) != nil,
            let day = ArticleDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { return nil }
        func twoDigits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.iso)T\(twoDigits(parts.tm_hour)):\(twoDigits(parts.tm_min)):\(twoDigits(parts.tm_sec))Z"
    }
}

extension FileFacts {
    /// What the formats may know of a walked file.
    init(_ file: WalkedFile, clock: FileClock) {
        let reading = clock.read(file.status.modified)
        self.init(path: file.path.string, modified: reading.day, modifiedISO: reading.iso)
    }
}
