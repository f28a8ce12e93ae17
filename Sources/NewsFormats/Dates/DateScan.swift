/// Walks over the bytes of a date.
struct DateScan {
    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    /// White space at both ends counts for nothing.
    init(_ source: [UInt8]) {
        bytes = source.trimmed
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    /// The byte so far ahead of the next; nil past the ends.
    func byte(_ distance: Int = 0) -> UInt8? {
        bytes.indices.contains(position + distance) ? bytes[position + distance] : nil
    }

    /// How many figures follow.
    var digitCount: Int { bytes[position...].prefix { $0 >= 0x30 && $0 <= 0x39 }.count }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.endIndex, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Takes a byte that is one of these.
    mutating func take(oneOf choices: [UInt8]) -> Bool {
        guard let byte = byte(), choices.contains(byte) else { return false }
        position += 1
        return true
    }

    /// A number of just so many figures; what follows may be figures too.
    mutating func digits(_ count: Int) -> Int? {
        guard count > 0, position + count <= bytes.endIndex else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        position += count
        return number
    }

    /// All the figures that follow, where they are so many.
    mutating func number(_ counts: ClosedRange<Int>) -> Int? {
        let count = digitCount
        return counts.contains(count) ? digits(count) : nil
    }

    /// Goes on by so many bytes, at most to the end.
    mutating func skip(_ count: Int) { position = min(bytes.endIndex, position + count) }

    mutating func skipDigits() { position += digitCount }

    mutating func skipSpaces() { while take(0x20) {} }

    /// What a fraction of a second is written behind.
    mutating func skipFraction() {
        if byte() == 0x2E || byte() == 0x2C, let next = byte(1), next >= 0x30, next <= 0x39 {
            position += 1
            skipDigits()
        }
    }

    /// `Z`, `+02:00`, `+0200`, `+02`, with a space before it; in minutes east of UTC.
    mutating func zone() -> Int? {
        skipSpaces()
        if take(0x5A) || take(0x7A) { return 0 }
        let isWest = byte() == 0x2D
        guard take(0x2D) || take(0x2B), let minutes = zoneFigures() else { return nil }
        return isWest ? -minutes : minutes
    }

    /// `02:00`, `0200`, `02`, `2`: minutes.
    mutating func zoneFigures() -> Int? {
        switch digitCount {
        case 4:
            guard let hours = digits(2), let minutes = digits(2) else { return nil }
            return hours * 60 + minutes
        case 3:
            guard let hours = digits(1), let minutes = digits(2) else { return nil }
            return hours * 60 + minutes
        case 1, 2:
            guard let hours = digits(digitCount) else { return nil }
            guard take(0x3A) else { return hours * 60 }
            return number(1...2).map { hours * 60 + $0 }
        default: return nil
        }
    }
}
