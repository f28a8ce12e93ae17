import NewsModel
import UnicodeText

/// What stands before the dash at the beginning of a report: "TEHRAN, Iran, June 3 (AP) —".
struct Dateline {
    /// The place, with its country or state; nil where only an agency is given: "(Reuters) -".
    let place: TextSpan?
    /// The agency in brackets.
    let agency: TextSpan?
    /// The day, mostly without its year.
    let date: StatedDate?
    /// Where the report begins: the byte after the dash and the white space behind it.
    let bodyStart: Int

    /// A dateline's dash stands within so many bytes.
    private static let reach = 120

    /// The dateline that begins a paragraph, or nil; `parts` lends its memory.
    ///
    /// A place in capitals may stand alone; in small letters it needs a country, a date or an agency beside it, so that
    /// "Khamenei — who said" is none.
    static func read(
        _ paragraph: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ parts: inout DatelineParts
    ) -> Dateline? {
        var end = min(paragraph.upperBound, paragraph.lowerBound + reach)
        while end < paragraph.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
        let range = paragraph.lowerBound..<max(paragraph.lowerBound, end)
        guard mayHoldDivider(range, text) else { return nil }
        var reader = TokenReader(range, in: text)
        parts.removeAll()
        while let token = reader.next() {
            if token.mark == .dash {
                guard parts.isComplete, parts.isDateline else { return nil }
                let start = bodyStart(after: token.range.upperBound, paragraph, text)
                guard start == paragraph.upperBound || parts.isSure || mayBegin(start, text) else { return nil }
                return parts.dateline(bodyStart: start)
            }
            // "Washington (CNN) The mayor": the agency alone divides where it is a known one.
            if !token.isMark, parts.endsWithKnownAgency {
                guard mayBegin(token.range.lowerBound, text) else { return nil }
                return parts.dateline(bodyStart: token.range.lowerBound)
            }
            guard parts.take(token) else { return nil }
        }
        return nil
    }

    /// Whether a range of a text has a hyphen, a closing bracket or perhaps a dash, which most paragraphs' beginnings have
    /// not; what stands right behind the range may count.
    private static func mayHoldDivider(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound, offset + ByteBlock.count <= text.count {
            let block = ByteBlock(text, offset)
            let hyphensAndBrackets = block.places(of: 0x2D).union(block.places(of: 0x29))
            if !hyphensAndBrackets.union(block.places(of: 0xE2)).isEmpty { return true }
            offset += ByteBlock.count
        }
        return offset < range.upperBound
            && text[offset..<range.upperBound].contains { $0 == 0x2D || $0 == 0x29 || $0 == 0xE2 }
    }

    /// A line that is a place and a day and nothing else: "OSLO 2016-06-03".
    static func read(line tokens: ArraySlice<Token>) -> Dateline? {
        guard let first = tokens.first, first.isAllCapitals, let last = tokens.last else { return nil }
        var parts = DatelineParts()
        for index in tokens.indices {
            if DateReading.date(tokens, at: index) != nil {
                guard let date = DateReading.wholeLine(tokens[index...]), parts.isInCapitals, let place = parts.place
                else { return nil }
                return Dateline(place: place, agency: parts.agency, date: date, bodyStart: last.range.upperBound)
            }
            guard parts.take(tokens[index]) else { return nil }
        }
        return nil
    }

    private static func bodyStart(
        after dash: Int, _ paragraph: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var start = dash
        while start < paragraph.upperBound {
            let (scalar, length) = text.scalar(at: start)
            guard ScalarClass.isWhitespace(scalar) || scalar < 0x20 else { break }
            start += length
        }
        return start
    }

    /// Whether a report may begin so: with anything but a small letter.
    private static func mayBegin(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        !ScalarClass.isLowercase(text.scalar(at: start).value)
    }
}
