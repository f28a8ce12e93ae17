import NewsModel

/// Which persons the article gives which roles ("Foreign Minister Mara Venn", "Mara Venn, the minister"), and which
/// bodies it names ("the Foreign Ministry", "the labour ministry").
struct RoleIndex: Sendable {
    /// A name mention with a role, and the countries that are named beside it.
    private struct Bearer: Sendable {
        let name: Int
        let token: Int
        let countries: Set<String>
    }

    /// Name mentions by the words of their titles and appositions, in reading order.
    private var bearers: [WordKey: [Bearer]] = [:]
    /// The words of each person's titles, appositions and descriptions, one list a person.
    private var words: [[WordKey]]
    /// Phrases of several words by their last word, as token ranges in reading order.
    private var bodies: [WordKey: [Range<Int>]] = [:]
    private let draft: Draft
    private static let the = WordKey("the")
    /// So many bearers of one role are compared.
    private static let reach = 32

    /// The roles of an article whose names are known.
    init(_ draft: Draft) {
        self.draft = draft
        words = Array(repeating: [], count: draft.persons.count)
        for (index, name) in draft.names.enumerated() {
            let described = description(before: name)
            let title = name.title.isEmpty ? described.suffix(3) : name.title
            let apposition = apposition(after: name)
            let places = countries(beside: name, apposition)
            for token in title where isRoleWord(token, near: name) { add(token, index, places) }
            for token in apposition where isRoleWord(token, near: name) { add(token, index, places) }
            for token in name.title { describe(name.person, token) }
            for token in name.tokens where NameWords.titles.contains(Self.canonical(draft.tokens[token].key)) {
                describe(name.person, token)
            }
            for token in described { describe(name.person, token) }
            for token in description(after: name) { describe(name.person, token) }
        }
        for index in draft.tokens.indices where SpeechWords.institutions.contains(draft.tokens[index].key) {
            if let body = body(endingAt: index) { bodies[draft.tokens[index].key, default: []].append(body) }
        }
    }

    private mutating func add(_ token: Int, _ name: Int, _ countries: Set<String>) {
        let bearer = Bearer(name: name, token: draft.names[name].tokens.lowerBound, countries: countries)
        bearers[Self.canonical(draft.tokens[token].key), default: []].append(bearer)
    }

    /// Remembers a word that describes a person; small words and names tell nothing.
    private mutating func describe(_ person: Int, _ token: Int) {
        let key = draft.tokens[token].key
        guard draft.tokens[token].isWord, draft.tokens[token].span.count > 2, words[person].count < Self.reach,
            !SpeechWords.determiners.contains(key), !SpeechWords.nounPrepositions.contains(key)
        else { return }
        let word = Self.canonical(key)
        if !words[person].contains(word) { words[person].append(word) }
    }

    /// The words right before a name up to an article or a mark: "the former Lima mayor Mara Venn".
    private func description(before name: NameMention) -> Range<Int> {
        let end = name.tokens.lowerBound
        var first = end
        while first > 0, end - first < 8, draft.tokens[first - 1].isWord, !draft.tokens[first].startsSentence,
            draft.tokens[first - 1].block == draft.tokens[end].block,
            !SpeechWords.breakers.contains(draft.tokens[first - 1].key), !isVerb(first - 1),
            !SpeechWords.nounPrepositions.contains(draft.tokens[first - 1].key)
                || draft.tokens[first - 1].key == Self.of
        {
            first -= 1
            if SpeechWords.determiners.contains(draft.tokens[first].key) { break }
        }
        // Only what ends with a role describes: not "the mayor meets Mara Venn".
        let isRole = end > first && SpeakerResolver.isPersonNoun(draft.tokens[end - 1].key)
        return isRole ? first..<end : end..<end
    }

    private func isVerb(_ token: Int) -> Bool {
        !draft.tokens[token].isCapitalized && CueLexicon.word(draft.tokens[token].key) != nil
    }

