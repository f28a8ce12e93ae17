import NewsModel

/// Compares the speakers' names with labels that tell who "he" and "the minister" are.
struct SpeakerNameScorer {
    /// Right answers, of the labelled quotes that were found and of all.
    private struct Count {
        var right = 0
        var matched = 0
        var labelled = 0
    }

    /// The kinds of words at the cue, as the corpus marks them; `noWords` where it marks none.
    private enum Words: String, CaseIterable {
        case name, nominal, pronoun
        case noWords = "not there"

        init(_ kind: SpeakerWords.Kind) {
            switch kind {
            case .name: self = .name
            case .nominal: self = .nominal
            case .pronoun: self = .pronoun
            }
        }
    }

    private var all = Count()
    private var byWords: [Words: Count] = [:]
    private(set) var mistakes: [ScoringMistake] = []

    /// Counts one article; quotes whose speaker's kind is unknown count neither way.
    mutating func add(_ gold: CorpusArticle, _ annotation: Annotation, _ text: ScalarText) {
        let labels = gold.speakers.filter { $0.kind != .unknown }
        let wanted = labels.map { text.span($0.span) }
        let found = FoundQuote.all(in: annotation, text)
        let pairs = SpanPairing(wanted, found.map(\.span), .near).pairs
        let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.wanted, $0.found) })
        let marked = gold.quotes ?? []
        let places = SpanPairing(wanted, marked.map { text.span($0.span) }, .near).pairs
        let marks = Dictionary(uniqueKeysWithValues: places.map { ($0.wanted, $0.found) })
        for (index, label) in labels.enumerated() {
            let answer = partners[index].map { found[$0] }
            let speaker = marks[index].flatMap { marked[$0].speaker }.map { text.string(text.span($0)) }
            let isRight = answer.map { Self.isRight($0.speakerName, label) } ?? false
            count(speaker.map { Words(SpeakerWords.kind($0)) } ?? .noWords, isRight, isMatched: answer != nil)
            if !isRight { note(label, answer, wanted[index], text) }
        }
    }

    private mutating func count(_ words: Words, _ isRight: Bool, isMatched: Bool) {
        func add(_ count: inout Count) {
            count.labelled += 1
            count.matched += isMatched ? 1 : 0
            count.right += isRight ? 1 : 0
        }
        add(&all)
        add(&byWords[words, default: Count()])
    }

    /// True where the names have the same head, or where neither names anybody; of bodies one may be part of the other.
    private static func isRight(_ name: String?, _ label: CorpusArticle.GoldSpeaker) -> Bool {
        guard let name, let wanted = label.name else { return name == nil && label.name == nil }
        if SpeakerWords.head(name) == SpeakerWords.head(wanted) { return true }
        guard label.kind != .person else { return false }
        let (small, wantedSmall) = (name.lowercased(), wanted.lowercased())
        return small.contains(wantedSmall) || wantedSmall.contains(small)
    }

    private mutating func note(
        _ label: CorpusArticle.GoldSpeaker, _ answer: FoundQuote?, _ span: ScalarSpan, _ text: ScalarText
    ) {
        let kind: ScoringMistake.Kind
        if answer == nil {
            kind = .missedSpeakerName
        } else if label.name == nil {
            kind = .namedForNobody
        } else {
            kind = answer?.speakerName == nil ? .speakerNotNamed : .wrongSpeakerName
        }
        let found =
            answer.map { "found \($0.speakerName ?? "nobody") for \(text.words($0.mention))" } ?? "quote not found"
        mistakes.append(
            ScoringMistake(
                kind: kind, key: answer?.rule ?? "", context: text.context(span),
                note: "\(label.name ?? "nobody") (\(label.kind.rawValue)), \(found)"))
    }

    /// The figures so far.
    var figures: [Figure] {
        var figures = [
            Figure("resolved name", right: all.right, of: all.matched, isKept: true),
            Figure("resolved name, end to end", right: all.right, of: all.labelled, isKept: true),
        ]
        for words in Words.allCases {
            guard let count = byWords[words] else { continue }
            figures.append(
                Figure("resolved name, words at the cue: \(words.rawValue)", right: count.right, of: count.matched))
        }
        return figures
    }
}
