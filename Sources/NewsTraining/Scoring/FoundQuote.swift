import NewsModel

/// One paragraph of a quote that the program found, as it is compared with what a corpus marks.
struct FoundQuote: Sendable {
    let span: ScalarSpan
    /// Where the speaker is named, and the words at the cue: each may stand for the speaker.
    let speakers: [ScalarSpan]
    let speakerName: String?
    /// The words at the cue.
    let mention: ScalarSpan?
    let cue: ScalarSpan?
    /// The rule that found the speaker.
    let rule: String

    /// The quotes of an annotation that somebody says, one a paragraph; or those that nobody says.
    static func all(in annotation: Annotation, _ text: ScalarText, scare: Bool = false) -> [FoundQuote] {
        annotation.quotes.filter { ($0.kind == .scare) == scare }.flatMap { quote in
            let quotation = annotation.quotations[quote.quotation]
            return text.lines(text.span(quote.span)).map { span in
                FoundQuote(
                    span: span, speakers: [quotation.speaker, quotation.mention].compactMap { $0.map(text.span) },
                    speakerName: quotation.speakerName, mention: quotation.mention.map(text.span),
                    cue: quotation.cue.map(text.span), rule: quotation.rule)
            }
        }
    }

    /// True where this is the speaker that a corpus marks: the same place, or words with the same head.
    func isBy(_ speaker: ScalarSpan?, _ text: ScalarText) -> Bool {
        guard let speaker else { return speakers.isEmpty && (speakerName ?? "").isEmpty }
        if speakers.contains(where: { $0.overlap(speaker) > 0 }) { return true }
        let words = text.string(speaker)
        if SpeakerWords.kind(words) == .pronoun { return false }
        let head = SpeakerWords.head(words)
        guard !head.isEmpty, !SpeakerWords.pronouns.contains(head) else { return false }
        return (speakers.map(text.string) + [speakerName ?? ""])
            .contains { !$0.isEmpty && SpeakerWords.head($0) == head }
    }
}
