import NewsStore

/// What became of files while they were open, in the order in which it happened.
package struct FileChanges: Sendable {
    /// One change; paths are those that articles bear.
    package enum Step: Sendable {
        /// What a file holds now: it is new, or was written.
        case holds(String, [StoredArticle])
        /// A file, or a folder with all that is in it, is no longer there.
        case gone(String)
        /// A file, or a folder with all that is in it, has another name.
        case moved(String, String)
    }

    package var steps: [Step] = []
    /// What could not be read.
    package var skipped: [SkippedSource] = []

    package init() {}

    package var isEmpty: Bool { steps.isEmpty && skipped.isEmpty }
}
