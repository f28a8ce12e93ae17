/// A file, folder or line that was left out, with the reason in plain words.
package struct SkippedFile: Hashable, Sendable {
    /// The path as the user would write it.
    package let path: String
    /// The line that was left out, 1-based; nil where it was the whole file.
    package let line: Int?
    package let reason: Reason

    package init(path: String, line: Int? = nil, reason: Reason) {
        (self.path, self.line, self.reason) = (path, line, reason)
    }

    /// Why something was left out.
    package enum Reason: Hashable, Sendable {
        /// The format is not read yet; the file's extension, without the dot.
        case unsupportedFormat(String)
        /// A pipe, a socket or a device.
        case notRegularFile
        /// A link whose target is missing.
        case brokenLink
        /// A folder that was walked already, by a link that leads back to it.
        case folderSeenBefore
        /// More bytes than are read at once.
        case tooLarge
        /// Bytes that are no text; what they are: "a PNG image".
        case notText(String)
        /// Nothing to read in it.
        case empty
        /// A line or file that the format's rules refuse; what is wrong, in words.
        case damaged(String)
        /// Another program is just writing to it.
        case locked
        /// The system's error number at reading.
        case unreadable(Int32)

        /// True where the user's file could not be read as what it claims to be; false where it was only not for us.
        package var isFailure: Bool {
            switch self {
            case .unsupportedFormat, .notRegularFile, .folderSeenBefore, .empty, .notText: false
            case .brokenLink, .tooLarge, .damaged, .locked, .unreadable: true
            }
        }
    }
}
