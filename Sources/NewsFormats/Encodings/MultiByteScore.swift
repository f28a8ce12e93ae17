import UnicodeText

/// How well a charset of East Asia fits a text.
struct MultiByteScore {
    let charset: Charset
    /// What the bytes that are not ASCII cost when read as that charset, in half nats: the less, the likelier.
    let cost: Int

    /// A charset, what it costs before the text is looked at, and the languages written in it.
    private struct Candidate: Sendable {
        let charset: Charset
        let prior: Int
        let tables: [IdeographTables]
    }

    private static let candidates = [
        Candidate(charset: .gb18030, prior: 2, tables: [.simplified]),
        Candidate(charset: .big5, prior: 3, tables: [.traditional]),
        Candidate(charset: .shiftJIS, prior: 2, tables: [.japanese]),
        Candidate(charset: .eucJP, prior: 3, tables: [.japanese]),
        Candidate(charset: .eucKR, prior: 2, tables: [.korean]),
        Candidate(charset: .eucTW, prior: 12, tables: [.traditional]),
        Candidate(charset: .johab, prior: 14, tables: [.korean]),
    ]

    /// The scores of all charsets whose rules the text keeps, but for a few bytes.
    static func all(_ text: [UInt8]) -> [MultiByteScore] {
        candidates.compactMap { candidate in
            guard MultiByteRules.fits(text, candidate.charset) else { return nil }
            var decoded: [UInt8] = []
            _ = text.withUnsafeBufferPointer { CharsetDecoder.decode($0, as: candidate.charset, into: &decoded) }
            let costs = candidate.tables.map { cost(of: decoded, $0) }
            return MultiByteScore(charset: candidate.charset, cost: candidate.prior + (costs.min() ?? 0))
        }
    }

    private init(charset: Charset, cost: Int) { (self.charset, self.cost) = (charset, cost) }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// The cost of a text's characters that are not ASCII, and of the ASCII ones right behind them.
    private static func cost(of text: [UInt8], _ table: IdeographTables) -> Int {
        text.withUnsafeBufferPointer { text in
            let english = LetterTables.standard.english
            var (cost, offset) = (0, ASCIIScan.end(text, from: 0))
            while offset < text.count {
                let start = offset
                var before: UInt32 = 0
                if start > 0, isLetter(text[start - 1]) { cost += 3 }
                while offset < text.count, text[offset] >= 0x80 {
                    let (scalar, length) = text.scalar(at: offset)
                    let isLine = scalar == before && (0x2500...0x257F).contains(scalar)
                    cost += isLine ? 3 : table.cost(scalar)
                    before = scalar
                    offset += length
                }
                // A rare character seldom stands alone.
                if offset - start == 3, table.cost(before) > 19 { cost += 8 }
                if offset < text.count {
                    cost += isLetter(text[offset]) ? english.cost(0, Int(text[offset] | 0x20) - 0x60) + 6 : 2
                }
                offset = ASCIIScan.end(text, from: offset)
            }
            return cost
        }
    }
}

/// Which bytes may make characters in the charsets of East Asia.
enum MultiByteRules {
    /// Whether a text keeps a charset's rules, but for a few bytes in a hundred. Linear.
    static func fits(_ text: [UInt8], _ charset: Charset) -> Bool {
        var (good, bad, offset) = (0, 0, 0)
        while offset < text.count {
            if text[offset] < 0x80 {
                offset += 1
                continue
            }
            let length = length(text, offset, charset)
            if length == 0 { bad += 1 } else { good += 1 }
            offset += max(length, 1)
        }
        return good > 0 && bad * 25 <= good
    }

    /// The bytes of the character that begins at `offset`, whose first one is not ASCII; 0 where there is none.
    private static func length(_ text: [UInt8], _ offset: Int, _ charset: Charset) -> Int {
        let first = text[offset]
        let second = offset + 1 < text.count ? text[offset + 1] : 0
        let isHigh = second >= 0xA1 && second != 0xFF
        switch charset.name {
        case Charset.shiftJIS.name:
            if (0xA1...0xDF).contains(first) { return 1 }
            guard (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first) else { return 0 }
            return (0x40...0x7E).contains(second) || (0x80...0xFC).contains(second) ? 2 : 0
        case Charset.eucJP.name:
            if first == 0x8E { return (0xA1...0xDF).contains(second) ? 2 : 0 }
            if first == 0x8F { return isHigh && offset + 2 < text.count && text[offset + 2] >= 0xA1 ? 3 : 0 }
            return first >= 0xA1 && first != 0xFF && isHigh ? 2 : 0
        case Charset.eucTW.name:
            if first == 0x8E { return (0xA1...0xB0).contains(second) && offset + 3 < text.count ? 4 : 0 }
            return first >= 0xA1 && first != 0xFF && isHigh ? 2 : 0
        case Charset.gb18030.name:
            guard first >= 0x81, first != 0xFF else { return 0 }
            if (0x30...0x39).contains(second) { return offset + 3 < text.count && text[offset + 2] >= 0x81 ? 4 : 0 }
            return second >= 0x40 && second != 0x7F && second != 0xFF ? 2 : 0
        case Charset.big5.name:
            guard first >= 0x87, first != 0xFF else { return 0 }
            return (0x40...0x7E).contains(second) || isHigh ? 2 : 0
        case Charset.eucKR.name:
            guard first >= 0x81, first != 0xFF else { return 0 }
            return isHigh || (0x41...0x5A).contains(second) || (0x61...0x7A).contains(second)
                || (0x81...0xA0).contains(second) ? 2 : 0
        default:
            guard first >= 0x84, first <= 0xF9 else { return 0 }
            return (0x31...0x7E).contains(second) || second >= 0x81 && second != 0xFF ? 2 : 0
        }
    }
}
