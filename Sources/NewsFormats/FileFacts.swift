import NewsModel

/// What the loader knows of a file besides its bytes.
package struct FileFacts: Hashable, Sendable {
    /// The path as the user would write it.
    package let path: String
    /// The day the file was last changed, in local time, with the origin `.fileTime`; nil where it is not known.
    package let modified: ArticleDate?
    /// The same moment as ISO 8601, for JSON.
    package let modifiedISO: String?

    /// The facts of one file.
    package init(path: String, modified: ArticleDate? = nil, modifiedISO: String? = nil) {
        (self.path, self.modified, self.modifiedISO) = (path, modified, modifiedISO)
    }
}
