import BenchmarkFigures
import Foundation
import TerminalDriver

/// Narrows the list by a word, letter by letter, each when the screen of the one before is there.
struct FilterBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    private static let times = 3
    /// The silences that end a letter's output: the first, and the longest that is tried.
    private static let silences = (first: 300.0, longest: 5_000.0)

    func run(_ program: TerminalProgram) {
        for (name, word) in [
            (MeasureTable.commonWord, MadeUpCollection.commonWord), (MeasureTable.rareWord, MadeUpCollection.rareWord),
        ] {
            let presses = presses(word, program)
            let times = Distribution(presses.compactMap(\.latency))
            if times.count < presses.count { say("  \(presses.count - times.count) letters brought nothing") }
            figures.add(name, times.median)
            figures.add(MeasureTable.worst(name), times.worst)
        }
    }

    /// Types the word some times. What is found may come long behind the letter: where something came after the
    /// silence, the typing does not count and is done again with a longer one.
    private func presses(_ word: String, _ program: TerminalProgram) -> [Press] {
        var presses: [Press] = []
        var silence = Self.silences.first
        var times = 0
        while times < Self.times {
            let (typed, isComplete) = type(word, program, Patience(quiet: silence, limit: 30_000))
            if !isComplete { say("    something came after \(Int(silence)) ms of silence") }
            if !isComplete, silence < Self.silences.longest {
                silence *= 2
                continue
            }
            presses += typed
            times += 1
        }
        return presses
    }

    private func type(
        _ word: String, _ program: TerminalProgram, _ patience: Patience
    ) -> (presses: [Press], isComplete: Bool) {
        _ = program.press("/", patience)
        let presses = word.map { program.press(String($0), patience) }
        let found = QuothSession.listed(program.screen) ?? 0
        let lateBytes = program.settle(quiet: 1_500) + presses.dropFirst().reduce(0) { $0 + $1.lateBytes }
        let times = presses.map { press in press.latency.map { String(format: "%.1f", $0) } ?? "–" }
        say("    \(word): \(found) listed, the letters in ms: " + times.joined(separator: " "))
        _ = program.press("\u{1B}", patience)
        if QuothSession.listed(program.screen) != collection.size { say("  the filter is not lifted by Esc") }
        return (presses, lateBytes == 0)
    }
}
