import BenchmarkFigures
import Foundation
import TerminalDriver

/// Times starts with nothing kept: to the first row, and to all that is listed; beside the least that any program
/// would need for it, each start with its peer's at its side.
struct StartBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    /// How many starts: fewer where each takes long.
    private var times: Int { collection.size > 20_000 ? 5 : 11 }

    func run() throws {
        say("\(collection.size) articles: starts on the folder")
        // What is measured is the program, not the disk.
        _ = try readAllFiles()
        var (firstRow, listed, files): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<times {
            files += [try readAllFiles()].compactMap { $0 }
            let session = try QuothSession(collection.files, home: site.newHome(), site)
            firstRow += [session.firstRow()].compactMap { $0 }
            listed += [session.allListed(collection.size)].compactMap { $0 }
            session.quit()
        }
        figures.add(MeasureTable.firstRow, Distribution(firstRow).median)
        figures.add(MeasureTable.allListed, Distribution(listed).median)
        figures.add(MeasureTable.filesInC, Distribution(files).median)
        try runJSONL()
    }

    private func runJSONL() throws {
        say("\(collection.size) articles: starts on one JSONL")
        let call = site.call(["cat", collection.jsonl], home: site.newHome())
        _ = try CommandRun(call)
        var (listed, cat): ([Double], [Double]) = ([], [])
        for _ in 0..<times {
            cat.append(try CommandRun(call).milliseconds)
            let session = try QuothSession(collection.jsonl, home: site.newHome(), site)
            listed += [session.allListed(collection.size)].compactMap { $0 }
            session.quit()
        }
        figures.add(MeasureTable.jsonListed, Distribution(listed).median)
        figures.add(MeasureTable.cat, Distribution(cat).median)
    }

    /// The milliseconds that the C program says it took.
    private func readAllFiles() throws -> Double? {
        let output = site.folder + "/read-all-files.out"
        let run = try CommandRun(
            site.call([site.readAllFiles, collection.files], home: site.folder), output: output)
        guard run.exitStatus == 0 else { return nil }
        return Double(try String(contentsOfFile: output, encoding: .utf8).prefix { $0 != "\n" })
    }
}
