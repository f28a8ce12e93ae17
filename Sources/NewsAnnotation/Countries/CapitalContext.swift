import NewsModel

/// Tells a capital that stands for its government ("Tehran refuses") from the city.
struct CapitalContext {
    private let draft: Draft

    init(_ draft: Draft) { self.draft = draft }

    private static let verbs = WordSet(
        """
        says said refuses refused rejects rejected accuses accused warns warned wants wanted insists insisted
        denies denied agrees agreed vows vowed threatens threatened demands demanded claims claimed supports
        supported backs backed sends sent sending sees saw seeks sought pledges pledged responds responded
        condemns condemned calls called urges urged announces announced imposes imposed considers considered
        believes believed fears feared hopes hoped plans planned tries tried remains remained maintains
        doesn't didn't
        maintained signs signed deploys deployed declined declines decides decided offers offered expects
        expected argues argued blames blamed appears appeared does did doing needs needed recognises recognized
        recognised severed suspended expelled summoned recalled retaliated hit suggests suggested acknowledges
        acknowledged acted acts continues continued provides provided regards regarded welcomed welcomes
        criticised criticized lifted regrets regretted protests protested answers answered replies replied objects objected
        apologises apologised apologizes apologized complains complained reacts reacted promises promised asks
        asked pioneered slammed rebuked reneged
        """)
    /// Verbs and prepositions whose object is a government.
    private static let governing = WordSet(
        """
        accuse accuses accused accusing urge urges urged urging press pressed pressure pressures pressuring warn
        warned warning tell tells told against towards toward behind ask asked asks blame blamed blaming blames
        criticise criticised criticize criticized provoke provoked anger angered angering irritate irritated allow
        allowed force forced forcing convince persuade persuaded assure assured isolate isolating help helped helping
        push pushing upset irk irked defy defied defying punish punishing lobby lobbied lobbying reassure condemn
        condemned slam slammed rebuke rebuked appease placate embarrass embarrassed offer offers offered offering
        lend lends lent owe owes owed grant grants granted promise promises promised
        """)
    private static let politicalNouns = WordSet(
        """
        enemy enemies ally allies isolation position policy policies decision refusal support influence nuclear
        response demand demands claim claims government interests interest involvement role proposal plan plans
        intentions relations relationship stance view backing request foreign move rejection military missile
        intervention ambitions commitment allegations insistence ambassador envoy invasion offer hand willingness
        ties violations intention intentions criticism sovereignty propaganda goals aims approach rulers crackdown
        campaign diplomacy diplomats refusing breaking threats threat warning warnings concerns
        """)
    private static let places = WordSet(
        "in at from near outside inside around across through throughout into downtown central greater leave leaving "
            + "left visit visited"
    )
    private static let dealings = WordSet(
        """
        ties relations talks dialogue deal cooperation co-operation contacts negotiations agreement relationship
        alliance confrontation standoff dispute tensions close links war loyal hostile proposed proposal message
        messages sent aid weapons arms pressure sanctions concessions ally allied ambassador envoy policy rift compete
        competing competition cooperate cooperating negotiate negotiating negotiated coup
        """)

    private static let conjunctions = WordSet("and or nor")
    private static let auxiliaries = WordSet("have has had did does do will would could can should is are was were if")
    private static let being = WordSet("is was are were isn't wasn't aren't weren't")
    private static let having = WordSet("has have had hasn't haven't hadn't")
    private static let modals = WordSet(
        """
        will would could may might must should can cannot won't wouldn't couldn't mustn't shouldn't can't
        """)
    private static let be = WordKey("be")
    private static let ofCities = WordSet(
        "become grown seen host hosted see get got hold held experience experienced stage staged a an the one its more")
    private static let adverbs = WordSet(
        """
        also ever still now both never always repeatedly quickly again already not long then once only soon later
        formally officially publicly reportedly firmly strongly sharply clearly apparently even since been
        """)
    private static let states = WordSet(
        """
        trying hoping seeking accusing warning insisting denying refusing considering expected willing ready prepared
        determined keen eager reluctant unwilling concerned worried angry furious committed adamant set sending
        pushing pressing preparing planning demanding calling blaming holding making talking negotiating using
        accused criticised criticized forced pressed bound worried satisfied alarmed
        """)
    private static let sides = WordSet("pro anti")
    private static let withObjects = WordSet("with to on")
    private static let prepositions = WordSet("of to for by on with near over about between via from in at")

