import NewsAnnotation
import NewsModel

/// Takes the articles of an input through a verb, in order, a batch at a time on all cores.
struct ArticleRun {
    private let streams: ProgramStreams
    private let paths: [String]
    private var input: ArticleInput
    private let clock: FileClock
    private var repeated = RepeatedArticles()
    private var leftOut: [SkippedFile] = []
    private var hasFailed = false
    private var articles = 0

    /// An article that has been read, with its name in this run.
    struct Named: Sendable {
        let article: Article
        let name: RepeatedArticles.Name
    }

    init(_ inputOptions: InputOptions, streams: ProgramStreams, clock: FileClock) throws(ProgramFailure) {
        (self.streams, self.clock, paths) = (streams, clock, inputOptions.paths)
        input = try ArticleInput(
            inputOptions.origin, format: inputOptions.format, standardInput: streams.input, clock: clock)
    }

    /// Articles whose text had come before.
    var repeats: Int { repeated.repeats }

    /// Calls `work` for every article, on any thread, and `take` with the answers, in order, on this one.
    ///
    /// Returns the exit status for what was read; says on standard error what was not.
    mutating func forEach<Answer: Sendable>(
        _ work: @escaping @Sendable (Named) -> Answer, take: ([Answer]) throws(OutputEnd) -> Void
    ) throws(OutputEnd) -> Int32 {
        var progress = Progress(streams)
        if !paths.contains("-") { input.listAll() }
        // The first answers come at once, the later ones in batches that keep all cores busy.
        var size = 8
        while let batch = input.nextBatch(size) {
            size = min(2 * size, 128)
            let named = name(batch)
            do throws(OutputEnd) {
                try take(concurrentMap(named, work))
            } catch {
                progress.clear()
                throw error
            }
            progress.show(input.filesSeen, of: input.filesTotal)
        }
        progress.clear()
        return finish()
    }

    /// Reads and parses a batch on all cores, then names its articles in order.
    private mutating func name(_ batch: ArticleInput.Batch) -> [Named] {
        note(batch.skipped)
        let parsed = concurrentMap(batch.items) { [clock] item in
            item.parsed(clock: clock).map { parsed -> (ParsedItem, UInt64) in
                guard case .article(let article) = parsed else { return (parsed, 0) }
                return (parsed, textHash(article.text))
            }
        }
        var named: [Named] = []
        for (item, hash) in parsed.joined() {
            switch item {
            case .article(let article):
                named.append(Named(article: article, name: repeated.name(article, textHash: hash)))
            case .skipped(let skipped): note([skipped])
            }
        }
        articles += named.count
        return named
    }

    /// Says at once what could not be read as what it claims to be; the rest is only counted.
    private mutating func note(_ skipped: [SkippedFile]) {
        for file in skipped {
            if file.reason.isFailure || (file.path != "-" && paths.contains(file.path)) {
                streams.report(file.words)
                hasFailed = true
            } else {
                leftOut.append(file)
            }
        }
    }

    private func finish() -> Int32 {
        // A filter's empty input is no fault: a cluster engine hands out empty parts.
        if articles == 0, !hasFailed, !paths.contains("-") {
            let failure = ProgramFailure.noArticle(paths: paths, skipped: leftOut.first, count: leftOut.count)
            streams.report(failure.message)
            return failure.exitStatus
        }
        if let first = leftOut.first {
            let others = leftOut.count == 1 ? "" : " (and \(leftOut.count - 1) more)"
            streams.report("left out: \(first.words)\(others)")
        }
        return hasFailed ? ExitStatus.failure : ExitStatus.success
    }
}
