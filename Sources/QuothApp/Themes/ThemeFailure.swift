/// Why a theme can't be read.
package enum ThemeFailure: Error, Hashable, Sendable {
    /// No theme of this name is found; `file` names the file that inherits it, nil where the user asked for it.
    case missing(name: String, file: String?)
    /// The file is no TOML, from this line on (1-based).
    case syntax(file: String, line: Int, reason: String)
    /// Something in the file is not known or of the wrong type; `line` is 1-based, nil where it can't be told.
    case invalid(file: String, line: Int?, reason: String)
    /// Neither the file nor what it inherits says how these roles look.
    case incomplete(file: String, roles: [String])
}

extension ThemeFailure: CustomStringConvertible {
    /// One line for the user.
    package var description: String {
        switch self {
        case .missing(let name, nil): "there is no theme \"\(name)\""
        case .missing(let name, let file?): "\(file): there is no theme \"\(name)\" to inherit"
        case .syntax(let file, let line, let reason): "\(file):\(line): \(reason)"
        case .invalid(let file, let line?, let reason): "\(file):\(line): \(reason)"
        case .invalid(let file, nil, let reason): "\(file): \(reason)"
        case .incomplete(let file, let roles): "\(file): roles are missing: \(roles.joined(separator: ", "))"
        }
    }
}