    private func key(_ index: Int) -> WordKey {
        draft.tokens.indices.contains(index) ? draft.tokens[index].key : .none
    }

    private func byte(_ index: Int) -> UInt8 {
        draft.tokens.indices.contains(index) ? draft.text[draft.tokens[index].span.start] : 0
    }

    /// Why the capital at some tokens stands for the government, or nil where it is the city.
    func metonym(_ tokens: Range<Int>) -> String? {
        let (first, after) = (tokens.lowerBound, tokens.upperBound)
        guard first < draft.tokens.count, draft.blocks[Int(draft.tokens[first].block)].kind != .dateline,
            !isPlaceWithCountry(first, after)
        else { return nil }
        let previous = key(first - 1)
        if Self.governing.contains(previous) { return "capital acted upon" }
        if isBetween(first) { return "between capitals" }
        if byte(first - 1) == 0x2d, Self.sides.contains(key(first - 2)) { return "for or against a capital" }
        if Self.withObjects.contains(previous), (1...4).contains(where: { Self.dealings.contains(key(first - 1 - $0)) })
        {
            return "dealings with a capital"
        }
        if previous == Self.by, Self.verbs.contains(key(first - 2)) { return "capital acts" }
        if previous == Self.from, Self.senders.contains(key(first - 2)) { return "sent by a capital" }
        guard isSameBlock(after, first) else { return nil }
        if receives(first, after) { return "capital acts" }
        if draft.tokens[after].isPossessive {
            let isPolitical =
                Self.politicalNouns.contains(key(after + 1)) || Self.politicalNouns.contains(key(after + 2))
            return isPolitical ? "the capital's policy" : nil
        }
        if actsInClause(first, after) || isCleft(first, after) { return "capital acts" }
        if Self.places.contains(previous) || Self.prepositions.contains(previous) { return nil }
        return acts(first, after) ? "capital acts" : nil
    }

    private func isSameBlock(_ index: Int, _ other: Int) -> Bool {
        index < draft.tokens.count && draft.tokens[index].block == draft.tokens[other].block
    }

    /// "Lima, Peru," and what begins a line as a dateline does.
    private func isPlaceWithCountry(_ first: Int, _ after: Int) -> Bool {
        guard isSameBlock(after, first), byte(after) == 0x2c, isSameBlock(after + 1, first) else { return false }
        return draft.roles[after + 1] == .country
            || draft.tokens[after + 1].isCapitalized && draft.tokens[first].startsSentence
    }

    /// True where a verb of governments follows, adverbs aside, or one after both of two capitals: "Have Ottawa and
    /// Washington ever asked".
    private func acts(_ first: Int, _ after: Int) -> Bool {
        if isVerb(after, first) { return true }
        if Self.conjunctions.contains(key(after)), isCapitalWord(after + 1) {
            return isVerb(after + 2, first, isPlural: true)
        }
        guard Self.conjunctions.contains(key(first - 1)), isCapitalWord(first - 2) else { return false }
        return !Self.prepositions.contains(key(first - 3)) && isVerb(after, first, isPlural: true)
    }

