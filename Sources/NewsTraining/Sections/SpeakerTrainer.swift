import NewsAnnotation
import NewsModel

/// Trains the ranking of who says a quotation, and measures by cross-validation how sure it may be.
struct SpeakerTrainer {
    /// The sections that it makes.
    struct Sections {
        let weights: ModelBytes
        let calibration: ModelBytes
        let cues: ModelBytes
    }

    private let articles: [CorpusArticle]
    private let drafts: [Draft]
    private let keys: [SpeakerKey]
    /// One a fold: tables whose words of speaking were learnt from the other folds.
    private let foldTables: [ModelTables]
    private let cues: ModelBytes
    private let report: (String) -> Void

    private static let folds = 5

    private static var trainer: RankingTrainer {
        var trainer = RankingTrainer()
        (trainer.bits, trainer.rounds, trainer.rate, trainer.penalty) = (18, 12, 0.015, 1e-2)
        trainer.leastExamples = 3
        return trainer
    }

    /// The weights and how sure they may be; `report` gets the figures of cross-validation by article.
    static func build(
        _ sources: TrainingSources, _ tables: ModelTables, _ report: @escaping (String) -> Void
    ) throws -> Sections {
        let articles = try Corpus.read("\(sources.corpora)/polnear.train.jsonl")
        return SpeakerTrainer(articles, tables, report).build()
    }

    private init(_ articles: [CorpusArticle], _ tables: ModelTables, _ report: @escaping (String) -> Void) {
        (self.articles, self.report) = (articles, report)
        let annotator = Annotator(tables: tables)
        let drafts = articles.map { annotator.draft($0.article) }
        self.drafts = drafts
        keys = articles.map { SpeakerKey($0) }
        let examples = articles.indices.map { CueTrainer.examples(drafts[$0], articles[$0]) }
        foldTables = (0..<Self.folds).map { fold in
            var own = tables
            own[.cues] = CueTrainer.train(examples.enumerated().flatMap { $0 % Self.folds == fold ? [] : $1 })
            return own
        }
        cues = CueTrainer.train(examples.flatMap { $0 })
    }

    private func build() -> Sections {
        // First each question is asked as if those before it were answered rightly, then as models answer them that
        // were not trained on the article: so the ranking learns to live with its own mistakes.
        let models = train(articles.indices.map { self.examples($0, answeredBy: nil) })
        let examples = articles.indices.map { self.examples($0, answeredBy: LinearModel(models[$0 % Self.folds])) }
        let later = train(examples)
        for figure in figures(later) { report(figure.line) }
        let calibration = calibrate(later)
        for point in calibration.points { report("probability \(point.raw) is right \(point.right)") }
        return Sections(
            weights: ModelBytes(Self.trainer.train(examples.flatMap { $0 })),
            calibration: ModelBytes(calibration.encoded()), cues: cues)
    }

    /// One model a fold, trained on the articles of the others.
    private func train(_ examples: [[RankingExample]]) -> [ModelBytes] {
        (0..<Self.folds).map { fold in
            let others = examples.enumerated().flatMap { $0 % Self.folds == fold ? [] : $1 }
            return ModelBytes(Self.trainer.train(others))
        }
    }

    /// The questions of an article, each asked after those before it were answered: by a model, or else rightly.
    private func examples(_ index: Int, answeredBy model: LinearModel?) -> [RankingExample] {
        var examples: [RankingExample] = []
        SpeakerQuestion.ask(drafts[index], foldTables[index % Self.folds]) { question in
            let answers = question.answers
            let worths = keys[index].worths(question, answers)
            let kept = answers.indices.filter { worths[$0] != .unclear }
            examples.append(
                RankingExample(
                    candidates: kept.map { answers[$0].features }, isRight: kept.map { worths[$0] == .right }))
            if let model { return question.choice(answers.map { model.score($0.features) }).index }
            return worths.firstIndex(of: .right) ?? min(1, answers.count - 1)
        }
        return examples
    }

    /// How often choices of some probability are right, on articles that the model was not trained on.
    private func calibrate(_ models: [ModelBytes]) -> Calibration {
        var outcomes: [(raw: Float, isRight: Bool)] = []
        let models = models.compactMap { LinearModel($0) }
        for index in articles.indices {
            SpeakerQuestion.ask(drafts[index], foldTables[index % Self.folds]) { question in
                let answers = question.answers
                let choice = question.choice(answers.map { models[index % Self.folds].score($0.features) })
                outcomes.append((choice.probability, keys[index].worths(question, answers)[choice.index] != .wrong))
                return choice.index
            }
        }
        return CalibrationTrainer.fit(outcomes)
    }

    /// The figures of the corpora's scorer for fold models, on the articles that each was not trained on.
    private func figures(_ models: [ModelBytes]) -> [Figure] {
        var scorer = QuoteScorer()
        for fold in 0..<Self.folds {
            var own = foldTables[fold]
            own[.speakers] = models[fold]
            let annotator = Annotator(tables: own)
            for index in articles.indices where index % Self.folds == fold {
                let article = articles[index].article
                scorer.add(articles[index], annotator.annotate(article), ScalarText(article.text))
            }
        }
        return scorer.figures
    }
}
