import NewsModel

/// What an article as a whole says about the words with several meanings: Georgia, Congo, Dominican, Victoria.
struct CountryEvidence {
    private var named: Set<String> = []
    private let hasAmericanStates: Bool
    private let hasCaucasus: Bool
    private let lexicon: CountryLexicon

    private static let caucasus = WordSet(
        "tbilisi abkhazia abkhaz abkhazian ossetia ossetian saakashvili shevardnadze caucasus batumi georgians mikheil")
    static let americanStates = WordSet(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
        carolina dakota atlanta savannah augusta ga
        """)

    init(_ found: [CountryCandidate], _ draft: Draft, _ lexicon: CountryLexicon) {
        self.lexicon = lexicon
        for candidate in found where !candidate.needsEvidence { named.insert(lexicon.countries[candidate.country].code) }
        hasAmericanStates = draft.tokens.contains { $0.isCapitalized && Self.americanStates.contains($0.key) }
        hasCaucasus = draft.tokens.contains { $0.isCapitalized && Self.caucasus.contains($0.key) }
            || named.contains("AM") || named.contains("AZ") || named.contains("RU")
    }

    /// The country that a candidate stands for in this article, as an index, or nil where it is none.
    func country(of candidate: CountryCandidate, _ draft: Draft) -> Int? {
        let code = lexicon.countries[candidate.country].code
        if candidate.needsEvidence && !named.contains(code) { return nil }
        switch code {
        case "GE" where candidate.kind != .capital:
            return isState(candidate, draft) ? nil : candidate.country
        case "CD" where candidate.kind == .name && candidate.tokens.count == 1 && named.contains("CG"):
            return isBare(candidate, "congo", draft) && !mentions("kinshasa", draft)
                ? index(of: "CG") : candidate.country
        case "DO" where candidate.kind == .demonym && named.contains("DM"):
            return index(of: "DM")
        default:
            return candidate.country
        }
    }

    /// Georgia the American state: after a city and a comma, or in an article with other states and no Caucasus.
    private func isState(_ candidate: CountryCandidate, _ draft: Draft) -> Bool {
        if hasCaucasus { return false }
        if hasAmericanStates { return true }
        let first = candidate.tokens.lowerBound
        return first >= 2 && draft.text[draft.tokens[first - 1].span.start] == 0x2c
            && draft.tokens[first - 2].isCapitalized && draft.roles[first - 2] == .none
    }

    private func isBare(_ candidate: CountryCandidate, _ word: String, _ draft: Draft) -> Bool {
        draft.tokens[candidate.tokens.lowerBound].key == WordKey(word)
    }

    private func mentions(_ word: String, _ draft: Draft) -> Bool {
        let key = WordKey(word)
        return draft.tokens.contains { $0.key == key }
    }

    private func index(of code: String) -> Int? { lexicon.countries.firstIndex { $0.code == code } }
}
