import NewsAnnotation
import NewsModel

/// Trains what tells words of speaking from others, on all attributions: indirect speech too.
enum CueTrainer {
    /// The examples of one article: a word is a cue or not.
    static func examples(_ draft: Draft, _ article: CorpusArticle) -> [RankingExample] {
        let cues = article.attributions.flatMap(\.cue).sorted()
        var next = 0
        var examples: [RankingExample] = []
        CueTagger.ask(draft) { span, features in
            // Cues may lie within each other, so the search goes back a little.
            while next < cues.count, cues[next].end <= span.start { next += 1 }
            let isCue = cues[next..<min(next + 4, cues.count)].contains { $0.overlaps(span) }
            examples.append(RankingExample(candidates: [features, []], isRight: [isCue, !isCue]))
        }
        return examples
    }

    /// The weights from some examples.
    static func train(_ examples: [RankingExample]) -> ModelBytes {
        var trainer = RankingTrainer()
        (trainer.bits, trainer.rounds, trainer.rate, trainer.penalty) = (17, 5, 0.1, 1e-3)
        trainer.averaged = 2
        return ModelBytes(trainer.train(examples))
    }
}
