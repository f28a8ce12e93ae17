import NewsAnnotation

/// `quoth annotate`: one JSON object an article, in order.
struct AnnotateVerb {
    let streams: ProgramStreams
    let clock: FileClock

    /// Runs the verb; the exit status.
    func run(_ options: AnnotateCommand) throws(ProgramFailure) -> Int32 {
        var run = try ArticleRun(options.input, streams: streams, clock: clock)
        let annotator = Annotator()
        let (unit, explained) = (options.offsetUnit, options.explain)
        let isArray = options.format == .json
        var isFirst = true
        return try endingQuietly { () throws(OutputEnd) in
            let status = try run.forEach { named in
                Self.object(named, annotator, unit, explained: explained)
            } take: { (objects: [[UInt8]]) throws(OutputEnd) in
                var bytes: [UInt8] = []
                for object in objects {
                    if isArray { bytes.append(UInt8(ascii: isFirst ? "[" : ",")) }
                    isFirst = false
                    bytes.append(contentsOf: object)
                    bytes.append(0x0A)
                }
                try streams.output(bytes)
            }
            if isArray { try streams.output(Array((isFirst ? "[]\n" : "]\n").utf8)) }
            return status
        }
    }

    private static func object(
        _ named: ArticleRun.Named, _ annotator: Annotator, _ unit: OffsetUnit, explained: Bool
    ) -> [UInt8] {
        let annotation = annotator.annotate(named.article)
        var json = JSONWriter(capacity: named.article.text.count * 2)
        AnnotatedArticle(named.article, annotation, id: named.name.id, sameAs: named.name.sameAs)
            .write(to: &json, unit: unit, explained: explained)
        return json.bytes
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
