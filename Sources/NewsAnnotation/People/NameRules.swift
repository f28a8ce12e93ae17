import NewsModel

/// Finds names by rules: rows of capitalised words, what stands in them, and what stands beside them.
struct NameRules: NameFinding {
    func candidates(in draft: Draft) -> [NameCandidate] {
        let facts = draft.facts
        var found: [NameCandidate] = []
        let places = datelinePlaces(draft)
        for sentence in draft.sentences {
            let block = draft.blocks[sentence.block]
            if block.kind == .agency || block.kind == .dateline { continue }
            let reader = NameRun(draft: draft, facts: facts, sentence: sentence.tokens)
            if block.kind == .byline {
                found += bylineNames(sentence.tokens, draft)
            } else if !reader.isShouting {
                var at = sentence.tokens.lowerBound
                while let run = reader.next(from: at) {
                    at = run.upperBound
                    found += NameJudge(draft: draft, facts: facts, sentence: sentence.tokens, run: run).names()
                        .filter { !isDatelinePlace($0, places, draft) }
                }
            }
        }
        return found
    }

    /// The words of the place that the article is dated from.
    private func datelinePlaces(_ draft: Draft) -> Set<WordKey> {
        var places: Set<WordKey> = []
        for block in draft.blocks where block.kind == .dateline {
            for index in block.tokens where draft.tokens[index].isWord { places.insert(draft.tokens[index].key) }
        }
        return places
    }

    /// True where the place of the dateline is named again.
    private func isDatelinePlace(_ candidate: NameCandidate, _ places: Set<WordKey>, _ draft: Draft) -> Bool {
        !places.isEmpty && candidate.title.isEmpty
            && candidate.tokens.allSatisfy { places.contains(draft.tokens[$0].key) }
    }

    /// The authors: the byline is parted at commas and "and", and all of it is names.
    private func bylineNames(_ tokens: Range<Int>, _ draft: Draft) -> [NameCandidate] {
        var names: [NameCandidate] = []
        var start = tokens.lowerBound
        func close(_ end: Int) {
            if start < end, draft.tokens[start].isCapitalized, end - start <= 5,
                !(start + 1..<max(end, start + 1)).contains(where: {
                    NameWords.otherHeads.contains(draft.tokens[$0].key)
                })
            {
                names.append(
                    NameCandidate(tokens: start..<end, title: start..<start, score: 5, rule: "byline"))
            }
            start = end + 1
        }
        for index in tokens {
            let token = draft.tokens[index]
            let isBreak = !token.isWord || token.key == Self.and || token.key == Self.by
            if isBreak { close(index) }
        }
        close(tokens.upperBound)
        return names
    }

    private static let and = WordKey("and")
    private static let by = WordKey("by")
}

/// Reads the rows of capitalised words of a sentence.
struct NameRun {
    let draft: Draft
    let facts: [WordFacts]
    let sentence: Range<Int>

    /// True where capitals tell nothing: a headline with a capital on every word, a line all in capitals.
    var isShouting: Bool {
        var (words, capitals) = (0, 0)
        for index in sentence where draft.tokens[index].isWord && draft.tokens[index].span.count > 3 {
            words += 1
            if draft.tokens[index].isCapitalized { capitals += 1 }
        }
        guard words >= 4 else {
            return words > 0 && sentence.allSatisfy { !draft.tokens[$0].isWord || draft.tokens[$0].isAllCaps }
        }
        let common = sentence.contains {
            draft.tokens[$0].isCapitalized && !draft.tokens[$0].startsSentence && facts[$0].contains(.common)
                && !facts[$0].contains(.firstName) && !facts[$0].contains(.surname)
        }
        return common && capitals * 10 >= words * 9
    }

    /// The next row of words from a token on.
    func next(from start: Int) -> Range<Int>? {
        var first = start
        while first < sentence.upperBound, !isNamePart(first) { first += 1 }
        guard first < sentence.upperBound else { return nil }
        var end = first + 1
        while end < sentence.upperBound {
            if joins(end) {
                end += 1
            } else if NameWords.particles.contains(draft.tokens[end].key), let after = afterParticles(end) {
                end = after
            } else if let after = afterNickname(end) {
                end = after
            } else {
                break
            }
        }
        return first..<end
    }

    /// The index after a quoted nickname and the surname that follows it: `Rana "The Fox" Moss`.
    private func afterNickname(_ open: Int) -> Int? {
        guard draft.tokens[open].kind == .quoteMark, draft.tokens[open].followsSpace else { return nil }
        var close = open + 1
        while close < sentence.upperBound, close - open <= 4, draft.tokens[close].isWord { close += 1 }
        guard close > open + 1, close + 1 < sentence.upperBound, draft.tokens[close].kind == .quoteMark,
            draft.tokens[open + 1].isCapitalized, !draft.tokens[close].followsSpace, joins(close + 1)
        else { return nil }
        return close + 2
    }

    private func joins(_ index: Int) -> Bool {
        // "J.Moss": some write no space after an initial.
        isNamePart(index) && (draft.tokens[index].followsSpace || draft.tokens[index - 1].isInitial)
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        guard token.isWord, !token.isPossessive else { return false }
        let looksNamed =
            token.isCapitalized || (token.shape.contains(.hyphenated) && token.shape.contains(.innerCapital))
        guard looksNamed || token.shape.contains(.innerCapital) && token.span.count > 3 else { return false }
        if draft.roles[index] == .none { return true }
        return draft.roles[index] == .country || draft.roles[index] == .demonym ? isNameLikeCountry(index) : false
    }

    /// "Neil Jordan", "Chad Moss": a country's word with a first name before it, or as one with a surname after it.
    private func isNameLikeCountry(_ index: Int) -> Bool {
        if index > sentence.lowerBound, draft.tokens[index].followsSpace {
            let previous = draft.tokens[index - 1]
            let known = facts[index - 1]
            let isFirst = known.contains(.firstName) && !known.contains(.common) && !known.contains(.inOtherNames)
            if previous.isCapitalized, draft.roles[index - 1] == .none,
                isFirst || previous.isInitial && previous.span.count == 2,
                facts[index].contains(.surname), !isBeforeCapital(index)
            {
                return true
            }
        }
        guard facts[index].contains(.firstName), index + 1 < sentence.upperBound else { return false }
        let next = draft.tokens[index + 1]
        let known = facts[index + 1]
        return next.isWord && next.isCapitalized && !next.isAllCaps && next.followsSpace
            && draft.roles[index + 1] == .none
            && known.contains(.surname) && !known.contains(.common) && !known.contains(.inOtherNames)
            && !NameWords.titles.contains(next.key) && !NameWords.otherHeads.contains(next.key)
            && draft.roles[index] == .country
    }

    private func isBeforeCapital(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        return draft.tokens[index + 1].isCapitalized
            || draft.tokens[index + 1].isWord && draft.roles[index] == .demonym
                && facts[index + 1].contains(.common) && !NameWords.speech.contains(draft.tokens[index + 1].key)
    }

    /// The index after a row of particles and the capital that ends it.
    private func afterParticles(_ start: Int) -> Int? {
        var index = start
        while index < sentence.upperBound, index - start < 3, NameWords.particles.contains(draft.tokens[index].key),
            !draft.tokens[index].isCapitalized
        {
            index += 1
        }
        guard index < sentence.upperBound, isNamePart(index), !draft.tokens[start].isCapitalized else { return nil }
        return index + 1
    }
}
