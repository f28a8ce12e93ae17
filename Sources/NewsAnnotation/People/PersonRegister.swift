import NewsModel

/// Groups name forms to persons: full names first, then surnames and first names that stand alone.
struct PersonRegister {
    /// A person while the article is read.
    struct Entry {
        var keys: [WordKey]
        var name: String
        var gender: PersonProfile.Gender
        var isByline: Bool
        /// The position of the latest full mention before the one that is being resolved.
        var lastMention = -1
        var mentions = 0
        var forms: [String] = []
        /// The parts of a hyphenated surname.
        var halves: [WordKey] = []
        /// The first letter of the name.
        let letter: UInt32
        /// True where nothing but that letter of the first name is known.
        var isInitial: Bool
    }

    /// So many persons of one name, and forms of one person, are told apart: the work stays linear on any text.
    private static let bearers = 64

    let lexicon: NameLexicon
    private(set) var entries: [Entry] = []
    private var bySurname: [WordKey: [Int]] = [:]
    private var byOtherName: [WordKey: [Int]] = [:]
    private var byFirstName: [WordKey: [Int]] = [:]
    /// Who was last called by a title and a surname: "Dr. Moss" need not be "Mrs. Moss".
    private var byTitle: [WordKey: Int] = [:]

    /// A register without persons.
    init(lexicon: NameLexicon) { self.lexicon = lexicon }

    /// The key of a name part without an Arabic article: that of "Assad" for "al-Assad".
    static func bare(_ token: Token, _ text: [UInt8]) -> WordKey {
        guard token.shape.contains(.hyphenated), token.span.count > 4, text[token.span.start + 2] == 0x2d else {
            return token.key
        }
        let (first, second) = (text[token.span.start] | 0x20, text[token.span.start + 1] | 0x20)
        guard first == 0x61 || first == 0x65 || first == 0x75, second == 0x6c || second == 0x73 || second == 0x72 else {
            return token.key
        }
        var hasher = WordHasher()
        var at = token.span.start + 3
        while at < token.span.end {
            let (value, length) = LetterScan.scalar(at: at, in: text)
            hasher.add(scalar: value)
            at += length
        }
        return hasher.key
    }

    /// The keys of a name's parts; a suffix such as "Jr." is left out.
    static func keys(of tokens: Range<Int>, in draft: Draft) -> [WordKey] {
        tokens.compactMap { index in
            let token = draft.tokens[index]
            guard token.isWord, tokens.count == 1 || !NameWords.suffixes.contains(token.key) else { return nil }
            return bare(token, draft.text)
        }
    }

    /// The person of a full name: one that is known by it, else a new one.
    mutating func addFull(_ candidate: NameCandidate, _ draft: Draft, isByline: Bool) -> Int {
        let keys = Self.keys(of: candidate.tokens, in: draft)
        guard let surname = keys.last else { return addNew(keys, candidate, draft, isByline) }
        let bearers = (bySurname[surname] ?? []).suffix(Self.bearers)
        let found =
            bearers.first { isSame(entries[$0], keys, candidate.gender) }
            ?? onlyOne(bearers.filter { isInitialed(entries[$0], keys, candidate, draft) })
            ?? onlyOne(
                (byFirstName[keys[0]] ?? []).suffix(Self.bearers).filter {
                    isStart(of: entries[$0], keys, candidate.gender)
                        || isHalved(entries[$0], keys, Self.halves(candidate.tokens, draft))
                })
            ?? onlyOne(
                (byOtherName[surname] ?? []).suffix(Self.bearers).filter {
                    isSurname(of: entries[$0], keys)
                })
        guard let found else { return addNew(keys, candidate, draft, isByline) }
        merge(candidate, keys, into: found, draft)
        entries[found].isByline = entries[found].isByline || isByline
        return found
    }

    private func onlyOne(_ found: [Int]) -> Int? { found.count == 1 ? found[0] : nil }

