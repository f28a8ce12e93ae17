import NewsModel

/// Reads the value of `date:`: a year, a month or a day, or two of them with `..` between, of which one may be missing.
struct DayRangeParser {
    private let typed: TypedValue
    /// True where the user may be typing on.
    private let goesOn: Bool

    init(_ typed: TypedValue, goesOn: Bool) { (self.typed, self.goesOn) = (typed, goesOn) }

    /// The days as `ArticleDate.dayOrder` counts them.
    func days() throws(QueryMistake) -> ClosedRange<Int> {
        let text = Array(typed.text.utf8)
        guard let dots = text.indices.dropLast().first(where: { text[$0] == Self.dot && text[$0 + 1] == Self.dot })
        else {
            let end = text.count
            // `2016-06.` may become a range.
            let isHalf = goesOn && text.last == Self.dot
            return try period(text[..<(isHalf ? end - 1 : end)], isLast: true)
        }
        let (first, last) = (text[..<dots], text[(dots + 2)...])
        if first.isEmpty && last.isEmpty { throw mistake(couldGoOn: true) }
        let start = first.isEmpty ? Int.min : try period(first, isLast: false).lowerBound
        let end = last.isEmpty ? Int.max : try period(last, isLast: true).upperBound
        if start > end { throw .backwards(typed.range) }
        return start...end
    }

    private static let dot = UInt8(ascii: ".")

    /// The days of `2016`, `2016-06` or `2016-06-03`; a zero before a month or a day may be left out.
    private func period(_ text: ArraySlice<UInt8>, isLast: Bool) throws(QueryMistake) -> ClosedRange<Int> {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count <= 3, text.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
            zip(parts, [4, 2, 2]).allSatisfy({ $0.count <= $1 }), let year = parts.first
        else { throw mistake(couldGoOn: false) }
        let isWhole = year.count == 4 && parts.dropFirst().allSatisfy { !$0.isEmpty }
        if !isWhole { throw mistake(couldGoOn: isLast && (parts.count == 1 || year.count == 4)) }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let (month, day) = (numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
        guard let first = ArticleDate(year: numbers[0], month: month ?? 1, day: day ?? 1) else {
            let isZero = numbers.last == 0 && parts.last?.count == 1 && isLast
            let there = QueryMistake.noSuchDay(String(decoding: text, as: UTF8.self), typed.range)
            throw isZero && goesOn ? there.unfinished : there
        }
        let lastMonth = month ?? 12
        let lastDay = day ?? ArticleDate.daysIn(month: lastMonth, year: numbers[0])
        let last = ArticleDate(year: numbers[0], month: lastMonth, day: lastDay) ?? first
        return first.dayOrder...last.dayOrder
    }

    private func mistake(couldGoOn: Bool) -> QueryMistake {
        let mistake = QueryMistake.wrongValue(.date, typed.range)
        return goesOn && couldGoOn ? mistake.unfinished : mistake
    }
}