    /// The words after a name that say what the person is: ", a senator from Lima,", "(R-Lima)", "is a senator".
    private func description(after name: NameMention) -> Range<Int> {
        var start = name.tokens.upperBound
        guard start + 1 < draft.tokens.count, draft.tokens[start].block == draft.tokens[start - 1].block else {
            return 0..<0
        }
        let mark = draft.text[draft.tokens[start].span.start]
        let isMark = mark == 0x2C || mark == 0x28 || SpeechWords.be.contains(draft.tokens[start].key)
        guard isMark else { return 0..<0 }
        start += 1
        if draft.tokens[start].key == Self.who { start += 1 }
        var end = start
        let sentence = draft.sentences[draft.sentenceIndex(atToken: name.tokens.lowerBound)].tokens.upperBound
        while end < min(sentence, start + 12), draft.tokens[end].kind != .punctuation || isHyphen(end), !isVerb(end),
            draft.tokens[end].kind != .quoteMark
        {
            end += 1
        }
        return start..<max(start, end)
    }

    private func isHyphen(_ token: Int) -> Bool { draft.text[draft.tokens[token].span.start] == 0x2D }

    private static let who = WordKey("who")
    private static let of = WordKey("of")

    /// One word for all ways of writing a role: "Sen." and "senator".
    static func canonical(_ key: WordKey) -> WordKey { abbreviations[key] ?? key }

    private static let abbreviations = WordTable(
        [
            ("sen", "senator"), ("sens", "senator"), ("senators", "senator"), ("rep", "representative"),
            ("reps", "representative"), ("congressman", "representative"), ("congresswoman", "representative"),
            ("gov", "governor"), ("govs", "governor"), ("gen", "general"), ("dr", "doctor"), ("prof", "professor"),
            ("rev", "reverend"), ("sgt", "sergeant"), ("lt", "lieutenant"), ("capt", "captain"),
            ("col", "colonel"), ("adm", "admiral"), ("pres", "president"), ("spokeswoman", "spokesman"),
            ("spokesperson", "spokesman"), ("chairwoman", "chairman"), ("chair", "chairman"),
            ("chairperson", "chairman"), ("businesswoman", "businessman"), ("actress", "actor"),
        ].map { (WordKey($0.0), WordKey($0.1)) })

    private func isRoleWord(_ token: Int, near name: NameMention) -> Bool {
        draft.tokens[token].isWord && draft.tokens[token].block == draft.tokens[name.tokens.lowerBound].block
            && draft.tokens[token].span.count > 2
    }

    /// The words of ", the former mayor of Lima," up to the first preposition.
    private func apposition(after name: NameMention) -> Range<Int> {
        var at = name.tokens.upperBound
        guard at + 1 < draft.tokens.count, draft.text[draft.tokens[at].span.start] == 0x2C else { return 0..<0 }
        at += 1
        let start = at
        while at < min(draft.tokens.count, start + 6), draft.tokens[at].isWord,
            !SpeechWords.nounPrepositions.contains(draft.tokens[at].key)
        {
            at += 1
        }
        return start..<at
    }

    /// The countries that are named with a person's role: "the Danish minister Mara Venn", "Mara Venn of Denmark".
    private func countries(beside name: NameMention, _ apposition: Range<Int>) -> Set<String> {
        let block = draft.tokens[name.tokens.lowerBound].block
        var first = name.tokens.lowerBound
        while first > 0, name.tokens.lowerBound - first < 6, draft.tokens[first - 1].isWord,
            draft.tokens[first - 1].block == block, !draft.tokens[first].startsSentence
        {
            first -= 1
        }
        let end = apposition.isEmpty ? name.tokens.upperBound + 2 : apposition.upperBound
        return countries(in: draft.span(first..<min(end, draft.blocks[Int(block)].tokens.upperBound)))
    }

