import UnicodeText

/// Reads the words and marks of a short range of a text, one after the other.
struct TokenReader {
    private let text: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let end: Int
    private let table = WordTable.known
    /// Where the next word, mark or white space begins.
    private var offset: Int
    private var isSpaced = true

    /// A reader of a range of bytes.
    init(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        (self.text, start, end, offset) = (text, range.lowerBound, range.upperBound, range.lowerBound)
    }

    /// The next word or mark, nil at the end.
    mutating func next() -> Token? {
        while offset < end {
            let blank = blankLength
            if blank == 0 {
                defer { isSpaced = false }
                if let word = letterWordToken() { return word }
                if let mark = mark(at: offset) { return markToken(mark.mark, mark.length) }
                return asciiWordToken() ?? longWordToken()
            }
            offset += blank
            isSpaced = true
        }
        return nil
    }

    /// The length of the white space or control at `offset`, 0 where something visible stands.
    private var blankLength: Int {
        let byte = text[offset]
        if byte <= 0x20 { return 1 }
        if byte < 0x80 { return 0 }
        let (scalar, length) = text.scalar(at: offset)
        return ScalarClass.isWhitespace(scalar) ? length : 0
    }

    // MARK: Words

    /// A short word of nothing but ASCII letters, which most are; nil where it is of another kind.
    private mutating func letterWordToken() -> Token? {
        guard offset + ByteBlock.count <= text.count else { return nil }
        let block = ByteBlock(text, offset)
        let (capitals, small) = (block.places(from: 0x41, count: 26), block.places(from: 0x61, count: 26))
        let length = min(capitals.union(small).inverted.first, end - offset)
        guard length > 0, length < ByteBlock.count else { return nil }
        let start = offset
        // A comma behind a letter is a mark.
        guard start + length == end || text[start + length] <= 0x20 || text[start + length] == 0x2C else { return nil }
        offset += length
        let kinds: CharacterKinds = capitals.first < length ? .capital : []
        var traits: Token.Traits = isSpaced ? .isSpaced : []
        if capitals.first == 0 { traits.insert(.isCapitalised) }
        return Token(
            range: start..<offset, known: table.word(WordKey(block, length)), figures: Figures(),
            kinds: small.first < length ? kinds.union(.small) : kinds, traits: traits, mark: nil,
            scalars: UInt8(length))
    }

    /// A word of ASCII characters; nil where it has others.
    private mutating func asciiWordToken() -> Token? {
        let kindsOfBytes = CharacterKinds.ofBytes
        let first = kindsOfBytes[Int(text[offset])]
        var (kinds, wordEnd): (CharacterKinds, Int) = ([], offset)
        repeat {
            let kind = kindsOfBytes[Int(text[wordEnd])]
            if kind.intersects(.special) {
                if kind.contains(.beyondASCII) { return nil }
                if kind.contains(.blank) || (wordEnd > offset && mark(at: wordEnd) != nil) { break }
            }
            kinds.formUnion(kind)
            wordEnd += 1
        } while wordEnd < end
        let range = offset..<wordEnd
        offset = wordEnd
        let keyCount = text[wordEnd - 1] == 0x2E ? range.count - 1 : range.count
        let isShort = keyCount <= WordKey.longest
        let known = isShort ? table.word(WordKey(text, range.lowerBound, keyCount)) : KnownWord()
        return token(range, known, kinds.subtracting(.special), first, scalars: range.count)
    }

    /// A word with characters beyond ASCII.
    private mutating func longWordToken() -> Token {
        let start = offset
        var (kinds, first, scalars): (CharacterKinds, CharacterKinds?, Int) = ([], nil, 0)
        repeat {
            let (scalar, length) = text.scalar(at: offset)
            if ScalarClass.isWhitespace(scalar) || scalar < 0x20 { break }
            // A scalar that the range's end cuts is no letter.
            let kind = offset + length > end ? .other : CharacterKinds.ofScalar(scalar)
            if first == nil { first = kind }
            kinds.formUnion(kind)
            scalars += 1
            offset += length
        } while offset < end && mark(at: offset) == nil
        offset = min(offset, end)
        let keyEnd = text[offset - 1] == 0x2E ? offset - 1 : offset
        let known = WordKey(scalarsOf: text, start..<keyEnd).map(table.word) ?? KnownWord()
        return token(start..<offset, known, kinds, first ?? [], scalars: scalars)
    }

