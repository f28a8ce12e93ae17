import Glibc
import NewsFormats
import NewsModel

/// Turns a file's time into a day, as the reader's place on earth has it; tests fix it.
package struct FileClock: Sendable {
    /// The civil day of a time in seconds since 1970.
    package let day: @Sendable (_ seconds: Int) -> ArticleDate?

    package init(_ day: @escaping @Sendable (_ seconds: Int) -> ArticleDate?) { self.day = day }

    /// The clock of the machine's own time zone.
    package static let local = FileClock { seconds in
        var time = time_t(seconds)
        var parts = tm()
        guard localtime_r(&time, &parts) != nil else { return nil }
        return ArticleDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday), origin: .fileTime)
    }

    /// A clock that gives every file the same day.
    package static func fixed(_ day: ArticleDate) -> FileClock { FileClock { _ in day } }

    /// What the formats may know of a file.
    func facts(_ path: String, seconds: Int?) -> FileFacts { FileFacts(path: path, seconds: seconds, day: day) }
}
