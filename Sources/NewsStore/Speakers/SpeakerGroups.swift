import NewsModel

/// A speaker's quotations, newest article first, with the same sentence in other words next to each other.
package struct SpeakerGroups: Sendable {
    /// How a quotation stands to the one above it.
    package enum Likeness: Sendable {
        /// It is something else.
        case other
        /// The same words.
        case same
        /// The same sentence in other words.
        case reworded
    }

    package struct Row: Sendable {
        package let place: QuotationPlace
        package let likeness: Likeness
        /// The parts of the quotation, as they stand in the text, marks included.
        package let parts: [TextSpan]
        /// The words that the quotation above does not have; empty where nothing is compared.
        package let differing: [TextSpan]
    }

    package let name: String
    package let rows: [Row]
    package let articleCount: Int
    package let outletCount: Int

    /// Groups what was gathered. O(n²) in the number of quotations of one speaker, on bags of words.
    package init(_ quotations: SpeakerQuotations, in store: NewsStore) {
        name = quotations.name
        var order = Array(Set(quotations.places.map(\.article)))
        store.sort(&order, by: .newest)
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        let places = quotations.places.sorted {
            let ranks = (rank[$0.article] ?? 0, rank[$1.article] ?? 0)
            return ranks.0 == ranks.1 ? $0.quotation < $1.quotation : ranks.0 < ranks.1
        }
        let worded = places.map { WordedQuotation($0, in: store) }
        var taken = [Bool](repeating: false, count: worded.count)
        var rows: [Row] = []
        for index in worded.indices where !taken[index] {
            rows.append(worded[index].row(.other, differing: []))
            var above = worded[index]
            for other in worded.indices where other > index && !taken[other] {
                let likeness = above.likeness(to: worded[other])
                if likeness == .other { continue }
                taken[other] = true
                let differing = likeness == .same ? [] : worded[other].spans(notIn: above)
                rows.append(worded[other].row(likeness, differing: differing))
                above = worded[other]
            }
        }
        self.rows = rows
        articleCount = order.count
        outletCount = Set(order.map { store[$0].outlet }).count
    }
}

/// A quotation with its words folded, for comparing.
struct WordedQuotation {
    let place: QuotationPlace
    let parts: [TextSpan]
    private let words: [(folded: String, span: TextSpan)]

    init(_ place: QuotationPlace, in store: NewsStore) {
        self.place = place
        let stored = store[place.article]
        guard let annotation = stored.annotation else {
            (parts, words) = ([], [])
            return
        }
        let spans = annotation.quotations[place.quotation].quotes.map { annotation.quotes[$0].span }
        parts = spans
        words = spans.flatMap { Self.words(of: $0, in: stored.article) }
    }

    func row(_ likeness: SpeakerGroups.Likeness, differing: [TextSpan]) -> SpeakerGroups.Row {
        SpeakerGroups.Row(place: place, likeness: likeness, parts: parts, differing: differing)
    }

    /// Same words in order; or at least half of the shorter one's words shared, and four of them; else other.
    func likeness(to other: WordedQuotation) -> SpeakerGroups.Likeness {
        if place.article == other.place.article || words.isEmpty || other.words.isEmpty { return .other }
        if words.map(\.folded) == other.words.map(\.folded) { return .same }
        let mine = Set(words.map(\.folded).filter { $0.utf8.count > 2 })
        let theirs = Set(other.words.map(\.folded).filter { $0.utf8.count > 2 })
        let shared = mine.intersection(theirs).count
        let least = min(mine.count, theirs.count)
        return shared >= 3 && shared * 2 >= least ? .reworded : .other
    }

    func spans(notIn other: WordedQuotation) -> [TextSpan] {
        let known = Set(other.words.map(\.folded))
        return words.filter { !known.contains($0.folded) }.map(\.span)
    }

    /// Runs of letters and digits, lower case; apostrophes within a word are dropped.
    private static func words(of span: TextSpan, in article: Article) -> [(folded: String, span: TextSpan)] {
        var found: [(folded: String, span: TextSpan)] = []
        var start: Int?
        func close(_ end: Int) {
            guard let first = start else { return }
            let text = article.string(TextSpan(first, end)).lowercased().filter { $0 != "'" && $0 != "’" }
            found.append((text, TextSpan(first, end)))
            start = nil
        }
        var index = span.start
        while index < span.end {
            let byte = article.text[index]
            let isCurly = byte == 0xE2 && index + 2 < span.end && article.text[index + 1] == 0x80
            let isApostrophe =
                (byte == 0x27 || (isCurly && article.text[index + 2] == 0x99)) && start != nil
                && index + (isCurly ? 3 : 1) < span.end && isWordByte(article.text[index + (isCurly ? 3 : 1)])
            let length = isCurly ? 3 : 1
            if isApostrophe || (!isCurly && isWordByte(byte)) {
                if start == nil { start = index }
            } else {
                close(index)
            }
            index += length
        }
        close(min(index, span.end))
        return found
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
}
