import NewsModel

/// The parts of a hyphenated word, in their order.
struct WordParts: Sequence, IteratorProtocol {
    /// One part.
    struct Part {
        let span: TextSpan
        let key: WordKey
        let isCapitalized: Bool
        let endsInCapital: Bool
    }

    private let text: [UInt8]
    private var at: Int
    private let end: Int

    /// The parts of the word at a span of a text.
    init(_ span: TextSpan, _ text: [UInt8]) { (self.text, at, end) = (text, span.start, span.end) }

    mutating func next() -> Part? {
        while at < end {
            let start = at
            var hasher = WordHasher()
            var (first, last): (UInt32, UInt32) = (0, 0)
            while at < end {
                let (value, length) = LetterScan.scalar(at: at, in: text)
                if value == 0x2d || value == 0x2010 || value == 0x2011 { break }
                // The last full stop of "China-U.S." is no part of the key.
                if value != 0x2e || at + length < end { hasher.add(scalar: value) }
                if at == start { first = value }
                if value != 0x2e { last = value }
                at += length
            }
            let stop = at
            if at < end { at += LetterScan.scalar(at: at, in: text).length }
            if stop > start {
                return Part(
                    span: TextSpan(start, stop), key: hasher.key, isCapitalized: LetterScan.isUppercase(first),
                    endsInCapital: LetterScan.isUppercase(last))
            }
        }
        return nil
    }
}
