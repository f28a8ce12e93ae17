import NewsModel

/// Tells country words that belong to the name of an organisation or a place: "Bank of China", "Iran Air",
/// "Taiwan Strait", "Northern Kenya".
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
        restaurant grill cafe hotel hospital theatre theater opera symphony philharmonic ballet library zoo airport
        board legion
        """)
    /// Words that make an event, a treaty or an office of a city's name.
    private static let ofCities = WordSet(
        """
        agreement accord accords declaration treaty convention protocol conference statute pact charter process
        consensus court municipality district prosecutors metropolitan stadium cathedral dulles
        """)
    /// Words that make one of the country's name after "of": "Bank of China".
    private static let before = WordSet(
        """
        bank university institute church radio voice airlines college association federation union society museum
        academy confederation chamber council commission organization organisation party front movement club
        times authority bureau agency corporation company foundation network trust exchange library orchestra
        ballet opera guild college school hospital
        """)
    /// Words that begin such a name right before the country.
    private static let prefixes = WordSet(
        "air radio brac interpol bbc cnn oxfam unicef lake mount mt fort port river cape lac agence television")
    /// Words that make a place of the country's name before them.
    private static let places = WordSet(
        """
        river basin valley canal strait straits delta sea desert mountains square county counties township park bay falls ocean
        creek heights hills beach bridge terrace plaza
        """)
    /// Words that end the names of streets and houses.
    private static let streets = WordSet("street avenue road lane boulevard drive apartments")

    init(_ draft: Draft, _ block: TextBlock) { (self.draft, self.block) = (draft, block) }

    /// True where the country words belong to a longer name; `before` is the country found right before, if any.
    func takes(_ tokens: Range<Int>, _ kind: CountryKind, after before: CountryCandidate?) -> Bool {
        let first = draft.tokens[tokens.lowerBound]
        if first.isAllCaps && first.span.count > 4 { return false }
        return followedByHead(tokens, kind) || precededByHead(tokens.lowerBound, kind)
            || kind != .demonym && before?.tokens.upperBound != tokens.lowerBound && endsName(tokens.lowerBound, kind)
    }

    private func word(_ index: Int) -> Token? {
        block.tokens.contains(index) && draft.tokens[index].isWord ? draft.tokens[index] : nil
    }

    private func followedByHead(_ tokens: Range<Int>, _ kind: CountryKind) -> Bool {
        var index = tokens.upperBound
        let limit = min(index + 5, block.tokens.upperBound)
        while index < limit, let next = word(index), next.isCapitalized, !next.startsSentence, !next.isPossessive {
            if Self.streets.contains(next.key) { return true }
            if Self.places.contains(next.key) { return index == tokens.upperBound && kind != .demonym }
            if Self.organisations.contains(next.key) {
                // The Palestinian Authority is the government.
                return next.key != Self.authority || draft.tokens[tokens.lowerBound].key != Self.palestinian
            }
            if kind == .capital, Self.ofCities.contains(next.key) { return true }
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
        // Hardly anything but a company or a club is "… of America".
        return head.isCapitalized && (Self.before.contains(head.key) || isOfAmerica(first))
    }

    private func isOfAmerica(_ first: Int) -> Bool {
        draft.tokens[first].key == Self.america && word(first + 1)?.isPossessive != true && isAmidSmallWords(first)
    }

    // MARK: The last word of a name

    /// "Northern Kenya", "Little India", and of capitals all like "Dynamo Kiev": a capital right before, amid small
    /// words.
    private func endsName(_ first: Int, _ kind: CountryKind) -> Bool {
        guard let previous = word(first - 1), previous.isCapitalized, !beginsSpeech(first - 1),
            !previous.isPossessive, draft.tokens[first].followsSpace, draft.roles[first - 1] == .none,
            !draft.tokens[first].isAllCaps, !draft.tokens[first].shape.contains(.dotted)
        else { return false }
        let isRegion = Self.directions.contains(previous.key)
        if !isRegion {
            // Corpora differ on "Toyota Canada": the country stands, as it does in "the Trump Russia inquiry".
            if kind == .name || Self.besideCountries.contains(previous.key) { return false }
        }
        return isAmidSmallWords(first)
    }

    /// True where a sentence begins, or words after a colon: "THE TRIBUNE: Have Ottawa and Lima replied?"
    private func beginsSpeech(_ index: Int) -> Bool {
        draft.tokens[index].startsSentence
            || index > block.tokens.lowerBound && draft.text[draft.tokens[index - 1].span.start] == 0x3a
    }

    /// True where capitals tell something: not in headlines and tables.
    private func isAmidSmallWords(_ index: Int) -> Bool {
        var count = 0
        let sentence = draft.sentences[draft.sentenceIndex(atToken: index)].tokens
        for at in max(index - 8, sentence.lowerBound)..<min(index + 9, sentence.upperBound) {
            let token = draft.tokens[at]
            if token.isWord, !token.isCapitalized, !token.isPossessive { count += token.span.count >= 4 ? 2 : 1 }
        }
        return count >= 3
    }

    private static let directions = WordSet(
        """
        north south east west northern southern eastern western north-east north-west south-east south-west northeast
        northwest southeast southwest north-eastern north-western south-eastern south-western northeastern
        northwestern southeastern southwestern central upper lower greater little
        """)
    /// Words with a capital that stand before a country without making a name of both.
    private static let besideCountries = WordSet(
        """
        the a an in on of for and or but with from to by at as if when while after before since between against into
        where that this both all our your their monday tuesday wednesday thursday friday saturday sunday january
        february march april may june july august september october november december jan feb mar apr aug sept oct nov
        dec islamic muslim christian catholic buddhist hindu jewish communist socialist nazi fascist soviet ottoman
        turkic persian arab zionist revolutionary republican democratic imperial tsarist occupied post pre modern
        ancient old mainland champions holders hosts winners president king queen minister ambassador embassy mr mrs
        ms
        """)

    private static let of = WordKey("of")
    private static let the = WordKey("the")
    private static let america = WordKey("america")
    private static let authority = WordKey("authority")
    private static let palestinian = WordKey("palestinian")
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