    /// "R. Moss" and "Rana Moss": one first name is nothing but the letter that the other begins with.
    private func isInitialed(_ entry: Entry, _ keys: [WordKey], _ candidate: NameCandidate, _ draft: Draft) -> Bool {
        let first = draft.tokens[candidate.tokens.lowerBound]
        guard keys.count > 1, entry.keys.count > 1, first.isInitial || entry.isInitial,
            entry.letter == LetterScan.scalar(at: first.span.start, in: draft.text).value
        else { return false }
        return keys.dropFirst() == entry.keys.dropFirst()
    }

    /// "Carmen Moss" and "Carmen Moss Venn": of two surnames the second is left out.
    private func isStart(of entry: Entry, _ keys: [WordKey], _ gender: PersonProfile.Gender) -> Bool {
        guard keys.count > 1, entry.keys.count > 1, entry.keys.count != keys.count else { return false }
        if gender != .unknown, entry.gender != .unknown, gender != entry.gender { return false }
        return keys.starts(with: entry.keys) || entry.keys.starts(with: keys)
    }

    /// "Rana Moss" and "Rana Moss-Venn": one surname is a part of the other.
    private func isHalved(_ entry: Entry, _ keys: [WordKey], _ halves: [WordKey]) -> Bool {
        guard keys.count > 1, entry.keys.count > 1, let surname = keys.last, let known = entry.keys.last else {
            return false
        }
        return entry.halves.contains(surname) || halves.contains(known)
    }

    /// "Dos Santos" and "Rana dos Santos Moss": all that stands after the first name, or its beginning.
    private func isSurname(of entry: Entry, _ keys: [WordKey]) -> Bool {
        guard keys.count > 1, entry.keys.count > keys.count else { return false }
        let rest = entry.keys.dropFirst()
        return rest.indices.contains { rest[$0...].starts(with: keys) }
    }

    /// The parts of a hyphenated last name, none for any other.
    private static func halves(_ tokens: Range<Int>, _ draft: Draft) -> [WordKey] {
        guard tokens.count > 1, let last = tokens.last, draft.tokens[last].shape.contains(.hyphenated) else {
            return []
        }
        let span = draft.tokens[last].span
        return draft.text[span.start..<span.end].split(separator: 0x2d).filter { $0.count > 2 }
            .map { WordKey(String(decoding: $0, as: UTF8.self)) }
    }

    private mutating func addNew(_ keys: [WordKey], _ candidate: NameCandidate, _ draft: Draft, _ isByline: Bool) -> Int
    {
        let index = entries.count
        let first = draft.tokens[candidate.tokens.lowerBound]
        entries.append(
            Entry(
                keys: keys, name: Self.plain(draft.article.string(draft.span(candidate.tokens))),
                gender: candidate.gender, isByline: isByline,
                letter: LetterScan.scalar(at: first.span.start, in: draft.text).value, isInitial: first.isInitial))
        entries[index].halves = Self.halves(candidate.tokens, draft)
        for half in entries[index].halves { byOtherName[half, default: []].append(index) }
        if let last = keys.last { bySurname[last, default: []].append(index) }
        for key in keys.dropLast() { byOtherName[key, default: []].append(index) }
        if keys.count > 1, let key = keys.first { byFirstName[key, default: []].append(index) }
        return index
    }

    private mutating func merge(_ candidate: NameCandidate, _ keys: [WordKey], into index: Int, _ draft: Draft) {
        if entries[index].gender == .unknown { entries[index].gender = candidate.gender }
        // "Moss" alone is Carmen Moss Venn's too, once she was called Carmen Moss.
        if let last = keys.last, keys.count > 1, !(bySurname[last] ?? []).suffix(Self.bearers).contains(index) {
            bySurname[last, default: []].append(index)
        }
        let isWrittenOut = entries[index].isInitial && !draft.tokens[candidate.tokens.lowerBound].isInitial
        let isLonger = keys.count > entries[index].keys.count && !overruns(keys)
        guard isLonger || isWrittenOut || keys.count > 1 && overruns(entries[index].keys) else { return }
        if isWrittenOut { entries[index].isInitial = false }
        for key in keys.dropLast() where !entries[index].keys.contains(key) {
            byOtherName[key, default: []].append(index)
        }
        entries[index].keys = keys
        entries[index].name = Self.plain(draft.article.string(draft.span(candidate.tokens)))
    }

