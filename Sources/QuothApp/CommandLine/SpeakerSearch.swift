import NewsModel
import NewsStore

/// What `--speaker` asks for: a person by any form of the name, with or without a title, or any speaker by words.
///
/// One article shows what its own forms match; who else is meant, such as a lone surname elsewhere, only the whole
/// collection tells: see `SpeakerJoining`.
struct SpeakerSearch: Sendable {
    private let words: QuoteFilter.Words
    private let key: PersonKey
    private let filter: SurnameFilter

    /// A search for a name whose words are `words`.
    init(_ name: String, words: QuoteFilter.Words) {
        self.words = words
        key = PersonKey(name)
        filter = SurnameFilter(key.surname ?? "")
    }

    /// What one article holds for the search.
    struct Found: Sendable {
        /// True at the index of each of the article's people who is meant.
        var isMeant: [Bool] = []
        /// The names of those people.
        var meant: Set<String> = []
        /// The names that may share the surname with them.
        var namesakes: Set<String> = []
    }

    /// Looks through the people of an article. Linear in their forms.
    func look(through people: [Person]) -> Found {
        var found = Found()
        for person in people {
            let mayBe = filter.mayBear(person.name) || person.forms.contains { filter.mayBear($0) }
            let isMeant = mayBe && matches(person)
            found.isMeant.append(isMeant)
            if isMeant { found.meant.insert(person.name) }
            if mayBe { found.namesakes.insert(person.name) }
        }
        return found
    }

    /// True where the article itself shows that a quotation is by whom is asked for.
    func isDirect(_ quotation: Quotation, _ found: Found, in article: AnnotatedArticle) -> Bool {
        if let person = quotation.person, found.isMeant[person] { return true }
        let names = [quotation.speakerName, quotation.mention.map { article.line($0) }]
        return names.contains { name in name.map { Self.contains(QuoteFilter.words($0), words) } ?? false }
    }

    /// The name of a speaker who may turn out to be meant.
    func joinableName(_ quotation: Quotation) -> String? {
        guard let name = quotation.speakerName, filter.mayBear(name), let surname = key.surname,
            PersonKey(name).words.contains(surname)
        else { return nil }
        return name
    }

    private func matches(_ person: Person) -> Bool {
        let name = QuoteFilter.words(person.name)
        if Self.contains(name, words) || PersonKey(person.name) == key { return true }
        var titles: Set<[UInt8]> = []
        for form in person.forms {
            let form = QuoteFilter.words(form)
            if Self.contains(form, words) { return true }
            titles.formUnion(form.prefix { !name.contains($0) })
        }
        // "Ayatollah Khamenei" asks for the man of the form "Ayatollah Ali Khamenei".
        let rest = words.drop { titles.contains($0) }
        return !rest.isEmpty && rest.count < words.count && Self.contains(name, Array(rest))
    }

    /// True where `part` stands in `whole`, its words one after the other.
    private static func contains(_ whole: QuoteFilter.Words, _ part: QuoteFilter.Words) -> Bool {
        guard whole.count >= part.count else { return false }
        return (0...(whole.count - part.count)).contains { start in
            whole[start..<(start + part.count)].elementsEqual(part)
        }
    }
}

/// Who is meant in a whole collection, by the rule of the reader's speaker pages: a lone surname is the one full name's
/// that bears it, and stays apart where two do.
struct SpeakerJoining {
    private var meant: Set<String> = []
    private var namesakes: Set<String> = []
    private var bearers: [Bearers]?
    private var answers: [String: Bool] = [:]

    /// Adds what an article holds; to be done for all articles before the first question.
    mutating func add(_ found: SpeakerSearch.Found) {
        meant.formUnion(found.meant)
        namesakes.formUnion(found.namesakes)
    }

    /// True where a speaker of this name is one of those who are meant.
    mutating func includes(_ name: String) -> Bool {
        if let answer = answers[name] { return answer }
        let bearers = self.bearers ?? Set(meant.map { PersonKey($0) }).map { Bearers(of: $0, among: namesakes) }
        self.bearers = bearers
        let answer = bearers.contains { $0.include(name: name) }
        answers[name] = answer
        return answer
    }
}
