import BenchmarkFigures
import Foundation
import TerminalDriver

/// newsboat on the same articles, from a cache of its own that is filled once and kept beside the collection.
struct NewsboatBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    private var folder: String { collection.folder + "/newsboat" }
    /// Written once the cache is whole.
    private var stamp: String { folder + "/imported" }
    private var times: Int { collection.size > 20_000 ? 3 : 7 }
    private var presses: Int { collection.size > 20_000 ? 100 : 300 }

    func run() throws {
        guard site.has("newsboat"), try hasCache() else { return }
        say("\(collection.size) articles: newsboat")
        var first: [Double] = []
        for _ in 1..<times {
            let program = try start()
            first += [firstList(program)].compactMap { $0 }
            program.end(with: "q")
        }
        let program = try start()
        first += [firstList(program)].compactMap { $0 }
        figures.add(MeasureTable.newsboatFirst, Distribution(first).median)
        measure(program)
        program.end(with: "Q")
    }

    private func firstList(_ program: TerminalProgram) -> Double? {
        program.wait(limit: 120_000) { $0.shows(NewsFeed.title) }
    }

    /// Opens the list of articles and presses keys there.
    private func measure(_ program: TerminalProgram) {
        program.settle(quiet: 300)
        let patience = Patience(limit: 10_000)
        _ = program.press("\r", Patience(quiet: 500, limit: 60_000))
        guard program.screen.shows("Articles in feed") else { return say("  newsboat does not open its list") }
        figures.add(MeasureTable.newsboatMemory, ProcessStatus(program.processID).map { Double($0.resident) / 1e6 })
        figures.add(MeasureTable.newsboatDown, (0..<presses).map { _ in program.press("j", patience) })
        let searches = (0..<times).map { _ in search(program) }
        figures.add(MeasureTable.newsboatSearch, Distribution(searches.compactMap { $0 }).median)
    }

    /// From Enter behind the word to the list of what was found; then goes back.
    private func search(_ program: TerminalProgram) -> Double? {
        let patience = Patience(quiet: 300, limit: 60_000)
        _ = program.press("/", patience)
        _ = program.press(MadeUpCollection.commonWord, patience)
        // It is silent for long between its "Searching…" and the list.
        let latency = program.press("\r", patience) { $0.shows("Search results") }
        _ = program.press("q", patience) { $0.shows("Articles in feed") }
        return latency
    }

    // MARK: The cache

    private func start() throws(SpawnFailure) -> TerminalProgram {
        try TerminalProgram(site.call(command, home: site.newHome()), rows: 40, columns: 160)
    }

    private var command: [String] {
        ["newsboat", "-u", folder + "/urls", "-c", folder + "/cache.db", "-C", folder + "/config"]
    }

    /// Fills the cache where there is none; false where newsboat can't.
    private func hasCache() throws -> Bool {
        if access(stamp, F_OK) == 0 { return true }
        say("\(collection.size) articles: importing into newsboat, once")
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let feed = URL(fileURLWithPath: collection.feed).absoluteString
        try "\(feed)\n".write(toFile: folder + "/urls", atomically: true, encoding: .utf8)
        try "auto-reload no\ncleanup-on-quit no\nconfirm-exit no\nmax-items 0\n".write(
            toFile: folder + "/config", atomically: true, encoding: .utf8)
        let run = try CommandRun(site.call(command + ["-x", "reload"], home: site.newHome()))
        guard run.exitStatus == 0 else {
            say("newsboat can't import \(collection.size) articles and is left out")
            return false
        }
        try "\(run.milliseconds) ms\n".write(toFile: stamp, atomically: true, encoding: .utf8)
        return true
    }
}
