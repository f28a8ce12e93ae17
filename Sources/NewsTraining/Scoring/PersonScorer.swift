import NewsModel

/// Compares the persons found with those that a corpus marks.
struct PersonScorer {
    private var exact = Tally()
    private var touching = Tally()
    private(set) var mistakes: [ScoringMistake] = []

    /// Counts one article; nothing where the corpus marks no persons.
    mutating func add(_ gold: CorpusArticle, _ annotation: Annotation, _ text: ScalarText) {
        guard let persons = gold.persons else { return }
        let wanted = Set(persons.map(text.span)).sorted()
        let found = Set(annotation.mentions.map { text.span($0.span) }).sorted()
        let pairs = SpanPairing(wanted, found, .touching).pairs
        let right = Set(wanted).intersection(found)
        exact.wanted += wanted.count
        exact.found += found.count
        exact.right += right.count
        touching.wanted += wanted.count
        touching.found += found.count
        touching.right += pairs.count
        let wantedPairs = Dictionary(uniqueKeysWithValues: pairs.map { ($0.wanted, $0.found) })
        let foundPairs = Set(pairs.map(\.found))
        for (index, span) in wanted.enumerated() where !right.contains(span) {
            if let other = wantedPairs[index] {
                note(.personBoundaries, span, text, "found \(text.words(found[other]))")
            } else {
                note(.missedPerson, span, text, "")
            }
        }
        let rules = Dictionary(annotation.mentions.map { (text.span($0.span), $0.rule) }) { first, _ in first }
        for (index, span) in found.enumerated() where !foundPairs.contains(index) {
            note(.spuriousPerson, span, text, rules[span] ?? "")
        }
    }

    private mutating func note(_ kind: ScoringMistake.Kind, _ span: ScalarSpan, _ text: ScalarText, _ note: String) {
        mistakes.append(
            ScoringMistake(kind: kind, key: text.string(span), context: text.context(span), note: note))
    }

    /// The figures so far.
    var figures: [Figure] {
        [Figure("persons", exact, isKept: true), Figure("persons, any shared letter", touching)]
    }
}
