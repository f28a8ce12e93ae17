import BenchmarkFigures
import Foundation
import TerminalDriver

/// Peers that need nothing prepared: ripgrep over the folder, and less on one file with all the text.
struct PeerBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    func run() throws {
        say("\(collection.size) articles: rg and less")
        if site.has("rg") { try ripgrep() }
        if site.has("less") { try less() }
    }

    private func ripgrep() throws {
        let output = site.folder + "/rg.out"
        let call = site.call(["rg", "-i", "-c", MadeUpCollection.commonWord, collection.files], home: site.newHome())
        _ = try CommandRun(call, output: output)
        let times = try (0..<5).map { _ in try CommandRun(call, output: output).milliseconds }
        let lines = try String(contentsOfFile: output, encoding: .utf8).utf8.count { $0 == UInt8(ascii: "\n") }
        say("    rg finds \(MadeUpCollection.commonWord) in \(lines) files")
        figures.add(MeasureTable.ripgrep, Distribution(times).median)
    }

    private func less() throws {
        let program = try TerminalProgram(
            site.call(["less", collection.allText], home: site.newHome()), rows: 40, columns: 160)
        program.settle(quiet: 500)
        figures.add(MeasureTable.lessDown, (0..<300).map { _ in program.press("j") })
        program.end(with: "q")
    }
}
