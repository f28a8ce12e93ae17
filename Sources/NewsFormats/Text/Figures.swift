import NewsModel

/// What a word that begins with a figure tells of a date: only its day, only its year, or all of it; the rest is 0.
struct Figures: Equatable {
    /// 1700 to 2199; in a whole date 1 to 9999.
    private(set) var year: UInt16 = 0
    /// 1 to 12; not 0 only in a whole date.
    private(set) var month: UInt8 = 0
    /// 1 to 31.
    private(set) var day: UInt8 = 0

    /// The day of a month, where that is all: "3", "22nd".
    var dayAlone: Int? { month == 0 && day != 0 ? Int(day) : nil }
    /// The year, where that is all.
    var yearAlone: Int? { month == 0 && year != 0 ? Int(year) : nil }
    /// The whole date: "2016-06-03".
    var date: StatedDate? {
        month == 0 ? nil : StatedDate(year: Int(year), month: Int(month), day: Int(day))
    }

    /// The figures of a word that gives none.
    init() {}

    /// Reads `word`, which is not empty, as `key` stands for it without its final full stop.
    init(_ word: Slice<UnsafeBufferPointer<UInt8>>, key: Slice<UnsafeBufferPointer<UInt8>>) {
        if let date = Self.date(word) {
            (year, month, day) = (UInt16(date.year ?? 0), UInt8(date.month), UInt8(date.day))
            return
        }
        var digits = key
        for ending in Self.ordinalEndings where Self.isFolded(digits.suffix(2), ending) { digits = digits.dropLast(2) }
        if digits.count <= 2, let number = Self.number(digits), (1...31).contains(number) {
            day = UInt8(number)
        } else if key.count == 4, let number = Self.number(key), (1700...2199).contains(number) {
            year = UInt16(number)
        }
    }

    /// Whether a word gives a time of day, as its `key` without a final full stop tells: "14:05", "2.05pm", "9Z".
    static func isTime(_ key: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = key.first, first >= 0x30, first <= 0x39, key.count <= 14 else { return false }
        let rest = key.drop { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x3A || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D }
        return rest.isEmpty || timeEndings.contains { isFolded(rest, $0) }
    }

    /// "2016-06-03", with or without a time behind a T; "03.06.2016"; "25/6/2016", where only one order is possible.
    private static func date(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> StatedDate? {
        var rest = word
        guard let first = takeNumber(&rest), let separator = rest.popFirst(), let second = takeNumber(&rest),
            rest.popFirst() == separator, let third = takeNumber(&rest), rest.isEmpty || rest.first == 0x54
        else { return nil }
        guard separator == 0x2D || separator == 0x2E || separator == 0x2F else { return nil }
        if first.length == 4 { return checked(first.value, second.value, third.value) }
        guard third.length == 4 else { return nil }
        if separator == 0x2E || first.value > 12 { return checked(third.value, second.value, first.value) }
        // Day and month are told apart only where one of them is no month, or both are the same.
        guard second.value > 12 || first.value == second.value else { return nil }
        return checked(third.value, first.value, second.value)
    }

    /// Takes a number of up to four bytes, with or without a plus sign, off the beginning.
    private static func takeNumber(
        _ rest: inout Slice<UnsafeBufferPointer<UInt8>>
    ) -> (value: Int, length: Int)? {
        let digits = rest.prefix(4).prefix { $0 == 0x2B || ($0 >= 0x30 && $0 <= 0x39) }
        rest = rest.dropFirst(digits.count)
        return number(digits).map { ($0, digits.count) }
    }

    private static func checked(_ year: Int, _ month: Int, _ day: Int) -> StatedDate? {
        ArticleDate(year: year, month: month, day: day).map { StatedDate(year: $0.year, month: $0.month, day: $0.day) }
    }

    /// The number that up to four bytes give, with or without a plus sign before its figures.
    private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let digits = bytes.first == 0x2B ? bytes.dropFirst() : bytes
        guard !digits.isEmpty else { return nil }
        var number = 0
        for byte in digits {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    /// Whether bytes are those of `text` when their capitals are made small.
    private static func isFolded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return bytes.elementsEqual(wanted) { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }

    private static let ordinalEndings: [StaticString] = ["st", "nd", "rd", "th"]
    private static let timeEndings: [StaticString] = ["am", "pm", "a.m", "p.m", "h", "z", "gmt", "utc"]
}
