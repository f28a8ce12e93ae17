import NewsModel

/// Reads dates that a source gives in a field of their own.
enum GivenDate {
    /// A date and time as feeds, mails, pages and records write them: ISO 8601, RFC 5322 with its usual mistakes, in
    /// many languages, seconds since 1970, or a day as newspapers write it; nil for anything else.
    static func read(_ words: String, _ facts: FileFacts) -> ArticleDate? {
        let bytes = Array(words.utf8.prefix(100))
        guard bytes.count == words.utf8.count else { return nil }
        if let date = ISODate.read(bytes) ?? WordedDate.read(words) { return date }
        let digits = bytes.trimmed
        if [9, 10, 13].contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            return timestamp(String(decoding: digits, as: UTF8.self))
        }
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

    /// A date and time in ISO 8601 and nothing else.
    static func iso(_ source: [UInt8]) -> ArticleDate? { ISODate.read(source) }
}
