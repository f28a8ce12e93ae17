import Glibc

/// Says on standard error how far the work is, once it has taken over a second and at most once a second.
struct Progress {
    private let streams: ProgramStreams
    private let now: () -> Int
    private var nextAt: Int
    private var width = 0

    /// Progress from now on; `now` gives milliseconds that only grow.
    init(_ streams: ProgramStreams, now: @escaping () -> Int = milliseconds) {
        (self.streams, self.now) = (streams, now)
        nextAt = now() + 1000
    }

    /// Tells of files done, out of all where that is known.
    mutating func show(_ seen: Int, of total: Int?) {
        guard streams.showsProgress, now() >= nextAt else { return }
        nextAt = now() + 1000
        let words = total.map { "\(seen) of \($0) files" } ?? "\(seen) files"
        let padding = String(repeating: " ", count: max(0, width - words.utf8.count))
        streams.writeError("\r\(words)\(padding)")
        width = words.utf8.count
    }

    /// Takes the line away.
    mutating func clear() {
        if width > 0 { streams.writeError("\r\(String(repeating: " ", count: width))\r") }
        width = 0
    }
}

/// Milliseconds of the clock that is never set back.
func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}
