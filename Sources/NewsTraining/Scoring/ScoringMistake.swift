import NewsModel

/// One thing that the program got wrong, with its context.
package struct ScoringMistake: Sendable {
    /// What kind of mistake it is.
    package enum Kind: String, Sendable, CaseIterable {
        case missedQuote = "missed quote"
        case takenForScare = "quote taken for a scare quote"
        case quoteBoundaries = "quote with other boundaries"
        case quoteOfNobody = "quote that nobody says"
        case wrongSpeaker = "wrong speaker, right cue"
        case wrongCue = "wrong speaker, wrong cue"
        case speakerOfNothing = "a speaker where none is marked"
        case missedPerson = "missed person"
        case spuriousPerson = "spurious person"
        case personBoundaries = "person with other boundaries"
        case missedCountry = "missed country"
        case spuriousCountry = "spurious country"
        case wrongCode = "wrong country"
        case missedSpeakerName = "labelled quote that was not found"
        case wrongSpeakerName = "wrong speaker's name"
        case speakerNotNamed = "no speaker's name where there is one"
        case namedForNobody = "a speaker's name where there is none"
    }

    package let kind: Kind
    /// What such mistakes are counted by: the words, or the rule that decided.
    package let key: String
    /// The words around it on one line, the span between « and ».
    package let context: String
    /// What was wanted and what was found.
    package let note: String
}

extension ScalarText {
    /// The words around a span on one line: the span between « and », long ones shortened in the middle.
    func context(_ span: ScalarSpan, around reach: Int = 70) -> String {
        let length = span.end - span.start
        let middle =
            length <= 120
            ? string(span)
            : string(ScalarSpan(span.start, span.start + 80)) + " … " + string(ScalarSpan(span.end - 30, span.end))
        let line =
            string(ScalarSpan(max(0, span.start - reach), span.start)) + "«" + middle + "»"
            + string(ScalarSpan(span.end, min(scalars.count, span.end + reach)))
        return String(line.map { $0.isNewline ? "¶" : $0 })
    }

    /// Some words on one line, or "nobody".
    func words(_ span: ScalarSpan?) -> String {
        guard let span else { return "nobody" }
        return "“" + String(string(span).map { $0.isNewline ? " " : $0 }) + "”"
    }
}
