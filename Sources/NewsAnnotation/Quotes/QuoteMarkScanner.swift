import NewsModel

/// Finds the quotation marks of a paragraph and what stands around each. Linear in the paragraph.
struct QuoteMarkScanner {
    private let text: [UInt8]
    private let paragraph: TextSpan
    private var marks: [QuoteMark] = []

    /// The marks of a paragraph in reading order; apostrophes within words are left out.
    static func marks(in paragraph: TextSpan, of text: [UInt8]) -> [QuoteMark] {
        var scanner = QuoteMarkScanner(text: text, paragraph: paragraph)
        scanner.scan()
        scanner.lookAround()
        return scanner.marks
    }

    /// True where the first thing in a paragraph is a mark that can open a quotation.
    static func opens(_ paragraph: TextSpan, of text: [UInt8], single: Bool) -> Bool {
        let scanner = QuoteMarkScanner(text: text, paragraph: paragraph)
        var at = paragraph.start
        while at < paragraph.end, text[at] <= 0x20 { at += 1 }
        guard let mark = scanner.glyph(at: at), at + mark.length < paragraph.end else { return false }
        if mark.glyph.isSingle { return single && mark.glyph != .rightSingle }
        return !single
    }

    private init(text: [UInt8], paragraph: TextSpan) {
        (self.text, self.paragraph) = (text, paragraph)
    }

    private mutating func scan() {
        var at = paragraph.start
        while at < paragraph.end {
            let byte = text[at]
            // Only these bytes begin a mark; everything else is passed by at one comparison a byte.
            guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3,
                let mark = glyph(at: at)
            else {
                at += 1
                continue
            }
            append(mark.glyph, TextSpan(at, at + mark.length))
            at += mark.length
        }
    }

    private mutating func append(_ glyph: QuoteMark.Glyph, _ span: TextSpan) {
        let before = QuoteSurroundings.before(span.start, from: paragraph.start, in: text)
        let after = QuoteSurroundings.after(span.end, to: paragraph.end, in: text)
        if glyph.isSingle, before == .letter || before == .digit, after == .letter || after == .digit { return }
        var mark = QuoteMark(span: span, glyph: glyph, before: before, after: after)
        if before == .digit, glyph == .straightDouble || glyph == .rightDouble, span.count != 2 {
            mark.isMeasure = isMeasure(before: span.start)
        }
        if glyph.isSingle {
            mark.isElision = Elision.begins(at: span.end, to: paragraph.end, in: text)
            mark.followsS = span.start > paragraph.start && text[span.start - 1] | 0x20 == 0x73
        }
        marks.append(mark)
    }

    /// Digits, and before them a foot mark after a digit: `6'2`.
    private func isMeasure(before end: Int) -> Bool {
        var at = end
        while at > paragraph.start, end - at < 4, (0x30...0x39).contains(text[at - 1]) { at -= 1 }
        guard at > paragraph.start else { return false }
        var foot = at - 1
        if text[foot] == 0x99 || text[foot] == 0xB2, foot >= paragraph.start + 2 { foot -= 2 }
        let isFoot = text[foot] == 0x27 || text[foot] == 0xE2
        return isFoot && foot > paragraph.start && (0x30...0x39).contains(text[foot - 1])
    }

    /// The mark that begins at `at`, and its length in bytes.
    private func glyph(at: Int) -> (glyph: QuoteMark.Glyph, length: Int)? {
        guard at < paragraph.end else { return nil }
        switch text[at] {
        case 0x22: return (.straightDouble, 1)
        case 0x27: return apostrophes(at: at)
        case 0x60: return at + 1 < paragraph.end && text[at + 1] == 0x60 ? (.leftDouble, 2) : (.leftSingle, 1)
        case 0xC2 where at + 1 < paragraph.end:
            return text[at + 1] == 0xAB ? (.leftGuillemet, 2) : text[at + 1] == 0xBB ? (.rightGuillemet, 2) : nil
        case 0xE2 where at + 2 < paragraph.end && text[at + 1] == 0x80: return curly(at: at)
        case 0xE3 where at + 2 < paragraph.end && text[at + 1] == 0x80:
            return text[at + 2] == 0x8C || text[at + 2] == 0x8E
                ? (.lowDouble, 3) : text[at + 2] == 0x8D || text[at + 2] == 0x8F ? (.rightDouble, 3) : nil
        default: return nil
        }
    }

    /// Two apostrophes are one double mark; of three, the one on the inner side is a single mark.
    private func apostrophes(at: Int) -> (glyph: QuoteMark.Glyph, length: Int) {
        guard at + 1 < paragraph.end, text[at + 1] == 0x27 else { return (.straightSingle, 1) }
        let isTriple =
            at + 2 < paragraph.end && text[at + 2] == 0x27 && (at + 3 == paragraph.end || text[at + 3] != 0x27)
        let isFirst = at == paragraph.start || text[at - 1] != 0x27
        if isTriple, isFirst, QuoteSurroundings.before(at, from: paragraph.start, in: text).isWordOrStop {
            return (.straightSingle, 1)
        }
        return (.straightDouble, 2)
    }

    private func curly(at: Int) -> (glyph: QuoteMark.Glyph, length: Int)? {
        let isDoubled =
            at + 5 < paragraph.end && text[at + 3] == 0xE2 && text[at + 4] == 0x80
            && text[at + 5] == text[at + 2]
        switch text[at + 2] {
        case 0x98: return isDoubled ? (.leftDouble, 6) : (.leftSingle, 3)
        case 0x99: return isDoubled ? (.rightDouble, 6) : (.rightSingle, 3)
        case 0x9A, 0xB9: return (.leftSingle, 3)
        case 0xBA: return (.rightSingle, 3)
        case 0x9B: return (.leftSingle, 3)
        case 0x9C: return (.leftDouble, 3)
        case 0x9D: return (.rightDouble, 3)
        case 0x9E, 0x9F: return (.lowDouble, 3)
        default: return nil
        }
    }

    /// Marks that touch see past each other: in `"'No,'` both stand before a letter.
    private mutating func lookAround() {
        guard marks.count > 1 else { return }
        for index in 1..<marks.count where marks[index - 1].span.end == marks[index].span.start {
            marks[index].before = marks[index - 1].before
        }
        for index in (0..<marks.count - 1).reversed() where marks[index].span.end == marks[index + 1].span.start {
            marks[index].after = marks[index + 1].after
        }
    }
}

/// What can stand before a closing mark.
extension QuoteMark.Neighbour {
    /// True after something that a quotation can end with.
    fileprivate var isWordOrStop: Bool {
        switch self {
        case .letter, .digit, .comma, .stop, .ellipsis, .closingBracket: true
        case .space, .edge, .bracket, .dash: false
        }
    }
}
