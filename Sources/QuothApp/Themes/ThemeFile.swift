import ReaderUI
import Screen
import TOMLKit

/// A theme file's text, and its path as messages name it.
package struct ThemeFile: Hashable, Sendable {
    package let path: String
    package let text: String

    package init(path: String, text: String) { (self.path, self.text) = (path, text) }
}

/// Reads the theme called `name`; `find` gives the file of a theme's name, or nil.
package func readTheme(named name: String, find: (String) -> ThemeFile?) throws(ThemeFailure) -> Theme {
    guard let file = find(name) else { throw .missing(name: name, file: nil) }
    return try readTheme(file, name: name, find: find)
}

/// Reads a theme from a file, and those that it inherits through `find`.
package func readTheme(_ file: ThemeFile, name: String, find: (String) -> ThemeFile?) throws(ThemeFailure) -> Theme {
    var draft = ThemeDraft()
    var (current, seen): (ThemeFile?, Set<String>) = (file, [name])
    while let next = current {
        current = nil
        guard let parent = try draft.add(next) else { continue }
        guard let inherited = find(parent) else { throw .missing(name: parent, file: next.path) }
        guard seen.insert(parent).inserted else {
            let line = lineNumber(of: "inherits", in: next.text)
            throw .invalid(file: next.path, line: line, reason: "\"\(parent)\" inherits itself")
        }
        current = inherited
    }
    for (role, older) in laterRoles where draft.entries[role] == nil { draft.entries[role] = draft.entries[older] }
    let missing = Role.allCases.filter { draft.entries[$0] == nil }
    guard missing.isEmpty else { throw .incomplete(file: file.path, roles: missing.map(\.rawValue)) }
    return try draft.theme(name: name)
}

/// Roles that themes made before them lack, and the roles that such parts had then.
private let laterRoles: [(Role, Role)] = [(.heading, .headline), (.link, .text)]

/// A theme while its file and those that it inherits are read, the heirs first.
private struct ThemeDraft {
    /// What a role's entry says, with the file to blame.
    struct Entry {
        let file: ThemeFile
        let foreground: ColorName?
        let background: ColorName?
        let attributes: Attributes
    }

    /// A colour as written.
    enum ColorName {
        case name(String)
        case index(Int)
    }

    var entries: [Role: Entry] = [:]
    private var palette: [String: Color] = [:]
    private var isDark: Bool?
    private var background: (name: ColorName, file: ThemeFile)?

    /// Adds what a file says and no heir said; answers the name of the theme that it inherits.
    mutating func add(_ file: ThemeFile) throws(ThemeFailure) -> String? {
        let root = try ThemeDraft.parse(file)
        for key in root.keys.sorted() where !["inherits", "kind", "background", "palette", "roles"].contains(key) {
            throw ThemeDraft.failure(file, key, "\"\(key)\" is not known here")
        }
        try addPalette(root, file)
        try addRoles(root, file)
        if let kind = root["kind"] {
            guard let word = kind.string, word == "dark" || word == "light" else {
                throw ThemeDraft.failure(file, "kind", "kind is \"dark\" or \"light\"")
            }
            isDark = isDark ?? (word == "dark")
        }
        if let value = root["background"], background == nil {
            background = (try ThemeDraft.colorName(value, key: "background", file), file)
        }
        guard let parent = root["inherits"] else { return nil }
        guard let name = parent.string else { throw ThemeDraft.failure(file, "inherits", "inherits takes a name") }
        return name
    }

    func theme(name: String) throws(ThemeFailure) -> Theme {
        var styles: [Role: Style] = [:]
        for role in Role.allCases {
            guard let entry = entries[role] else { continue }
            styles[role] = Style(
                foreground: try resolve(entry.foreground, entry.file),
                background: try resolve(entry.background, entry.file), attributes: entry.attributes)
        }
        let painted = try background.map { ($0.name, $0.file) }.flatMap { name, file throws(ThemeFailure) in
            try resolve(name, file)
        }
        return Theme(name: name, isDark: isDark ?? true, background: painted) { styles[$0] ?? .plain }
    }

    private mutating func addPalette(_ root: TOMLTable, _ file: ThemeFile) throws(ThemeFailure) {
        guard let value = root["palette"] else { return }
        guard let table = value.table else { throw ThemeDraft.failure(file, "palette", "palette is a table") }
        for key in table.keys.sorted() where palette[key] == nil {
            guard let value = table[key] else { continue }
            let name = try ThemeDraft.colorName(value, key: key, file)
            guard let color = ThemeDraft.color(name) else { throw ThemeDraft.unknown(name, file) }
            palette[key] = color
        }
    }

