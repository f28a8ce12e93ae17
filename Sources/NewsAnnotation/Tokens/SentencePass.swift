import NewsModel

/// Groups the tokens of each block into sentences.
struct SentencePass: AnnotationPass {
    static let name = "sentences"
    static let requires: [Layer] = [.tokens]
    static let provides: [Layer] = [.sentences]

    /// Words that seldom stand with a capital within a sentence: after "U.S." they begin the next one.
    private static let starters = WordSet(
        """
        the a an he she it they we i you this that these those but and or in on at as if when while after before for
        from with by however meanwhile there his her its their our my what why how who where some many most both one
        no not so yet then since although though despite according also another other such even still more
        """)

    func run(_ draft: inout Draft) {
        for (number, block) in draft.blocks.enumerated() {
            var first = block.tokens.lowerBound
            var index = first
            while index < block.tokens.upperBound {
                if let end = sentenceEnd(after: index, block, draft) {
                    close(first..<end, number, &draft)
                    first = end
                    index = end
                } else {
                    index += 1
                }
            }
            if first < block.tokens.upperBound { close(first..<block.tokens.upperBound, number, &draft) }
        }
    }

    private func close(_ range: Range<Int>, _ block: Int, _ draft: inout Draft) {
        draft.sentences.append(Sentence(tokens: range, block: block))
        for index in range where draft.tokens[index].isWord || draft.tokens[index].kind == .number {
            draft.tokens[index].shape.insert(.startsSentence)
            break
        }
    }

    /// The index after the sentence's last token where a token ends a sentence; its closing marks are passed over.
    private func sentenceEnd(after index: Int, _ block: TextBlock, _ draft: Draft) -> Int? {
        let token = draft.tokens[index]
        let limit = block.tokens.upperBound
        let strength = ending(token, draft.text)
        if strength == .none {
            return block.isVerbatim && index + 1 < limit && startsLine(draft.tokens[index + 1], draft)
                ? index + 1 : nil
        }
        var next = index + 1
        var closing = false
        while next < limit, isCloser(draft.tokens[next], draft.text) {
            next += 1
            closing = true
        }
        guard next < limit else { return next }
        let follower = draft.tokens[next]
        switch strength {
        case .none: return nil
        case .strong: return canStart(next, limit, draft) ? next : nil
        case .abbreviation:
            return follower.isCapitalized && (closing || Self.starters.contains(follower.key)) ? next : nil
        }
    }

    private enum Strength { case none, abbreviation, strong }

    private func ending(_ token: Token, _ text: [UInt8]) -> Strength {
        if token.kind == .punctuation {
            let byte = text[token.span.start]
            if byte == 0x2e || byte == 0x21 || byte == 0x3f { return .strong }
            return byte == 0xe2 && text[token.span.end - 1] == 0xa6 && token.span.count == 3 ? .strong : .none
        }
        guard token.isAbbreviation, !Abbreviations.beforeNames.contains(token.key) else { return .none }
        // "J. K. Marsh": one letter is an initial; "U.S." may end a sentence.
        return token.isInitial && token.span.count == 2 ? .none : .abbreviation
    }

    private func isCloser(_ token: Token, _ text: [UInt8]) -> Bool {
        guard !token.followsSpace else { return false }
        if token.kind == .quoteMark { return true }
        let byte = text[token.span.start]
        return token.kind == .punctuation && (byte == 0x29 || byte == 0x5d)
    }

    /// True where a sentence can begin: a capital, a figure, an opening mark, or a bracket; not a small letter.
    private func canStart(_ index: Int, _ limit: Int, _ draft: Draft) -> Bool {
        let token = draft.tokens[index]
        switch token.kind {
        case .word: return token.isCapitalized || token.span.count == 0 || isCaseless(token, draft.text)
        case .number: return token.followsSpace
        case .quoteMark: return true
        case .punctuation, .symbol:
            guard index + 1 < limit else { return true }
            let next = draft.tokens[index + 1]
            return token.followsSpace && (next.isCapitalized || next.kind == .quoteMark || next.kind == .number)
        }
    }

    private func isCaseless(_ token: Token, _ text: [UInt8]) -> Bool {
        let first = LetterScan.scalar(at: token.span.start, in: text).value
        return first >= 0x590 && !LetterScan.isUppercase(first)
    }

    /// True where a line end stands between a token and the one before it.
    private func startsLine(_ token: Token, _ draft: Draft) -> Bool {
        var at = token.span.start
        while at > 0, draft.text[at - 1] <= 0x20 {
            at -= 1
            if draft.text[at] == 0x0a { return true }
        }
        return false
    }
}
