import BenchmarkFigures
import Foundation
import TerminalDriver

/// `quoth-dev bench-reader`: the reader in a terminal beside its peers, as one table.
struct ReaderBenchmark {
    static let usage = "quoth-dev bench-reader QUOTH READ-ALL-FILES FOLDER FIGURES [--keep] [SIZE…]"
    /// The sizes whose figures are kept.
    static let sizes = [1_000, 10_000, 100_000]

    private let site: BenchmarkSite
    private let record: String
    private let sizes: [Int]
    private let keeps: Bool

    private init?(_ arguments: ArraySlice<String>) {
        var paths: [String] = []
        var sizes: [Int] = []
        var keeps = false
        for argument in arguments {
            if argument == "--keep" {
                keeps = true
            } else if paths.count < 4 {
                paths.append(argument)
            } else if let size = Int(argument), size > 0 {
                sizes.append(size)
            } else {
                return nil
            }
        }
        guard paths.count == 4 else { return nil }
        site = BenchmarkSite(quoth: paths[0], readAllFiles: paths[1], folder: paths[2])
        record = paths[3]
        self.sizes = sizes.isEmpty ? Self.sizes : sizes
        self.keeps = keeps || self.sizes == Self.sizes
    }

    /// Runs it; the exit status is 2 where something is missing.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard let benchmark = ReaderBenchmark(arguments) else {
            print(usage)
            return 2
        }
        do {
            try benchmark.run()
            return 0
        } catch let failure as SpawnFailure {
            say(failure.words)
        } catch {
            say("\(error)")
        }
        return 2
    }

    private func run() throws {
        site.removeHomes()
        defer { site.removeHomes() }
        let load = OthersLoad()
        let before = FigureRecord((try? String(contentsOfFile: record, encoding: .utf8)) ?? "")
        var now = FigureRecord()
        var kept = before
        for size in sizes {
            let figures = try figures(size)
            now.take(figures)
            kept.take(figures)
        }
        for line in FigureTable(MeasureTable.all, sizes: sizes, before: before, now: now).lines { print(line) }
        print(load.words)
        guard keeps else { return }
        let text = kept.text(of: MeasureTable.all, note: "In the last run \(load.words).")
        try text.write(toFile: record, atomically: true, encoding: .utf8)
    }

    private func figures(_ size: Int) throws -> [Figure] {
        guard let collection = MadeUpCollection(size: size, in: site.folder) else {
            throw SpawnFailure.notStarted("the maker of \(size) articles", errno)
        }
        let list = FigureList(size: size)
        list.add(MeasureTable.text, Double(collection.textBytes) / 1e6)
        try StartBenchmark(site: site, collection: collection, figures: list).run()
        try SessionBenchmark(site: site, collection: collection, figures: list).run()
        try BusyBenchmark(site: site, collection: collection, figures: list).run()
        try PeerBenchmark(site: site, collection: collection, figures: list).run()
        try NewsboatBenchmark(site: site, collection: collection, figures: list).run()
        return list.figures
    }
}
