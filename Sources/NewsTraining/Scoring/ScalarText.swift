import NewsModel

/// A half-open range of scalar offsets into a text: the corpora count scalars, and a tolerance of 2 is 2 scalars.
struct ScalarSpan: Hashable, Sendable, Comparable {
    let start: Int
    let end: Int

    init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, end) }

    /// The number of scalars that two spans share.
    func overlap(_ other: ScalarSpan) -> Int { max(0, min(end, other.end) - max(start, other.start)) }

    /// Reading order: by start, then the shorter first.
    static func < (a: ScalarSpan, b: ScalarSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// A text by its scalars, which knows where the bytes stand.
struct ScalarText: Sendable {
    let scalars: [Unicode.Scalar]
    /// One a byte, and one for the end: the index of the scalar that the byte is part of.
    private let index: [Int]

    /// The scalars of valid UTF-8.
    init(_ text: [UInt8]) {
        scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var index: [Int] = []
        index.reserveCapacity(text.count + 1)
        var count = -1
        for byte in text {
            if byte & 0xC0 != 0x80 { count += 1 }
            index.append(count)
        }
        index.append(count + 1)
        self.index = index
    }

    /// The scalars that a span of bytes covers.
    func span(_ span: TextSpan) -> ScalarSpan { ScalarSpan(index[span.start], index[span.end]) }

    /// The words of a span.
    func string(_ span: ScalarSpan) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars[span.start..<span.end])
        return String(string)
    }

    /// The parts of a span that stand in one line each, without white space around them; none for white space alone.
    func lines(_ span: ScalarSpan) -> [ScalarSpan] {
        scalars[span.start..<span.end].split(separator: "\n").compactMap { line in
            guard let first = line.firstIndex(where: { !$0.isSpace }),
                let last = line.lastIndex(where: { !$0.isSpace })
            else { return nil }
            return ScalarSpan(first, last + 1)
        }
    }
}

extension Unicode.Scalar {
    /// White space, or one of the four control characters that separate records.
    var isSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }

    /// A letter, or a number of any kind.
    var isLetterOrNumber: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
