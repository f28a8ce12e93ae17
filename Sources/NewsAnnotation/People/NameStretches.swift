/// Finds the stretches of text in which persons can be named: capitalised words, the small words between and before
/// them that belong to names, and quoted nicknames.
struct NameStretches {
    private let draft: Draft
    private let sentence: Range<Int>

    /// The stretches of all sentences but those of agencies, bylines and datelines, as ranges of tokens in reading
    /// order; each lies within one sentence.
    static func all(in draft: Draft) -> [(tokens: Range<Int>, sentence: Int)] {
        var found: [(tokens: Range<Int>, sentence: Int)] = []
        for (number, sentence) in draft.sentences.enumerated() {
            switch draft.blocks[sentence.block].kind {
            case .agency, .dateline, .byline: continue
            case .headline, .paragraph: break
            }
            let reader = NameStretches(draft: draft, sentence: sentence.tokens)
            var at = sentence.tokens.lowerBound
            while let stretch = reader.next(from: at) {
                found.append((stretch, number))
                at = stretch.upperBound
            }
        }
        return found
    }

    /// The next stretch from a token on.
    private func next(from start: Int) -> Range<Int>? {
        var first = start
        while first < sentence.upperBound, !isCapital(first) {
            if let end = afterParticles(first) { return first..<stretchEnd(end) }
            first += 1
        }
        return first < sentence.upperBound ? first..<stretchEnd(first + 1) : nil
    }

    private func stretchEnd(_ start: Int) -> Int {
        var end = start
        while end < sentence.upperBound {
            if isCapital(end) {
                end += 1
            } else if let after = afterParticles(end) ?? afterNickname(end) ?? afterSuffix(end) {
                end = after
            } else {
                break
            }
        }
        return end
    }

    /// True for a word with a capital at its start, or after a particle that is joined to it: "al-Assad", "d'Orsay".
    private func isCapital(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        guard token.isWord, !token.isPossessive || token.isCapitalized else { return false }
        guard token.isCapitalized || token.shape.contains(.innerCapital) && token.span.count > 3 else { return false }
        return !isCountryAcronym(index) && !isTitle(index) && !isStarter(index)
    }

    /// True for "U.S." and its like.
    private func isCountryAcronym(_ index: Int) -> Bool {
        draft.roles[index] != .none && draft.tokens[index].shape.contains(.dotted)
    }

    /// True for a title before a capital, where it is no name itself: "Minister Moss", "Mr. Moss".
    private func isTitle(_ index: Int) -> Bool {
        let key = draft.tokens[index].key
        guard index + 1 < sentence.upperBound, draft.tokens[index + 1].isCapitalized, NameWords.titles.contains(key),
            !NameWords.titlesThatAreNames.contains(key)
        else { return false }
        // "Amara Sen Gupta".
        return index == sentence.lowerBound || !draft.tokens[index - 1].isCapitalized
            || !draft.facts[index - 1].contains(.firstName)
    }

    /// True for a sentence's first word that seldom stands with a capital elsewhere: "Then Rana Moss".
    private func isStarter(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        return token.startsSentence && draft.facts[index].contains(.common)
            && !draft.facts[index].contains(.firstName) && NameWords.starters.contains(token.key)
    }

    /// The index after at most three particles and the capital that follows them.
    private func afterParticles(_ start: Int) -> Int? {
        var index = start
        while index < sentence.upperBound, index - start < 3, draft.tokens[index].span.count <= 4,
            draft.tokens[index].isWord, NameWords.particles.contains(draft.tokens[index].key)
        {
            index += 1
        }
        guard index > start, index < sentence.upperBound, isCapital(index) else { return nil }
        return index + 1
    }

    /// The index after a quoted nickname and the surname that follows it: `Rana "The Fox" Moss`.
    private func afterNickname(_ open: Int) -> Int? {
        guard draft.tokens[open].kind == .quoteMark, draft.tokens[open].followsSpace else { return nil }
        var close = open + 1
        while close < sentence.upperBound, close - open <= 4, draft.tokens[close].isWord { close += 1 }
        guard close > open + 1, close + 1 < sentence.upperBound, draft.tokens[close].kind == .quoteMark,
            draft.tokens[open + 1].isCapitalized, !draft.tokens[close].followsSpace, isCapital(close + 1)
        else { return nil }
        return close + 2
    }

    /// The index after a comma and "Jr." or its like.
    private func afterSuffix(_ comma: Int) -> Int? {
        guard comma + 1 < sentence.upperBound, draft.text[draft.tokens[comma].span.start] == 0x2c,
            draft.tokens[comma + 1].isCapitalized, NameWords.suffixes.contains(draft.tokens[comma + 1].key)
        else { return nil }
        return comma + 2
    }
}
