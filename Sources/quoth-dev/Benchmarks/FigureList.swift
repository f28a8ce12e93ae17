import BenchmarkFigures
import Foundation
import TerminalDriver

/// The figures of one size as they come, each told on standard error.
final class FigureList {
    private(set) var figures: [Figure] = []
    private let size: Int

    init(size: Int) { self.size = size }

    /// Takes a figure in the unit that the table has for it; nil where it could not be measured.
    func add(_ name: String, _ value: Double?) {
        guard let value else { return say("  \(name): not measured") }
        guard let measure = MeasureTable.all.first(where: { $0.name == name }) else { return }
        say(String(format: "  %@: %.2f %@", name, value, measure.unit.rawValue))
        figures.append(Figure(name, size: size, value: value, unit: measure.unit))
    }

    /// Takes the median and the 99th percentile of a key's presses, and tells what is to be known of them.
    func add(_ name: String, _ presses: [Press]) {
        let times = Distribution(presses.compactMap(\.latency))
        let silent = presses.count - times.count
        let late = presses.count { $0.lateBytes > 0 }
        if silent > 0 || late > 0 {
            say("  \(name): of \(presses.count) presses \(silent) brought nothing, \(late) came after late output")
        }
        add(name, times.median)
        add(MeasureTable.late(name), times.percentile(99))
        guard let worst = presses.max(by: { ($0.latency ?? 0) < ($1.latency ?? 0) }), let latency = worst.latency
        else { return }
        say(
            String(
                format: "    %d presses; the worst: first byte after %.2f ms, last after %.2f", times.count,
                worst.response ?? 0, latency))
    }
}
