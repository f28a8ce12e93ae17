import Glibc
import TOMLKit

/// What of the user's settings can't be used, in words that say what to do.
package struct ConfigFailure: Error, Hashable, Sendable {
    package let words: String
}

/// The user's settings, `config.toml` in the config folder:
///
///     library = ["~/News", "~/.local/share/newsboat/cache.db"]
package struct ConfigFile: Sendable {
    package let path: String
    private let home: String?

    /// The settings of an environment: in `XDG_CONFIG_HOME`, else in the home folder; nil where neither is set.
    package init?(_ environment: (String) -> String?) {
        let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let folder = UserFolder.config.path(environment) else { return nil }
        (path, self.home) = ("\(folder)/quoth/config.toml", home)
    }

    /// The files and folders that are opened where no path is given; none where there are no settings.
    package func library() throws(ConfigFailure) -> [String] {
        try library(in: try text()).map(expanded)
    }

    /// Adds a file or folder to the library; all else in the file stays as it is. True where it was not there yet.
    package func add(_ added: String) throws(ConfigFailure) -> Bool {
        let text = try text()
        var paths = try library(in: text)
        let shortened = shortened(absolute(added))
        if paths.map(expanded).contains(expanded(shortened)) { return false }
        paths.append(shortened)
        let line = "library = [\(paths.map(Self.quoted).joined(separator: ", "))]"
        var newText = "\(line)\n\(text)"
        if let old = Self.libraryRange(in: text) {
            newText = text
            newText.replaceSubrange(old, with: line)
        }
        // Whatever stands in the file, nothing but the library may have changed.
        guard let check = try? library(in: newText), check == paths else {
            throw ConfigFailure(words: "\(path) can't be changed by itself; write into it: \(line)")
        }
        try write(newText)
        return true
    }

    // MARK: Reading

    private func text() throws(ConfigFailure) -> String {
        let file = FilePath(path)
        guard case .found(let status) = file.status() else { return "" }
        guard case .read(let bytes, _) = readWholeFile(WalkedFile(path: file, status: status)) else {
            throw ConfigFailure(words: "\(path) can't be read")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func library(in text: String) throws(ConfigFailure) -> [String] {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigFailure(words: "\(path):\(max(1, error.source.begin.line)): this is no TOML; mend or remove it")
        } catch {
            throw ConfigFailure(words: "\(path): this is no TOML; mend or remove it")
        }
        guard let value = table["library"] else { return [] }
        if let one = value.string { return [one] }
        let paths = value.array?.compactMap(\.string)
        guard let paths, paths.count == value.array?.count else {
            throw ConfigFailure(words: "\(path): library is a list of paths: library = [\"~/News\"]")
        }
        return paths
    }

    /// A path with the home folder in place of `~`.
    func expanded(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }

    private func shortened(_ path: String) -> String {
        guard let home, home != "/", path == home || path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    /// The path from the root on, with a home folder's sign replaced.
    private func absolute(_ path: String) -> String {
        let path = FilePath(expanded(path)).withoutTrailingSlashes.string
        if path.hasPrefix("/") { return path }
        guard let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return path == "." ? String(cString: folder) : "\(String(cString: folder))/\(path)"
    }

    // MARK: Writing

    /// A string as TOML writes it.
    private static func quoted(_ path: String) -> String {
        var out = "\""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// Where the library's key and value stand; nil where they don't, or are written in a way that is not known here.
    private static func libraryRange(in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
            let bare = text[start..<end].filter { $0 != " " && $0 != "\t" }
            if bare.hasPrefix("[") { return nil }
            if bare.hasPrefix("library="), let sign = text[start..<end].firstIndex(of: "=") {
                return start..<valueEnd(in: text, from: text.index(after: sign))
            }
            start = end == text.endIndex ? end : text.index(after: end)
        }
        return nil
    }

    /// The end of a list or string that begins at an index.
    private static func valueEnd(in text: String, from start: String.Index) -> String.Index {
        var (index, quote, isList): (String.Index, Character?, Bool) = (start, nil, false)
        while index < text.endIndex {
            let character = text[index]
            if let open = quote {
                if character == "\\", open == "\"" {
                    index = text.index(after: index)
                    if index == text.endIndex { return index }
                } else if character == open {
                    quote = nil
                    if !isList { return text.index(after: index) }
                }
            } else {
                switch character {
                case "\"", "'": quote = character
                case "[": isList = true
                case "]": return text.index(after: index)
                case "#": index = text[index...].firstIndex(of: "\n") ?? text.endIndex
                case "\n" where !isList: return index
                default: break
                }
            }
            if index < text.endIndex { index = text.index(after: index) }
        }
        return index
    }

    /// Writes the file beside the old one and then over it, so that a crash leaves one of them whole.
    private func write(_ text: String) throws(ConfigFailure) {
        let folder = FilePath(path).folder
        makeFolders(folder)
        let draft = FilePath("\(path).new")
        let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
        guard descriptor >= 0 else { throw ConfigFailure(words: "\(path) can't be written: \(errorWords(errno))") }
        let failed = writeAll(Array(text.utf8), to: descriptor) != 0 || fsync(descriptor) != 0
        close(descriptor)
        let isRenamed =
            !failed && draft.withCString { from in FilePath(path).withCString { rename(from, $0) } } == 0
        if !isRenamed {
            let number = errno
            _ = draft.withCString { unlink($0) }
            throw ConfigFailure(words: "\(path) can't be written: \(errorWords(number))")
        }
    }

    private func makeFolders(_ folder: FilePath) {
        if case .found = folder.status() { return }
        if folder.folder != folder { makeFolders(folder.folder) }
        _ = folder.withCString { mkdir($0, 0o755) }
    }
}
