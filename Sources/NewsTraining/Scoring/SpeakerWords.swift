/// Compares the words that name a speaker.
enum SpeakerWords {
    /// What the words at a cue are.
    enum Kind: String, CaseIterable {
        case name, nominal, pronoun
    }

    static let pronouns: Set<String> = [
        "he", "she", "they", "it", "we", "i", "you", "his", "her", "their", "its", "our", "my", "who", "him", "them",
        "us", "me", "himself", "herself", "themselves", "one", "this", "that", "these", "those",
    ]
    /// Words that end the core of a noun phrase.
    private static let ending: Set<String> = [
        "who", "whom", "which", "that", "of", "in", "for", "at", "from", "with", "on", "by", "to", "and", "or", "as",
        "when", "where", "while", "whose",
    ]
    private static let articles: Set<String> = ["the", "a", "an"]
    private static let generations: Set<String> = ["jr", "sr", "ii", "iii"]

    /// What some words at a cue are: a pronoun alone, words with a capital, or others.
    static func kind(_ words: String) -> Kind {
        let scalars = Array(words.unicodeScalars)
        let parts = scalars.split(whereSeparator: \.isSpace)
        if parts.count == 1, let word = parts.first {
            let trimmed = text(word).lowercased().trimming { $0 == "," || $0 == "." }
            if pronouns.contains(trimmed) { return .pronoun }
        }
        let opener = ["The", "A", "An", "I"].map { Array($0.unicodeScalars) }.first { opener in
            scalars.starts(with: opener) && (scalars.count == opener.count || !isWordPart(scalars[opener.count]))
        }
        return scalars.dropFirst(opener?.count ?? 0).contains { ("A"..."Z").contains($0) } ? .name : .nominal
    }

    /// The word that tells who it is, in small letters: of a name its last, of other words the noun phrase's last.
    static func head(_ words: String) -> String {
        let words = parts(words)
        if let name = nameRuns(words).last {
            var last = name.count - 1
            while last > 0, generations.contains(name[last].lowercased()) { last -= 1 }
            return name[last].lowercased()
        }
        let core = words.prefix { $0 != "," && !ending.contains($0.lowercased()) }
        return (core.last ?? words.last ?? "").lowercased()
    }

    /// The runs of capitalised words up to the first comma or word that ends the phrase's core.
    private static func nameRuns(_ words: [String]) -> [[String]] {
        var runs: [[String]] = []
        var run: [String] = []
        for word in words + [","] {
            let isEnd = word == "," || ending.contains(word.lowercased())
            if word.unicodeScalars.first?.properties.isUppercase == true, !articles.contains(word.lowercased()) {
                run.append(word)
            } else if !run.isEmpty {
                runs.append(run)
                run = []
                if isEnd { break }
            } else if isEnd, !runs.isEmpty || word == "," {
                break
            }
        }
        return runs
    }

    /// The words, which begin with a letter, and the commas; without a closing possessive or full stop.
    private static func parts(_ words: String) -> [String] {
        let scalars = Array(words.unicodeScalars)
        var parts: [String] = []
        var at = 0
        while at < scalars.count {
            let start = at
            at += 1
            if scalars[start] == "," { parts.append(",") }
            guard scalars[start].isLetterOrNumber, scalars[start].properties.generalCategory != .decimalNumber else {
                continue
            }
            while at < scalars.count, isWordPart(scalars[at]) || "'’.-".unicodeScalars.contains(scalars[at]) { at += 1 }
            var word = scalars[start..<at]
            let isPossessive = word.last == "s" && word.dropLast().last.map(isApostrophe) == true
            if isPossessive {
                word = word.dropLast(2)
            } else if word.last.map(isApostrophe) == true {
                word.removeLast()
            }
            while word.last == "." { word.removeLast() }
            parts.append(text(word))
        }
        return parts
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetterOrNumber || scalar == "_" }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension String {
    /// Without the scalars at both ends that a condition holds for.
    fileprivate func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
        var view = unicodeScalars[...]
        while let first = view.first, isTrimmed(first) { view.removeFirst() }
        while let last = view.last, isTrimmed(last) { view.removeLast() }
        return String(view)
    }
}