    private func isVerb(_ start: Int, _ first: Int, isPlural: Bool = false) -> Bool {
        // Quoted words may begin with the verb: Lima "regrets the delay".
        let isQuoted = isSameBlock(start, first) && draft.tokens[start].kind == .quoteMark
        var index = skippingAdverbs(isQuoted ? start + 1 : start, first)
        guard isSameBlock(index, first) else { return false }
        let verb = key(index)
        if Self.being.contains(verb) || Self.having.contains(verb) || Self.modals.contains(verb) {
            let isBeing = Self.being.contains(verb)
            index = skippingAdverbs(index + 1, first)
            let wasBe = key(index) == Self.be
            if wasBe { index = skippingAdverbs(index + 1, first) }
            guard isSameBlock(index, first) else { return false }
            if Self.states.contains(key(index)) || Self.verbs.contains(key(index)) { return true }
            // "Tehran has no plans"; but "Oslo has become" and "Oslo will host" what a city does.
            return !isBeing && !wasBe && !Self.ofCities.contains(key(index))
        }
        return Self.verbs.contains(verb)
            || (isPlural || Self.auxiliaries.contains(key(first - 1))) && Self.bases.contains(verb)
    }

    /// The first index from one on, of three at most, that is no adverb's.
    private func skippingAdverbs(_ start: Int, _ first: Int) -> Int {
        var index = start
        while index < start + 3, isSameBlock(index, first), Self.adverbs.contains(key(index)) { index += 1 }
        return index
    }

    private func isCapitalWord(_ index: Int) -> Bool {
        draft.roles.indices.contains(index) && draft.roles[index] == .country
    }

    /// "between Moscow and Kiev".
    private func isBetween(_ first: Int) -> Bool {
        if key(first - 1) == Self.between {
            return draft.roles.indices.contains(first + 2) && key(first + 1) == Self.and && isCapitalWord(first + 2)
        }
        return key(first - 1) == Self.and && key(first - 3) == Self.between && isCapitalWord(first - 2)
    }

    /// "In Lima it is held that", "In Quito the news was received with joy": what a government thinks of something.
    private func receives(_ first: Int, _ after: Int) -> Bool {
        guard key(first - 1) == Self.in, draft.tokens[first - 1].startsSentence else { return false }
        let start = byte(after) == 0x2c ? after + 1 : after
        let isHeld = key(start) == Self.it
        for index in start + 1..<start + 4 where isSameBlock(index, first) && Self.being.contains(key(index)) {
            let verb = key(skippingAdverbs(index + 1, first))
            return isHeld
                ? Self.holding.contains(verb) : Self.tidings.contains(key(index - 1)) && Self.receiving.contains(verb)
        }
        return false
    }

    /// "Vienna, which says": a government, even after "from".
    private func actsInClause(_ first: Int, _ after: Int) -> Bool {
        guard byte(after) == 0x2c, key(after + 1) == Self.which, key(first - 1) != Self.in else { return false }
        let index = skippingAdverbs(after + 2, first)
        return isSameBlock(index, first) && Self.verbs.contains(key(index))
    }

    /// "It was Paris that asked", "she says that it was Paris.": who did something.
    private func isCleft(_ first: Int, _ after: Int) -> Bool {
        guard Self.being.contains(key(first - 1)), key(first - 2) == Self.it else { return false }
        return [0x2e, 0x3f].contains(byte(after)) || [Self.which, Self.that, Self.who].contains(key(after))
    }

    private static let by = WordKey("by")
    private static let from = WordKey("from")
    private static let `in` = WordKey("in")
    private static let it = WordKey("it")
    private static let that = WordKey("that")
    private static let which = WordKey("which")
    private static let who = WordKey("who")
    /// Who and what a government sends.
    private static let senders = WordSet(
        """
        delegation delegations delegate delegates envoy envoys emissary emissaries negotiators orders instructions
        interference permission signal signals message messages pressure guarantees assurances
        """)
    private static let holding = WordSet("held believed denied announced stated maintained claimed")
    private static let receiving = WordSet(
        "received welcomed greeted dismissed rejected denounced condemned regarded viewed met")
    private static let tidings = WordSet(
        """
        news move decision announcement proposal offer report statement speech declaration result vote plan note
        message treaty agreement verdict reply answer demand refusal
        """)
    private static let between = WordKey("between")
    private static let and = WordKey("and")
    private static let bases = WordSet(
        """
        ask agree accept reject refuse say want need send support seek try respond insist warn accuse back sign offer
        admit act know believe demand decide impose consider deny warn vow claim support hope plan condemn
        """)
}
