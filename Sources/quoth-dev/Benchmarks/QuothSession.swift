import Foundation
import TerminalDriver

/// Quoth in a terminal, and how to read from its screen what it is doing.
struct QuothSession {
    let program: TerminalProgram

    /// Opens a folder or file in a window of 40 rows and 160 columns.
    init(_ path: String, home: String, _ site: BenchmarkSite) throws(SpawnFailure) {
        program = try TerminalProgram(site.call([site.quoth, path], home: home), rows: 40, columns: 160)
    }

    func quit() { program.end(with: "Q") }

    // MARK: How far it is, in milliseconds since its start

    /// When the first row of the list stands on screen.
    func firstRow() -> Double? {
        program.wait(limit: 60_000) { screen in
            screen.lines.contains { line in MadeUpWords.outlets.contains { line.contains($0) } }
        }
    }

    /// When so many articles are listed and none is to come.
    func allListed(_ count: Int) -> Double? {
        program.wait(limit: 180_000) { screen in
            Self.listed(screen) == count && !screen.shows("loading, ")
        }
    }

    /// When so many articles are listed and all of them annotated.
    func allAnnotated(_ count: Int) -> Double? {
        program.wait(limit: 400_000) { screen in Self.listed(screen) == count && !Self.isBusy(screen) }
    }

    // MARK: The screen

    /// True while the status line says that articles are loaded or annotated.
    static func isBusy(_ screen: EmulatedScreen) -> Bool {
        screen.lines.contains { $0.contains("loading, ") || $0.contains("quotes and names, ") }
    }

    /// How many articles the list's heading counts.
    static func listed(_ screen: EmulatedScreen) -> Int? {
        screen.lines.first.flatMap { number(after: "ARTICLES ", in: $0) }
    }

    /// True where the status line says that the last article of the list is the one in focus.
    static func isAtEnd(_ screen: EmulatedScreen) -> Bool {
        guard let line = screen.lines.last(where: { $0.contains("article ") && $0.contains(" of ") }),
            let row = number(after: "article ", in: line)
        else { return false }
        return row == number(after: " of ", in: line)
    }

    /// A number with or without commas that stands behind some words and spaces.
    private static func number(after words: String, in line: String) -> Int? {
        guard let range = line.range(of: words) else { return nil }
        let digits = line[range.upperBound...].drop { $0 == " " }.prefix { $0.isNumber || $0 == "," }
        return Int(digits.filter { $0 != "," })
    }
}
