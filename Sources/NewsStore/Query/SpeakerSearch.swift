import NewsModel
import UnicodeText

/// What `speaker:`, `person:` and `--speaker` ask for: a person by any form of the name, with or without a title, or any
/// speaker by words.
///
/// One article shows what its own forms match; who else is meant, such as a lone surname elsewhere, only the whole
/// collection tells: see `SpeakerJoining`.
package struct SpeakerSearch: Sendable {
    private let words: SearchWords
    private let key: PersonKey
    private let filter: SurnameFilter
    private let text: NameInText

    /// A search for a name; nil where it has neither a letter nor a digit.
    package init?(_ name: String) {
        words = SearchWords(name)
        if words.isEmpty { return nil }
        key = PersonKey(name)
        filter = SurnameFilter(key.surname ?? "")
        text = NameInText(words, surname: key.surname ?? "")
    }

    /// What one article holds for the search.
    package struct Found: Sendable {
        /// True at the index of each of the article's people who is meant.
        package var isMeant: [Bool] = []
        /// The names of those people.
        package var meant: Set<String> = []
        /// The names that may share the surname with them.
        package var namesakes: Set<String> = []
    }

    /// False only where an article with this text surely names nobody who is meant. Linear in the text, and fast.
    func mayBeNamed(in text: [UInt8]) -> Bool { self.text.mayStand(in: text) }

    /// True where one of an article's people is meant. Linear in their forms.
    func isNamed(among people: [Person]) -> Bool {
        people.contains { mayBe($0) && matches($0) }
    }

    /// Looks through the people of an article. Linear in their forms.
    package func look(through people: [Person]) -> Found {
        var found = Found()
        for person in people {
            let mayBe = mayBe(person)
            let isMeant = mayBe && matches(person)
            found.isMeant.append(isMeant)
            if isMeant { found.meant.insert(person.name) }
            if mayBe { found.namesakes.insert(person.name) }
        }
        return found
    }

    /// True where the article itself shows that a quotation is by whom is asked for.
    package func isDirect(_ quotation: Quotation, _ found: Found, in article: Article) -> Bool {
        if let person = quotation.person, found.isMeant[person] { return true }
        if let name = quotation.speakerName, SearchWords(name).contains(words) { return true }
        return quotation.mention.map { SearchWords(Array(article.text[$0.range])).contains(words) } ?? false
    }

    /// The name of a speaker who may turn out to be meant.
    package func joinableName(_ quotation: Quotation) -> String? {
        guard let name = quotation.speakerName, filter.mayBear(name), let surname = key.surname,
            PersonKey(name).words.contains(surname)
        else { return nil }
        return name
    }

    private func mayBe(_ person: Person) -> Bool {
        filter.mayBear(person.name) || person.forms.contains { filter.mayBear($0) }
    }

    private func matches(_ person: Person) -> Bool {
        let name = SearchWords(person.name)
        if name.contains(words) || PersonKey(person.name) == key { return true }
        var titles: Set<[UInt8]> = []
        for form in person.forms {
            let form = SearchWords(form)
            if form.contains(words) { return true }
            titles.formUnion(form.words.prefix { !name.words.contains($0) })
        }
        // "Ayatollah Khamenei" asks for the man of the form "Ayatollah Ali Khamenei".
        let rest = words.words.drop { titles.contains($0) }
        return !rest.isEmpty && rest.count < words.words.count && name.contains(rest)
    }
}

/// A quick look at whether a text may give a name, before the article's annotation is asked.
private struct NameInText: Sendable {
    private let words: [FoldedSearch]
    /// The two halves of the surname: where an apostrophe or a stop parts it, as in "O'Hara", one of them still stands.
    private let halves: [FoldedSearch]

    init(_ words: SearchWords, surname: String) {
        self.words = words.words.map { FoldedSearch(String(decoding: $0, as: UTF8.self)) }
        let middle = surname.index(surname.startIndex, offsetBy: surname.count / 2)
        halves = [surname[..<middle], surname[middle...]].map { FoldedSearch(String($0)) }
    }

    func mayStand(in text: [UInt8]) -> Bool {
        words.allSatisfy { $0.isFound(in: text) } || halves.contains { $0.isFound(in: text) }
    }
}

/// Who is meant in a whole collection, by the rule of the reader's speaker pages: a lone surname is the one full name's
/// that bears it, and stays apart where two do.
package struct SpeakerJoining {
    private var meant: Set<String> = []
    private var namesakes: Set<String> = []
    private var bearers: [Bearers]?
    private var answers: [String: Bool] = [:]

    package init() {}

    /// Adds what an article holds; to be done for all articles before the first question.
    package mutating func add(_ found: SpeakerSearch.Found) {
        meant.formUnion(found.meant)
        namesakes.formUnion(found.namesakes)
    }

    /// True where a speaker of this name is one of those who are meant.
    package mutating func includes(_ name: String) -> Bool {
        if let answer = answers[name] { return answer }
        let bearers = self.bearers ?? Set(meant.map { PersonKey($0) }).map { Bearers(of: $0, among: namesakes) }
        self.bearers = bearers
        let answer = bearers.contains { $0.include(name: name) }
        answers[name] = answer
        return answer
    }
}
