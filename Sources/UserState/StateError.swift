/// Why the user's state can't be kept; reading goes on without it.
package enum StateError: Error, Equatable, Sendable {
    /// The folder can't be made or written.
    case folder(path: String, reason: String)
    /// The file can't be opened or written.
    case file(path: String, reason: String)
    /// A newer program wrote the file.
    case newer(path: String, version: Int)
    /// The file is another program's database.
    case foreign(path: String)
    /// The file was no database; it now bears the other name, and a new one was begun.
    case damaged(path: String, setAside: String)
    /// Another reader held the file for too long.
    case busy(path: String)
    /// The store was closed before.
    case closed
}

extension StateError: CustomStringConvertible {
    /// What is wrong and what to do about it, in one line.
    package var description: String {
        switch self {
        case .folder(let path, let reason):
            "read marks are not kept; make the folder writable or set XDG_STATE_HOME (\(path): \(reason))"
        case .file(let path, let reason):
            "read marks are not kept; make the file writable or set XDG_STATE_HOME (\(path): \(reason))"
        case .newer(let path, let version):
            "read marks are not kept; a newer quoth wrote the file: update, or move it away (\(path), version \(version))"
        case .foreign(let path):
            "read marks are not kept; move another program's file away or set XDG_STATE_HOME (\(path))"
        case .damaged(let path, let setAside):
            "\(path) was damaged; it is kept as \(setAside), and read marks begin anew"
        case .busy(let path):
            "read marks were not kept: another program holds \(path); they are kept with the next change"
        case .closed:
            "read marks can't be kept: the state is closed"
        }
    }
}
