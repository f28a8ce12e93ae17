import Foundation
import NewsAnnotation
import NewsTraining

/// `quoth-dev score`: the figures of the annotator on annotated articles, and its commonest mistakes.
struct ScoreVerb {
    static let usage =
        "quoth-dev score CORPORA [--labels FILE] [--set NAME] [--errors N] [--against FILE] [--write FILE]"

    private var corpora = ""
    private var labels: String?
    private var sets = Scoring.standardSets
    private var errors = 0
    private var against: String?
    private var written: String?

    /// The verb with its options; nil where they are wrong.
    private init?(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                guard corpora.isEmpty else { return nil }
                corpora = argument
                continue
            }
            guard let value = rest.popFirst() else { return nil }
            switch argument {
            case "--labels": labels = value
            case "--set": sets = [value]
            case "--errors": errors = Int(value) ?? 0
            case "--against": against = value
            case "--write": written = value
            default: return nil
            }
        }
        if corpora.isEmpty { return nil }
    }

    /// Runs it; the exit status is 1 where a figure fell, 2 where a file can't be read or written.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard let verb = ScoreVerb(arguments) else {
            print(usage)
            return 2
        }
        do {
            return try verb.run()
        } catch {
            FileHandle.standardError.write(Data("quoth-dev: \(error)\n".utf8))
            return 2
        }
    }

    private func run() throws -> Int32 {
        let results = try results()
        for result in results { show(result) }
        let figures = FigureFile(results)
        if let written { try Data(figures.text.utf8).write(to: URL(fileURLWithPath: written)) }
        guard let against else { return 0 }
        let falls = figures.falls(since: FigureFile(try String(contentsOfFile: against, encoding: .utf8)))
        for fall in falls { print(fall) }
        return falls.isEmpty ? 0 : 1
    }

    private func results() throws -> [Scoring.Result] {
        let scoring = Scoring(Annotator())
        var results = try sets.map { scoring.score(try Corpus.read("\(corpora)/\($0).jsonl"), set: $0) }
        guard let labels else { return results }
        let labelled = try SpeakerLabels(labels).articles(of: "\(corpora)/\(Scoring.labelledSet).jsonl")
        for isHeldOut in [false, true] {
            results.append(
                scoring.scoreNames(
                    labelled.filter { $0.isHeldOut == isHeldOut }.map(\.article),
                    set: isHeldOut ? "labels, held out" : "labels, others"))
        }
        return results
    }

    private func show(_ result: Scoring.Result) {
        print("\(result.set), \(result.articles) articles")
        for figure in result.figures { print("  " + figure.line) }
        if errors > 0 { for line in MistakeReport(result.mistakes).lines(limit: errors) { print(line) } }
        print("")
    }
}
