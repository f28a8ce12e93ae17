import NewsModel

/// Takes a row of capitalised words apart into titles and names, and judges whether a person is named.
struct NameJudge {
    let draft: Draft
    let facts: [WordFacts]
    let sentence: Range<Int>
    let run: Range<Int>

    private static let of = WordKey("of")
    private static let the = WordKey("the")

    /// The names in the row: none or one.
    func names() -> [NameCandidate] {
        var first = afterCommonStart()
        if endsInAnOffice(first) { return [] }
        let title = titleRange(first)
        if !title.isEmpty { first = title.upperBound }
        var end = run.upperBound
        while end > first, isTrailing(end - 1, first) { end -= 1 }
        guard first < end else { return [] }
        if hasOtherHead(first..<end) { return [] }
        let tokens = withSuffix(first..<end)
        let gender = gender(tokens, title)
        // A lone acronym is an organisation's; "J.D." and "MS" before a surname are initials.
        if tokens.contains(where: { draft.tokens[$0].isAllCaps && !draft.tokens[$0].isInitial }),
            tokens.count == 1
                || tokens.contains(where: {
                    draft.tokens[$0].isAllCaps && draft.tokens[$0].span.count > 2 && !isName($0)
                        && !NameWords.suffixes.contains(draft.tokens[$0].key)
                })
        {
            return []
        }
        guard tokens.count <= 6 else { return [] }
        let (score, rule) = judge(tokens, title)
        return [
            NameCandidate(
                tokens: tokens, title: title, score: score, gender: gender, speaksAsPerson: speaksAsPerson(tokens),
                rule: rule)
        ]
    }

    private func key(_ index: Int) -> WordKey {
        sentence.contains(index) ? draft.tokens[index].key : .none
    }

    private func isName(_ index: Int) -> Bool {
        !facts[index].isDisjoint(with: [.firstName, .surname, .inPersonNames])
    }

    private static let personalPronouns = WordSet("he she his her him himself herself")
    private static let quotingVerbs = WordSet("said says added told asked insisted wrote argued maintained explained")

    /// True for a lone name that speaks and that "he" or "she" takes up within forty words.
    private func speaksAsPerson(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, !facts[tokens.lowerBound].contains(.common),
            !facts[tokens.lowerBound].contains(.inOtherNames), draft.tokens[tokens.lowerBound].span.count > 2,
            Self.quotingVerbs.contains(key(tokens.upperBound)) || Self.quotingVerbs.contains(key(tokens.lowerBound - 1))
        else { return false }
        let limit = min(tokens.upperBound + 40, draft.tokens.count)
        return draft.tokens[tokens.upperBound..<limit].contains { Self.personalPronouns.contains($0.key) }
    }

    // MARK: Edges

    /// The first token that is no sentence's or quotation's first word in common use.
    private func afterCommonStart() -> Int {
        var first = run.lowerBound
        while first < run.upperBound {
            let token = draft.tokens[first]
            let isStart =
                token.startsSentence || first > 0 && draft.tokens[first - 1].kind == .quoteMark
                || first > 0 && draft.text[draft.tokens[first - 1].span.start] == 0x3a
            if NameWords.days.contains(token.key) {
                first += 1
            } else if NameWords.starters.contains(token.key), !token.isInitial,
                !(isName(first) && !isStart && token.key != Self.the)
            {
                first += 1
            } else if isStart, facts[first].contains(.common), !NameWords.titles.contains(token.key),
                !NameWords.titleParts.contains(token.key), !isLikelyFirstName(first), !opensSurname(first)
            {
                first += 1
            } else {
                break
            }
        }
        return first
    }

    /// "Will Moss": a first name that is a common word, with a surname after it.
    private func isLikelyFirstName(_ index: Int) -> Bool {
        guard facts[index].contains(.firstName), index + 1 < run.upperBound else { return false }
        return facts[index + 1].contains(.surname) && !facts[index + 1].contains(.common)
            && !facts[index + 1].contains(.firstName)
    }

    /// "Van der Moss": a particle with the sentence's capital and another one after it.
    private func opensSurname(_ index: Int) -> Bool {
        guard NameWords.particles.contains(draft.tokens[index].key), index + 2 < run.upperBound else { return false }
        return NameWords.particles.contains(key(index + 1)) && !draft.tokens[index + 1].isCapitalized
    }

