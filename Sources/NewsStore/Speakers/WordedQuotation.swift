import NewsModel

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

    /// True where the words are the same, in the same order.
    func hasWords(of other: WordedQuotation) -> Bool {
        words.count == other.words.count && zip(words, other.words).allSatisfy { $0.folded == $1.folded }
    }

    /// All words as one, to find the same again.
    var sentence: String { words.map(\.folded).joined(separator: " ") }

    /// The words that make the sentence this one: no articles, pronouns and the like.
    var tellingWords: Set<String> {
        Set(words.map(\.folded).filter { $0.utf8.count > 2 && !Self.functionWords.contains($0) })
    }

    private static let functionWords: Set<String> = [
        "about", "after", "all", "and", "any", "are", "because", "been", "but", "can", "could", "did", "does", "for",
        "from", "had", "has", "have", "her", "him", "his", "how", "its", "just", "like", "more", "not", "now", "one",
        "our", "out", "said", "she", "should", "some", "than", "that", "the", "their", "them", "then", "there", "they",
        "this", "those", "very", "was", "were", "what", "when", "where", "which", "who", "will", "with", "would", "you",
        "your",
    ]

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
