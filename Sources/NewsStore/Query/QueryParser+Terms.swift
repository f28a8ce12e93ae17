import UnicodeText

/// A value as it is typed, before its field says what it means.
struct TypedValue {
    enum Kind { case word, phrase, pattern }

    let kind: Kind
    /// Without quotation marks and slashes.
    let text: String
    /// Where `text` stands.
    let inner: Range<Int>
    /// Where the value stands, marks included.
    let range: Range<Int>
    /// False for a phrase or a pattern whose end is not typed yet.
    let isClosed: Bool
}

extension QueryParser {
    /// Reads one condition; in a field's brackets `field` is that field.
    mutating func term(in field: QueryField?) throws(QueryMistake) -> QueryNode {
        if let name = fieldName() {
            if let field { throw .fieldInside(field, name.lowerBound..<name.upperBound + 1) }
            return try fieldTerm(name)
        }
        let typed = try value()
        return .term(QueryTerm(field: field, value: try meaning(of: typed, field), range: typed.range))
    }

    /// Reads a field with its value; its name stands at `name`.
    private mutating func fieldTerm(_ name: Range<Int>) throws(QueryMistake) -> QueryNode {
        let whole = name.lowerBound..<name.upperBound + 1
        guard let field = QueryField(rawValue: string(name).lowercased()) else { throw .noField(string(name), whole) }
        offset = whole.upperBound
        if isBlank { throw QueryMistake.noValue(field, whole).unfinished }
        switch bytes[offset] {
        case UInt8(ascii: "("): return try bracket(in: field)
        case UInt8(ascii: "-"): throw .minusInside(field, offset..<offset + 1)
        default:
            if isSpace || bytes[offset] == UInt8(ascii: ")") { throw .noValue(field, whole) }
            let value = try value()
            let range = name.lowerBound..<value.range.upperBound
            return .term(QueryTerm(field: field, value: try meaning(of: value, field), range: range))
        }
    }

    /// Where a field's name stands here: letters before a colon. `10:30` and `https://…` are words.
    private func fieldName() -> Range<Int>? {
        var end = offset
        while end < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(at: end, in: bytes)
            if scalar == UInt32(UInt8(ascii: ":")) { break }
            guard ScalarClass.isLetter(scalar) else { return nil }
            end += length
        }
        guard end > offset, end < bytes.count else { return nil }
        return Self.schemes.contains(string(offset..<end).lowercased()) ? nil : offset..<end
    }

    private static let schemes: Set<String> = ["http", "https", "ftp", "file", "mailto"]

    private mutating func value() throws(QueryMistake) -> TypedValue {
        let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
        if Self.isQuotationMark(scalar) { return try phrase(length) }
        if scalar == UInt32(UInt8(ascii: "/")) { return try pattern() }
        let range = offset..<endOfWord(from: offset)
        offset = range.upperBound
        return TypedValue(kind: .word, text: string(range), inner: range, range: range, isClosed: true)
    }

    /// Reads up to the next quotation mark, of whatever kind, or the end.
    private mutating func phrase(_ length: Int) throws(QueryMistake) -> TypedValue {
        let start = offset
        offset += length
        let inner = offset
        var closing = 0
        while !isAtEnd, closing == 0 {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
            if Self.isQuotationMark(scalar) { closing = length } else { offset += length }
        }
        let range = inner..<offset
        offset += closing
        return try checked(.phrase, range, start..<offset, isClosed: closing > 0, marks: "the quotation marks")
    }

    /// Reads up to the next slash without a backslash before it, or the end.
    private mutating func pattern() throws(QueryMistake) -> TypedValue {
        let start = offset
        offset += 1
        let inner = offset
        while !isAtEnd, bytes[offset] != UInt8(ascii: "/") {
            offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        offset = min(offset, bytes.count)
        let range = inner..<offset
        let isClosed = !isAtEnd
        if isClosed { offset += 1 }
        let end = endOfWord(from: offset)
        if end > offset { throw .afterPattern(offset..<end) }
        return try checked(.pattern, range, start..<offset, isClosed: isClosed, marks: "the slashes")
    }

    private func checked(
        _ kind: TypedValue.Kind, _ inner: Range<Int>, _ range: Range<Int>, isClosed: Bool, marks: String
    ) throws(QueryMistake) -> TypedValue {
        if inner.isEmpty {
            let mistake = QueryMistake.nothingBetween(marks, range)
            throw isClosed ? mistake : mistake.unfinished
        }
        return TypedValue(kind: kind, text: string(inner), inner: inner, range: range, isClosed: isClosed)
    }
}

// MARK: Meaning

extension QueryParser {
    /// What a typed value means for a field; nil for words anywhere.
    private func meaning(of typed: TypedValue, _ field: QueryField?) throws(QueryMistake) -> QueryValue {
        if typed.kind == .pattern {
            if let field, !field.takesPattern { throw .noPattern(field, typed.range) }
            return .pattern(try pattern(typed))
        }
        // A word that is the last of the query may be going on.
        let goesOn = typed.range.upperBound == bytes.count && !(typed.kind == .phrase && typed.isClosed)
        switch field {
        case .date: return .days(try DayRangeParser(typed, goesOn: goesOn).days())
        case .state: return .state(try choice(typed, .state, goesOn: goesOn))
        case .part: return .part(try choice(typed, .part, goesOn: goesOn))
        case .speaker, .person, .country, .about:
            if let field, SearchWords(typed.text).isEmpty { throw .wrongValue(field, typed.range) }
            return .words(typed.text)
        case nil, .title, .text, .byline, .outlet, .said: return .words(typed.text)
        }
    }

    private func pattern(_ typed: TypedValue) throws(QueryMistake) -> RegexSearch {
        do {
            return try RegexSearch(typed.text)
        } catch {
            let mistake = QueryMistake.pattern(error, at: typed.inner.lowerBound)
            throw typed.isClosed ? mistake : mistake.unfinished
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ typed: TypedValue, _ field: QueryField, goesOn: Bool
    ) throws(QueryMistake) -> Choice {
        let text = typed.text.lowercased()
        if let choice = Choice(rawValue: text) { return choice }
        let mistake = QueryMistake.wrongValue(field, typed.range)
        throw goesOn && Choice.allCases.contains { $0.rawValue.hasPrefix(text) } ? mistake.unfinished : mistake
    }
}
