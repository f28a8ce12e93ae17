import NewsModel

/// Tells country words that mean something else by the words right beside them: money, a language, a surname, a
/// people within a people, the pronoun of a line in capitals.
struct CountrySense {
    let draft: Draft
    let block: TextBlock
    /// The country found right before, if any.
    let before: CountryCandidate?

    /// True where the words at some tokens are no country.
    func isOther(_ tokens: Range<Int>, _ kind: CountryKind, _ entry: CountryLexicon.Entry) -> Bool {
        if entry.needsEvidence && kind != .capital && (isCapital(tokens.lowerBound - 1) || isCapital(tokens.upperBound))
        {
            return true
        }
        if entry.needsArticle, !isAfterArticle(tokens.lowerBound) || isCapital(tokens.upperBound) { return true }
        switch kind {
        case .name:
            return isMoney(tokens) || isPronoun(tokens)
        case .demonym:
            return tokens.count == 1
                && (isLanguage(tokens.lowerBound) || isSurname(tokens.lowerBound) || isOwnPeople(tokens.lowerBound)
                    || isTitle(tokens.lowerBound))
        case .capital, .metonym:
            return false
        }
    }

    private func token(_ index: Int) -> Token? { block.tokens.contains(index) ? draft.tokens[index] : nil }
    private func key(_ index: Int) -> WordKey { token(index)?.key ?? .none }
    private func byte(_ index: Int) -> UInt8 { token(index).map { draft.text[$0.span.start] } ?? 0 }

    private func isCapital(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.isWord && token.isCapitalized && !token.startsSentence
    }

    /// "The Dane", "an elderly Turk".
    private func isAfterArticle(_ index: Int) -> Bool {
        if Self.determiners.contains(key(index - 1)) { return true }
        guard let adjective = token(index - 1), adjective.isWord, !adjective.isCapitalized else { return false }
        return Self.determiners.contains(key(index - 2))
    }

    // MARK: Names of works

    /// "The band, the Persian Carpets": a demonym and a capital right after what bears the name.
    private func isTitle(_ index: Int) -> Bool {
        guard isCapital(index + 1), !GovernmentWords.all.contains(key(index + 1)) else { return false }
        var previous = index - 1
        while previous > index - 4, key(previous) == Self.the || token(previous)?.kind == .quoteMark || byte(previous) == 0x2c
        {
            previous -= 1
        }
        return Self.works.contains(key(previous))
    }

    private static let the = WordKey("the")
    private static let works = WordSet("band trio quartet quintet duo film movie novel album song musical sitcom")

    // MARK: Money

    /// "US$50", "$US 1.5", "(US $3.4 million)", "9 million US dollars", "the Hong Kong dollar".
    private func isMoney(_ tokens: Range<Int>) -> Bool {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        if byte(first - 1) == 0x24, token(first)?.followsSpace == false { return true }
        if byte(end) == 0x24, token(end)?.followsSpace == false { return true }
        if byte(end) == 0x24, key(first) == Self.us, token(end + 1)?.kind == .number { return true }
        let unit = byte(end) == 0x2d ? end + 1 : end
        return Self.dollars.contains(key(unit))
    }

    private static let dollars = WordSet("dollar dollars")

    // MARK: The pronoun

    /// "US" within a line in capitals, where it stands as an object: "THEY WANT TO KILL US."
    private func isPronoun(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        guard tokens.count == 1, key(first) == Self.us,
            let previous = token(first - 1), previous.isAllCaps
        else { return false }
        return Self.beforePronouns.contains(previous.key)
            && !(token(first + 1).map { $0.isWord && $0.isAllCaps && !Self.after.contains($0.key) } ?? false)
    }

    private static let us = WordKey("us")
    private static let beforePronouns = WordSet(
        """
        for to with of join tell told let give gave help kill follow contact about on at by against like all both show
        make made between among from upon around behind before call save
        """)

    // MARK: Languages

    /// "speaks fluent French": what is spoken. "Written in French" and "the French language" are of the country still.
    private func isLanguage(_ index: Int) -> Bool {
        guard Self.languages.contains(key(index)), isFree(index + 1) else { return false }
        var previous = index - 1
        if Self.adverbs.contains(key(previous)) { previous -= 1 }
        if Self.adverbs.contains(key(previous)) { previous -= 1 }
        return Self.speaking.contains(key(previous))
            || Self.into.contains(key(previous)) && key(previous - 1) == Self.fluent
    }

    /// True where no noun can follow: a mark, the end, or a small word.
    private func isFree(_ index: Int) -> Bool {
        guard let token = token(index) else { return true }
        if token.isPossessive { return false }
        guard token.isWord || token.kind == .number else { return byte(index) != 0x2d || token.followsSpace }
        return Self.after.contains(token.key)
    }

    private static let fluent = WordKey("fluent")
    private static let into = WordSet("in into")
    private static let adverbs = WordSet("fluent only good some broken perfect little fluently both excellent basic no")
    private static let speaking = WordSet("speak speaks spoke speaking spoken fluent")
    private static let after = WordSet(
        """
        and or but to at as in on for with which that when because so than by from while who where is was are were has
        had if after before since during though although nor not about it he she they we you i will would can could
        """)
    private static let languages = WordSet(
        """
        french english german spanish italian portuguese russian chinese japanese korean turkish polish dutch danish
        swedish norwegian finnish hungarian czech slovak slovene slovenian croatian serbian bulgarian romanian greek
        albanian macedonian ukrainian belarusian lithuanian latvian estonian icelandic irish welsh maltese vietnamese
        thai burmese indonesian mongolian kazakh kyrgyz uzbek tajik georgian armenian azeri somali malagasy nepali
        """)

    // MARK: Surnames

    /// "French said": an adjective that speaks without an article.
    private func isSurname(_ index: Int) -> Bool {
        guard draft.facts[index].contains(.surname), Self.speech.contains(key(index + 1)),
            let previous = token(index - 1)
        else { return false }
        return previous.kind != .word
            || !previous.isCapitalized && !Self.determiners.contains(previous.key)
                && Self.saying.contains(previous.key)
    }

    private static let speech = WordSet("said says added recalled")
    private static let saying = WordSet("but and as which that what")
    private static let determiners = WordSet("the a an another one this that two three")

    // MARK: Peoples

    /// "British Indians", "Muslim Americans", "Quiche Indians": of the country they live in, or of America's first.
    private func isOwnPeople(_ index: Int) -> Bool {
        guard Self.hosts.contains(key(index)), let previous = token(index - 1), previous.isWord,
            previous.isCapitalized, token(index)?.followsSpace == true
        else { return false }
        if Self.peoples.contains(previous.key) { return true }
        if before?.tokens.upperBound == index, before?.kind == .demonym { return true }
        return key(index) == Self.indians && !Self.determiners.contains(previous.key)
            && !draft.facts[index - 1].contains(.common)
    }

    private static let indians = WordKey("indians")
    private static let hosts = WordSet("american americans indian indians australian australians canadian canadians")
    private static let peoples = WordSet(
        """
        african asian arab muslim jewish hispanic latino native indigenous aboriginal first black south north east west
        southern northern eastern western anglo caribbean
        """)

    /// First parts of surnames: "Al-Iraqi".
    static let particles = WordSet("al el ad as ash an abu bin ibn")
}
