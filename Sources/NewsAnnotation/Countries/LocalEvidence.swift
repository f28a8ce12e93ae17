import NewsModel

/// Tells by what an article names that it is about a place in North America, where towns bear names of countries and
/// capitals.
struct LocalEvidence {
    private let draft: Draft

    init(_ draft: Draft) { self.draft = draft }

    /// The number of states and provinces, counties, sheriffs, addresses and telephone numbers in the article, up to 3;
    /// linear in its length.
    lazy var signs: Int = countSigns()

    private func countSigns() -> Int {
        var count = 0
        for (index, token) in draft.tokens.enumerated() {
            switch token.kind {
            case .word where token.isCapitalized:
                if Places.states.contains(token.key) || Places.provinces.contains(token.key)
                    || Places.offices.contains(token.key)
                    || token.isAbbreviation && Places.abbreviations.contains(token.key)
                    || token.key == Places.county && index > 0 && draft.tokens[index - 1].isCapitalized
                {
                    count += 1
                }
            case .number:
                if isTelephone(token.span) || isAddress(index) { count += 1 }
            default: break
            }
            if count == 3 { return count }
        }
        return count
    }

    /// "555-0142" and "212-555-0142".
    private func isTelephone(_ span: TextSpan) -> Bool {
        guard span.count == 8 || span.count == 12 else { return false }
        for (place, byte) in draft.text[span.start..<span.end].enumerated() {
            let isHyphen = place == 3 || span.count == 12 && place == 7
            guard isHyphen ? byte == 0x2d : byte >= 0x30 && byte <= 0x39 else { return false }
        }
        return true
    }

    /// "75 N. High": a house number before a part of town.
    private func isAddress(_ index: Int) -> Bool {
        guard index + 2 < draft.tokens.count else { return false }
        let (part, street) = (draft.tokens[index + 1], draft.tokens[index + 2])
        return part.isInitial && part.span.count == 2 && Places.partsOfTown.contains(part.key) && street.isCapitalized
    }

    /// True where an office of American towns stands after a name: "Dublin City Manager", "Athens Police Department".
    func isBeforeOffice(_ candidate: CountryCandidate) -> Bool {
        let next = candidate.tokens.upperBound
        guard next + 1 < draft.tokens.count, draft.tokens[next].block == draft.tokens[next - 1].block else {
            return false
        }
        return Places.services.contains(draft.tokens[next].key) && Places.heads.contains(draft.tokens[next + 1].key)
    }

    /// "Paris, Texas" and "Lebanon, Ind.".
    func isBeforeState(_ candidate: CountryCandidate) -> Bool {
        let comma = candidate.tokens.upperBound
        guard comma + 1 < draft.tokens.count, draft.text[draft.tokens[comma].span.start] == 0x2c,
            draft.tokens[comma + 1].block == draft.tokens[comma].block
        else { return false }
        let state = draft.tokens[comma + 1]
        return state.isCapitalized
            && (Places.states.contains(state.key) || Places.provinces.contains(state.key)
                || Places.abbreviations.contains(state.key) && (state.isAbbreviation || isBeforeStop(comma + 1)))
    }

    private func isBeforeStop(_ index: Int) -> Bool {
        index + 1 < draft.tokens.count && !draft.tokens[index + 1].followsSpace
            && draft.text[draft.tokens[index + 1].span.start] == 0x2e
    }

    /// True where the words beside a name are those of a town: "the city of Lebanon", "Paris residents", "a Jordan
    /// man", "Rana Moss, 36, of Palestine", "12 Mill St., Malta".
    func isTownLike(_ candidate: CountryCandidate) -> Bool {
        let (first, next) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
        if next < draft.tokens.count, draft.tokens[next].isWord, Places.townWords.contains(draft.tokens[next].key) {
            return true
        }
        guard first >= 2, draft.tokens[first - 2].block == draft.tokens[first].block else { return false }
        let (previous, head) = (draft.tokens[first - 1], draft.tokens[first - 2])
        if previous.key == Places.of {
            return Places.townHeads.contains(head.key) || draft.text[head.span.start] == 0x2c
        }
        guard draft.text[previous.span.start] == 0x2c else { return false }
        return head.kind == .number && head.span.count <= 2 || head.isCapitalized && Places.streets.contains(head.key)
    }
}

/// Words of places that tell a country from its namesakes.
enum Places {
    static let states = WordSet(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
        carolina dakota atlanta savannah augusta ga
        """)
    static let provinces = WordSet("ontario quebec alberta manitoba saskatchewan newfoundland ont alta sask")
    static let abbreviations = WordSet(
        "ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa "
            + "tenn tex va vt wash wis wyo ont alta sask man que")
    /// Who and what only North America has.
    static let offices = WordSet("sheriff township interstate")
    static let partsOfTown = WordSet("n s e w")
    static let services = WordSet("city police fire public parks")
    static let heads = WordSet("manager administrator department works recreation commissioners aldermen")
    static let caucasus = WordSet(
        "tbilisi abkhazia abkhaz abkhazian ossetia ossetian saakashvili shevardnadze caucasus batumi georgians mikheil")
    static let townWords = WordSet(
        """
        resident residents man woman township county elementary high middle police firefighters aldermen downtown
        teen school schools city councilman pd youth
        """)
    static let townHeads = WordSet("city town village north south east west outside suburb community")
    /// Words that end the name of a street.
    static let streets = WordSet("st ave rd dr blvd ln street avenue road drive lane boulevard")
    static let of = WordKey("of")
    static let county = WordKey("county")
}