    /// The codes of the countries that are named within a span.
    func countries(in span: TextSpan) -> Set<String> {
        let all = draft.annotation.countries
        var codes: Set<String> = []
        var index = Draft.partition(all.count) { all[$0].span.start < span.start }
        while index < all.count, all[index].span.end <= span.end {
            codes.insert(all[index].code)
            index += 1
        }
        return codes
    }

    // MARK: Bodies

    /// The phrase of two and more words that ends with a body's word: "the labour ministry", "Lima's port authority".
    private func body(endingAt last: Int) -> Range<Int>? {
        var first = last
        let block = draft.tokens[last].block
        while first > 0, last - first < 7, draft.tokens[first - 1].block == block, !draft.tokens[first].startsSentence {
            let token = draft.tokens[first - 1]
            if token.key == Self.the { return last - first >= 1 ? first - 1..<last + 1 : nil }
            guard token.isWord || token.isPossessive, !SpeechWords.determiners.contains(token.key),
                !SpeechWords.breakers.contains(token.key), !SpeechWords.nounPrepositions.contains(token.key),
                !SpeechWords.subjectPronouns.contains(token.key), CueLexicon.word(token.key) == nil
            else { break }
            first -= 1
        }
        // Without an article only capitals tell where the name begins.
        while first < last, !draft.tokens[first].isCapitalized { first += 1 }
        return first < last ? first..<last + 1 : nil
    }

    /// The last phrase before a token that ends with a word: "the ministry" is "the Foreign Ministry".
    func institution(endingWith word: WordKey, beforeToken token: Int) -> TextSpan? {
        guard let found = bodies[word] else { return nil }
        let before = Draft.partition(found.count) { found[$0].lowerBound < token }
        return before > 0 ? draft.span(found[before - 1]) : nil
    }

    /// The last newspaper that is named before a token, within reach: "the New York Daily News".
    func newspaper(beforeToken token: Int) -> TextSpan? {
        var at = token - 1
        while at > max(0, token - Self.newspaperReach) {
            if draft.tokens[at].isCapitalized, Self.newspapers.contains(draft.tokens[at].key) {
                var first = at
                while first > 0, at - first < 5, draft.tokens[first - 1].isCapitalized,
                    draft.tokens[first - 1].block == draft.tokens[at].block, draft.tokens[first - 1].key != Self.the
                {
                    first -= 1
                }
                if first < at { return draft.span(first..<at + 1) }
            }
            at -= 1
        }
        return nil
    }

    private static let newspaperReach = 240
    /// What names of newspapers and magazines end with.
    private static let newspapers = WordSet(
        """
        news times post journal leader herald tribune globe gazette press chronicle star sun mirror telegraph guardian
        observer standard register examiner inquirer bulletin courier dispatch weekly review record magazine
        """)

    // MARK: Roles

    /// True where the article gives a person that role.
    func bears(_ role: WordKey, person: Int) -> Bool { words[person].contains(Self.canonical(role)) }

    /// True where the article says anything of what a person is.
    func isTold(_ person: Int) -> Bool { !words[person].isEmpty }

    /// How many of some words the article says of a person.
    func sharedWords(_ role: [WordKey], person: Int) -> Int {
        role.reduce(0) { $0 + (bears($1, person: person) ? 1 : 0) }
    }

    /// The nearest name before a token that bears a role, else the first after it; where the role is told with its
    /// country, one of that country, else one whose country is not told.
    func name(withRole role: WordKey, nearToken token: Int, countries: Set<String> = []) -> Int? {
        guard let found = bearers[Self.canonical(role)] else { return nil }
        let before = Draft.partition(found.count) { found[$0].token < token }
        let nearest = found[..<before].suffix(Self.reach).reversed() + found[before...].prefix(Self.reach)
        guard !countries.isEmpty else { return nearest.first?.name }
        let fitting = nearest.first { !$0.countries.isDisjoint(with: countries) }
        return (fitting ?? nearest.first { $0.countries.isEmpty })?.name
    }
}
