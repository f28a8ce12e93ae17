import NewsAnnotation
import NewsModel

/// Trains the ranking of who says a quotation, and measures by cross-validation how sure it may be.
struct SpeakerTrainer {
    private let articles: [CorpusArticle]
    private let drafts: [Draft]
    private let tables: ModelTables
    /// One a fold: tables whose cues were learnt from the other folds.
    private let foldTables: [ModelTables]
    private let allCues: ModelBytes
    private let report: (String) -> Void

    private static let folds = 5
    private static let rounds = 1

    /// The weights and the calibration, as sections of the tables; `report` gets the figures of cross-validation.
    static func build(
        _ sources: TrainingSources, _ tables: ModelTables, _ report: @escaping (String) -> Void
    ) throws -> (weights: ModelBytes, calibration: ModelBytes, cues: ModelBytes) {
        let articles = try Corpus.read("\(sources.corpora)/polnear.train.jsonl")
        return SpeakerTrainer(articles, tables, report).build()
    }

    private init(_ articles: [CorpusArticle], _ tables: ModelTables, _ report: @escaping (String) -> Void) {
        (self.articles, self.tables, self.report) = (articles, tables, report)
        let annotator = Annotator(tables: tables)
        let drafts = articles.map { annotator.draft($0.article) }
        self.drafts = drafts
        let cues = articles.indices.map { CueTrainer.examples(drafts[$0], articles[$0]) }
        foldTables = (0..<Self.folds).map { fold in
            var own = tables
            own[.cues] = CueTrainer.train(articles.indices.filter { $0 % Self.folds != fold }.flatMap { cues[$0] })
            return own
        }
        allCues = CueTrainer.train(cues.flatMap { $0 })
    }

    private func build() -> (weights: ModelBytes, calibration: ModelBytes, cues: ModelBytes) {
        var lessons = articles.indices.map { self.lessons($0, choosing: nil) }
        var models = train(lessons)
        for round in 0...Self.rounds {
            if round > 0 {
                lessons = articles.indices.map { self.lessons($0, choosing: LinearModel(models[$0 % Self.folds])) }
                models = train(lessons)
            }
            let score = self.score(models)
            report("cross-validation, round \(round): all \(score.all.line), direct \(score.direct.line)")
        }
        let weights = RankingTrainer.speakers.train(examples(lessons, Array(articles.indices)))
        return (ModelBytes(weights), ModelBytes(calibrate(models).encoded()), allCues)
    }

    /// One model a fold, trained on the articles of the others.
    private func train(_ lessons: [[Lesson]]) -> [ModelBytes] {
        (0..<Self.folds).map { fold in
            let others = articles.indices.filter { $0 % Self.folds != fold }
            return ModelBytes(RankingTrainer.speakers.train(examples(lessons, others)))
        }
    }

    /// One question with its right answers.
    private struct Lesson {
        var example: RankingExample
    }

    private func examples(_ lessons: [[Lesson]], _ articles: [Int]) -> [RankingExample] {
        articles.flatMap { lessons[$0].map(\.example) }
    }

    /// The questions of an article, each asked after those before it were answered: by a model, or else rightly.
    private func lessons(_ index: Int, choosing model: LinearModel?) -> [Lesson] {
        var lessons: [Lesson] = []
        let key = SpeakerKey(articles[index])
        SpeakerQuestion.ask(drafts[index], foldTables[index % Self.folds]) { question in
            let answers = question.answers
            let isRight = key.rightAnswers(question, answers)
            let kept = answers.indices.filter { isRight[$0] != .unclear }
            lessons.append(
                Lesson(
                    example: RankingExample(
                        candidates: kept.map { answers[$0].features }, isRight: kept.map { isRight[$0] == .right })))
            if let model { return question.choice(answers.map { model.score($0.features) }).index }
            return isRight.firstIndex(of: .right) ?? min(1, answers.count - 1)
        }
        return lessons
    }

    /// How often choices of some probability are right, on articles that the model was not trained on.
    private func calibrate(_ models: [ModelBytes]) -> Calibration {
        var outcomes: [(raw: Float, isRight: Bool)] = []
        let models = models.compactMap { LinearModel($0) }
        for index in articles.indices {
            let key = SpeakerKey(articles[index])
            SpeakerQuestion.ask(drafts[index], foldTables[index % Self.folds]) { question in
                let answers = question.answers
                let choice = question.choice(answers.map { models[index % Self.folds].score($0.features) })
                let judged = key.rightAnswers(question, answers)[choice.index]
                outcomes.append((choice.probability, judged != .wrong))
                return choice.index
            }
        }
        return CalibrationTrainer.fit(outcomes)
    }

    /// The figures of the corpora's scorer for fold models, on the articles that each was not trained on.
    private func score(_ models: [ModelBytes]) -> QuotationScore {
        var score = QuotationScore()
        for fold in 0..<Self.folds {
            var own = foldTables[fold]
            own[.speakers] = models[fold]
            let annotator = Annotator(tables: own)
            for index in articles.indices where index % Self.folds == fold {
                score.add(annotator.annotate(articles[index].article), articles[index])
            }
        }
        return score
    }
}

extension RankingTrainer {
    /// As the ranking of speakers is trained.
    fileprivate static var speakers: RankingTrainer {
        var trainer = RankingTrainer()
        (trainer.bits, trainer.rounds, trainer.rate, trainer.penalty) = (18, 12, 0.015, 1e-2)
        trainer.leastExamples = 3
        return trainer
    }
}

extension QuotationScore.Count {
    /// The figures on one line.
    fileprivate var line: String {
        func text(_ value: Double) -> String { String((value * 100).rounded() / 100) }
        return "spans \(text(figures.spans)), with speaker \(text(figures.speakers)), cues \(text(figures.cues))"
    }
}
