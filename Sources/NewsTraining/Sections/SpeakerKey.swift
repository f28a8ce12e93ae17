import NewsAnnotation
import NewsModel

/// The right answers to who says the quoted stretches of an article, from its marked quotations.
struct SpeakerKey {
    /// What an answer is worth.
    enum Worth {
        case right, wrong
        /// The scorer would pass it, and yet it is not what was marked.
        case unclear
    }

    private let article: CorpusArticle
    private let text: ScalarText

    init(_ article: CorpusArticle) {
        self.article = article
        text = ScalarText(article.article.text)
    }

    /// One judgement an answer. A stretch that is no marked quotation is nobody's.
    func worths(_ question: SpeakerQuestion, _ answers: [SpeakerQuestion.Answer]) -> [Worth] {
        guard let gold = gold(for: question.span) else { return answers.map { $0.isNobody ? .right : .wrong } }
        guard let speaker = gold.speaker else {
            return answers.map { !$0.isNobody && $0.mentions.isEmpty ? .right : .wrong }
        }
        var worths = answers.map { answer in
            answer.mentions.contains { $0.overlaps(speaker) } ? Worth.right : .wrong
        }
        let words = article.article.string(speaker)
        guard SpeakerWords.kind(words) != .pronoun else { return preferCue(worths, gold, answers) }
        let head = SpeakerWords.head(words)
        let hasRight = worths.contains(.right)
        for (index, answer) in answers.enumerated() where worths[index] == .wrong {
            let isAlike = answer.mentions.contains { SpeakerWords.head(article.article.string($0)) == head }
            if isAlike { worths[index] = hasRight ? .unclear : .right }
        }
        return preferCue(worths, gold, answers)
    }

    /// Where an answer has the marked cue too, those with other cues are only half right.
    private func preferCue(
        _ worths: [Worth], _ gold: CorpusArticle.GoldQuote, _ answers: [SpeakerQuestion.Answer]
    ) -> [Worth] {
        guard let cue = gold.cue else { return worths }
        let isCued = answers.map { $0.cue?.overlaps(cue) ?? false }
        guard zip(worths, isCued).contains(where: { $0 == .right && $1 }) else { return worths }
        return zip(worths, isCued).map { $0 == .right && !$1 ? .unclear : $0 }
    }

    /// The marked quotation of a stretch: its own, else one that it shares words with.
    private func gold(for span: TextSpan) -> CorpusArticle.GoldQuote? {
        let golds = article.quotes ?? []
        let own = text.span(span)
        return golds.first { SpanFit.near.holds(own, text.span($0.span)) } ?? golds.first { $0.span.overlaps(span) }
    }
}
