import NewsModel

/// What an article as a whole says about the words with several meanings: Georgia, Congo, Dominican, Victoria.
struct CountryEvidence {
    private var named: Set<String> = []
    private let hasAmericanStates: Bool
    private let hasCaucasus: Bool
    private let hasKinshasa: Bool
    private let lexicon: CountryLexicon
    /// Words that are a town's here: "Paris, Texas".
    private var towns: Set<WordKey> = []

    private static let caucasus = WordSet(
        "tbilisi abkhazia abkhaz abkhazian ossetia ossetian saakashvili shevardnadze caucasus batumi georgians mikheil")
    static let americanStates = WordSet(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
        carolina dakota atlanta savannah augusta ga
        """)
    private static let stateAbbreviations = WordSet(
        "ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa "
            + "tenn tex va vt wash wis wyo tx ontario ont alberta georgia")

    init(_ found: [CountryCandidate], _ draft: Draft, _ lexicon: CountryLexicon) {
        self.lexicon = lexicon
        for candidate in found where !candidate.needsEvidence {
            named.insert(lexicon.countries[candidate.country].code)
        }
        for candidate in found where Self.isBeforeState(candidate, draft) {
            towns.insert(draft.tokens[candidate.tokens.lowerBound].key)
        }
        let kinshasa = WordKey("kinshasa")
        hasKinshasa = draft.tokens.contains { $0.key == kinshasa }
        hasAmericanStates = draft.tokens.contains { $0.isCapitalized && Self.americanStates.contains($0.key) }
        hasCaucasus =
            draft.tokens.contains { $0.isCapitalized && Self.caucasus.contains($0.key) }
            || named.contains("AM") || named.contains("AZ") || named.contains("RU")
    }

    /// The country that a candidate stands for in this article, as an index, or nil where it is none.
    func country(of candidate: CountryCandidate, _ draft: Draft) -> Int? {
        let code = lexicon.countries[candidate.country].code
        if code != "US", candidate.tokens.count == 1, !towns.isEmpty,
            towns.contains(draft.tokens[candidate.tokens.lowerBound].key)
        {
            return nil
        }
        if candidate.needsEvidence && !named.contains(code) { return nil }
        switch code {
        case "GE" where candidate.kind != .capital:
            return isState(candidate, draft) ? nil : candidate.country
        case "CD" where candidate.kind == .name && candidate.tokens.count == 1 && named.contains("CG"):
            return isBare(candidate, "congo", draft) && !hasKinshasa
                ? index(of: "CG") : candidate.country
        case "DO" where candidate.kind == .demonym && named.contains("DM"):
            return index(of: "DM")
        default:
            return candidate.country
        }
    }

    /// Georgia the American state: after a city and a comma, or in an article with other states and no Caucasus.
    private func isState(_ candidate: CountryCandidate, _ draft: Draft) -> Bool {
        let first = candidate.tokens.lowerBound
        if isCalledState(first, candidate.tokens.upperBound, draft) { return true }
        if hasCaucasus { return false }
        if hasAmericanStates { return true }
        return first >= 2 && draft.text[draft.tokens[first - 1].span.start] == 0x2c
            && draft.tokens[first - 2].isCapitalized && draft.roles[first - 2] == .none
    }

    /// "the U.S. state of Georgia", "Georgia, the American one": told so in any article.
    private func isCalledState(_ first: Int, _ after: Int, _ draft: Draft) -> Bool {
        if first >= 2, draft.tokens[first - 1].key == WordKey("of"), draft.tokens[first - 2].key == WordKey("state") {
            return true
        }
        guard after + 2 < draft.tokens.count, draft.text[draft.tokens[after].span.start] == 0x2c else { return false }
        return draft.tokens[after + 1].key == WordKey("the") && draft.tokens[after + 2].key == WordKey("american")
    }

    private static func isBeforeState(_ candidate: CountryCandidate, _ draft: Draft) -> Bool {
        let comma = candidate.tokens.upperBound
        guard candidate.kind != .demonym, comma + 1 < draft.tokens.count, draft.roles[comma + 1] == .none,
            draft.text[draft.tokens[comma].span.start] == 0x2c
        else { return false }
        let state = draft.tokens[comma + 1]
        return state.isCapitalized
            && (americanStates.contains(state.key) || state.isAbbreviation && stateAbbreviations.contains(state.key)
                || state.key == WordKey("ontario"))
    }

    private func isBare(_ candidate: CountryCandidate, _ word: String, _ draft: Draft) -> Bool {
        draft.tokens[candidate.tokens.lowerBound].key == WordKey(word)
    }

    private func index(of code: String) -> Int? { lexicon.countries.firstIndex { $0.code == code } }
}
