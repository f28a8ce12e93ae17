import NewsModel

/// Tells a capital that stands for its government ("Tehran refuses") from the city.
struct CapitalContext {
    private let draft: Draft

    init(_ draft: Draft) { self.draft = draft }

    private static let verbs = WordSet(
        """
        says said refuses refused rejects rejected accuses accused warns warned wants wanted insists insisted denies
        denied agrees agreed vows vowed threatens threatened demands demanded claims claimed supports supported backs
        backed sends sent sending sees saw seeks sought pledges pledged responds responded condemns condemned calls
        called urges urged announces announced imposes imposed considers considered believes believed fears feared
        hopes hoped plans planned tries tried remains remained maintains maintained signs signed deploys deployed
        declined declines decides decided offers offered expects expected argues argued blames blamed appears appeared
        does did doing trying hoping denying refusing seeking accusing warning insisting has had have is was will
        would could may might must should can cannot needs needed recognises recognized recognised severed suspended
        expelled summoned recalled retaliated hit suggests suggested acknowledges acknowledged acted acts continues
        continued provides provided regards regarded welcomed welcomes criticised criticized lifted protests protested
        answers answered replies replied objects objected apologises apologised apologizes apologized complains
        complained reacts reacted promises promised
        """)
    /// Verbs and prepositions whose object is a government.
    private static let governing = WordSet(
        """
        accuse accuses accused accusing urge urges urged urging press pressed pressure pressures pressuring warn
        warned warning tell tells told against towards toward behind ask asked asks blame blamed blaming blames
        criticise criticised criticize criticized provoke provoked anger angered angering irritate irritated allow
        allowed force forced forcing convince persuade persuaded assure assured isolate isolating help helped helping
        push pushing upset irk irked defy defied defying punish punishing make lobby lobbied lobbying reassure condemn
        condemned
        """)
    private static let politicalNouns = WordSet(
        """
        enemy enemies ally allies isolation position policy policies decision refusal support influence nuclear
        response demand demands claim claims government interests interest involvement role proposal plan plans
        intentions relations relationship stance view backing request foreign move rejection military missile
        intervention ambitions commitment allegations insistence ambassador envoy invasion offer hand willingness
        """)
    private static let places = WordSet(
        "in at from near outside inside around across through throughout into downtown central greater leave leaving "
            + "left visit visited"
    )
    private static let dealings = WordSet(
        """
        ties relations talks dialogue deal cooperation co-operation contacts negotiations agreement relationship
        alliance confrontation standoff dispute tensions close links war loyal hostile proposed proposal message
        messages sent aid weapons arms pressure sanctions concessions ally allied ambassador envoy policy rift
        """)

    private func key(_ index: Int) -> WordKey {
        draft.tokens.indices.contains(index) ? draft.tokens[index].key : .none
    }

    private func byte(_ index: Int) -> UInt8 {
        draft.tokens.indices.contains(index) ? draft.text[draft.tokens[index].span.start] : 0
    }

    /// True where the capital at some tokens stands for the government.
    func isMetonym(_ tokens: Range<Int>) -> Bool {
        let (first, after) = (tokens.lowerBound, tokens.upperBound)
        guard first < draft.tokens.count, draft.blocks[Int(draft.tokens[first].block)].kind != .dateline else {
            return false
        }
        let previous = key(first - 1)
        let hasNext = after < draft.tokens.count && draft.tokens[after].block == draft.tokens[first].block
        if hasNext, byte(after) == 0x2c, after + 1 < draft.tokens.count,
            draft.roles[after + 1] == .country
                || draft.tokens[after + 1].isCapitalized && draft.tokens[first].startsSentence
        {
            return false
        }
        if Self.governing.contains(previous) { return true }
        if isBetween(first) { return true }
        if previous == WordKey("with") || previous == WordKey("to") || previous == WordKey("on") {
            if (1...4).contains(where: { Self.dealings.contains(key(first - 1 - $0)) }) { return true }
        }
        if hasNext, draft.tokens[after].isPossessive {
            return Self.politicalNouns.contains(key(after + 1)) || Self.politicalNouns.contains(key(after + 2))
        }
        if Self.places.contains(previous) { return false }
        return hasNext && Self.verbs.contains(key(after)) && !followsPreposition(first)
    }

    /// "between Moscow and Kiev".
    private func isBetween(_ first: Int) -> Bool {
        if key(first - 1) == WordKey("between") {
            return draft.roles.indices.contains(first + 2) && key(first + 1) == WordKey("and")
        }
        return key(first - 1) == WordKey("and") && key(first - 3) == WordKey("between")
    }

    private func followsPreposition(_ first: Int) -> Bool {
        Self.prepositions.contains(key(first - 1))
    }

    private static let prepositions = WordSet("of to for by on with near over about between via")
}
