import NewsModel

/// What the loader knows of a file besides its bytes.
package struct FileFacts: Sendable {
    /// The path as the user would write it.
    package let path: String
    /// When the file was last changed, in seconds since 1970; nil where it is not known.
    package let seconds: Int?
    private let day: @Sendable (_ seconds: Int) -> ArticleDate?

    /// The facts of a file changed at a time, which `day` turns into a civil day.
    package init(path: String, seconds: Int?, day: @escaping @Sendable (_ seconds: Int) -> ArticleDate?) {
        (self.path, self.seconds, self.day) = (path, seconds, day)
    }

    /// The facts of a file changed on a day.
    package init(path: String, modified: ArticleDate? = nil) {
        self.init(path: path, seconds: modified.map { $0.dayOrder * 86_400 }) { _ in modified }
    }

    /// The day the file was last changed, in local time, with the origin `.fileTime`; worked out at each call.
    package var modified: ArticleDate? { seconds.flatMap(day) }
}
