/// Why bytes could not be read as an article.
package enum FormatError: Error, Hashable, Sendable {
    /// Nothing but white space and control characters.
    case empty
    /// Not a text at all; the reason completes "skipped: …": "a PNG image".
    case notText(String)
    /// Of the right format, but broken; says what is wrong and where: "column 17: a comma or } is missing".
    case damaged(String)
    /// Another program is just writing to the file.
    case locked
}

extension FormatError: CustomStringConvertible {
    /// The reason in plain words, for the list of skipped files.
    package var description: String {
        switch self {
        case .empty: "empty"
        case .notText(let reason): "not a text: \(reason)"
        case .damaged(let reason): "damaged: \(reason)"
        case .locked: "another program is just writing to it"
        }
    }
}
