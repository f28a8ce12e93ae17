import NewsModel

/// Look-ups by place; each takes time logarithmic in what it searches.
extension Draft {
    /// The index of the sentence that a token is in.
    func sentenceIndex(atToken token: Int) -> Int {
        max(0, Self.partition(sentences.count) { sentences[$0].tokens.lowerBound <= token } - 1)
    }

    /// The index of the first name that begins at or after a token.
    func firstName(atOrAfterToken token: Int) -> Int {
        Self.partition(names.count) { names[$0].tokens.lowerBound < token }
    }

    /// True where a span lies within a quoted stretch.
    func isQuoted(_ span: TextSpan) -> Bool {
        let index = Self.partition(quoted.count) { quoted[$0].span.start <= span.start } - 1
        return index >= 0 && quoted[index].span.contains(span)
    }

    /// Index into `Annotation.people` of the person that a name stands for.
    func personIndex(ofName index: Int) -> Int? {
        let span = names[index].span
        let mentions = annotation.mentions
        let place = Self.partition(mentions.count) { mentions[$0].span < span }
        return place < mentions.count && mentions[place].span == span ? mentions[place].person : nil
    }

    /// The number of leading indexes for which a condition holds that never holds again once it failed.
    static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Which parts of an article are read for speech.
extension TextBlock {
    /// True for the headline and the paragraphs.
    var isProse: Bool {
        switch kind {
        case .headline, .paragraph: true
        case .byline, .agency, .dateline: false
        }
    }
}
