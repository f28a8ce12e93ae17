import NewsAnnotation
import NewsModel
import NewsStore

/// `quoth annotate`: one JSON object an article, in order.
struct AnnotateVerb {
    let context: VerbContext

    /// Runs the verb; the exit status.
    func run(_ options: AnnotateCommand) throws(ProgramFailure) -> Int32 {
        let choice = try context.choice(
            options.input, verb: "annotate", foldsRepeats: false, keepsAnnotations: !options.explain)
        var run = try context.run(options.input, choice)
        let (unit, explained) = (options.offsetUnit, options.explain)
        let isArray = options.format == .json
        var isFirst = true
        return try endingQuietly { () throws(OutputEnd) in
            let status = try run.forEach { found in
                Self.object(found, choice, unit, explained: explained)
            } take: { (objects: [[UInt8]]) throws(OutputEnd) in
                var bytes: [UInt8] = []
                for object in objects {
                    if isArray { bytes.append(UInt8(ascii: isFirst ? "[" : ",")) }
                    isFirst = false
                    bytes.append(contentsOf: object)
                    bytes.append(0x0A)
                }
                try context.streams.output(bytes)
            }
            if isArray { try context.streams.output(Array((isFirst ? "[]\n" : "]\n").utf8)) }
            return status == ExitStatus.success && isFirst && choice.isNarrowing ? ExitStatus.nothingFound : status
        }
    }

    private static func object(
        _ found: AnnotatedArticle, _ choice: ArticleChoice, _ unit: OffsetUnit, explained: Bool
    ) -> [UInt8] {
        var found = found
        found.titleAnnotation = choice.titleAnnotation(of: found.article)
        var json = JSONWriter(capacity: found.article.text.count * 2)
        found.write(to: &json, unit: unit, explained: explained)
        return json.bytes
    }
}

/// What every verb that reads articles needs.
struct VerbContext: Sendable {
    let streams: ProgramStreams
    let clock: FileClock
    /// The articles that were read in the reader.
    let read: @Sendable () -> Set<ArticleID>

    func choice(
        _ input: InputOptions, _ query: Query = Query(), verb: String, foldsRepeats: Bool,
        keepsAnnotations: Bool = true
    ) throws(ProgramFailure) -> ArticleChoice {
        try ArticleChoice(
            input, query, verb: verb, foldsRepeats: foldsRepeats, keepsAnnotations: keepsAnnotations, read: read)
    }

    func run(_ input: InputOptions, _ choice: ArticleChoice) throws(ProgramFailure) -> ArticleRun {
        try ArticleRun(input, choice, streams: streams, clock: clock)
    }
}

/// Runs work that writes: a closed pipe ends it with success, anything else that stops the output is a failure.
func endingQuietly(_ work: () throws(OutputEnd) -> Int32) throws(ProgramFailure) -> Int32 {
    do throws(OutputEnd) {
        return try work()
    } catch {
        switch error {
        case .closed: return ExitStatus.success
        case .failed(let number): throw .output(number)
        }
    }
}
