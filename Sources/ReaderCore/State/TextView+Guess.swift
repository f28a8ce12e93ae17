import NewsModel

extension TextView {
    /// True where the speaker of the quotation in focus is named, but not beside it.
    var isSpeakerInferred: Bool {
        guard let annotation, case .quotation(let index) = focus, index < annotation.quotations.count else {
            return false
        }
        let quotation = annotation.quotations[index]
        return quotation.speakerName != nil && (quotation.isInferred || quotation.isGuess)
    }

    /// The speaker of the quotation in focus, where that is a guess.
    ///
    /// The text itself may only say "he": the name with its `?` stands on the free line below the paragraph.
    package var guess: (speaker: SpeakerLabel, line: Int)? {
        guard let annotation, case .quotation(let index) = focus, index < annotation.quotations.count,
            annotation.quotations[index].isGuess, let start = quotationStart(index),
            let first = layout.position(of: start)?.line
        else { return nil }
        let block = layout.lines[first].block
        let below = layout.lines[first...].firstIndex { $0.block != block } ?? layout.lines.count
        // A headline has the byline right below it: there is no free line.
        guard below == layout.lines.count || layout.lines[below].isBlank else { return nil }
        return (SpeakerLabel(annotation.quotations[index], in: article), below)
    }
}
