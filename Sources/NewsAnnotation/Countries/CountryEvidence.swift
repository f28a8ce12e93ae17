import NewsModel

/// What an article as a whole says about the words with several meanings: Georgia, Congo, Dominican, Lebanon, Paris.
struct CountryEvidence {
    private let draft: Draft
    private let lexicon: CountryLexicon
    /// One a group of countries: the first of the words that name it.
    private var wordings: [WordKey]
    /// One a group: true where several words name it.
    private var isNamedTwice: [Bool]
    /// The number of countries that the article names, those of North America aside.
    private var foreignCount = 0
    /// Words that are a town's here: "Paris, Texas".
    private var towns: Set<WordKey> = []
    /// Words that are a person's first name here: "Georgia Moss".
    private var persons: Set<WordKey> = []
    private let era: ArticleEra
    private let hasAmericanStates: Bool
    private let hasCaucasus: Bool
    private let hasKinshasa: Bool

    init(_ found: [CountryCandidate], _ draft: Draft, _ lexicon: CountryLexicon) {
        (self.draft, self.lexicon) = (draft, lexicon)
        wordings = [WordKey](repeating: .none, count: lexicon.groupCount)
        isNamedTwice = [Bool](repeating: false, count: lexicon.groupCount)
        era = ArticleEra(found, draft, lexicon)
        for candidate in found where !candidate.needsEvidence && candidate.lastYear == nil {
            let group = lexicon.countries[candidate.country].group
            if wordings[group] == .none {
                wordings[group] = candidate.key
            } else if wordings[group] != candidate.key {
                isNamedTwice[group] = true
            }
        }
        for group in wordings.indices where wordings[group] != .none {
            if !Self.hosts.contains(lexicon.groupCodes[group]) { foreignCount += 1 }
        }
        let codes = Set(found.lazy.filter { !$0.needsEvidence }.map { lexicon.countries[$0.country].code })
        let asksStates = codes.contains("GE")
        hasAmericanStates = asksStates && draft.tokens.contains { $0.isCapitalized && Places.states.contains($0.key) }
        hasCaucasus =
            asksStates
            && (codes.contains("AM") || codes.contains("AZ") || codes.contains("RU")
                || draft.tokens.contains { $0.isCapitalized && Places.caucasus.contains($0.key) })
        hasKinshasa = codes.contains("CG") && draft.tokens.contains { $0.key == Self.kinshasa }
        var local = LocalEvidence(draft)
        var surnames = LoneNames(draft)
        for candidate in found where candidate.kind != .demonym {
            if local.isBeforeState(candidate) || isTown(candidate, &local) { towns.insert(candidate.key) }
            if candidate.tokens.count == 1, !isNamedOtherwise(candidate),
                isFirstName(candidate, &surnames) || isSurname(candidate)
            {
                persons.insert(candidate.key)
            }
        }
    }

    private static let kinshasa = WordKey("kinshasa")
    private static let congo = WordKey("congo")

    /// The country that a candidate stands for in this article, as an index, or nil where it is none.
    func country(of candidate: CountryCandidate, _ draft: Draft) -> Int? {
        let country = lexicon.countries[candidate.country]
        if !towns.isEmpty, country.code != "US", towns.contains(candidate.key) { return nil }
        if !persons.isEmpty, persons.contains(candidate.key) { return nil }
        // Of the two Channel Islands Guernsey has no namesake.
        if country.code == "JE", isNamed("GG") { return candidate.country }
        if let last = candidate.lastYear, !era.isBefore(endOf: last) { return nil }
        if candidate.needsEvidence && wordings[country.group] == .none { return nil }
        switch country.code {
        case "GE" where candidate.kind != .capital:
            return isState(candidate) ? nil : candidate.country
        case "RU" where candidate.kind == .capital && era.isSoviet:
            return lexicon.index(of: "SU")
        case "CD" where candidate.key == Self.congo && isNamed("CG"):
            return hasKinshasa ? candidate.country : lexicon.index(of: "CG")
        case "DO" where candidate.kind == .demonym && isNamed("DM") && !isNamedOtherwise(candidate):
            return lexicon.index(of: "DM")
        case "US" where candidate.kind == .capital:
            return isAmongStates(candidate) ? nil : candidate.country
        default:
            return candidate.country
        }
    }

    private func isNamed(_ code: String) -> Bool {
        lexicon.index(of: code).map { wordings[lexicon.countries[$0].group] != .none } ?? false
    }

    /// True where the article names the candidate's country by other words as well.
    private func isNamedOtherwise(_ candidate: CountryCandidate) -> Bool {
        let group = lexicon.countries[candidate.country].group
        return isNamedTwice[group] || wordings[group] != candidate.key
    }

