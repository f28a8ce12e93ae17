import NewsModel
import NewsStore

/// Takes the articles of an input through a verb, in order, a batch at a time on all cores.
struct ArticleRun {
    private let streams: ProgramStreams
    private let paths: [String]
    private var input: ArticleInput
    private let clock: FileClock
    private let choice: ArticleChoice
    private var repeated = RepeatedArticles()
    private var leftOut: [SkippedFile] = []
    private var hasFailed = false
    private var articles = 0
    private var otherModels: Set<String> = []
    private var annotatedAnew = 0

    /// An article that has been read, with its name in this run.
    struct Named: Sendable {
        let article: Article
        let name: RepeatedArticles.Name
    }

    init(
        _ inputOptions: InputOptions, _ choice: ArticleChoice, streams: ProgramStreams, clock: FileClock
    ) throws(ProgramFailure) {
        (self.streams, self.clock, paths, self.choice) = (streams, clock, inputOptions.paths, choice)
        input = try ArticleInput(
            inputOptions.origin, format: inputOptions.format, standardInput: streams.input, clock: clock)
    }

    /// Calls `work` for every article that is asked for, on any thread, and `take` with the answers, in order, on this one.
    ///
    /// Returns the exit status for what was read; says on standard error what was not.
    mutating func forEach<Answer: Sendable>(
        _ work: @escaping @Sendable (AnnotatedArticle) -> Answer, take: ([Answer]) throws(OutputEnd) -> Void
    ) throws(OutputEnd) -> Int32 {
        guard let count = choice.sample else {
            return try annotateEach(work, take: take)
        }
        let choice = choice
        var drawn = DrawnArticles(count: count)
        let status = try annotateEach(
            { $0 },
            take: { articles in for article in articles { drawn.add(article, lot: choice.lot(of: article)) } })
        try take(concurrentMap(drawn.articles, work))
        return status
    }

    private mutating func annotateEach<Answer: Sendable>(
        _ work: @escaping @Sendable (AnnotatedArticle) -> Answer, take: ([Answer]) throws(OutputEnd) -> Void
    ) throws(OutputEnd) -> Int32 {
        var progress = Progress(streams)
        if !paths.contains("-") { input.listAll() }
        // The first answers come at once, the later ones in batches that keep all cores busy.
        var size = 8
        while let batch = input.nextBatch(size) {
            size = min(2 * size, 128)
            let named = name(batch)
            do throws(OutputEnd) {
                let answers = concurrentMap(named) { [choice] in choice.annotated($0).map(work) }
                try take(answers.compactMap(\.self))
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
            item.parsed(clock: clock, keepsExtra: true).map { ($0, RepeatedArticles.key(of: $0)) }
        }
        var named: [Named] = []
        for (item, key) in parsed.joined() {
            switch item {
            case .article(let article):
                named.append(Named(article: article, name: repeated.name(article, key: key)))
                if let given = article.given.annotation, given.model != annotationModel {
                    otherModels.insert(given.model)
                    annotatedAnew += 1
                }
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
        if choice.hasGivenUp {
            streams.report("the pattern took too long in some articles, which were left out; try a simpler one")
        }
        if annotatedAnew > 0 {
            let models = otherModels.sorted().map(printable).joined(separator: ", ")
            streams.report("\(counted(annotatedAnew, "article")) annotated anew: the annotations came from \(models)")
        }
        if repeated.repeats > 0, choice.foldsRepeats {
            streams.report(
                "\(counted(repeated.repeats, "repeat")) of articles counted once; --keep-duplicates shows them")
        }
        return hasFailed ? ExitStatus.failure : ExitStatus.success
    }
}

/// "1 article", "3 articles".
func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
