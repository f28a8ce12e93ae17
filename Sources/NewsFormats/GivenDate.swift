import NewsModel

/// Reads dates that a source gives in a field of their own.
enum GivenDate {
    /// A date and time in ISO 8601, or a day as newspapers write it; nil for anything else.
    static func read(_ words: String, _ facts: FileFacts) -> ArticleDate? {
        let bytes = Array(words.utf8.prefix(100))
        guard bytes.count == words.utf8.count else { return nil }
        if let date = iso(bytes) { return date }
        return DateReading.wholeLine(Token.tokens(TextSpan(0, bytes.count), in: bytes))?.resolved(facts)
    }

    /// Seconds or milliseconds since 1970, as digits.
    static func timestamp(_ digits: String) -> ArticleDate? {
        guard let number = Double(digits), number.isFinite, number > 0, number < 1e14 else { return nil }
        let seconds = Int(number >= 1e11 ? number / 1000 : number)
        let (year, month, day) = CivilDay.date(of: seconds / 86_400)
        let rest = seconds % 86_400
        let time = ClockTime(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, zone: 0)
        return ArticleDate(year: year, month: month, day: day, time: time)
    }

    /// `2016-06-03`, `2016-06-03T14:05`, `2016-06-03 14:05:00.123+0200`; white space around it counts for nothing.
    static func iso(_ source: [UInt8]) -> ArticleDate? {
        var scan = DateScan(source)
        guard let year = scan.digits(4), scan.take(0x2D), let month = scan.digits(2), scan.take(0x2D),
            let day = scan.digits(2)
        else { return nil }
        if scan.isAtEnd { return ArticleDate(year: year, month: month, day: day) }
        guard scan.take(0x54) || scan.take(0x74) || scan.take(0x20), let hour = scan.digits(2), scan.take(0x3A),
            let minute = scan.digits(2)
        else { return nil }
        var second: Int?
        if scan.take(0x3A) {
            second = scan.digits(2)
            if second == nil { return nil }
            if scan.take(0x2E) || scan.take(0x2C) { scan.skipDigits() }
        }
        let zone = scan.zone()
        guard scan.isAtEnd, let time = ClockTime(hour: hour, minute: minute, second: second, zone: zone) else {
            return nil
        }
        return ArticleDate(year: year, month: month, day: day, time: time)
    }
}

/// Walks over the bytes of a date.
private struct DateScan {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ source: [UInt8]) {
        var bytes = source[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        (self.bytes, position) = (bytes, bytes.startIndex)
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.endIndex, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// A number of just so many digits.
    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.endIndex else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        position += count
        return number
    }

    mutating func skipDigits() {
        while position < bytes.endIndex, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    }

    /// `Z`, `+02:00`, `+0200`, `+02`, with a space before it; in minutes east of UTC.
    mutating func zone() -> Int? {
        _ = take(0x20)
        if take(0x5A) || take(0x7A) { return 0 }
        let isWest = take(0x2D)
        guard isWest || take(0x2B), let hours = digits(2) else { return nil }
        _ = take(0x3A)
        let minutes = hours * 60 + (digits(2) ?? 0)
        return isWest ? -minutes : minutes
    }
}