    /// The titles at the start of the row: up to its last title word that a name follows.
    private func titleRange(_ first: Int) -> Range<Int> {
        var end = afterOffice(first)
        var index = first
        while index < run.upperBound {
            let word = draft.tokens[index].key
            if !draft.tokens[index].isWord { break }
            if NameWords.titles.contains(word) {
                let isName = index > first && NameWords.titlesThatAreNames.contains(word) && end < index
                if isName && facts[index - 1].contains(.firstName) { break }
                end = index + 1
            } else if !NameWords.titleParts.contains(word), end > first || index > first + 5 {
                break
            } else if !NameWords.titleParts.contains(word), isLikelyName(index) {
                break
            }
            index += 1
        }
        // "State Department spokesman": the words before a title may be anything; without a title they are no title.
        return first..<end
    }

    /// "Secretary of State Moss", "Minister of Economic Affairs Moss": the index after the office's words.
    private func afterOffice(_ first: Int) -> Int {
        let before = key(first - 1)
        guard before == Self.of || before == WordKey("for"),
            NameWords.titles.contains(key(first - 2)) || NameWords.roles.contains(key(first - 2))
        else { return first }
        var index = first
        while index < run.upperBound, NameWords.titleParts.contains(draft.tokens[index].key) { index += 1 }
        return index < run.upperBound ? index : first
    }

    private func isLikelyName(_ index: Int) -> Bool {
        facts[index].contains(.firstName) && !facts[index].contains(.common) && !facts[index].contains(.inOtherNames)
            || draft.tokens[index].isInitial || facts[index].contains(.inPersonNames)
    }

    /// "the White House", "the Foreign Minister": a row whose last word is an office or an organisation's.
    private func endsInAnOffice(_ first: Int) -> Bool {
        guard first < run.upperBound else { return true }
        let last = run.upperBound - 1
        return last > first && NameWords.otherHeads.contains(draft.tokens[last].key) && !isSurnameUse(last, first)
    }

    /// "Scott Brothers" is no person, "Grace Church" neither; "Wallis Park" may be with a title before it.
    private func isSurnameUse(_ last: Int, _ first: Int) -> Bool {
        last == first + 1 && facts[last].contains(.surname) && !facts[last].contains(.common)
            && !facts[last].contains(.inOtherNames) && isLikelyName(first)
    }

    private func hasOtherHead(_ tokens: Range<Int>) -> Bool {
        tokens.contains { index in
            NameWords.otherHeads.contains(draft.tokens[index].key)
                && !(index > tokens.lowerBound && isSurnameUse(index, tokens.lowerBound))
                && !(index == tokens.lowerBound && tokens.count > 1 && facts[index].contains(.firstName))
        }
    }

    private func isTrailing(_ index: Int, _ first: Int) -> Bool {
        let word = draft.tokens[index].key
        if NameWords.particles.contains(word), !draft.tokens[index].isCapitalized { return true }
        if NameWords.days.contains(word) { return true }
        return index > first && NameWords.starters.contains(word) && !isName(index)
    }

    /// The name with "Jr." or "III" after it.
    private func withSuffix(_ tokens: Range<Int>) -> Range<Int> {
        var next = tokens.upperBound
        guard tokens.count > 1, sentence.contains(next), !draft.tokens[next - 1].isPossessive else { return tokens }
        if draft.text[draft.tokens[next].span.start] == 0x2c { next += 1 }
        guard sentence.contains(next), NameWords.suffixes.contains(draft.tokens[next].key),
            draft.tokens[next].isCapitalized
        else { return tokens }
        return tokens.lowerBound..<next + 1
    }

    private func gender(_ tokens: Range<Int>, _ title: Range<Int>) -> PersonProfile.Gender {
        for index in title {
            if NameWords.female.contains(draft.tokens[index].key) { return .female }
            if NameWords.male.contains(draft.tokens[index].key) { return .male }
        }
        let before = roleBeforeComma(tokens) == .none ? key(tokens.lowerBound - 1) : roleBeforeComma(tokens)
        if title.isEmpty {
            if NameWords.female.contains(before) { return .female }
            if NameWords.male.contains(before) { return .male }
        }
        guard tokens.count > 1 else { return .unknown }
        let known = facts[tokens.lowerBound]
        if known.contains(.female) != known.contains(.male) { return known.contains(.female) ? .female : .male }
        return .unknown
    }

    // MARK: Judgement

    private func judge(_ tokens: Range<Int>, _ title: Range<Int>) -> (Double, String) {
        var score = 0.0
        var rule = "shape"
        if !title.isEmpty, title.contains(where: { NameWords.titles.contains(draft.tokens[$0].key) }) {
            score += tokens.count == 1 && facts[tokens.lowerBound].contains(.common) ? 1.5 : 3
            rule = "title"
        }
        let before = key(tokens.lowerBound - 1)
        if title.isEmpty, NameWords.roles.contains(before), draft.tokens[tokens.lowerBound - 1].isWord {
            score += 2
            rule = "role"
        } else if title.isEmpty, roleBeforeComma(tokens) != .none {
            // Of children and relatives a first name alone is often told.
            score += tokens.count == 1 && NameWords.kin.contains(roleBeforeComma(tokens)) ? 2.5 : 1.5
            rule = "apposition"
        }
        score += inner(tokens) + outer(tokens, title)
        return (score, rule)
    }

