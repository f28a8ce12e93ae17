import Foundation
import NewsAnnotation
import NewsTraining

/// `quoth-dev train`: makes the compiled tables anew, or some of their sections.
enum TrainVerb {
    static let usage = "quoth-dev train GAZETTEERS CORPORA LABELS OUT [--only STEP[,STEP…]]"

    /// Runs it; the exit status is 2 where a file can't be read or written.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        var paths = Array(arguments)
        var only: [String] = []
        if let at = paths.firstIndex(of: "--only"), at + 1 < paths.count {
            only = paths[at + 1].split(separator: ",").map(String.init)
            paths.removeSubrange(at...at + 1)
        }
        guard paths.count == 4, only.allSatisfy({ name in Training.steps.contains { $0.name == name } }) else {
            print(usage + "\nsteps: " + Training.steps.map(\.name).joined(separator: ", "))
            return 2
        }
        let sources = TrainingSources(gazetteers: paths[0], corpora: paths[1], labels: paths[2])
        var tables = ModelTables()
        if !only.isEmpty, let file = FileManager.default.contents(atPath: paths[3]) {
            tables = ModelTables(file: Array(file))
        }
        do {
            try Training.run(sources, only: only, tables: &tables) { print($0) }
            let bytes = tables.encoded()
            try Data(bytes).write(to: URL(fileURLWithPath: paths[3]))
            print("\(bytes.count) bytes")
        } catch {
            FileHandle.standardError.write(Data("quoth-dev: \(error)\n".utf8))
            return 2
        }
        return 0
    }
}
