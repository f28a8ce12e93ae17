import BenchmarkFigures
import Foundation
import TerminalDriver

/// Presses keys while articles are loaded and annotated behind them, in as many sessions as it takes; nothing is kept
/// from one to the next. Only presses count after whose screen the work was still going on.
struct BusyBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    private static let presses = 200
    /// How often one key is pressed before the next has its turn, so that each meets all that goes on.
    private static let turn = 20
    private static let mostSessions = 40

    func run() throws {
        say("\(collection.size) articles: keys while loading")
        var found = [[Press]](repeating: [], count: ReaderKey.all.count)
        var sessions = 0
        while sessions < Self.mostSessions, found.contains(where: { $0.count < Self.presses }) {
            try session(&found)
            sessions += 1
        }
        say("  in \(sessions) sessions")
        for (key, presses) in zip(ReaderKey.all, found) { figures.add(MeasureTable.busy(key.name), presses) }
        figures.add(MeasureTable.busyWorst, Distribution(found.joined().compactMap(\.latency)).worst)
    }

    private func session(_ found: inout [[Press]]) throws {
        let session = try QuothSession(collection.files, home: site.newHome(), site)
        guard session.firstRow() != nil else { return }
        while let next = found.indices.min(by: { found[$0].count < found[$1].count }),
            found[next].count < Self.presses
        {
            let key = ReaderKey.all[next]
            if key.isInText { _ = session.program.press("\r") }
            let presses = key.press(Self.turn, in: session.program, while: QuothSession.isBusy)
            found[next] += presses
            if key.isInText { _ = session.program.press("q") }
            if presses.count < Self.turn { break }
        }
        session.quit()
    }
}
