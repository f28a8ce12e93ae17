import ReaderUI
import Screen

/// The theme that was asked for, else the one that suits the terminal.
func chosenTheme(_ options: ReaderOptions, _ depth: ColorDepth) throws(ProgramFailure) -> Theme {
    let finder = ThemeFinder(environment: options.environment, executable: ThemeFinder.executable)
    let name = options.theme ?? Theme.defaultName(for: depth, colorHint: options.environment("COLORFGBG"))
    do throws(ThemeFailure) {
        return try readTheme(named: name, find: finder.file(named:)).suited(to: depth)
    } catch {
        throw .theme(error)
    }
}

/// What the dark default gives way to on a light terminal; nil where the user chose, or the theme suits both.
func lightTheme(_ options: ReaderOptions, instead theme: Theme) -> (() -> Theme?)? {
    guard options.theme == nil, theme.name == ThemeFinder.defaultName else { return nil }
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
