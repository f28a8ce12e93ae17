import BenchmarkFigures
import TerminalDriver

/// A key of Quoth whose time is measured.
struct ReaderKey {
    /// What the table calls it.
    let name: String
    let keys: String
    /// True where it belongs into an article that is open, not into the list.
    let isInText: Bool

    static let all = zip(MeasureTable.keys, ["j", "\u{1B}[6~", ")"]).map { name, keys in
        ReaderKey(name: name, keys: keys, isInText: keys == ")")
    }

    /// Presses it so many times, as long as the screen is as it should be after each; begins anew at the list's end.
    func press(_ times: Int, in program: TerminalProgram, while isRight: (EmulatedScreen) -> Bool) -> [Press] {
        var presses: [Press] = []
        let patience = Patience(limit: 5_000)
        while presses.count < times {
            if QuothSession.isAtEnd(program.screen) {
                if isInText { _ = program.press("q", patience) }
                _ = program.press("gg", patience)
                if isInText { _ = program.press("\r", patience) }
            }
            let press = program.press(keys, patience)
            guard isRight(program.screen) else { break }
            presses.append(press)
        }
        return presses
    }
}
