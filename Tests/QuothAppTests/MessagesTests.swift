import Glibc
import Screen
import Testing

@testable import QuothApp

@Suite struct MessagesTests {
    private static let failures: [ProgramFailure] = [
        .usage("unknown option --x"), .noSuchPath("a\nb"), .unreadable("a", EACCES),
        .noArticle(paths: ["a\u{1B}", "b"], skipped: SkippedFile(path: "a\n", reason: .empty), count: 2),
        .theme(.missing(name: "x", file: nil)), .theme(.syntax(file: "a", line: 2, reason: "bad\u{7}")),
        .terminal(.notATerminal, paths: []), .terminal(.cannotMoveCursor(term: "du\u{1B}mb"), paths: ["a\nb"]),
        .terminal(.unknown("x"), paths: ["a"]), .reader("x"), .output(ENOSPC),
    ]

    @Test(arguments: failures)
    func everyMessageIsOneLineWithoutControlCharacters(failure: ProgramFailure) {
        #expect(!failure.message.isEmpty)
        #expect(failure.message.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        #expect(failure.exitStatus == 2)
    }

    @Test func aTerminalThatCannotMoveItsCursorIsToldWhatToDo() {
        let failure = ProgramFailure.terminal(.cannotMoveCursor(term: "dumb"), paths: ["news"])
        #expect(failure.message.contains("dumb"))
        #expect(failure.message.hasSuffix("quoth quotes news"))
    }
}
