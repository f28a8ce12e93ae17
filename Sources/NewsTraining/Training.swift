import Foundation
import NewsAnnotation

/// Where training finds what it learns from.
package struct TrainingSources: Sendable {
    /// The folder of lists of names and words.
    package let gazetteers: String
    /// The folder of annotated corpora.
    package let corpora: String
    /// The labels of who speaks, by name.
    package let labels: String

    package init(gazetteers: String, corpora: String, labels: String) {
        (self.gazetteers, self.corpora, self.labels) = (gazetteers, corpora, labels)
    }
}

/// Makes the compiled tables, section by section: each may go by those before it.
package struct Training {
    /// One step: makes some sections from the sources and the tables so far.
    package struct Step: Sendable {
        package let name: String
        let run: @Sendable (TrainingSources, inout ModelTables, @escaping (String) -> Void) throws -> Void
    }

    /// The steps in the order they run.
    package static let steps: [Step] = [
        Step(name: "lexicon") { sources, tables, _ in
            tables[.lexicon] = ModelBytes(try LexiconBuilder.build(sources))
        },
        Step(name: "clusters") { sources, tables, _ in
            tables[.clusters] = ModelBytes(try ClusterBuilder.build(sources))
        },
        Step(name: "people") { sources, tables, report in
            tables[.people] = ModelBytes(try PeopleTrainer.build(sources, tables, report: report))
        },
        Step(name: "speakers") { sources, tables, report in
            let speakers = try SpeakerTrainer.build(sources, tables, report)
            (tables[.speakers], tables[.cues]) = (speakers.weights, speakers.cues)
            tables[.speakerCalibration] = speakers.calibration
        },
        Step(name: "resolution") { sources, tables, report in
            try ResolutionTraining.run(sources, &tables, report)
        },
    ]

    /// Runs the steps (only those named, where names are given) on what `tables` holds; `report` gets lines to print.
    package static func run(
        _ sources: TrainingSources, only names: [String], tables: inout ModelTables, report: @escaping (String) -> Void
    ) throws {
        for step in steps where names.isEmpty || names.contains(step.name) {
            report("\(step.name)…")
            try step.run(sources, &tables, report)
        }
    }
}