    private func token(
        _ range: Range<Int>, _ known: KnownWord, _ kinds: CharacterKinds, _ first: CharacterKinds, scalars: Int
    ) -> Token {
        var traits: Token.Traits = isSpaced ? .isSpaced : []
        if first.contains(.capital) { traits.insert(.isCapitalised) }
        if kinds.contains(.nameSign) { traits.formUnion(traitsOfEnd(range)) }
        if kinds.contains(.hyphen), text[range.prefix(3)].contains(0x2D) { traits.insert(.hasEarlyHyphen) }
        var figures = Figures()
        // Behind a plus sign figures are still read.
        if kinds.contains(.digit), first.contains(.digit) || text[range.lowerBound] == 0x2B {
            let key = traits.contains(.endsWithStop) ? range.dropLast() : range
            figures = Figures(text[range], key: text[key])
            if Figures.isTime(text[key]) { traits.insert(.isTime) }
        }
        return Token(
            range: range, known: known, figures: figures, kinds: kinds, traits: traits, mark: nil,
            scalars: UInt8(min(scalars, 255)))
    }

    /// What the end of a word with full stops or apostrophes tells.
    private func traitsOfEnd(_ range: Range<Int>) -> Token.Traits {
        if text[range.upperBound - 1] == 0x2E { return .endsWithStop }
        let word = text[range]
        if word.suffix(2).elementsEqual([0x27, 0x73]) { return .isPossessive }
        // ’s, S’S
        if word.suffix(4).elementsEqual([0xE2, 0x80, 0x99, 0x73]) { return .isPossessive }
        return word.suffix(5).elementsEqual([0x53, 0xE2, 0x80, 0x99, 0x53]) ? .isCapitalPossessive : []
    }

    // MARK: Marks

    private mutating func markToken(_ mark: Token.Mark, _ length: Int) -> Token {
        defer { offset += length }
        return Token(
            range: offset..<offset + length, known: KnownWord(), figures: Figures(), kinds: .other,
            traits: isSpaced ? .isSpaced : [], mark: mark, scalars: 1)
    }

    /// The mark at `offset`, with its length in bytes.
    private func mark(at offset: Int) -> (mark: Token.Mark, length: Int)? {
        switch text[offset] {
        case 0x2C: return isDigit(offset - 1) && isDigit(offset + 1) ? nil : (.comma, 1)
        case 0x3B: return (.semicolon, 1)
        case 0x28: return (.opening, 1)
        case 0x29: return (.closing, 1)
        case 0x7C: return (.bar, 1)
        // A colon within a time, a slash within a date or an address, belong to their word.
        case 0x3A: return isSpace(offset + 1) ? (.colon, 1) : nil
        case 0x2F:
            return isDigit(offset + 1) || byte(offset + 1) == 0x2F || byte(offset - 1) == 0x2F ? nil : (.slash, 1)
        case 0x2D:
            if byte(offset + 1) == 0x2D {
                var length = 2
                while byte(offset + length) == 0x2D { length += 1 }
                return (.dash, length)
            }
            return isSpace(offset + 1) && (isSpace(offset - 1) || byte(offset - 1) == 0x29) ? (.dash, 1) : nil
        case 0xE2, 0xC2:
            let (scalar, length) = text.scalar(at: offset)
            // En dash, em dash, horizontal bar; bullet, middle dot.
            if (0x2013...0x2015).contains(scalar) { return (.dash, length) }
            return scalar == 0x2022 || scalar == 0xB7 ? (.bar, length) : nil
        default: return nil
        }
    }

    /// The byte at an offset, nil outside the range.
    private func byte(_ offset: Int) -> UInt8? {
        offset >= start && offset < end ? text[offset] : nil
    }

    private func isDigit(_ offset: Int) -> Bool { byte(offset).map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    /// Whether white space, a control or an end of the range is at an offset.
    private func isSpace(_ offset: Int) -> Bool { byte(offset).map { $0 <= 0x20 } ?? true }
}
