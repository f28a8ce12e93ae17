import Glibc
import Screen

/// What a run of the program can fail with; wording and exit status of each stand in this file only.
package enum ProgramFailure: Error, Hashable, Sendable {
    /// The command line is wrong; what is wrong, in words, and the verb whose help tells, nil for the program's.
    case usage(String, verb: String? = nil)
    /// A path that does not exist.
    case noSuchPath(String)
    /// A path that can't be looked at; the system's error number.
    case unreadable(String, Int32)
    /// No article was found under the paths; the first thing that was left out, if any, and how many there were.
    case noArticle(paths: [String], skipped: SkippedFile?, count: Int)
    /// A theme can't be used.
    case theme(ThemeFailure)
    /// The terminal can't show the reader; the paths that it was asked for.
    case terminal(TerminalFailure, paths: [String])
    /// Anything else that ends the reader, in words.
    case reader(String)
    /// Nothing more can be written; the system's error number.
    case output(Int32)

    /// One line without the program's name.
    package var message: String {
        switch self {
        case .usage(let words, let verb): "\(words); see quoth \(verb.map { "\($0) " } ?? "")--help"
        case .noSuchPath(let path) where path.hasPrefix("http://") || path.hasPrefix("https://"):
            "quoth reads files. Try: curl -s '\(printable(path))' | quoth -"
        case .noSuchPath(let path): "no such file or folder: \(printable(path))"
        case .unreadable(let path, let number): "can't read \(printable(path)): \(errorWords(number))"
        case .noArticle(let paths, let skipped, let count): Self.noArticle(paths, skipped, count)
        case .theme(.missing(let name, nil)): "there is no theme \"\(printable(name))\"; quoth themes lists them"
        case .theme(let failure): printable(failure.description)
        case .terminal(let failure, let paths): Self.terminal(failure, paths)
        case .reader(let words): words
        case .output(let number): "can't write the output: \(errorWords(number))"
        }
    }

    /// What the program ends with.
    package var exitStatus: Int32 { ExitStatus.failure }

    private static func terminal(_ failure: TerminalFailure, _ paths: [String]) -> String {
        let what = paths.isEmpty ? "PATH" : paths.map(printable).joined(separator: " ")
        let instead = "to read here: quoth quotes \(what)"
        return switch failure {
        case .notATerminal: "the reader needs a terminal for its keys and its screen; \(instead)"
        case .cannotMoveCursor(""): "TERM is not set, so the reader can't draw; \(instead)"
        case .cannotMoveCursor(let name): "a terminal of the type \(printable(name)) can't move its cursor; \(instead)"
        case .unknown(let words): "can't use the terminal: \(printable(words)); \(instead)"
        }
    }

    private static func noArticle(_ paths: [String], _ skipped: SkippedFile?, _ count: Int) -> String {
        let place = paths == ["-"] ? "standard input" : paths.map(printable).joined(separator: ", ")
        guard let skipped else { return "no article in \(place)" }
        if count == 1 { return "no article in \(place): \(skipped.reason.words)" }
        return "no article in \(place): \(count) files left out, the first of them \(skipped.words)"
    }
}

/// What the program's exit status means.
package enum ExitStatus {
    package static let success: Int32 = 0
    /// A search or filter found nothing.
    package static let nothingFound: Int32 = 1
    /// Bad usage or unreadable input.
    package static let failure: Int32 = 2
}

extension SkippedFile {
    /// One line for people: the path, the line, the reason.
    package var words: String { "\(printable(path))\(line.map { ":\($0)" } ?? ""): \(reason.words)" }
}

extension SkippedFile.Reason {
    /// The reason in plain words.
    package var words: String {
        switch self {
        case .unsupportedFormat(let name): "files of the format .\(printable(name)) are not read yet"
        case .notRegularFile: "not a regular file"
        case .brokenLink: "a link that leads nowhere"
        case .folderSeenBefore: "a link back to a folder that was read already"
        case .tooLarge: "larger than \(largestArticle >> 20) MB"
        case .notText(let words): "not a text: \(printable(words))"
        case .empty: "empty"
        case .damaged(let words): "damaged: \(printable(words))"
        case .locked: "another program is just writing to it; open it again in a moment"
        case .unreadable(let number): errorWords(number)
        }
    }
}

/// The system's own words for an error number, beginning in lower case.
func errorWords(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "error \(number)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
}

/// A string for a message line: control characters, which could move the cursor, become `?`.
package func printable(_ string: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        result.append(isControl ? "?" : scalar)
    }
    return String(result)
}
