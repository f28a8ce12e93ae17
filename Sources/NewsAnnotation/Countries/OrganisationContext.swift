import NewsModel

/// Tells country words that belong to the name of an organisation or a place: "Bank of China", "Iran Air",
/// "Taiwan Strait".
struct OrganisationContext {
    private let draft: Draft
    private let block: TextBlock

    /// Words that make a company, a bank, a school, a club or a paper of the capitalised words before them.
    static let organisations = WordSet(
        """
        airlines airways air bank banks bancorp corp corporation inc ltd limited plc llc co company companies group
        holdings university college institute institution academy school association federation union league
        confederation society foundation fund trust centre center museum club times post journal daily news herald
        gazette tribune press observer guardian monitor today tv television radio telecom telecommunications steel
        motors petroleum oil gas electric power energy mining railways exchange securities insurance industries
        systems technologies partners capital investments network council chamber commission authority agency
        organization organisation movement front party church orchestra festival awards award cup open championship
        championships prix masters marathon games olympics series premiership express post-dispatch beverages hotels
        breweries pharmaceuticals watch alliance initiative project programme program forum coalition congress-party
        """)
    /// Words that make one of the country's name after "of": "Bank of China".
    private static let before = WordSet(
        """
        bank university institute church radio voice airlines college association federation union society museum
        academy confederation chamber council commission organization organisation party front movement club
        """)
    /// Words that begin such a name right before the country.
    private static let prefixes = WordSet(
        "air radio brac interpol bbc cnn oxfam unicef lake mount fort port river cape lac")
    /// Words that make a place of the country's name before them.
    private static let places = WordSet(
        """
        river basin valley canal strait straits delta sea desert mountains street avenue road square county township
        park bay falls lane boulevard ocean creek heights hills beach bridge terrace plaza
        """)

    init(_ draft: Draft, _ block: TextBlock) { (self.draft, self.block) = (draft, block) }

    /// True where the country words belong to a longer name.
    func takes(_ tokens: Range<Int>, _ kind: CountryKind) -> Bool {
        let isShouting = draft.tokens[tokens.lowerBound].isAllCaps && draft.tokens[tokens.lowerBound].span.count > 4
        return !isShouting && (followedByHead(tokens, kind) || precededByHead(tokens.lowerBound, kind))
    }

    private func word(_ index: Int) -> Token? {
        block.tokens.contains(index) && draft.tokens[index].isWord ? draft.tokens[index] : nil
    }

    private func followedByHead(_ tokens: Range<Int>, _ kind: CountryKind) -> Bool {
        var index = tokens.upperBound
        let limit = min(index + 5, block.tokens.upperBound)
        while index < limit, let next = word(index), next.isCapitalized, !next.startsSentence, !next.isPossessive {
            if Self.places.contains(next.key) { return index == tokens.upperBound && kind != .demonym }
            if Self.organisations.contains(next.key) { return true }
            if GovernmentWords.all.contains(next.key) || draft.roles[index] != .none { return false }
            index += 1
        }
        return false
    }

    private func precededByHead(_ first: Int, _ kind: CountryKind) -> Bool {
        guard let previous = word(first - 1) else { return false }
        if previous.isCapitalized && Self.prefixes.contains(previous.key) { return true }
        guard previous.key == Self.of || previous.key == Self.the, kind != .demonym else { return false }
        var index = first - 1
        while let token = word(index), token.key == Self.of || token.key == Self.the { index -= 1 }
        guard index < first - 1, draft.tokens[index + 1].key == Self.of, let head = word(index) else { return false }
        return head.isCapitalized && Self.before.contains(head.key)
    }

    private static let of = WordKey("of")
    private static let the = WordKey("the")
}

/// Words of governments and offices: a country before them is still a country.
enum GovernmentWords {
    static let all = WordSet(
        """
        government congress senate house parliament president prime foreign minister ministry embassy ambassador
        supreme court army navy marine marines military department secretary treasury federal state national defence
        defense justice interior finance vice king queen prince cabinet central consulate consul police general coast
        border attorney district circuit constitution constitutional
        """)
}
