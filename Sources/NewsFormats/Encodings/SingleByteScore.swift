/// How well a charset of 256 characters fits a text.
struct SingleByteScore {
    /// The place among `SingleByteTable.all`.
    let index: Int
    /// What the bytes that are not ASCII cost when read as that charset, in half nats: the less, the likelier.
    let cost: Int

    /// The score of a charset; nil where it is worse than `limit`.
    ///
    /// Languages are tried one by one; what their letters cost is how rarely they follow each other. All charsets read
    /// the same bytes, one character each, so the costs are what tells which of them the text is likelier to be in.
    init?(_ index: Int, _ text: BytePairs, limit: Int) {
        let traits = ByteTraits.all[index]
        let tables = LetterTables.standard
        var cost = Self.prior(index)
        var letterPairs: [LetterPair] = []
        for pair in text.pairs {
            cost += pair.count * Self.fixedCost(traits, Int(pair.first), Int(pair.second), tables.english)
            if cost > limit { return nil }
            if let letters = LetterPair(traits, pair) { letterPairs.append(letters) }
        }
        var best = limit - cost
        var isFound = false
        for (number, language) in tables.languages.enumerated() where language.script == traits.script {
            var sum = text.languageCosts[number]
            for pair in letterPairs {
                sum += pair.count * pair.cost(language)
                if sum > best { break }
            }
            if sum <= best { (best, isFound) = (sum, true) }
        }
        guard isFound else { return nil }
        (self.index, self.cost) = (index, cost + best)
    }

    /// A pair with a letter of the language in it, by the letters' numbers.
    private struct LetterPair {
        let first: Int
        let second: Int
        let vowel: Int
        let tone: Int
        let firstEnd: Int
        let count: Int

        init?(_ traits: ByteTraits, _ pair: BytePairs.Pair) {
            let (first, second) = (Int(pair.first), Int(pair.second))
            let isFirst = traits.kinds[first] == .letter
            let isSecond = traits.kinds[second] == .letter
            guard isFirst || isSecond else { return nil }
            // Words of ASCII letters stand apart from those of other scripts.
            let isLatin = traits.script == .latin
            func number(_ byte: Int, _ numbers: [UInt16]) -> Int {
                traits.kinds[byte] == .letter || isLatin ? Int(numbers[byte]) : 0
            }
            (self.first, self.second) = (number(first, traits.letters), number(second, traits.letters))
            (vowel, tone) = (number(second, traits.vowels), number(second, traits.tones))
            let tone = number(first, traits.tones)
            firstEnd = tone == 0 ? number(first, traits.vowels) : tone
            count = pair.count
        }

        @inline(__always)
        func cost(_ language: LetterTables.Language) -> Int {
            guard language.name == "vi" else { return language.cost(first, second) }
            return language.cost(firstEnd, vowel) + (tone == 0 ? 0 : language.cost(vowel, tone))
        }
    }

    // MARK: What costs the same in all languages

    /// The cost of a pair but for what a language says of its letters.
    private static func fixedCost(
        _ traits: ByteTraits, _ first: Int, _ second: Int, _ english: LetterTables.Language
    ) -> Int {
        let (before, kind) = (traits.kinds[first], traits.kinds[second])
        var cost = second >= 0x80 ? Int(traits.costs[second]) : 0
        if kind == .letter, traits.letters[second] == 0 { cost += LetterTables.Language.foreignCost }
        // Beside a letter of the language, it is the language that says what begins or ends a word.
        if before == .asciiLetter, kind != .letter { cost += english.cost(Int(traits.letters[first]), 0) }
        if kind == .asciiLetter, before != .letter { cost += english.cost(0, Int(traits.letters[second])) }
        cost += neighbourCost(before, kind, isSame: first == second)
        if kind == .letter || kind == .asciiLetter { cost += caseCost(traits, first, second, before) }
        let isMixed = kind == .letter && before == .asciiLetter || kind == .asciiLetter && before == .letter
        if isMixed, traits.script != .latin { cost += 20 }
        // Nor do the figures of other scripts stand beside them.
        let isFigure = before == .digit && first >= 0x80 && kind == .asciiLetter
        if isFigure || (kind == .digit && second >= 0x80 && before == .asciiLetter) { cost += 20 }
        return cost
    }

    private static func neighbourCost(_ before: ByteTraits.Kind, _ kind: ByteTraits.Kind, isSame: Bool) -> Int {
        let isAfterLetter = before == .letter || before == .asciiLetter
        let isLetter = kind == .letter || kind == .asciiLetter
        switch (before, kind) {
        case (.box, .box): return isSame ? -17 : -9
        case (.digit, .letter), (.letter, .digit): return 6
        case (.openingQuote, .space), (.openingQuote, .mark): return 7
        case (.space, .closingQuote), (.opener, .closingQuote): return 6
        case (_, .openingQuote) where isAfterLetter || before == .digit: return 11
        case (.closingQuote, _) where isLetter || kind == .digit: return 7
        case (_, .sign) where isAfterLetter: return 4
        case (.sign, _) where isLetter: return 4
        case (_, .box) where isAfterLetter: return 6
        case (.box, _) where isLetter: return 6
        // Lines to draw with stand in rows.
        case (_, .box), (.box, _): return 3
        case (.undefined, _) where isLetter: return 4
        default: return 0
        }
    }

    private static func caseCost(
        _ traits: ByteTraits, _ first: Int, _ second: Int, _ before: ByteTraits.Kind
    ) -> Int {
        let isCapital = traits.isCapital[second]
        guard before == .letter || before == .asciiLetter else { return isCapital ? 3 : 0 }
        if traits.isCapital[first] { return isCapital ? 2 : 1 }
        return isCapital ? 11 : 0
    }

    // MARK: What is known before

    private static let priors: [Int] = {
        let known: [String: Int] = [
            "windows-1252": 0, "windows-1251": 2, "windows-1250": 2, "windows-1253": 3, "windows-1254": 3,
            "windows-1255": 2, "windows-1256": 2, "windows-1257": 4, "windows-1258": 6, "windows-874": 2,
            "iso-8859-2": 3, "iso-8859-5": 6, "iso-8859-6": 5, "iso-8859-7": 4, "iso-8859-8": 5, "iso-8859-13": 7,
            "iso-8859-15": 4, "iso-8859-16": 8, "koi8-r": 3, "koi8-u": 4, "ibm866": 6, "ibm850": 8, "ibm437": 9,
            "ibm852": 9, "ibm855": 10, "macintosh": 8, "x-mac-cyrillic": 10, "x-mac-ce": 10, "viscii": 8,
            "iso-8859-3": 10, "iso-8859-4": 8, "iso-8859-10": 10, "iso-8859-14": 12, "ptcp154": 16, "kz-1048": 12,
        ]
        return SingleByteTable.all.map { known[$0.name] ?? 14 }
    }()

    /// The places among `SingleByteTable.all`, the likeliest charset first: it sets the limit for the others.
    static let order = priors.indices.sorted { (priors[$0], $0) < (priors[$1], $1) }

    /// How rare a charset is, in half nats.
    private static func prior(_ index: Int) -> Int { priors[index] }
}
