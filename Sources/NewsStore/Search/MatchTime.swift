import Glibc

/// The time that a pattern has for one text.
///
/// It is the processor's time for this thread, so that a busy machine finds the same; but that clock is dear, so it is
/// asked only once the one on the wall, which is never behind, says that the time is over.
struct MatchTime {
    private let limit: Int
    private let start = Self.now(CLOCK_MONOTONIC)
    /// The time on the wall when it was last asked for, and what had passed since the time before.
    private var last: Int
    private var took = 0
    private var threadStart: Int?

    /// The time for a text of a number of bytes: 1 ms, and a third of a microsecond a byte; at most twice as long.
    init(bytes: Int) {
        limit = 1_000_000 + bytes * 333
        last = start
    }

    /// True where the time is over.
    mutating func isOver() -> Bool {
        let now = Self.now(CLOCK_MONOTONIC)
        (last, took) = (now, now - last)
        if last - start <= limit { return false }
        let thread = Self.now(CLOCK_THREAD_CPUTIME_ID)
        guard let threadStart else {
            threadStart = thread
            return false
        }
        return thread - threadStart > limit
    }

    /// How many places to try next, where trying `places` of them took the time up to the last question: four times as
    /// many while that goes fast.
    func next(after places: Int) -> Int {
        took * 16 < limit ? places * 4 : max(1, places * limit / (took * 8))
    }

    /// True where there is time to do what was done since the last question that many times.
    func hasRoom(forTimes count: Int) -> Bool {
        let now = Self.now(CLOCK_MONOTONIC)
        return now - start + (now - last) * count < limit
    }

    private static func now(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
