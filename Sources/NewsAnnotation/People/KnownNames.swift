import NewsModel

/// Finds the names of persons that are already known where capitals tell nothing (headlines, lines in capitals), and
/// where a surname is a country's word too.
struct KnownNames {
    let draft: Draft
    let register: PersonRegister

    /// The words of countries that the article names in other words too.
    private let otherwiseNamed: Set<WordKey>

    init(draft: Draft, register: PersonRegister) {
        (self.draft, self.register) = (draft, register)
        var wordings: [String: Set<Int>] = [:]
        for country in draft.annotation.countries { wordings[country.code, default: []].insert(country.span.count) }
        var named: Set<WordKey> = []
        for country in draft.annotation.countries where wordings[country.code, default: []].count > 1 {
            named.insert(WordKey(draft.article.string(country.span)))
        }
        otherwiseNamed = named
    }

    /// The names that the candidates do not cover.
    func candidates(besides candidates: [NameCandidate]) -> [NameCandidate] {
        guard !register.entries.isEmpty else { return [] }
        var claimed = [Bool](repeating: false, count: draft.tokens.count)
        for candidate in candidates { for index in candidate.tokens { claimed[index] = true } }
        let facts = draft.facts
        var found: [NameCandidate] = []
        for sentence in draft.sentences {
            let isShouting = !SentenceForm(sentence.tokens, draft).isPlain
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                let end = claimed[index] ? index : nameEnd(index, sentence.tokens, facts, isShouting)
                if end > index {
                    found.append(
                        NameCandidate(tokens: index..<end, title: index..<index, rule: "known name"))
                }
                index = max(end, index + 1)
            }
        }
        return found
    }

    private func nameEnd(_ index: Int, _ sentence: Range<Int>, _ facts: [WordFacts], _ isShouting: Bool) -> Int {
        let token = draft.tokens[index]
        guard token.isWord, token.isCapitalized,
            isShouting || isCountryUsedAsName(index) || isLabel(index)
        else { return index }
        var end = index
        while end < sentence.upperBound, end - index < 4, draft.tokens[end].isWord, draft.tokens[end].isCapitalized,
            register.knowsOtherName(PersonRegister.bare(draft.tokens[end], draft.text))
        {
            end += 1
        }
        if end < sentence.upperBound, isSurname(end, facts, alone: end == index) { return end + 1 }
        return isSurname(index, facts, alone: true) ? index + 1 : index
    }

    private func isSurname(_ index: Int, _ facts: [WordFacts], alone: Bool) -> Bool {
        let token = draft.tokens[index]
        guard token.isWord, token.isCapitalized, register.knowsSurname(PersonRegister.bare(token, draft.text)) else {
            return false
        }
        guard alone else { return true }
        if facts[index].contains(.common) { return false }
        guard index + 1 < draft.tokens.count, draft.tokens[index + 1].block == token.block else { return true }
        return !NameWords.otherHeads.contains(draft.tokens[index + 1].key)
    }

    /// "MOSS:" where a transcript's paragraph begins.
    private func isLabel(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        guard token.isAllCaps, token.span.count > 2, draft.blocks[Int(token.block)].tokens.lowerBound == index,
            index + 1 < draft.tokens.count
        else { return false }
        return draft.text[draft.tokens[index + 1].span.start] == 0x3a
    }

    /// "Jordan" after "Neil Jordan", in an article that names the country in no other way.
    private func isCountryUsedAsName(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        guard draft.roles[index] == .country, register.knowsSurname(token.key) else { return false }
        return !otherwiseNamed.contains(token.key)
    }
}
