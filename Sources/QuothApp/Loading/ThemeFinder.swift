import Glibc

/// Finds theme files: the user's own first, then those beside the program, then the one compiled in.
package struct ThemeFinder: Sendable {
    /// Folders of theme files, the first to be asked first.
    package let folders: [String]

    /// A finder that looks in the given folders.
    package init(folders: [String]) { self.folders = folders }

    /// A finder that looks in the config folder, in `../share/quoth/Themes` beside the executable, and in `Themes` of
    /// the nearest folder above it that has one.
    package init(environment: (String) -> String?, executable: String?) {
        var folders: [String] = []
        if let config = UserFolder.config.path(environment) { folders.append("\(config)/quoth/themes") }
        if let executable {
            var parts = executable.split(separator: "/").dropLast()
            folders.append("/\(parts.joined(separator: "/"))/../share/quoth/Themes")
            while !parts.isEmpty {
                let folder = "/\(parts.joined(separator: "/"))/Themes"
                if case .found(let status) = FilePath(folder).status(), status.kind == .folder {
                    folders.append(folder)
                    break
                }
                parts = parts.dropLast()
            }
        }
        self.folders = folders
    }

    /// The theme of a name, or the theme file at a path where the name has a slash; nil where there is none.
    package func file(named name: String) -> ThemeFile? {
        if name.contains("/") { return Self.read(name) }
        for folder in folders {
            if let file = Self.read("\(folder)/\(name).toml") { return file }
        }
        let bundled = BundledFiles.themes.first { $0.name == "Themes/\(name).toml" }
        return bundled.map { ThemeFile(path: $0.name, text: String(decoding: $0.bytes, as: UTF8.self)) }
    }

    /// The names of all themes, in order.
    package func names() -> [String] {
        var names = Set(BundledFiles.themes.compactMap { Self.themeName($0.name) })
        // A missing folder gives the walk nothing but an entry that it is missing.
        for case .file(let file) in FileWalk(folders.map { FilePath($0) }) {
            if let name = Self.themeName(file.path.string) { names.insert(name) }
        }
        return names.sorted()
    }

    /// The path of this program's executable, or nil where the system does not tell.
    package static var executable: String? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map { readlink("/proc/self/exe", $0, characters.count) } ?? -1
            }
        }
        return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
    }

    private static func read(_ path: String) -> ThemeFile? {
        let path = FilePath(path)
        guard case .found(let status) = path.status(), status.kind == .file,
            case .read(let bytes, _) = readWholeFile(WalkedFile(path: path, status: status))
        else { return nil }
        return ThemeFile(path: path.string, text: String(decoding: bytes, as: UTF8.self))
    }

    /// `night` of `…/night.toml`.
    private static func themeName(_ path: String) -> String? {
        guard path.hasSuffix(".toml"), let name = path.split(separator: "/").last else { return nil }
        return String(name.dropLast(".toml".count))
    }
}
