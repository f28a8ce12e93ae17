import NewsModel
import UnicodeText

/// A word or a mark of one of the short lines that surround a body: byline, agency, date, dateline.
struct Token {
    /// Where it stands in the text.
    let span: TextSpan
    /// The word as it stands, or the mark: `,` `;` `:` `|` `(` `)` `/`, and `-` for a dash of any kind.
    let text: String
    /// True for a mark.
    let isMark: Bool
    /// True where white space or the line's start stands before it.
    let isSpaced: Bool

    /// Whether this is the given mark.
    func isMark(_ mark: String) -> Bool { isMark && text == mark }

    /// The word with its capitals made small and without a final full stop, for look-ups.
    var key: String {
        let small = text.lowercased()
        return small.hasSuffix(".") ? String(small.dropLast()) : small
    }

    /// True where the first letter is a capital.
    var isCapitalised: Bool { text.unicodeScalars.first.map { ScalarClass.isUppercase($0.value) } ?? false }

    /// True where there is no small letter and at least one capital.
    var isAllCapitals: Bool {
        var hasCapital = false
        for scalar in text.unicodeScalars {
            if ScalarClass.isLowercase(scalar.value) { return false }
            if ScalarClass.isUppercase(scalar.value) { hasCapital = true }
        }
        return hasCapital
    }

    /// True where digits are all there is.
    var isNumber: Bool { !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    /// The words and marks of `span`. Linear in the span, which callers keep short.
    static func tokens(_ span: TextSpan, in text: [UInt8]) -> [Token] {
        var (tokens, offset, isSpaced): ([Token], Int, Bool) = ([], span.start, true)
        while offset < span.end {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            if ScalarClass.isWhitespace(scalar) || scalar < 0x20 {
                (offset, isSpaced) = (offset + length, true)
            } else if let mark = mark(at: offset, span, text) {
                tokens.append(
                    Token(
                        span: TextSpan(offset, offset + mark.length), text: mark.text, isMark: true,
                        isSpaced: isSpaced))
                (offset, isSpaced) = (offset + mark.length, false)
            } else {
                let end = wordEnd(offset, span, text)
                tokens.append(
                    Token(
                        span: TextSpan(offset, end), text: String(decoding: text[offset..<end], as: UTF8.self),
                        isMark: false, isSpaced: isSpaced))
                (offset, isSpaced) = (end, false)
            }
        }
        return tokens
    }

    private static func wordEnd(_ start: Int, _ span: TextSpan, _ text: [UInt8]) -> Int {
        var end = start
        repeat {
            let (scalar, length) = UTF8Scan.scalar(at: end, in: text)
            if ScalarClass.isWhitespace(scalar) || scalar < 0x20 { break }
            end += length
        } while end < span.end && mark(at: end, span, text) == nil
        return min(end, span.end)
    }

    /// The mark at `offset`, with its length in bytes.
    private static func mark(at offset: Int, _ span: TextSpan, _ text: [UInt8]) -> (text: String, length: Int)? {
        func byte(_ index: Int) -> UInt8? { index >= span.start && index < span.end ? text[index] : nil }
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
        func isSpace(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 } ?? true }
        switch text[offset] {
        case 0x2C: return isDigit(byte(offset - 1)) && isDigit(byte(offset + 1)) ? nil : (",", 1)
        case 0x3B: return (";", 1)
        case 0x28: return ("(", 1)
        case 0x29: return (")", 1)
        case 0x7C: return ("|", 1)
        // A colon within a time, a slash within a date or an address, belong to their word.
        case 0x3A: return isSpace(byte(offset + 1)) ? (":", 1) : nil
        case 0x2F:
            return isDigit(byte(offset + 1)) || byte(offset + 1) == 0x2F || byte(offset - 1) == 0x2F ? nil : ("/", 1)
        case 0x2D:
            if byte(offset + 1) == 0x2D {
                var length = 2
                while byte(offset + length) == 0x2D { length += 1 }
                return ("-", length)
            }
            return isSpace(byte(offset + 1)) && (isSpace(byte(offset - 1)) || byte(offset - 1) == 0x29) ? ("-", 1) : nil
        case 0xE2, 0xC2:
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: text)
            // En dash, em dash, horizontal bar; bullet, middle dot.
            if (0x2013...0x2015).contains(scalar) { return ("-", length) }
            return scalar == 0x2022 || scalar == 0xB7 ? ("|", length) : nil
        default: return nil
        }
    }
}
