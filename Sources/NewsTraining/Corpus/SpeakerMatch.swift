import NewsModel

/// Tells whether two phrases name the same speaker, as the corpora's scorer does it.
struct SpeakerMatch {
    private static let pronouns = Set(
        """
        he she they it we i you his her their its our my who him them us me himself herself themselves one this that
        those these
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let stops = Set(
        "who whom which that of in for at from with on by to and or as when where while whose".split(separator: " ")
            .map(String.init))

    /// True for one word that is a pronoun.
    static func isPronoun(_ phrase: String) -> Bool {
        let words = phrase.split(whereSeparator: \.isWhitespace)
        guard words.count == 1, let word = words.first?.lowercased() else { return false }
        return pronouns.contains(word.trimmingCharacters(",."))
    }

    /// True where the words have one head that is no pronoun.
    static func haveSameHead(_ gold: String, _ other: String) -> Bool {
        let head = head(gold)
        return !head.isEmpty && !pronouns.contains(head) && Self.head(other) == head
    }

    /// The last name of a name, else the last word of the phrase's core; in small letters.
    static func head(_ phrase: String) -> String {
        let words = words(phrase)
        if let run = lastRun(of: words) {
            var run = run
            while run.count > 1, let last = run.last, ["jr", "sr", "ii", "iii"].contains(last.lowercased()) {
                run.removeLast()
            }
            return run.last?.lowercased() ?? ""
        }
        let core = words.prefix { $0 != "," && !stops.contains($0.lowercased()) }
        return (core.last ?? words.first ?? "").lowercased()
    }

    /// The last run of capitalised words before a stop that follows one.
    private static func lastRun(of words: [String]) -> [String]? {
        var run: [String] = []
        var last: [String]?
        for word in words + [","] {
            let isStop = word == "," || stops.contains(word.lowercased())
            if word.first?.isUppercase == true, !["the", "a", "an"].contains(word.lowercased()) {
                run.append(word)
            } else if !run.isEmpty {
                last = run
                run = []
                if isStop { break }
            } else if isStop, last != nil || word == "," {
                break
            }
        }
        return last
    }

    /// Words without possessive endings and full stops at the end, and commas.
    private static func words(_ phrase: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            guard !word.isEmpty else { return }
            for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) {
                word.removeLast(ending.count)
                break
            }
            while word.hasSuffix(".") { word.removeLast() }
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in phrase {
            let isInner = character.isNumber || "_'’.-".contains(character)
            if character.isLetter || (isInner && !word.isEmpty) {
                word.append(character)
            } else {
                close()
                if character == "," { words.append(",") }
            }
        }
        close()
        return words
    }
}

extension String {
    /// The string without any of some characters at its ends.
    fileprivate func trimmingCharacters(_ characters: String) -> String {
        var part = self[...]
        while let first = part.first, characters.contains(first) { part.removeFirst() }
        while let last = part.last, characters.contains(last) { part.removeLast() }
        return String(part)
    }
}
