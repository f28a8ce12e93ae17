import NewsAnnotation
import NewsModel

/// A difference between what a careful reader finds in an article and what the program does.
struct WorldMistake: Hashable {
    /// `quote` (where it stands), `kind`, `speaker`, `words` (those beside the cue), `person` or `country`.
    let part: String
    /// The quote, person or country as printed.
    let words: String
    /// What the gold says; `-`: nothing there.
    let right: String
    /// What the program says; `-`: nothing there.
    let found: String
}

/// The mistakes of an annotation, part by part in reading order.
struct WorldMistakes {
    private(set) var mistakes: [WorldMistake] = []

    private let gold: WorldGold
    private let annotation: Annotation
    private let article: Article

    init(_ annotation: Annotation, of article: Article, against gold: WorldGold) {
        (self.gold, self.annotation, self.article) = (gold, annotation, article)
        compareQuotes()
        compare(
            "person", gold.persons,
            annotation.mentions.map { ($0.span, annotation.people[$0.person].name) })
        compare(
            "country", gold.countries,
            annotation.countries.map { ($0.span, $0.code + " " + $0.kind.rawValue) })
    }

    private mutating func compareQuotes() {
        var left = annotation.quotes
        for quote in gold.quotes {
            guard let index = left.firstIndex(where: { $0.span.overlaps(quote.span) }) else {
                add("quote", quote.shown, "there", "-")
                continue
            }
            let found = left.remove(at: index)
            if found.span != quote.span { add("quote", quote.shown, "there", printed(found.span)) }
            compare(quote, found)
        }
        for quote in left { add("quote", printed(quote.span), "-", "there") }
    }

    /// The kind, the speaker and the words beside the cue. Where it is nobody's words to either, only the kind
    /// tells.
    private mutating func compare(_ quote: WorldGold.Quote, _ found: Quote) {
        if quote.kind != found.kind.rawValue { add("kind", quote.shown, quote.kind, found.kind.rawValue) }
        if quote.kind == "scare" || found.kind == .scare { return }
        let quotation = annotation.quotations[found.quotation]
        let speaker = quotation.speakerName ?? "-"
        let isPerson = gold.persons.contains { $0.meaning == quote.speaker }
        if isPerson ? !same(quote.speaker, speaker) : !share(quote.speaker, speaker) {
            add("speaker", quote.shown, quote.speaker, speaker)
        }
        let words = quotation.mention.map(printed) ?? "-"
        if quote.words != "-", !share(quote.words, words) { add("words", quote.shown, quote.words, words) }
    }

    private mutating func compare(
        _ part: String, _ gold: [WorldGold.Mention], _ found: [(span: TextSpan, meaning: String)]
    ) {
        var left = found
        for mention in gold {
            guard let index = left.firstIndex(where: { $0.span == mention.span }) else {
                add(part, mention.shown, mention.meaning, "-")
                continue
            }
            let meaning = left.remove(at: index).meaning
            if !same(mention.meaning, meaning) { add(part, mention.shown, mention.meaning, meaning) }
        }
        for mention in left { add(part, printed(mention.span), "-", mention.meaning) }
    }

    private mutating func add(_ part: String, _ words: String, _ right: String, _ found: String) {
        mistakes.append(WorldMistake(part: part, words: words, right: right, found: found))
    }

    /// Equal names, in capitals or not.
    private func same(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

    /// True where one holds the other's words: "Ms Naisola" and "Naisola", "the bank" and "bank".
    private func share(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Self.words(a), Self.words(b))
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return !short.isEmpty && (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }

    private static func words(_ text: String) -> [Substring] {
        let words = text.lowercased().split(separator: " ")
        return words.count > 1 && ["the", "a", "an"].contains(words[0]) ? Array(words.dropFirst()) : words
    }

    /// The words of a span, white space as one space.
    private func printed(_ span: TextSpan) -> String {
        article.string(span).split { $0.isWhitespace }.joined(separator: " ")
    }
}
