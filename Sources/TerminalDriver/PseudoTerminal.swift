import CPseudoTerminal
import Glibc

/// The end of a pseudo-terminal at which a terminal emulator sits.
final class PseudoTerminal {
    /// The path of the other end, which a program gets.
    let path: String
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    /// What came of waiting for output.
    enum Output {
        case bytes(ArraySlice<UInt8>, at: MonotonicTime)
        /// Nothing came in time.
        case silence
        /// No program has the other end any more.
        case end
    }

    init(rows: Int, columns: Int) throws(SpawnFailure) {
        var name = [CChar](repeating: 0, count: 128)
        descriptor = pseudo_terminal_open(&name, name.count)
        guard descriptor >= 0 else { throw .noTerminal(errno) }
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        resize(rows: rows, columns: columns)
    }

    deinit { close(descriptor) }

    /// Tells the program's side how large the window is.
    func resize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Types something.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits for output, at most so many milliseconds; the time is that at which it was there.
    func read(patience: Double) -> Output {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // Rounded up, or a rest below a millisecond would be spun away.
        let ready = poll(&wait, 1, Int32(max(0, patience.rounded(.up))))
        let time = MonotonicTime.now
        if ready <= 0 { return .silence }
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { return .bytes(buffer[..<count], at: time) }
        return count < 0 && errno == EINTR ? .silence : .end
    }
}
