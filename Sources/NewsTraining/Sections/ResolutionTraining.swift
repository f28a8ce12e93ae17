import NewsAnnotation
import NewsModel

/// Trains who a pronoun or a role stands for, on articles whose speakers are labelled by name.
struct ResolutionTraining {
    /// A quotation with the words by its cue and its label.
    private struct Item {
        let mention: TextSpan
        let quote: TextSpan
        let label: CorpusArticle.GoldSpeaker?
    }

    /// An article ready for tracing.
    private struct Source {
        let draft: Draft
        let items: [Item]
    }

    /// One answer to a labelled quotation.
    private struct Outcome {
        let way: ResolutionCalibration.Way
        let raw: Float
        let isRight: Bool
    }

    private static let folds = 5
    private let base: ModelTables
    private let sources: [Source]
    /// Choices whose answers are known without labels.
    private let lessons: [RankingExample]

    /// Makes the weights and the calibration, and reports the figures of cross-validation by article.
    static func run(_ sources: TrainingSources, _ tables: inout ModelTables, _ report: (String) -> Void) throws {
        let corpus = "\(sources.corpora)/polnear.train.jsonl"
        let labels = try SpeakerLabels(sources.labels)
        let articles = try labels.articles(of: corpus).filter { !$0.isHeldOut }.map(\.article)
        let labelled = Set(labels.entries.map(\.id))
        tables[.resolution] = ModelBytes([])
        tables[.resolutionCalibration] = ModelBytes([])
        let others = try Corpus.read(corpus, only: { !labelled.contains($0) })
        let training = ResolutionTraining(articles, others, tables)
        let outcomes = training.crossValidate()
        for line in ResolutionReport.lines(outcomes.map { ($0.way, $0.raw, $0.isRight) }) { report(line) }
        tables[.resolution] = ModelBytes(training.train(Array(training.sources.indices)))
        let curves = ResolutionCalibration.Way.allCases.map { way in
            let own = outcomes.filter { $0.way == way }
            let curve = CalibrationTrainer.fit(own.map { ($0.raw, $0.isRight) }, count: way == .pronoun ? 8 : 4)
            // Nothing is surer than what as many answers can show.
            let most = 1 - 1 / Float(own.count + 2)
            return Calibration(points: curve.points.map { ($0.raw, min($0.right, most)) })
        }
        tables[.resolutionCalibration] = ModelBytes(ResolutionCalibration(curves).encoded())
    }

    private init(_ articles: [CorpusArticle], _ others: [CorpusArticle], _ tables: ModelTables) {
        base = tables
        let annotator = Annotator(tables: tables)
        sources = articles.map { Source(draft: annotator.draft($0.article), items: Self.items($0)) }
        lessons = others.flatMap { article in
            Self.lessons(Source(draft: annotator.draft(article.article), items: Self.items(article)), tables)
        }
    }

    private static func items(_ article: CorpusArticle) -> [Item] {
        (article.quotes ?? []).sorted { $0.span < $1.span }.compactMap { quote in
            guard let speaker = quote.speaker else { return nil }
            let label = article.speakers.first { $0.span == quote.span && $0.kind != .unknown }
            return Item(mention: speaker, quote: quote.span, label: label)
        }
    }

    // MARK: Examples

    private func train(_ indexes: [Int]) -> [UInt8] {
        var trainer = BatchRankingTrainer()
        trainer.precision = 10
        let labelled = indexes.flatMap { examples(sources[$0]) }
        return trainer.train(lessons.map { ($0, Self.lessonWeight) } + labelled.map { ($0, 1) })
    }

    /// How much a lesson counts beside a labelled quotation.
    private static let lessonWeight: Float = 0.3

    private func examples(_ source: Source) -> [RankingExample] {
        var trace = ResolutionTrace(source.draft, base)
        var found: [RankingExample] = []
        for item in source.items {
            guard let step = trace.step(mention: item.mention, quote: item.quote), let label = item.label else {
                continue
            }
            let right = Self.persons(label, source.draft)
            if !step.features.isEmpty {
                let isRight = step.persons.map { $0.map(right.contains) ?? (label.name == nil) }
                found.append(RankingExample(candidates: step.features, isRight: isRight))
            }
            trace.correct(person: right.min(), kind: label.kind)
        }
        return found
    }

    private static func lessons(_ source: Source, _ tables: ModelTables) -> [RankingExample] {
        var trace = ResolutionTrace(source.draft, tables)
        return source.items.compactMap { item in
            let lesson = trace.lesson(mention: item.mention, quote: item.quote)
            _ = trace.step(mention: item.mention, quote: item.quote)
            return lesson.map { RankingExample(candidates: $0.features, isRight: $0.isRight) }
        }
    }

    /// The persons of the article that a label names.
    private static func persons(_ label: CorpusArticle.GoldSpeaker, _ draft: Draft) -> Set<Int> {
        guard let name = label.name, label.kind == .person else { return [] }
        let exact = draft.persons.indices.filter { draft.persons[$0].name == name }
        if !exact.isEmpty { return Set(exact) }
        return Set(
            draft.persons.indices.filter { SpeakerWords.head(draft.persons[$0].name) == SpeakerWords.head(name) })
    }

    // MARK: Measuring

    private func crossValidate() -> [Outcome] {
        var outcomes: [Outcome] = []
        for fold in 0..<Self.folds {
            var tables = base
            tables[.resolution] = ModelBytes(train(sources.indices.filter { $0 % Self.folds != fold }))
            for index in sources.indices where index % Self.folds == fold {
                outcomes += measure(sources[index], tables)
            }
        }
        return outcomes
    }

    private func measure(_ source: Source, _ tables: ModelTables) -> [Outcome] {
        var trace = ResolutionTrace(source.draft, tables)
        return source.items.compactMap { item in
            guard let step = trace.step(mention: item.mention, quote: item.quote), let label = item.label else {
                return nil
            }
            return Outcome(
                way: step.way, raw: Float(step.quotation.confidence),
                isRight: SpeakerNameScorer.isRight(step.quotation.speakerName, label))
        }
    }
}
