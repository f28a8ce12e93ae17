import NewsModel
import UnicodeText

/// Reads dates that are written with words or marks between their numbers: RFC 822 and 5322 with the mistakes that
/// programs make, asctime, and their like in other languages.
///
/// The parts may come in any order that leaves no doubt; weekdays count for nothing, right or wrong.
struct WordedDate {
    private var scan: DateScan
    private let bytes: [UInt8]
    private var parts = DateParts()
    /// The numbers that are no time, zone or marked part, with how many figures each has.
    private var numbers: [(value: Int, figures: Int)] = []
    /// True where the month so far may have been a weekday: "mar." is both in French.
    private var isMonthDoubtful = false
    private var half: DateWords.Half?
    private var isFailed = false

    /// Korea has one zone, which its feeds leave out.
    private static let koreanZone = 9 * 60

    /// The date that words give; nil where something in them is understood as no part of it.
    static func read(_ words: String) -> ArticleDate? {
        var reader = WordedDate(words)
        return reader.read()
    }

    private init(_ words: String) {
        bytes = Array(words.utf8)
        scan = DateScan(bytes)
    }

    private mutating func read() -> ArticleDate? {
        while !scan.isAtEnd, !isFailed, let byte = scan.byte() {
            switch byte {
            case 0x30...0x39: readNumber()
            case 0x2B, 0x2D: readSign(isWest: byte == 0x2D)
            case 0x41...0x5A, 0x61...0x7A, 0x80...: readWord()
            default: scan.skip(1)
            }
        }
        guard !isFailed, fitNumbers() else { return nil }
        if let half, let hour = parts.hour { parts.hour = half.hour(hour) }
        if parts.hour == nil { parts.zone = nil }
        return parts.date
    }

    private mutating func fail() { isFailed = true }

    // MARK: Numbers

    private mutating func readNumber() {
        let figures = scan.digitCount
        guard figures <= 4, let value = scan.digits(figures) else {
            fail()
            return
        }
        let next = scan.byte()
        if next == 0x3A { return readTime(hour: value) }
        if let mark = next, [0x2E, 0x2F, 0x2D].contains(mark), isFigure(scan.byte(1)), figures != 3 {
            return readMarkedDay(value, figures, mark)
        }
        if next == 0x68 || next == 0x48, isFigure(scan.byte(1)) {
            // French: "14h05".
            scan.skip(1)
            return finishTime(hour: value, minute: scan.number(2...2))
        }
        if let unit = DateWords.unit(bytes, at: scan.position) {
            if unit.isKorean, parts.zone == nil { parts.zone = Self.koreanZone }
            scan.skip(unit.length)
            return set(unit.part, value)
        }
        skipOrdinalEnding()
        numbers.append((value, figures))
    }

    private func isFigure(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    private mutating func skipOrdinalEnding() {
        guard let first = scan.byte(), let second = scan.byte(1) else { return }
        let ending = [first | 0x20, second | 0x20]
        let isAlone = scan.byte(2).map { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) } ?? true
        if isAlone, DateWords.ordinalEndings.contains(ending) { scan.skip(2) }
    }

    /// `03.06.2016`, `6/3/2016` where only one order is possible, `2006/09/15`; a lone pair is a time or is refused.
    private mutating func readMarkedDay(_ first: Int, _ figures: Int, _ mark: UInt8) {
        _ = scan.take(mark)
        let secondFigures = scan.digitCount
        guard let second = scan.number(1...4) else { return fail() }
        guard scan.take(mark), isFigure(scan.byte()) else {
            // "14.05" is a time; "Jun-03-2016" has its month elsewhere.
            if mark == 0x2E { return finishTime(hour: first, minute: secondFigures == 2 ? second : nil) }
            numbers.append(contentsOf: [(first, figures), (second, secondFigures)])
            return
        }
        let thirdFigures = scan.digitCount
        guard parts.year == nil, let third = scan.number(1...4) else { return fail() }
        if figures == 4 {
            (parts.year, parts.month, parts.day) = (first, second, third)
            return
        }
        guard thirdFigures != 3 else { return fail() }
        parts.year = thirdFigures == 4 ? third : DateParts.year(ofTwoFigures: third)
        // With slashes and dashes, day and month are told apart only where one of them is no month.
        if mark == 0x2E || first > 12 || first == second {
            (parts.day, parts.month) = (first, second)
        } else if second > 12 {
            (parts.day, parts.month) = (second, first)
        } else {
            fail()
        }
    }