    // MARK: Georgia and Washington

    /// Georgia the American state: after a city and a comma, or in an article with other states and no Caucasus.
    private func isState(_ candidate: CountryCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        if isCalledState(first, candidate.tokens.upperBound) { return true }
        if hasCaucasus { return false }
        if hasAmericanStates { return true }
        return first >= 2 && draft.text[draft.tokens[first - 1].span.start] == 0x2c
            && draft.tokens[first - 2].isCapitalized && draft.roles[first - 2] == .none
    }

    /// "the U.S. state of Georgia", "Georgia, the American one": told so in any article.
    private func isCalledState(_ first: Int, _ after: Int) -> Bool {
        if first >= 2, draft.tokens[first - 1].key == Self.of, draft.tokens[first - 2].key == Self.state {
            return true
        }
        guard after + 2 < draft.tokens.count, draft.text[draft.tokens[after].span.start] == 0x2c else { return false }
        return draft.tokens[after + 1].key == Self.the && draft.tokens[after + 2].key == Self.american
    }

    /// Washington in a row of states: "Utah, Washington and Oregon".
    private func isAmongStates(_ candidate: CountryCandidate) -> Bool {
        let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        return isJoint(first - 1) && isStateName(first - 2) && (isJoint(end) || isJoint(first - 3))
            || isJoint(end) && isStateName(end + 1) && isJoint(end + 2)
    }

    private func isJoint(_ index: Int) -> Bool {
        draft.tokens.indices.contains(index)
            && (draft.text[draft.tokens[index].span.start] == 0x2c || draft.tokens[index].key == Self.and)
    }

    private func isStateName(_ index: Int) -> Bool {
        draft.tokens.indices.contains(index) && draft.tokens[index].isCapitalized
            && Places.states.contains(draft.tokens[index].key)
    }

    private static let of = WordKey("of")
    private static let state = WordKey("state")
    private static let the = WordKey("the")
    private static let and = WordKey("and")
    private static let american = WordKey("american")

    // MARK: Towns

    /// A namesake in an article about a place in North America that names no country but those there.
    private func isTown(_ candidate: CountryCandidate, _ local: inout LocalEvidence) -> Bool {
        guard lexicon.isNamesake(candidate.key), !towns.contains(candidate.key), !isNamedOtherwise(candidate) else {
            return false
        }
        let foreign = foreignCount(besides: candidate)
        if foreign > 1 { return false }
        if foreign == 0, local.isBeforeOffice(candidate) { return true }
        let signs = local.signs
        return foreign == 0
            ? signs >= 2 || signs >= 1 && local.isTownLike(candidate)
            : signs >= 2 && local.isTownLike(candidate)
    }

    /// The number of other countries that the article names, those of North America aside.
    private func foreignCount(besides candidate: CountryCandidate) -> Int {
        let own = lexicon.countries[candidate.country]
        return foreignCount - (wordings[own.group] != .none && !Self.hosts.contains(own.code) ? 1 : 0)
    }

    private static let hosts = ["US", "CA"]

    // MARK: Persons

    /// "Sandra Mayotte" in an article that has no other word for the country.
    private func isSurname(_ candidate: CountryCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        guard candidate.kind == .name, first > 0, draft.tokens[first - 1].block == draft.tokens[first].block,
            draft.tokens[first].followsSpace, !draft.tokens[first].isAllCaps, draft.roles[first - 1] == .none
        else { return false }
        let (name, facts) = (draft.tokens[first - 1], draft.facts[first - 1])
        return name.isWord && name.isCapitalized && !name.isPossessive && facts.contains(.firstName)
            && !facts.contains(.common) && !facts.contains(.inOtherNames) && facts.contains(.inPersonNames)
    }

    /// "Georgia Moss" in an article that has no other word for the country.
    private func isFirstName(_ candidate: CountryCandidate, _ surnames: inout LoneNames) -> Bool {
        let (first, next) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        guard draft.facts[first].contains(.firstName), next < draft.tokens.count,
            draft.tokens[next].block == draft.tokens[first].block
        else { return false }
        let (name, facts) = (draft.tokens[next], draft.facts[next])
        guard name.isWord, name.isCapitalized, name.followsSpace, !name.startsSentence, draft.roles[next] == .none,
            !GovernmentWords.all.contains(name.key), !OrganisationContext.organisations.contains(name.key),
            !facts.contains(.inOtherNames)
        else { return false }
        return !facts.contains(.common) && surnames.contains(name.key)
            || (facts.contains(.surname) && !facts.contains(.common)
                || (facts.contains(.surname) || name.shape.contains(.innerCapital))
                    && foreignCount(besides: candidate) == 0)
    }
}
