import CNCurses
import Glibc
import Keys
import Screen

/// A real terminal, driven through ncurses. Used from one thread; signals are the run loop's affair.
package final class CursesTerminal: Terminal {
    package private(set) var size: (rows: Int, columns: Int) = (0, 0)
    package let colorDepth: ColorDepth
    package let inputDescriptor: Int32

    private let isASCII: Bool
    private var painter: CellPainter
    private var decoder = KeyDecoder()
    private var capture = ErrorCapture()
    private let captureFolder: String
    private var state = State.taken
    /// What the terminal shows; nil when all must be painted.
    private var shown: (buffer: CellBuffer, cursor: Position?)?
    private var isCursorVisible = true

    private enum State { case taken, suspended, closed }

    /// Takes the terminal of standard output; `environment` gives a variable's value.
    package init(
        _ request: TerminalRequest,
        environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    ) throws(TerminalFailure) {
        var modes = termios()
        inputDescriptor =
            request.readsKeysFromControllingTerminal ? open("/dev/tty", O_RDWR | O_CLOEXEC) : STDIN_FILENO
        guard inputDescriptor >= 0, isatty(inputDescriptor) == 1, isatty(STDOUT_FILENO) == 1,
            tcgetattr(inputDescriptor, &modes) == 0
        else { throw .notATerminal }
        let kind = try TerminalKind(environment: environment, usesColor: request.usesColor)
        // Widths and letters are decided in UTF-8, whatever the terminal then is sent.
        if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "") }
        colorDepth = kind.depth
        isASCII = kind.isASCII
        captureFolder = environment("TMPDIR") ?? "/tmp"
        painter = CellPainter(depth: kind.depth, hasOnlyEightColors: kind.hasOnlyEightColors)
        try CursesTerminal.openScreen(kind, input: inputDescriptor, terminfo: environment("TERMINFO"))
        CrashGuard.install(modes: modes)
        CursesTerminal.setUp(kind)
        take()
        resized()
        // Terminals that know the question answer it; the old ones would print it.
        if request.asksForBackground, kind.depth != .none, kind.knowsQuestions {
            CursesTerminal.send("\u{1B}]11;?\u{07}")
        }
    }

    package var isLight: Bool? { decoder.isLight }

    private static func openScreen(
        _ kind: TerminalKind, input: Int32, terminfo: String?
    ) throws(TerminalFailure) {
        // The window's own size counts, not LINES and COLUMNS.
        use_env(false)
        use_tioctl(true)
        guard kind.usesOwnEntry else {
            if !curses_open(kind.term, input) { throw .unknown("ncurses can't open the terminal") }
            return
        }
        setenv("TERMINFO", DirectColorEntry.terminfo, 1)
        let isOpen = curses_open(DirectColorEntry.name, input)
        // Programs started later must not see it.
        if let terminfo { setenv("TERMINFO", terminfo, 1) } else { unsetenv("TERMINFO") }
        if !isOpen { throw .unknown("ncurses can't open the terminal") }
    }

    private static func setUp(_ kind: TerminalKind) {
        curses_set_modes()
        if kind.depth != .none {
            start_color()
            use_default_colors()
        }
        for key in kind.keys { define_key(key.sequence, key.code) }
        // What terminals send by other names than their entry has, or in the other cursor key mode.
        let others: [(String, Int32)] = [
            ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME),
            ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END), ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END),
            ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
            ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
            ("\u{1B}[1;2A", KEY_SR), ("\u{1B}[1;2B", KEY_SF), ("\u{1B}[1;2C", KEY_SRIGHT),
            ("\u{1B}[1;2D", KEY_SLEFT), ("\u{1B}[Z", KEY_BTAB), ("\u{1B}[3~", KEY_DC), ("\u{1B}[2~", KEY_IC),
            ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE), ("\u{1B}OM", KEY_ENTER),
            ("\u{1B}[200~", KeyDecoder.pasteBegins), ("\u{1B}[201~", KeyDecoder.pasteEnds),
        ]
        for (sequence, code) in others { define_key(sequence, code) }
    }

    // MARK: Showing

    package func present(_ buffer: CellBuffer, cursor: Position?) {
        guard state == .taken else { return }
        let buffer = isASCII ? buffer.inASCII() : buffer
        if let shown, shown.buffer == buffer, shown.cursor == cursor { return }
        let old = shown?.buffer
        if old == nil { curses_clear() }
        let isComparable = old?.rows == buffer.rows && old?.columns == buffer.columns
        for row in 0..<min(buffer.rows, size.rows) {
            let columns = isComparable ? old.flatMap { changes(from: $0, to: buffer, row: row) } : 0..<buffer.columns
            guard let columns else { continue }
            painter.paint(buffer, row: row, columns: columns.clamped(to: 0..<size.columns))
        }
        CursesTerminal.send("\u{1B}[?2026h")
        place(cursor)
        curses_refresh()
        CursesTerminal.send("\u{1B}[?2026l")
        shown = (buffer, cursor)
    }

    /// The columns of a row from the first to the last that differ, whole clusters; nil where none does.
    private func changes(from old: CellBuffer, to new: CellBuffer, row: Int) -> Range<Int>? {
        guard var first = (0..<new.columns).first(where: { old[row, $0] != new[row, $0] }),
            var last = (0..<new.columns).last(where: { old[row, $0] != new[row, $0] })
        else { return nil }
        // The other half of a wide cluster that was or is there must be written too.
        while first > 0 && (old[row, first].isContinuation || new[row, first].isContinuation) { first -= 1 }
        while last + 1 < new.columns && (old[row, last + 1].isContinuation || new[row, last + 1].isContinuation) {
            last += 1
        }
        return first..<last + 1
    }

    private func place(_ cursor: Position?) {
        if let cursor, cursor.row < size.rows, cursor.column < size.columns {
            curses_move(Int32(max(0, cursor.row)), Int32(max(0, cursor.column)))
            if !isCursorVisible { curs_set(1) }
            isCursorVisible = true
        } else {
            if isCursorVisible { curs_set(0) }
            isCursorVisible = false
        }
    }

    package func redraw() { shown = nil }

    package func resized() {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
        else {
            if size.rows == 0 { size = (24, 80) }
            return
        }
        size = (Int(window.ws_row), Int(window.ws_col))
        resizeterm(Int32(size.rows), Int32(size.columns))
        shown = nil
    }

    // MARK: Keys

    package func readKeys() -> [KeyStroke] {
        guard state == .taken else { return [] }
        var (inputs, value): ([KeyDecoder.Input], wint_t) = ([], 0)
        while true {
            let kind = curses_read(&value)
            if kind == ERR { break }
            // Every resize queues this key; the run loop knows already.
            if kind == OK {
                inputs.append(.character(UInt32(value)))
            } else if Int32(value) != KEY_RESIZE {
                inputs.append(.code(Int32(value)))
            }
        }
        return decoder.strokes(inputs)
    }

    // MARK: Giving back

    package func suspend() {
        guard state == .taken else { return }
        state = .suspended
        giveBack()
    }

    package func resume() {
        guard state == .suspended else { return }
        state = .taken
        reset_prog_mode()
        take()
        resized()
        shown = nil
    }

    package func close() {
        if state == .taken { giveBack() }
        state = .closed
    }

    deinit { if state == .taken { giveBack() } }

    private func take() {
        capture.begin(folder: captureFolder)
        CrashGuard.arm(true, capture)
        CursesTerminal.send("\u{1B}[?2004h")
        isCursorVisible = true
        curs_set(1)
    }

    private func giveBack() {
        CursesTerminal.send("\u{1B}[?2004l")
        curs_set(1)
        endwin()
        CrashGuard.arm(false, ErrorCapture())
        capture.end()
    }

    /// Writes a sequence that ncurses does not know of, past its own buffer.
    private static func send(_ sequence: StaticString) {
        _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
    }
}
