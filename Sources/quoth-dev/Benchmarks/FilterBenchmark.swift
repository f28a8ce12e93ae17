import BenchmarkFigures
import Foundation
import TerminalDriver

/// Narrows the list by a word, letter by letter, each when the screen of the one before is there.
struct FilterBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    /// What is found may come a while behind the letter.
    private static let patience = Patience(quiet: 300, limit: 30_000)
    private static let times = 3

    func run(_ program: TerminalProgram) {
        for (name, word) in [
            (MeasureTable.commonWord, MadeUpCollection.commonWord), (MeasureTable.rareWord, MadeUpCollection.rareWord),
        ] {
            var presses: [Press] = []
            for _ in 0..<Self.times { presses += type(word, program) }
            let times = Distribution(presses.compactMap(\.latency))
            if times.count < presses.count { say("  \(presses.count - times.count) letters brought nothing") }
            figures.add(name, times.median)
            figures.add(MeasureTable.worst(name), times.worst)
        }
    }

    private func type(_ word: String, _ program: TerminalProgram) -> [Press] {
        _ = program.press("/", Self.patience)
        let presses = word.map { program.press(String($0), Self.patience) }
        let found = QuothSession.listed(program.screen)
        say("    \(word): \(found ?? 0) listed, the letters in ms: " + presses.map(Self.words).joined(separator: " "))
        program.settle(quiet: 1_500)
        if QuothSession.listed(program.screen) != found {
            say("  but the list changed after the last letter's silence")
        }
        _ = program.press("\u{1B}", Self.patience)
        if QuothSession.listed(program.screen) != collection.size { say("  the filter is not lifted by Esc") }
        return presses
    }

    private static func words(_ press: Press) -> String {
        (press.latency.map { String(format: "%.1f", $0) } ?? "–") + (press.lateBytes > 0 ? " (late output)" : "")
    }
}
