/// Compares folded words with a text around a place in it, folding scalar by scalar.
struct FoldedComparison {
    private let needle: UnsafeBufferPointer<UInt8>
    private let text: UnsafeBufferPointer<UInt8>
    private let table = FoldingTable.standard
    /// Scalars looked at so far.
    private var work = 0

    init(of needle: UnsafeBufferPointer<UInt8>, with text: UnsafeBufferPointer<UInt8>) {
        (self.needle, self.text) = (needle, text)
    }

    /// True where so much was compared on the way to a place that one walk over all is cheaper.
    func isCostly(upTo place: Int) -> Bool { work > 16 * (place + needle.count) + 256 }

    /// The place of the whole needle in the text if the part `anchor` of it comes from the scalar at `place`.
    mutating func match(at place: Int, of anchor: Range<Int>) -> Range<Int>? {
        work += 1
        if text[place] < 0x80 {
            guard anchor.count == 1, FoldingTable.foldedPlain(text[place]) == needle[anchor.lowerBound],
                let end = end(of: anchor.upperBound, at: place + 1),
                let start = start(of: anchor.lowerBound, before: place)
            else { return nil }
            return start..<end
        }
        return longMatch(at: place, of: anchor)
    }

    /// The same for a scalar beyond ASCII.
    private mutating func longMatch(at place: Int, of anchor: Range<Int>) -> Range<Int>? {
        let (scalar, length) = UTF8Scan.scalar(at: place, in: text)
        let folded = table.folded(scalar, at: place, length, in: text)
        if folded.count < anchor.count { return nil }
        // "ss" of "ß" may be the needle's "s" twice.
        for inner in 0...(folded.count - anchor.count) {
            let rest = min(folded.count - inner, needle.count - anchor.lowerBound)
            let before = min(inner, anchor.lowerBound)
            guard (0..<rest).allSatisfy({ folded[inner + $0] == needle[anchor.lowerBound + $0] }),
                (0..<before).allSatisfy({ folded[inner - 1 - $0] == needle[anchor.lowerBound - 1 - $0] }),
                let end = end(of: anchor.lowerBound + rest, at: place + length),
                let start = start(of: anchor.lowerBound - before, before: place)
            else { continue }
            return start..<end
        }
        return nil
    }

    /// Where the needle from its byte `index` on ends in the text, if it stands at `offset`; the invisible scalars after
    /// it are taken in.
    private mutating func end(of index: Int, at offset: Int) -> Int? {
        var (index, offset) = (index, offset)
        while index < needle.count {
            guard offset < text.count else { return nil }
            work += 1
            let byte = text[offset]
            if byte > 0x20 && byte < 0x80 {
                guard FoldingTable.foldedPlain(byte) == needle[index] else { return nil }
                (index, offset) = (index + 1, offset + 1)
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            if ScalarClass.isWhitespace(scalar) {
                guard needle[index] == 0x20 else { return nil }
                (index, offset) = (index + 1, endOfSpace(from: offset))
            } else {
                let folded = table.folded(scalar, at: offset, length, in: text)
                let count = min(folded.count, needle.count - index)
                for inner in 0..<count where folded[inner] != needle[index + inner] { return nil }
                (index, offset) = (index + count, offset + length)
            }
        }
        return endOfInvisible(from: offset)
    }

    /// Where the first `count` bytes of the needle begin in the text, if they stand before `offset`.
    private mutating func start(of count: Int, before offset: Int) -> Int? {
        var (index, offset) = (count, offset)
        while index > 0 {
            guard offset > 0 else { return nil }
            work += 1
            let byte = text[offset - 1]
            if byte > 0x20 && byte < 0x80 {
                guard FoldingTable.foldedPlain(byte) == needle[index - 1] else { return nil }
                (index, offset) = (index - 1, offset - 1)
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(before: offset, in: text)
            if ScalarClass.isWhitespace(scalar) {
                guard needle[index - 1] == 0x20 else { return nil }
                (index, offset) = (index - 1, startOfSpace(before: offset))
            } else {
                let folded = table.folded(scalar, at: offset - length, length, in: text)
                let count = min(folded.count, index)
                for inner in 0..<count where folded[folded.count - 1 - inner] != needle[index - 1 - inner] {
                    return nil
                }
                (index, offset) = (index - count, offset - length)
            }
        }
        return offset
    }

    /// The end of the white space at an offset, with the invisible scalars in it.
    private mutating func endOfSpace(from offset: Int) -> Int {
        var offset = offset
        while offset < text.count {
            work += 1
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            guard ScalarClass.isWhitespace(scalar) || table.isInvisible(scalar) else { break }
            offset += length
        }
        return offset
    }

    private mutating func startOfSpace(before offset: Int) -> Int {
        var offset = offset
        while offset > 0 {
            work += 1
            let (scalar, length) = UTF8Scan.scalar(before: offset, in: text)
            guard ScalarClass.isWhitespace(scalar) || table.isInvisible(scalar) else { break }
            offset -= length
        }
        return offset
    }

    private mutating func endOfInvisible(from offset: Int) -> Int {
        var offset = offset
        while offset < text.count, text[offset] >= 0x80 {
            work += 1
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            guard table.isInvisible(scalar) else { break }
            offset += length
        }
        return offset
    }
}

// MARK: One walk

extension FoldedComparison {
    /// The first place of the needle, by one walk over the whole text (Knuth, Morris, Pratt 1977): slower on most
    /// texts, but linear on all.
    mutating func firstInOneWalk() -> Range<Int>? {
        let fallback = fallback()
        var (offset, matched) = (0, 0)
        while offset < text.count {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            let isSpace = ScalarClass.isWhitespace(scalar)
            let folded = table.folded(scalar, at: offset, length, in: text)
            let next = isSpace ? endOfSpace(from: offset) : offset + length
            for inner in 0..<folded.count {
                while matched > 0 && folded[inner] != needle[matched] { matched = fallback[matched] }
                if folded[inner] == needle[matched] { matched += 1 }
                if matched == needle.count {
                    let start = start(of: max(0, matched - inner - 1), before: offset)
                    return (start ?? offset)..<endOfInvisible(from: next)
                }
            }
            offset = next
        }
        return nil
    }

    /// For each count of matched bytes, how many stay matched when the next byte differs.
    private func fallback() -> [Int] {
        var fallback = [Int](repeating: 0, count: needle.count + 1)
        var matched = 0
        for index in needle.indices.dropFirst() {
            while matched > 0 && needle[index] != needle[matched] { matched = fallback[matched] }
            if needle[index] == needle[matched] { matched += 1 }
            fallback[index + 1] = matched
        }
        return fallback
    }
}
