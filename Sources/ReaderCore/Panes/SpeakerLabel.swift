import NewsModel

/// A speaker as panes, pages and printed lists name them: `Jon Arnarson · he said`, `Jon Arnarson? · he said`.
package struct SpeakerLabel: Hashable, Sendable {
    /// The full name; the words by the cue where nobody is named; else that nobody is.
    package let name: String
    /// The cue, with the words by it where they are not the name themselves; may be empty.
    package let cue: String
    /// False where the article names nobody: then `name` is a description.
    package let isNamed: Bool
    /// True where the name may well be another: a `?` follows it wherever it is shown.
    package let isGuess: Bool
    /// What the name was inferred from, `he said`; empty where the article itself names the speaker by the cue.
    package let evidence: String

    package init(_ quotation: Quotation, in article: Article) {
        let words = quotation.mention.map { Self.folded(article.string($0)) }
        let verb = quotation.cue.map { Self.folded(article.string($0)) }
        isGuess = quotation.isGuess
        isNamed = quotation.speakerName != nil
        if let speaker = quotation.speakerName {
            name = speaker
            cue = Self.cue(quotation.isInferred ? words : nil, verb)
            evidence = quotation.isInferred ? cue : ""
        } else if quotation.kind == .scare {
            (name, cue, evidence) = ("scare quote", "", "")
        } else if let words, !Self.pronouns.contains(words.lowercased()) {
            (name, cue, evidence) = (words, Self.cue(nil, verb), "")
        } else {
            name = "speaker not named"
            cue = Self.cue(words, verb)
            evidence = ""
        }
    }

    /// The name, with a `?` after it where it is a guess.
    package var markedName: String { isGuess ? name + "?" : name }

    /// The name on one line of so many columns; what is cut is never the `?`.
    package func markedName(fitting columns: Int) -> String {
        guard isGuess else { return PlainLines.cut(name, columns: columns) }
        return PlainLines.cut(name, columns: max(1, columns - 1)) + "?"
    }

    /// The name and so much of the words after it as so many columns hold.
    package func line(_ words: String, fitting columns: Int) -> (name: String, tail: String) {
        let name = markedName(fitting: columns)
        let room = columns - PlainLines.columns(of: name)
        // Less than a short word of them tells nothing.
        guard !words.isEmpty, room > 6 else { return (name, "") }
        return (name, PlainLines.cut(" · " + words, columns: room))
    }

    /// Words that say nothing of who it is where the article names nobody for them.
    private static let pronouns: Set<String> = [
        "he", "she", "they", "it", "we", "i", "you", "who", "him", "her", "them", "his", "hers", "their", "its", "us",
        "me",
        "one", "this", "that", "these", "those", "which", "whose",
    ]

    /// `he said`, `according to him`; a colon is no word to show.
    private static func cue(_ speaker: String?, _ verb: String?) -> String {
        guard let verb, verb.contains(where: \.isLetter) else { return speaker ?? "" }
        guard let speaker else { return verb }
        let lower = verb.lowercased()
        return lower.hasPrefix("according") ? "\(lower) \(speaker)" : "\(speaker) \(verb)"
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
