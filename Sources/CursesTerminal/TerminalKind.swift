import CNCurses
import Glibc
import Screen

/// What the environment says about the terminal: how to drive it, its colours, its letters.
struct TerminalKind {
    /// The value of TERM.
    let term: String
    /// Whether the entry of our own drives it: for direct colours, and where the system does not know TERM.
    let usesOwnEntry: Bool
    let depth: ColorDepth
    /// Whether only eight of the sixteen colours have numbers.
    let hasOnlyEightColors: Bool
    /// Whether it shows ASCII alone.
    let isASCII: Bool
    /// The sequences that the keys send by the user's own TERM, with the codes of ncurses.
    let keys: [(sequence: String, code: Int32)]

    /// Whether the terminal at least skips a question that it does not know.
    var knowsQuestions: Bool {
        ["xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "kitty", "wezterm", "gnome", "konsole", "st"]
            .contains { term == $0 || term.hasPrefix($0 + "-") }
    }

    /// Asks the environment and the system's terminfo.
    init(environment: (String) -> String?, usesColor: Bool) throws(TerminalFailure) {
        func value(_ name: String) -> String { environment(name) ?? "" }
        term = value("TERM")
        guard !["", "dumb", "unknown"].contains(term) else { throw .cannotMoveCursor(term: term) }
        var status: Int32 = 0
        let isKnown = setupterm(term, STDOUT_FILENO, &status) == OK
        if isKnown && TerminalKind.string("cup") == nil { throw .cannotMoveCursor(term: term) }
        let colors = isKnown ? Int(tigetnum("colors")) : 256
        keys = isKnown ? TerminalKind.keySequences() : []
        let saysDirect = ["truecolor", "24bit"].contains(value("COLORTERM")) || colors > 256
        // GNU screen hands COLORTERM on but shows no direct colours; nor does the console.
        let canDirect = term != "linux" && (value("STY").isEmpty || !value("TMUX").isEmpty)
        if !usesColor {
            depth = .none
        } else if saysDirect && canDirect {
            depth = .direct
        } else {
            depth = colors >= 256 ? .indexed256 : colors >= 8 ? .ansi16 : .none
        }
        usesOwnEntry = !isKnown || depth == .direct
        hasOnlyEightColors = !usesOwnEntry && colors < 16
        isASCII = TerminalKind.isASCII(environment)
    }

    /// Whether the locale names another encoding than UTF-8; a locale that nobody set counts as UTF-8.
    private static func isASCII(_ environment: (String) -> String?) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].map { environment($0) ?? "" }
        guard let locale = names.first(where: { !$0.isEmpty }) else { return false }
        let bare = locale.lowercased().filter { $0 != "-" }
        if bare.contains("utf8") { return false }
        if bare == "c" || bare == "posix" { return true }
        // Such as `de_DE`: its encoding is the system's affair.
        guard setlocale(LC_CTYPE, locale) != nil, let codeset = nl_langinfo(Int32(CODESET)) else { return true }
        return String(cString: codeset) != "UTF-8"
    }

    /// A string capability, or nil where the terminal lacks it.
    private static func string(_ name: String) -> String? {
        guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
        return String(cString: value)
    }

    private static func keySequences() -> [(sequence: String, code: Int32)] {
        let names: [(String, Int32)] = [
            ("kcuu1", KEY_UP), ("kcud1", KEY_DOWN), ("kcub1", KEY_LEFT), ("kcuf1", KEY_RIGHT), ("khome", KEY_HOME),
            ("kend", KEY_END), ("kpp", KEY_PPAGE), ("knp", KEY_NPAGE), ("kdch1", KEY_DC), ("kich1", KEY_IC),
            ("kcbt", KEY_BTAB), ("kbs", KEY_BACKSPACE), ("kri", KEY_SR), ("kind", KEY_SF), ("kLFT", KEY_SLEFT),
            ("kRIT", KEY_SRIGHT),
        ]
        let functions = (1...12).map { ("kf\($0)", KEY_F0 + Int32($0)) }
        return (names + functions).compactMap { name, code in string(name).map { ($0, code) } }
    }
}
