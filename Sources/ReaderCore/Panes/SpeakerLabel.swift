import NewsModel

/// A speaker as sidebar and pages name them: `Jon Arnarson · he said`.
package struct SpeakerLabel: Hashable, Sendable {
    /// The full name; the words by the cue where nobody is named; else that nobody is.
    package let name: String
    /// The cue, with the words by it where they are not the name themselves; may be empty.
    package let cue: String
    package let isNamed: Bool

    package init(_ quotation: Quotation, in article: Article) {
        let words = quotation.mention.map { Self.folded(article.string($0)) }
        let verb = quotation.cue.map { Self.folded(article.string($0)) }
        if let speaker = quotation.speakerName {
            name = speaker
            isNamed = true
            cue = Self.cue(quotation.isInferred ? words : nil, verb)
        } else if quotation.kind == .scare {
            (name, cue, isNamed) = ("scare quote", "", false)
        } else {
            name = "speaker not named"
            cue = Self.cue(words, verb)
            isNamed = false
        }
    }

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
