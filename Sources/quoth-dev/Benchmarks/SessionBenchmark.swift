import BenchmarkFigures
import Foundation
import TerminalDriver

/// One long session: until all is annotated, then what it takes in memory and at rest, then keys and filters; and
/// starts anew with what it has kept.
struct SessionBenchmark {
    let site: BenchmarkSite
    let collection: MadeUpCollection
    let figures: FigureList

    private static let presses = 300
    /// How often to wait until all is annotated: where that takes long, chance weighs little.
    private var times: Int { collection.size > 20_000 ? 1 : 3 }

    func run() throws {
        say("\(collection.size) articles: a session until all is annotated")
        var seconds: [Double] = []
        for _ in 1..<times {
            let session = try QuothSession(collection.files, home: site.newHome(), site)
            seconds += [annotated(session)].compactMap { $0 }
            session.quit()
        }
        let home = site.newHome()
        let session = try QuothSession(collection.files, home: home, site)
        seconds += [annotated(session)].compactMap { $0 }
        figures.add(MeasureTable.allAnnotated, Distribution(seconds).median)
        session.program.settle(quiet: 1_000)
        measureRest(session.program)
        measureKeys(session.program)
        FilterBenchmark(site: site, collection: collection, figures: figures).run(session.program)
        measureNarrow(session.program)
        session.quit()
        try measureSecondStart(home: home)
    }

    /// Seconds until all is annotated.
    private func annotated(_ session: QuothSession) -> Double? {
        session.allAnnotated(collection.size).map { $0 / 1_000 }
    }

    private func measureRest(_ program: TerminalProgram) {
        let before = ProcessStatus(program.processID)
        sleep(3)
        let after = ProcessStatus(program.processID)
        figures.add(MeasureTable.memory, after.map { Double($0.resident) / 1e6 })
        figures.add(MeasureTable.memoryPeak, after.map { Double($0.peak) / 1e6 })
        guard let before, let after else { return }
        figures.add(MeasureTable.wakeUps, Double(after.switches - before.switches) / 3)
    }

    private func measureKeys(_ program: TerminalProgram) {
        for key in ReaderKey.all {
            if key.isInText { for keys in ["gg", "\r"] { _ = program.press(keys) } }
            figures.add(key.name, key.press(Self.presses, in: program) { _ in true })
            if key.isInText { _ = program.press("q") }
        }
    }

    private func measureNarrow(_ program: TerminalProgram) {
        program.resize(rows: 24, columns: 80)
        program.settle(quiet: 300)
        _ = program.press("gg")
        figures.add(MeasureTable.narrowKey, ReaderKey.all[0].press(Self.presses, in: program) { _ in true })
    }

    private func measureSecondStart(home: String) throws {
        say("\(collection.size) articles: second starts")
        var (firstRow, seconds): ([Double], [Double]) = ([], [])
        for time in 0..<5 {
            let session = try QuothSession(collection.files, home: home, site)
            firstRow += [session.firstRow()].compactMap { $0 }
            if time < times { seconds += [annotated(session)].compactMap { $0 } }
            session.quit()
        }
        figures.add(MeasureTable.firstRowAgain, Distribution(firstRow).median)
        figures.add(MeasureTable.allAnnotatedAgain, Distribution(seconds).median)
    }
}
