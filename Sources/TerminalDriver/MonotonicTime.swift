import Glibc

/// A moment on the clock that is never set back.
package struct MonotonicTime: Comparable, Sendable {
    private let nanoseconds: Int

    /// This moment.
    package static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec))
    }

    /// Milliseconds since an earlier moment.
    package func milliseconds(since earlier: MonotonicTime) -> Double {
        Double(nanoseconds - earlier.nanoseconds) / 1e6
    }

    /// The moment so many milliseconds later.
    package func adding(milliseconds: Double) -> MonotonicTime {
        MonotonicTime(nanoseconds: nanoseconds + Int(milliseconds * 1e6))
    }

    package static func < (left: MonotonicTime, right: MonotonicTime) -> Bool { left.nanoseconds < right.nanoseconds }
}
