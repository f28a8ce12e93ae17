/// How a sentence is written, as far as that tells what its capitals are worth.
struct SentenceForm {
    /// A small number for features: prose, a headline with capitals, a line all in capitals, a short label, with many
    /// figures or without.
    let code: UInt64
    /// False where a capital tells nothing.
    let isPlain: Bool

    /// A form that is known.
    init(code: UInt64, isPlain: Bool) { (self.code, self.isPlain) = (code, isPlain) }

    /// The form of some tokens.
    init(_ tokens: Range<Int>, _ draft: Draft) {
        var (words, small, shouted, figures) = (0, 0, 0, 0)
        for index in tokens {
            let token = draft.tokens[index]
            if token.kind == .number { figures += 1 }
            guard token.isWord, token.span.count > 3 else { continue }
            words += 1
            if !token.isCapitalized { small += 1 }
            if token.isAllCaps { shouted += 1 }
        }
        let isShouted = shouted * 10 >= words * 8 && shouted > 0
        isPlain = small * 8 > words || words < 4 && !isShouted
        let spread: UInt64 = small * 3 > words ? 0 : small * 8 > words ? 1 : small > 0 ? 2 : words < 4 ? 3 : 4
        code = spread | (isShouted ? 8 : 0) | (figures * 4 > words ? 16 : 0)
    }
}
