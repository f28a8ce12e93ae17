import Foundation
import Glibc

/// How much of the processors others have had since a moment: what they had, the measured programs had not.
struct OthersLoad {
    /// Ticks of all processors, those in which they worked, and those of this process and all that it has waited for.
    private struct Ticks {
        var all = 0
        var busy = 0
        var own = 0
    }

    private let start = Self.ticks()
    /// Percent of the processors that others may have.
    private static let tolerable = 5

    /// One line for the foot of a table.
    var words: String {
        let now = Self.ticks()
        let others = max(0, (now.busy - start.busy) - (now.own - start.own))
        let percent = others * 100 / max(1, now.all - start.all)
        return "others had \(percent) % of the processors meanwhile"
            + (percent > Self.tolerable ? ": too much for figures to rely on" : "")
    }

    private static func ticks() -> Ticks {
        var ticks = Ticks()
        let line = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8))?.split(separator: "\n").first ?? ""
        // user nice system idle iowait irq softirq steal; what follows is counted in these.
        let fields = line.split(separator: " ").dropFirst().prefix(8).compactMap { Int($0) }
        ticks.all = fields.reduce(0, +)
        ticks.busy = ticks.all - fields.dropFirst(3).prefix(2).reduce(0, +)
        for whose in [RUSAGE_SELF, RUSAGE_CHILDREN] {
            var usage = rusage()
            getrusage(__rusage_who_t(whose.rawValue), &usage)
            ticks.own += hundredths(usage.ru_utime) + hundredths(usage.ru_stime)
        }
        return ticks
    }

    private static func hundredths(_ time: timeval) -> Int { Int(time.tv_sec) * 100 + Int(time.tv_usec) / 10_000 }
}
