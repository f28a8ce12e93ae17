import Glibc
import ReaderUI
import Screen

/// Where themes are found: the config folder, `share` beside the program, the nearest `Themes` folder above it, and
/// those compiled in.
struct ThemeSearch {
    private let environment: (String) -> String?

    init(_ environment: @escaping (String) -> String?) { self.environment = environment }

    /// The theme file of a name, or of a path where the name is one; nil where there is none.
    func file(named name: String) -> ThemeFile? {
        if name.contains("/") || name.hasSuffix(".toml") { return Self.read(name) }
        for folder in folders {
            if let file = Self.read(folder + "/" + name + ".toml") { return file }
        }
        guard let bundled = BundledFiles.themes.first(where: { $0.name == "Themes/\(name).toml" }) else { return nil }
        return ThemeFile(path: bundled.name, text: String(decoding: bundled.bytes, as: UTF8.self))
    }

    /// The names of all themes that are found, sorted.
    var names: [String] {
        var names = Set(BundledFiles.themes.map { String($0.name.dropFirst("Themes/".count)) })
        for folder in folders {
            guard let entries = opendir(folder) else { continue }
            defer { closedir(entries) }
            while let entry = readdir(entries) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.insert(name) }
            }
        }
        return names.map { String($0.dropLast(".toml".count)) }.sorted()
    }

    private var folders: [String] {
        var folders: [String] = []
        if let config = environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
            folders.append(config + "/quoth/themes")
        } else if let home = environment("HOME"), home.hasPrefix("/") {
            folders.append(home + "/.config/quoth/themes")
        }
        var place = Self.programFolder
        if !place.isEmpty { folders.append(place + "/../share/quoth/themes") }
        while !place.isEmpty {
            if access(place + "/Themes", F_OK) == 0 {
                folders.append(place + "/Themes")
                break
            }
            place = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? ""
        }
        return folders
    }

    private static var programFolder: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            readlink("/proc/self/exe", bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard count > 0 else { return "" }
        let path = String(decoding: buffer.prefix(count), as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static func read(_ path: String) -> ThemeFile? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard case .read(let bytes) = readToEnd(descriptor, expecting: 4096) else { return nil }
        return ThemeFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
}

/// The theme that was asked for, else the one that suits the terminal.
func chosenTheme(_ options: ReaderOptions, _ depth: ColorDepth) throws(ProgramFailure) -> Theme {
    let search = ThemeSearch(options.environment)
    let name = options.theme ?? Theme.defaultName(for: depth, colorHint: options.environment("COLORFGBG"))
    do throws(ThemeFailure) {
        return try readTheme(named: name, find: search.file(named:))
    } catch {
        throw .theme(error)
    }
}

extension Theme {
    /// The name of the theme for a terminal; `colorHint` is what some terminals say of their colours in COLORFGBG:
    /// `15;0`, foreground and background as indexes of the palette.
    static func defaultName(for depth: ColorDepth, colorHint: String?) -> String {
        let name = defaultName(for: depth)
        guard name == "night", let last = colorHint?.split(separator: ";").last, let index = Int(last) else { return name }
        return index == 7 || index == 15 ? "day" : name
    }
}