    private mutating func set(_ part: DateWords.Unit, _ value: Int) {
        switch part {
        case .year: parts.year = value < 100 ? DateParts.year(ofTwoFigures: value) : value
        case .month: parts.month = value
        case .day: parts.day = value
        case .hour: parts.hour = value
        case .minute: parts.minute = value
        case .second: parts.second = value
        }
    }

    // MARK: Time and zone

    private mutating func readTime(hour: Int) {
        _ = scan.take(0x3A)
        let minute = scan.number(1...2)
        guard scan.byte() == 0x3A else { return finishTime(hour: hour, minute: minute) }
        scan.skip(1)
        guard let second = scan.number(1...2), scan.byte() != 0x3A else { return fail() }
        parts.second = second
        finishTime(hour: hour, minute: minute)
    }

    private mutating func finishTime(hour: Int, minute: Int?) {
        guard parts.hour == nil, let minute else { return fail() }
        (parts.hour, parts.minute) = (hour, minute)
        if parts.second != nil { scan.skipFraction() }
    }

    /// A plus or minus behind the time begins a zone; elsewhere it only sets numbers apart.
    private mutating func readSign(isWest: Bool) {
        let isLoose = scan.byte(-1) == 0x20
        scan.skip(1)
        guard parts.hour != nil else {
            // A year below 0 is what some programs make of no date at all.
            if isWest, isLoose, isFigure(scan.byte()) { fail() }
            return
        }
        if isFigure(scan.byte()) {
            guard let minutes = scan.zoneFigures() else { return fail() }
            parts.zone = isWest ? -minutes : minutes
        } else if let byte = scan.byte(), byte > 0x20 {
            fail()
        }
    }

    // MARK: Words

    private mutating func readWord() {
        let start = scan.position
        let word = DateWords.word(bytes, at: start)
        scan.skip(max(1, word.length))
        guard !word.letters.isEmpty else { return }
        if let half = readDottedHalf(word.letters) {
            self.half = half
            return
        }
        if let month = DateWords.months[word.letters] {
            guard parts.month == nil || isMonthDoubtful else { return fail() }
            parts.month = month
            isMonthDoubtful = DateWords.weekdays.contains(word.letters)
        } else if let half = DateWords.halves[word.letters] {
            self.half = half
            if DateWords.isKorean(word.letters), parts.zone == nil { parts.zone = Self.koreanZone }
        } else if let zone = ZoneNames.minutes(word.letters) {
            // Ahead of the time, "pt." is a Polish Friday.
            if parts.zone == nil, parts.hour != nil { parts.zone = zone }
        } else if !DateWords.countsForNothing(word.letters), !isUnknownZone(start, word.length) {
            fail()
        }
    }

    /// The rest of "a.m." and its like, of which the first letter is read.
    private mutating func readDottedHalf(_ letter: String) -> DateWords.Half? {
        guard scan.byte() == 0x2E, letter.unicodeScalars.count == 1 else { return nil }
        let second = DateWords.word(bytes, at: scan.position + 1)
        guard let half = DateWords.halves[letter + second.letters] else { return nil }
        scan.skip(1 + second.length)
        return half
    }

    /// Up to five capitals behind the time are a zone that nobody knows.
    private func isUnknownZone(_ start: Int, _ length: Int) -> Bool {
        parts.hour != nil && length <= 5 && bytes[start..<start + length].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    // MARK: Day and year

    /// Finds the day and the year among the numbers that stand alone; false where there is any doubt.
    private mutating func fitNumbers() -> Bool {
        if parts.day != nil || parts.year != nil { return numbers.isEmpty }
        guard parts.month != nil, numbers.count == 2 else { return false }
        let yearIndex = numbers.firstIndex { $0.figures >= 3 } ?? numbers.firstIndex { $0.value > 31 } ?? 1
        let (year, day) = (numbers[yearIndex], numbers[1 - yearIndex])
        guard day.figures <= 2, year.figures != 3 else { return false }
        parts.year = year.figures <= 2 ? DateParts.year(ofTwoFigures: year.value) : year.value
        parts.day = day.value
        return true
    }
}
