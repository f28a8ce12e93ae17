import NewsModel

/// How well quotations and their speakers are found: the figures of the corpora's scorer, added up over articles.
package struct QuotationScore: Sendable {
    /// Quotations of the gold, of the prediction, found, and found with the right speaker.
    package struct Count: Sendable {
        package private(set) var gold = 0
        package private(set) var predicted = 0
        package private(set) var found = 0
        package private(set) var right = 0
        package private(set) var cued = 0

        fileprivate mutating func add(gold: Int, predicted: Int, found: Int, right: Int, cued: Int) {
            self.gold += gold
            self.predicted += predicted
            self.found += found
            self.right += right
            self.cued += cued
        }

        /// F1 of the spans, of spans with speakers, and the share of right cues, in percent.
        package var figures: (spans: Double, speakers: Double, cues: Double) {
            let sum = Double(max(1, gold + predicted))
            return (
                200 * Double(found) / sum, 200 * Double(right) / sum, 100 * Double(cued) / Double(max(1, found))
            )
        }
    }

    /// All quotations, and those that are not just words within reported speech.
    package private(set) var all = Count()
    package private(set) var direct = Count()

    package init() {}

    /// Adds an article with what was found in it.
    package mutating func add(_ annotation: Annotation, _ gold: CorpusArticle) {
        let quotes = annotation.quotes.filter { $0.kind != .scare }
        let golds = gold.quotes ?? []
        all.add(Pairing(golds, quotes), golds.count, quotes.count, annotation, gold)
        let direct = golds.filter(\.isDirect)
        let rest = golds.filter { !$0.isDirect }
        let pairing = Pairing(direct, quotes)
        let mine = Set(pairing.pairs.map(\.quote))
        let counted = quotes.enumerated().filter { quote in
            mine.contains(quote.offset) || !rest.contains { $0.span.overlaps(quote.element.span) }
        }
        self.direct.add(pairing, direct.count, counted.count, annotation, gold)
    }

    /// Gold and found quotations whose ends are at most two letters apart.
    struct Pairing {
        let pairs: [(gold: CorpusArticle.GoldQuote, quote: Int, found: Quote)]

        init(_ golds: [CorpusArticle.GoldQuote], _ quotes: [Quote]) {
            var used: Set<Int> = []
            var pairs: [(gold: CorpusArticle.GoldQuote, quote: Int, found: Quote)] = []
            for gold in golds {
                guard
                    let index = quotes.indices.first(where: {
                        !used.contains($0) && Self.isNear(gold.span, quotes[$0].span)
                    })
                else { continue }
                used.insert(index)
                pairs.append((gold, index, quotes[index]))
            }
            self.pairs = pairs
        }

        /// Both ends within two letters; a curly mark counts as one.
        static func isNear(_ a: TextSpan, _ b: TextSpan) -> Bool { abs(a.start - b.start) <= 4 && abs(a.end - b.end) <= 4 }
    }

    /// True where a quotation's speaker is the gold's.
    static func isRight(_ gold: CorpusArticle.GoldQuote, _ quotation: Quotation, _ article: Article) -> Bool {
        let spans = [quotation.speaker, quotation.mention].compactMap { $0 }
        guard let speaker = gold.speaker else { return spans.isEmpty && quotation.speakerName == nil }
        if spans.contains(where: { $0.overlaps(speaker) }) { return true }
        let words = article.string(speaker)
        if SpeakerMatch.isPronoun(words) { return false }
        return (spans.map(article.string) + [quotation.speakerName].compactMap { $0 })
            .contains { SpeakerMatch.haveSameHead(words, $0) }
    }
}

extension QuotationScore.Count {
    fileprivate mutating func add(
        _ pairing: QuotationScore.Pairing, _ golds: Int, _ quotes: Int, _ annotation: Annotation, _ gold: CorpusArticle
    ) {
        var (right, cued) = (0, 0)
        for pair in pairing.pairs {
            let quotation = annotation.quotations[pair.found.quotation]
            if QuotationScore.isRight(pair.gold, quotation, gold.article) { right += 1 }
            if let cue = pair.gold.cue, let own = quotation.cue, own.overlaps(cue) { cued += 1 }
        }
        add(gold: golds, predicted: quotes, found: pairing.pairs.count, right: right, cued: cued)
    }
}
