import NewsModel

/// Cuts a block of text into tokens; linear time, one pass over the bytes.
struct Tokenizer {
    private let bytes: [UInt8]
    private let end: Int
    private let block: Int32
    private var at: Int
    private var shape: Token.Shape = .followsSpace
    private var singleIsOpen = false
    private var tokens: [Token]

    /// Appends the tokens of a block to some tokens.
    static func append(_ span: TextSpan, of bytes: [UInt8], block: Int, to tokens: inout [Token]) {
        var tokenizer = Tokenizer(bytes: bytes, span: span, block: block, tokens: tokens)
        tokens = []
        tokenizer.run()
        tokens = tokenizer.tokens
    }

    private init(bytes: [UInt8], span: TextSpan, block: Int, tokens: [Token]) {
        (self.bytes, end, at) = (bytes, min(span.end, bytes.count), span.start)
        (self.block, self.tokens) = (Int32(truncatingIfNeeded: block), tokens)
    }

    private mutating func run() {
        while at < end {
            let byte = bytes[at]
            if byte == 0x20 || byte == 0x0a {
                at += 1
                shape = .followsSpace
                continue
            }
            let (scalar, length) = LetterScan.scalar(at: at, in: bytes)
            if LetterScan.isLetter(scalar) {
                scanWord()
            } else if Self.isDigit(scalar) {
                scanNumber()
            } else if LetterScan.isSpace(scalar) || scalar == 0xfeff {
                at += length
                shape = .followsSpace
                continue
            } else if LetterScan.isQuoteMark(scalar) {
                scanQuoteMark(scalar, length)
            } else {
                scanMark(scalar, length)
            }
            shape = []
        }
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    private func scalar(at offset: Int) -> UInt32 {
        offset < end ? LetterScan.scalar(at: offset, in: bytes).value : 0
    }

    private mutating func append(_ kind: Token.Kind, to end: Int, key: WordKey = .none) {
        tokens.append(Token(span: TextSpan(at, end), key: key, kind: kind, shape: shape, block: block))
        at = end
    }

    // MARK: Words

    private mutating func scanWord() {
        var word = WordScan(bytes: bytes, from: at, to: end)
        word.run()
        if word.isAcronymOrInitial { word.takeFullStop() }
        shape.formUnion(word.shape)
        append(.word, to: word.at, key: word.key)
        scanPossessive()
    }

    /// Takes "'s" and its like after a word: "'s", "'d", "'ll", "'re", "'ve", "'m".
    private mutating func scanPossessive() {
        let mark = scalar(at: at)
        guard at < end, LetterScan.isApostrophe(mark), mark != 0x60 else { return }
        let start = at + LetterScan.scalar(at: at, in: bytes).length
        let stop = WordScan.clitic(at: start, in: bytes, to: end)
        guard stop > start else { return }
        var hasher = WordHasher()
        hasher.add(scalar: mark)
        for byte in bytes[start..<stop] { hasher.add(folded: byte | 0x20) }
        shape = bytes[start] | 0x20 == 0x73 ? .possessive : []
        append(.word, to: stop, key: hasher.key)
    }

    // MARK: Numbers

    private mutating func scanNumber() {
        var stop = at
        var hasher = WordHasher()
        while stop < end {
            let (value, length) = LetterScan.scalar(at: stop, in: bytes)
            let next = scalar(at: stop + length)
            let isPart =
                switch value {
                case 0x30...0x39: true
                case 0x2c, 0x2e, 0x3a, 0x2f: Self.isDigit(next)
                case 0x2d, 0x2010, 0x2011: Self.isDigit(next) || LetterScan.isLetter(next)
                default: LetterScan.isLetter(value)
                }
            guard isPart else { break }
            hasher.add(scalar: value)
            stop += length
        }
        append(.number, to: stop, key: hasher.key)
    }

    // MARK: Marks

    private mutating func scanQuoteMark(_ mark: UInt32, _ length: Int) {
        var stop = at + length
        if mark == 0x27 || mark == 0x60 || mark == 0x2019 || mark == 0x2018, scalar(at: stop) == mark {
            stop += length
        } else if mark == 0x27 || mark == 0x2019 {
            notePlural(before: stop)
        } else if mark == 0x2018 {
            singleIsOpen = true
        }
        append(.quoteMark, to: stop)
    }

    /// Marks the apostrophe of "the ministers' plan", unless a single quotation is open, which it may close.
    private mutating func notePlural(before stop: Int) {
        if shape.contains(.followsSpace) {
            singleIsOpen = singleIsOpen || LetterScan.isLetter(scalar(at: stop))
        } else if singleIsOpen {
            singleIsOpen = false
        } else if let last = tokens.last, last.span.end == at, last.isWord, bytes[at - 1] | 0x20 == 0x73,
            stop < end, LetterScan.isSpace(scalar(at: stop))
        {
            shape.insert(.possessive)
        }
    }

    private mutating func scanMark(_ mark: UInt32, _ length: Int) {
        var stop = at + length
        if mark == 0x2e || mark == 0x2d {
            while stop < end, bytes[stop] == UInt8(mark) { stop += 1 }
        }
        append(Self.isPunctuation(mark) ? .punctuation : .symbol, to: stop)
    }

    private static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x28, 0x29, 0x2c...0x2f, 0x3a, 0x3b, 0x3f, 0x5b, 0x5d, 0x7b, 0x7d, 0xa1, 0xbf: true
        case 0x2010...0x2015, 0x2026, 0x3001, 0x3002: true
        default: false
        }
    }
}