    /// "Rana Moss Calls" in a headline: a name with a common word at its end, of which less is more.
    private func overruns(_ keys: [WordKey]) -> Bool {
        guard keys.count > 2, let last = keys.last else { return false }
        return lexicon.facts(last).contains(.common)
    }

    /// True where two full names with one surname can be one person's.
    private func isSame(_ entry: Entry, _ keys: [WordKey], _ gender: PersonProfile.Gender) -> Bool {
        if entry.keys.count == 1 || keys.count == 1 { return entry.keys.last == keys.last }
        if gender != .unknown, entry.gender != .unknown, gender != entry.gender { return false }
        if entry.keys.first == keys.first { return true }
        let (short, long) = entry.keys.count < keys.count ? (entry.keys, keys) : (keys, entry.keys)
        return short.allSatisfy(long.contains)
    }

    /// The person that a name of one word stands for, or nil where none bears it; `title` is the key of the title
    /// before it.
    func resolve(_ key: WordKey, gender: PersonProfile.Gender, title: WordKey?) -> Int? {
        var found = Array((bySurname[key] ?? []).suffix(Self.bearers))
        let others = (byOtherName[key] ?? []).suffix(Self.bearers)
        // "Moss" is Carmen Moss Venn as long as no other Moss has been named.
        if !found.contains(where: { isNamed($0) }) {
            let named = others.filter { isNamed($0) && !entries[$0].isByline && entries[$0].keys.first != key }
            if !named.isEmpty || found.isEmpty { found = named.isEmpty ? Array(others) : named }
        }
        if gender != .unknown {
            let fitting = found.filter { entries[$0].gender == gender || entries[$0].gender == .unknown }
            if fitting.isEmpty, !found.isEmpty { return nil }
            found = fitting
        }
        if let title, let bearer = byTitle[title.followed(by: key)], found.contains(bearer) { return bearer }
        if found.count > 1 {
            let readers = found.filter { !entries[$0].isByline }
            if !readers.isEmpty { found = readers }
        }
        let recent = found.max { entries[$0].lastMention < entries[$1].lastMention }
        if let recent, isNamed(recent) { return recent }
        return found.first
    }

    /// True where a person's full name stood before.
    private func isNamed(_ person: Int) -> Bool { entries[person].lastMention >= 0 }

    /// Notes that a person was called by a title and a surname.
    mutating func note(_ person: Int, title: WordKey, surname: WordKey) {
        byTitle[title.followed(by: surname)] = person
    }

    /// Notes a mention of a person at a place, with the form that stands there.
    mutating func note(_ person: Int, at position: Int, isFull: Bool, form: String, gender: PersonProfile.Gender) {
        if isFull || entries[person].keys.count == 1 { entries[person].lastMention = position }
        entries[person].mentions += 1
        if entries[person].gender == .unknown { entries[person].gender = gender }
        let form = Self.plain(form)
        if entries[person].forms.count < Self.bearers, !entries[person].forms.contains(form) {
            entries[person].forms.append(form)
        }
    }

    /// A name as one line: white space of any kind becomes one space.
    static func plain(_ name: String) -> String {
        // Most names are short of white space but for single spaces.
        var previous: UInt8 = 0
        let isPlain = name.utf8.allSatisfy { byte in
            defer { previous = byte }
            return byte < 0x80 && byte >= 0x20 && (byte != 0x20 || previous != 0x20)
        }
        return isPlain ? name : name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