    /// The role that a name explains, none where there is none: "its manager, Rana Moss,".
    private func roleBeforeComma(_ tokens: Range<Int>) -> WordKey {
        let comma = tokens.lowerBound - 1
        guard comma > sentence.lowerBound, draft.text[draft.tokens[comma].span.start] == 0x2c,
            NameWords.roles.contains(key(comma - 1)) || NameWords.kin.contains(key(comma - 1)),
            !draft.tokens[comma - 1].isCapitalized
        else { return .none }
        return key(comma - 1)
    }

    /// What the words of the name tell.
    private func inner(_ tokens: Range<Int>) -> Double {
        var score = 0.0
        let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
        for index in tokens where !draft.tokens[index].isInitial {
            let known = facts[index]
            if known.contains(.inPersonNames) { score += tokens.count == 1 ? 2 : 1 }
            if known.contains(.inOtherNames) { score -= 1.5 }
            let isInPlace = index == first && index < last ? known.contains(.firstName) : known.contains(.surname)
            if known.contains(.common), !known.contains(.inPersonNames), tokens.count == 1 || !isInPlace { score -= 1 }
        }
        guard tokens.count > 1 else {
            let known = facts[first]
            if !known.contains(.surname), !known.contains(.firstName) { score -= 0.5 }
            return score
        }
        if facts[first].contains(.firstName) || draft.tokens[first].isInitial { score += 1.5 }
        if facts[last].contains(.surname) || draft.tokens[last].shape.contains(.innerCapital) { score += 1 }
        if tokens.dropFirst().dropLast().contains(where: { draft.tokens[$0].isInitial }) { score += 1.5 }
        if tokens.contains(where: { !draft.tokens[$0].isCapitalized }) { score += 0.5 }
        if NameWords.otherBeginnings.contains(draft.tokens[first].key) { score -= 3 }
        // Rare names are in no list: words that no list knows are a sign of a name.
        let unknown = tokens.count { facts[$0].isEmpty && draft.tokens[$0].kind == .word }
        return score + (unknown == tokens.count && tokens.count <= 3 ? 1.5 : unknown > 0 ? 0.5 : 0) + 0.5
    }

    /// What stands beside the name tells.
    private func outer(_ tokens: Range<Int>, _ title: Range<Int>) -> Double {
        var score = 0.0
        let before = key(min(tokens.lowerBound, title.isEmpty ? tokens.lowerBound : title.lowerBound) - 1)
        let after = tokens.upperBound
        let next = key(after)
        if NameWords.speech.contains(next) || NameWords.speech.contains(before) { score += 1 }
        if before == WordKey("to"), key(tokens.lowerBound - 2) == WordKey("according") { score += 1 }
        if sentence.contains(after + 1), draft.text[draft.tokens[after].span.start] == 0x2c {
            let follower = draft.tokens[after + 1]
            if follower.key == WordKey("who") { score += 2 }
            if follower.kind == .number, follower.span.count == 2, key(after + 2) == .none { score += 2 }
        }
        // "Moss v. Venn" is a case at law.
        if tokens.count == 1, next == WordKey("v") || next == WordKey("vs") { score -= 2 }
        if next == WordKey("who") || next == WordKey("himself") || next == WordKey("herself") { score += 2 }
        if before == Self.the, title.isEmpty, !NameWords.afterThe.contains(next) { score -= 3 }
        if before == Self.of, sentence.contains(tokens.lowerBound - 2),
            NameWords.otherHeads.contains(key(tokens.lowerBound - 2)), draft.tokens[tokens.lowerBound - 2].isCapitalized
        {
            score -= 3
        }
        if before == Self.of, NameWords.placeNouns.contains(key(tokens.lowerBound - 2)) { score -= 3 }
        if before == WordKey("in") || before == WordKey("at") || before == WordKey("near"), title.isEmpty {
            score -= tokens.count == 1 ? 2 : 1
        }
        if next == WordKey("and") || next == WordKey("&"), sentence.contains(after + 1),
            NameWords.otherHeads.contains(key(after + 1)), draft.tokens[after + 1].isCapitalized
        {
            score -= 3
        }
        return score
    }
}
