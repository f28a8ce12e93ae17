/// Reads one word of a text and notes how it is written.
struct WordScan {
    private let bytes: [UInt8]
    private let start: Int
    private let end: Int
    private(set) var at: Int
    private(set) var shape: Token.Shape = []
    private var hasher = WordHasher()
    private var letters = 0
    private var capitals = 0
    private var segment = 0
    private var lastWasSmall = false

    init(bytes: [UInt8], from start: Int, to end: Int) {
        (self.bytes, self.start, at, self.end) = (bytes, start, start, end)
    }

    /// The folded word; a last full stop and the marks that end it left out.
    var key: WordKey { hasher.key }

    /// True where a full stop right after the word belongs to it.
    var isAcronymOrInitial: Bool {
        guard at < end, bytes[at] == 0x2e else { return false }
        if shape.contains(.dotted) { return segment <= 2 }
        if letters == 1 { return capitals == 1 && nextIsCapital }
        return Abbreviations.takesFullStop(key, isCapitalized: capitals > 0, before: next)
    }

    /// Reads up to the word's end.
    mutating func run() {
        while at < end {
            let (scalar, length) = LetterScan.scalar(at: at, in: bytes)
            if LetterScan.isLetter(scalar) {
                addLetter(scalar)
            } else if scalar >= 0x30 && scalar <= 0x39 {
                hasher.add(scalar: scalar)
                segment += 1
            } else if scalar == 0xad {
                // A soft hyphen is no part of the word as tables know it.
            } else if !takes(mark: scalar, length) {
                break
            }
            at += length
        }
        if letters > 1 && capitals == letters { shape.insert(.allCaps) }
        if shape.contains(.dotted) && capitals == letters && segment == 1 { shape.insert(.initial) }
    }

    /// Takes the full stop at the word's end.
    mutating func takeFullStop() {
        at += 1
        shape.insert(.abbreviation)
        if letters == 1 { shape.insert(.initial) }
    }

    private mutating func addLetter(_ scalar: UInt32) {
        hasher.add(scalar: scalar)
        letters += 1
        segment += 1
        let isCapital = LetterScan.isUppercase(scalar)
        if isCapital {
            capitals += 1
            if letters == 1 { shape.insert(.capitalized) } else if lastWasSmall { shape.insert(.innerCapital) }
        }
        lastWasSmall = !isCapital && LetterScan.lowercased(scalar) == scalar
    }

    /// True where a mark stands within the word; notes what it tells.
    private mutating func takes(mark: UInt32, _ length: Int) -> Bool {
        let after = at + length
        guard after < end else { return false }
        let next = LetterScan.scalar(at: after, in: bytes).value
        switch mark {
        case 0x2d, 0x2010, 0x2011:
            guard LetterScan.isLetter(next) || (next >= 0x30 && next <= 0x39), !splitsAtHyphen(before: next, after)
            else {
                return false
            }
            hasher.add(folded: 0x2d)
            shape.insert(.hyphenated)
        case 0x2e:
            guard LetterScan.isLetter(next), joinsAtFullStop(next, after) else { return false }
            hasher.add(folded: 0x2e)
            shape.insert(.dotted)
        case 0x26:
            // "AT&T", "R&B".
            guard capitals == letters, LetterScan.isUppercase(next) else { return false }
            hasher.add(folded: 0x26)
        default:
            guard LetterScan.isApostrophe(mark), mark != 0x60, LetterScan.isLetter(next),
                Self.clitic(at: after, in: bytes, to: end) == after
            else { return false }
            hasher.add(folded: 0x27)
        }
        segment = 0
        return true
    }

    /// "U.S.-led", "US-led" and "Iran-backed" are split, and so are "then-President" and "pro-Russian", but not
    /// "al-Assad" and "Jong-un".
    private func splitsAtHyphen(before next: UInt32, _ after: Int) -> Bool {
        let nextIsSmall = LetterScan.lowercased(next) == next && !(next >= 0x30 && next <= 0x39)
        if nextIsSmall {
            if capitals == letters && letters >= 2 && segment >= 1 { return true }
            return capitals > 0 && Abbreviations.suffixes.contains(keyOfPart(after))
        }
        guard capitals == 0, LetterScan.isUppercase(next) else { return false }
        return letters >= 3 ? !Abbreviations.particles.contains(key) : Abbreviations.shortPrefixes.contains(key)
    }

    /// The key of the letters from an offset.
    private func keyOfPart(_ start: Int) -> WordKey {
        var hasher = WordHasher()
        var offset = start
        while offset < end {
            let (value, length) = LetterScan.scalar(at: offset, in: bytes)
            guard LetterScan.isLetter(value) else { break }
            hasher.add(scalar: value)
            offset += length
        }
        return hasher.key
    }

    /// Inner full stops: after single letters ("U.S", "a.m", "D-N.Y"), and before a small letter ("bbc.co").
    private func joinsAtFullStop(_ next: UInt32, _ after: Int) -> Bool {
        let nextEnd = after + LetterScan.scalar(at: after, in: bytes).length
        let isLong = nextEnd < end && LetterScan.isLetter(LetterScan.scalar(at: nextEnd, in: bytes).value)
        if segment == 1 && (letters == 1 || shape.contains(.dotted) || shape.contains(.hyphenated)) {
            return !isLong || !LetterScan.isUppercase(next)
        }
        return letters > 1 && !LetterScan.isUppercase(next) && LetterScan.lowercased(next) == next
    }

    /// The first scalar after the full stop and white space at the word's end, or 0.
    private var next: UInt32 {
        var offset = at + 1
        while offset < end {
            let (value, length) = LetterScan.scalar(at: offset, in: bytes)
            guard LetterScan.isSpace(value) else { return value }
            offset += length
        }
        return 0
    }

    private var nextIsCapital: Bool { LetterScan.isUppercase(next) }

    /// The end of "s", "d", "m", "ll", "re" or "ve" at an offset where nothing of a word follows it; else the offset.
    static func clitic(at start: Int, in bytes: [UInt8], to end: Int) -> Int {
        guard start < end else { return start }
        let first = bytes[start] | 0x20
        var length = 0
        if first == 0x73 || first == 0x64 || first == 0x6d {
            length = 1
        } else if start + 1 < end {
            let second = bytes[start + 1] | 0x20
            let isPair = (first, second) == (0x6c, 0x6c) || (first, second) == (0x72, 0x65)
            if isPair || (first, second) == (0x76, 0x65) { length = 2 }
        }
        guard length > 0 else { return start }
        let stop = start + length
        if stop < end {
            let after = LetterScan.scalar(at: stop, in: bytes).value
            if LetterScan.isLetter(after) || (after >= 0x30 && after <= 0x39) { return start }
        }
        return stop
    }
}
