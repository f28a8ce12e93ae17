import ReaderUI
import Screen

/// The theme that the user named, nil where none was; it needs no terminal.
func namedTheme(_ options: ReaderOptions) throws(ProgramFailure) -> Theme? {
    guard let name = options.theme else { return nil }
    return try theme(named: name, options)
}

/// The theme for a terminal on which the user named none.
func defaultTheme(_ options: ReaderOptions, _ depth: ColorDepth) throws(ProgramFailure) -> Theme {
    try theme(named: Theme.defaultName(for: depth, colorHint: options.environment("COLORFGBG")), options)
}

private func theme(named name: String, _ options: ReaderOptions) throws(ProgramFailure) -> Theme {
    let finder = ThemeFinder(environment: options.environment, executable: ThemeFinder.executable)
    do throws(ThemeFailure) {
        return try readTheme(named: name, find: finder.file(named:))
    } catch {
        throw .theme(error)
    }
}

/// What the dark default gives way to on a light terminal; nil where the user chose, or the theme suits both.
func lightTheme(_ options: ReaderOptions, instead theme: Theme) -> (() -> Theme?)? {
    guard options.theme == nil, theme.name == Theme.defaultName(for: .direct) else { return nil }
    let finder = ThemeFinder(environment: options.environment, executable: ThemeFinder.executable)
    return { try? readTheme(named: "day", find: finder.file(named:)) }
}

extension Theme {
    /// The name of the theme for a terminal; `colorHint` is what some terminals say of their colours in COLORFGBG:
    /// `15;0`, foreground and background as indexes of the palette.
    static func defaultName(for depth: ColorDepth, colorHint: String?) -> String {
        let name = defaultName(for: depth)
        guard name == "night", let last = colorHint?.split(separator: ";").last, let index = Int(last)
        else { return name }
        return index == 7 || index == 15 ? "day" : name
    }
}