    private mutating func addRoles(_ root: TOMLTable, _ file: ThemeFile) throws(ThemeFailure) {
        guard let value = root["roles"] else { return }
        guard let table = value.table else { throw ThemeDraft.failure(file, "roles", "roles is a table") }
        for key in table.keys.sorted() {
            guard let role = Role(rawValue: key) else {
                throw ThemeDraft.failure(file, key, "there is no role \"\(key)\"")
            }
            guard let fields = table[key]?.table else {
                throw ThemeDraft.failure(file, key, "\(key) takes a table such as { fg = \"blue\", bold = true }")
            }
            let entry = try ThemeDraft.entry(fields, role: key, file)
            if entries[role] == nil { entries[role] = entry }
        }
    }

    private static let attributes: [String: Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]

    private static func entry(_ fields: TOMLTable, role: String, _ file: ThemeFile) throws(ThemeFailure) -> Entry {
        var (foreground, background, set): (ColorName?, ColorName?, Attributes) = (nil, nil, [])
        for key in fields.keys.sorted() {
            guard let value = fields[key] else { continue }
            if key == "fg" {
                foreground = try colorName(value, key: role, file)
            } else if key == "bg" {
                background = try colorName(value, key: role, file)
            } else if let attribute = attributes[key] {
                guard let isOn = value.bool else { throw failure(file, role, "\(key) is true or false") }
                if isOn { set.insert(attribute) }
            } else {
                throw failure(file, role, "\(role) has no \"\(key)\"; it takes fg, bg and attributes")
            }
        }
        return Entry(file: file, foreground: foreground, background: background, attributes: set)
    }

    private static func parse(_ file: ThemeFile) throws(ThemeFailure) -> TOMLTable {
        do {
            return try TOMLTable(string: file.text)
        } catch let error as TOMLParseError {
            let line = max(1, error.source.begin.line)
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            let text = line <= lines.count ? String(lines[line - 1]) : ""
            throw .syntax(file: file.path, line: line, reason: syntaxWords(error.description, line: text))
        } catch {
            throw .invalid(file: file.path, line: nil, reason: "can't be read")
        }
    }

    // MARK: Colours

    private static func colorName(
        _ value: any TOMLValueConvertible, key: String, _ file: ThemeFile
    ) throws(ThemeFailure) -> ColorName {
        if let name = value.string { return .name(name) }
        if let index = value.int { return .index(index) }
        throw failure(file, key, "\(key): a colour is a name, \"#rrggbb\" or a number from 0 to 255")
    }

    private func resolve(_ name: ColorName?, _ file: ThemeFile) throws(ThemeFailure) -> Color? {
        guard let name else { return nil }
        if case .name(let word) = name, let known = palette[word] { return known }
        guard let color = ThemeDraft.color(name) else { throw ThemeDraft.unknown(name, file) }
        return color
    }

    private static func color(_ name: ColorName) -> Color? {
        switch name {
        case .index(let index): UInt8(exactly: index).map { .indexed($0) }
        case .name(let word): word.hasPrefix("#") ? hexadecimal(word.dropFirst()) : named(word)
        }
    }

    private static func hexadecimal(_ digits: Substring) -> Color? {
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16)
        else { return nil }
        return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }

    private static let ansiNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private static func named(_ word: String) -> Color? {
        if word == "terminal" { return .terminal }
        let isBright = word.hasPrefix("bright-")
        let base = isBright ? String(word.dropFirst("bright-".count)) : word
        return ansiNames.firstIndex(of: base).map { .ansi(UInt8($0 + (isBright ? 8 : 0))) }
    }

    // MARK: Failures

    private static func failure(_ file: ThemeFile, _ key: String, _ reason: String) -> ThemeFailure {
        .invalid(file: file.path, line: lineNumber(of: key, in: file.text), reason: reason)
    }

    private static func unknown(_ name: ColorName, _ file: ThemeFile) -> ThemeFailure {
        switch name {
        case .name(let word):
            let line = lineNumber(containing: "\"\(word)\"", in: file.text)
            return .invalid(file: file.path, line: line, reason: "there is no colour \"\(word)\"")
        case .index(let index):
            return .invalid(file: file.path, line: nil, reason: "there is no colour \(index); they are 0 to 255")
        }
    }
}

/// The 1-based line on which a key or a table of that name stands, or nil.
private func lineNumber(of key: String, in text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.firstIndex { line in
        let bare = line.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        return bare.hasPrefix(key + "=") || bare.hasPrefix("[\(key)]") || bare.hasPrefix("[roles.\(key)]")
    }
    return found.map { $0 + 1 }
}

/// The 1-based line that holds some words, or nil.
private func lineNumber(containing words: String, in text: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }.map { $0 + 1 }
}
