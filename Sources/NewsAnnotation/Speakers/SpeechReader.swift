import NewsModel

/// Asks after the words of a speech frame: what each is, and who is named where.
final class SpeechReader: Sendable {
    /// The article with its tokens and names.
    let draft: Draft
    /// Its text around the quotations.
    let frame: SpeechFrame
    /// For each token the name mention it belongs to, or -1.
    private let nameAtToken: [Int32]
    /// One a unit: the cue word that it is.
    private let cues: [CueWord?]

    /// No look around goes further than this many units, so that time stays linear.
    static let reach = 60

    /// A reader of an article whose names and quoted stretches are known.
    init(_ draft: Draft, isWhole: Bool = false) {
        self.draft = draft
        frame = SpeechFrame(draft, isWhole: isWhole)
        var table = [Int32](repeating: -1, count: draft.tokens.count)
        for (index, name) in draft.names.enumerated() {
            for token in name.tokens where token < table.count { table[token] = Int32(index) }
        }
        nameAtToken = table
        cues = CueFinder(draft: draft, units: frame.units, names: table).cues()
    }

    /// The units of the frame.
    var units: [SpeechFrame.Unit] { frame.units }

    /// The token of a unit; the opening mark for a quotation.
    func token(_ unit: Int) -> Token { draft.tokens[frame.units[unit].token] }
    /// The word of a unit, or no word for a quotation.
    func key(_ unit: Int) -> WordKey { frame.units[unit].isQuote ? .none : token(unit).key }
    /// True for a quotation.
    func isQuote(_ unit: Int) -> Bool { frame.units[unit].isQuote }
    /// True for words and numbers outside quotations.
    func isWord(_ unit: Int) -> Bool { !isQuote(unit) && (token(unit).isWord || token(unit).kind == .number) }
    /// True for words with a capital first.
    func isCapitalized(_ unit: Int) -> Bool { !isQuote(unit) && token(unit).isCapitalized }

    /// The byte of a mark, or 0 for words and quotations; a dash of any kind is `-`.
    func mark(_ unit: Int) -> UInt8 {
        guard !isQuote(unit) else { return 0 }
        let token = token(unit)
        guard token.kind == .punctuation else { return 0 }
        let byte = draft.text[token.span.start]
        return byte == 0xE2 ? (token.span.count == 3 && draft.text[token.span.start + 2] <= 0x95 ? 0x2D : 0) : byte
    }

    /// The name mention that a unit is part of.
    func name(at unit: Int) -> Int? {
        guard !isQuote(unit) else { return nil }
        let name = nameAtToken[frame.units[unit].token]
        return name >= 0 ? Int(name) : nil
    }

    /// The cue word at a unit; words with a capital only where a sentence begins or in a headline.
    func cue(at unit: Int) -> CueWord? { cues[unit] }

    /// True within the headline.
    func isHeadline(_ unit: Int) -> Bool { draft.blocks[Int(token(unit).block)].kind == .headline }

    /// The last byte of the quoted words, or 0: what they end with tells whether the sentence goes on.
    func ending(ofQuote quote: Int) -> UInt8 {
        let words = draft.quoted[quote].words
        var end = words.end
        while end > words.start, draft.text[end - 1] <= 0x20 || draft.text[end - 1] == 0x27 { end -= 1 }
        // A nested curly mark stands before the outer one: its stop is what counts.
        while end - 3 >= words.start, draft.text[end - 3] == 0xE2, draft.text[end - 2] == 0x80,
            draft.text[end - 1] == 0x99 || draft.text[end - 1] == 0x9D
        {
            end -= 3
        }
        return end > words.start ? draft.text[end - 1] : 0
    }

    /// The units of tokens as a span of the text.
    func span(_ units: Range<Int>) -> TextSpan? {
        guard let first = units.first, let last = units.last else { return nil }
        return TextSpan(token(first).span.start, token(last).span.end)
    }
}

/// Finds the cue words among units, once for all who ask.
private struct CueFinder {
    let draft: Draft
    let units: [SpeechFrame.Unit]
    /// For each token the name it belongs to, or -1.
    let names: [Int32]

    private static let on = WordKey("on")

    func cues() -> [CueWord?] { units.indices.map(cue) }

    private func cue(at unit: Int) -> CueWord? {
        guard let token = word(unit), let word = CueLexicon.word(token.key), names[units[unit].token] < 0 else {
            return nil
        }
        if token.isCapitalized, !units[unit].startsSentence, draft.blocks[Int(token.block)].kind != .headline {
            return nil
        }
        if let partner = CueLexicon.partners[token.key] {
            guard let next = self.word(unit + 1), next.key == partner else { return nil }
            // "He went on talking", "it goes on to this day": no speech.
            if partner == Self.on, let third = self.word(unit + 2), endsInIng(third) { return nil }
        }
        return word
    }

    /// The word or number that a unit is.
    private func word(_ unit: Int) -> Token? {
        guard unit < units.count, !units[unit].isQuote else { return nil }
        let token = draft.tokens[units[unit].token]
        return token.isWord || token.kind == .number ? token : nil
    }

    private func endsInIng(_ token: Token) -> Bool {
        let end = token.span.end
        return token.span.count > 4 && draft.text[end - 3] == 0x69 && draft.text[end - 2] == 0x6E
            && draft.text[end - 1] == 0x67
    }
}
