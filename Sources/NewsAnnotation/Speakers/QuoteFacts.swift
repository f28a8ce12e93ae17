import NewsModel

/// What is seen of one quoted stretch, whoever says it.
struct QuoteFacts: Sendable {
    let quote: Int
    /// Its unit.
    let at: Int
    /// The number of words: 1, 2, 3, 4, then coarser steps.
    private(set) var length: UInt64 = 0
    /// What the words end with: 0 nothing, else the byte of the mark.
    let ending: UInt8
    let isWhole: Bool
    let isHeadline: Bool
    let isSingle: Bool
    let startsBlock: Bool
    let startsSentence: Bool
    let endsBlock: Bool
    private(set) var firstIsCapital = false
    /// How many of the first ten words have a capital, 0 to 4.
    private(set) var capitals: UInt64 = 0
    /// First person 1, second person 2, an exclamation or question 4, a verb such as "is" 8.
    private(set) var voices: UInt64 = 0
    private(set) var firstWord = WordKey.none
    private(set) var lastWord = WordKey.none
    /// The last word but one.
    private(set) var innerWord = WordKey.none
    /// The words and marks around it, nearest first.
    let before: (UInt64, UInt64, UInt64)
    let after: (UInt64, UInt64, UInt64)
    /// The tags around it as one number.
    let tagsBefore: UInt64
    let tagsAfter: UInt64
    /// The two nearest tags on each side.
    let tagsBefore2: UInt64
    let tagsAfter2: UInt64
    /// The first six words.
    private(set) var words: [WordKey] = []
    /// What was decided of the same words earlier: 0 not there, 1 somebody says them, 2 nobody.
    private(set) var repeats: UInt64 = 0
    /// Quotes of its sentence before it and after it, at most 3.
    let siblings: UInt64
    /// Capitals, ending, being whole and length at a glance.
    private(set) var shape: UInt64 = 0

    private static let firstPerson = WordSet("i we my our me us myself i'm i've i'll i'd we're we've we'll 'm")
    private static let secondPerson = WordSet("you your you're you've you'll yourself")
    private static let plainVerbs = WordSet(
        "is are was were am be has have had do does did will would can could should must don't isn't 's 're n't")

    init(_ context: AttributionContext, _ quote: Int) {
        let reader = context.reader
        let at = context.place(quote)
        let stretch = context.stretch(quote)
        (self.quote, self.at) = (quote, at)
        ending = Self.step(ofEnding: reader.ending(ofQuote: quote))
        isWhole = context.isWholeSentence(quote)
        isHeadline = context.isHeadline(quote)
        isSingle = stretch.isSingle
        startsBlock = context.units[at].startsBlock
        startsSentence = context.units[at].startsSentence
        endsBlock = at + 1 >= context.units.count || context.units[at + 1].startsBlock
        before = (
            Self.word(at - 1, stop: at, context), Self.word(at - 2, stop: at, context),
            Self.word(at - 3, stop: at, context)
        )
        after = (
            Self.word(at + 1, stop: at, context), Self.word(at + 2, stop: at, context),
            Self.word(at + 3, stop: at, context)
        )
        tagsBefore = Self.tags(at, step: -1, 4, context)
        tagsAfter = Self.tags(at, step: 1, 4, context)
        tagsBefore2 = Self.tags(at, step: -1, 2, context)
        tagsAfter2 = Self.tags(at, step: 1, 2, context)
        siblings = Self.siblings(at, context)
        readWords(context)
        readRepeats(context)
    }

    /// The first and the last word together.
    var saying: WordKey { firstWord.followed(by: lastWord) }

    private mutating func readRepeats(_ context: AttributionContext) {
        guard length < 6 else { return }
        let saying = saying
        var earlier = quote - 1
        while earlier >= max(0, quote - 40), repeats == 0 {
            if context.sayings[earlier] == saying { repeats = context.decided[earlier].isScare ? 2 : 1 }
            earlier -= 1
        }
    }

    /// The byte of a mark that may end a sentence or a part of one, else 0.
    static func step(ofEnding byte: UInt8) -> UInt8 {
        switch byte {
        case 0x2C, 0x2E, 0x21, 0x3F, 0x2D, 0x3B, 0x3A: byte
        default: 0
        }
    }

    /// The word or mark at a unit that is in the same block; 1 beyond its limits, 2 for a quotation.
    private static func word(_ unit: Int, stop at: Int, _ context: AttributionContext) -> UInt64 {
        guard context.units.indices.contains(unit) else { return 1 }
        let low = min(unit, at)
        let high = max(unit, at)
        var step = low + 1
        while step <= high {
            if context.units[step].startsBlock { return 1 }
            step += 1
        }
        if context.reader.isQuote(unit) { return 2 }
        let key = context.reader.key(unit).hash
        if key != 0 { return context.reader.name(at: unit) != nil ? 3 : key }
        let token = context.reader.token(unit)
        return 4 + UInt64(context.reader.draft.text[token.span.start])
    }

    private static func tags(_ at: Int, step: Int, _ count: Int, _ context: AttributionContext) -> UInt64 {
        var sum: UInt64 = 1
        var unit = at
        for _ in 0..<count {
            // A new block begins at the unit itself on the way on, at the one after it on the way back.
            if step < 0, context.units[unit].startsBlock { return sum * 64 + 63 }
            unit += step
            guard context.units.indices.contains(unit) else { return sum * 64 + 63 }
            if step > 0, context.units[unit].startsBlock { return sum * 64 + 63 }
            sum = sum * 64 + UInt64(context.tags.tags[unit].rawValue)
            if step > 0, context.units[unit].startsSentence { sum = sum * 64 + 62 }
        }
        return sum
    }

    private static func siblings(_ at: Int, _ context: AttributionContext) -> UInt64 {
        let sentences = context.tags.sentences
        var (earlier, later): (UInt64, UInt64) = (0, 0)
        var unit = at - 1
        while unit >= max(0, at - 30), sentences[unit] == sentences[at], earlier < 3 {
            if context.reader.isQuote(unit) { earlier += 1 }
            unit -= 1
        }
        unit = at + 1
        while unit < min(sentences.count, at + 30), sentences[unit] == sentences[at], later < 3 {
            if context.reader.isQuote(unit) { later += 1 }
            unit += 1
        }
        return earlier * 4 + later
    }

    private mutating func readWords(_ context: AttributionContext) {
        var (count, capital): (UInt64, UInt64) = (0, 0)
        context.forEachWord(quote, limit: 40) { token in
            if count == 0 {
                firstWord = token.key
                firstIsCapital = token.isCapitalized
            }
            if words.count < 6 { words.append(token.key) }
            innerWord = lastWord
            lastWord = token.key
            count += 1
            if count <= 10, token.isCapitalized { capital += 1 }
            if Self.firstPerson.contains(token.key) { voices |= 1 }
            if Self.secondPerson.contains(token.key) { voices |= 2 }
            if Self.plainVerbs.contains(token.key) { voices |= 8 }
        }
        if ending == 0x21 || ending == 0x3F { voices |= 4 }
        capitals = count == 0 ? 0 : capital * 4 / min(count, 10)
        length = count < 5 ? count : count < 7 ? 5 : count < 10 ? 6 : count < 16 ? 7 : count < 30 ? 8 : 9
        shape =
            (isWhole ? 1 : 0) | (startsBlock ? 2 : 0) | (firstIsCapital ? 4 : 0) | (ending == 0x2C ? 8 : 0)
            | (ending == 0x2E ? 16 : 0) | (length < 4 ? 32 : 0) | (endsBlock ? 64 : 0)
    }
}
