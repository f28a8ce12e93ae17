import Glibc

/// Gives the terminal back when the program crashes, so that the message prints on a screen that one can read.
///
/// The handler runs on a stack of its own and only calls what is safe in signal handlers.
enum CrashGuard {
    private struct State {
        var isArmed = false
        var modes = termios()
        var original: Int32 = -1
        var file: Int32 = -1
    }

    private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]

    // A handler takes no context, so its state must be found without one. It is written by the thread of the terminal
    // alone, and read by the handler when nothing runs any more.
    nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
        let pointer = UnsafeMutablePointer<State>.allocate(capacity: 1)
        pointer.initialize(to: State())
        return pointer
    }()

    /// Leaves the alternate screen, shows the cursor, ends bracketed paste, synchronized output and key modes.
    nonisolated(unsafe) private static let reset: UnsafeMutableBufferPointer<UInt8> = {
        let bytes = Array("\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1l\u{1B}>\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l\r".utf8)
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = buffer.initialize(from: bytes)
        return buffer
    }()

    /// Installs the handlers; `modes` are the terminal's as they were before.
    static func install(modes: termios) {
        state.pointee.modes = modes
        _ = reset
        var stack = stack_t()
        let size = 1 << 16
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        sigaltstack(&stack, nil)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { signal in CrashGuard.handle(signal) }
        action.sa_flags = Int32(SA_ONSTACK)
        for signal in signals { sigaction(signal, &action, nil) }
    }

    /// Notes whether the screen is taken, and where standard error really goes.
    static func arm(_ isArmed: Bool, _ capture: ErrorCapture) {
        (state.pointee.original, state.pointee.file) = (capture.original, capture.file)
        state.pointee.isArmed = isArmed
    }

    private static func handle(_ signal: Int32) {
        if state.pointee.isArmed {
            state.pointee.isArmed = false
            _ = write(STDOUT_FILENO, reset.baseAddress, reset.count)
            tcsetattr(STDOUT_FILENO, TCSANOW, &state.pointee.modes)
            ErrorCapture.giveBack(original: state.pointee.original, file: state.pointee.file)
        }
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }
}
