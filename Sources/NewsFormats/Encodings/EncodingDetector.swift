import UnicodeText

/// Tells in what charset a text is written.
///
/// In this order: a byte order mark; the NULs of UTF-16 and UTF-32; shifts of seven-bit codes; UTF-8; what was declared;
/// and last how likely the letters are that each charset makes of the bytes.
package struct EncodingDetector {
    /// What a text was found to be written in.
    package struct Finding: Sendable {
        package let charset: Charset
        /// The length of the byte order mark, in bytes.
        package var mark = 0
        /// True where the bytes are unlikely to be a text in any charset.
        package var isNoise = false
        /// True where the charset follows from the letters' statistics alone.
        package var isGuess = false
    }

    /// The charset of a text; `declared` is what its envelope says of it. Linear, of 12 KB at most for the statistics.
    package static func find(_ bytes: UnsafeBufferPointer<UInt8>, declared: Charset? = nil) -> Finding {
        if let marked = byMark(bytes) { return marked }
        if let wide = WideText.beginning(bytes) ?? WideText.found(in: bytes) { return Finding(charset: wide) }
        let counts = UTF8Counts(bytes)
        if counts.bad == 0, counts.sequences == 0 {
            if let code = ShiftedCode.found(in: bytes) { return Finding(charset: code.charset) }
            return Finding(charset: declared.flatMap { fits(bytes, $0) && !$0.keepsASCII ? $0 : nil } ?? .utf8)
        }
        // Other charsets make no sequences of UTF-8 by chance, or only a few among many bytes that are none.
        if counts.bad == 0 || counts.sequences >= 8 * counts.bad { return Finding(charset: .utf8) }
        if declared == .utf8, counts.sequences >= counts.bad { return Finding(charset: .utf8) }
        if let declared, declared != .utf8, declared.keepsASCII, fits(bytes, declared) {
            return Finding(charset: declared)
        }
        if counts.sequences >= 2 * counts.bad { return Finding(charset: .utf8) }
        return byLetters(bytes)
    }

    // MARK: Marks and declarations

    private static let marks: [(bytes: [UInt8], charset: Charset)] = [
        ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LE), ([0, 0, 0xFE, 0xFF], .utf32BE),
        ([0xFF, 0xFE], .utf16LE), ([0xFE, 0xFF], .utf16BE), ([0x84, 0x31, 0x95, 0x33], .gb18030),
    ]

    /// The charset and mark of a text that begins with a byte order mark.
    static func byMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
        for (mark, charset) in marks where bytes.starts(with: mark) {
            return Finding(charset: charset, mark: mark.count)
        }
        return nil
    }

    /// UTF-16 or UTF-32, and its mark, where a text has one of theirs or begins as JSON and XML do in them. O(1).
    static func wideByBeginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
        if let marked = byMark(bytes) { return marked.charset.isWide ? marked : nil }
        return WideText.beginning(bytes).map { Finding(charset: $0) }
    }

    /// Whether a text may be in a charset that was declared for it: a few of its bytes may be damaged.
    private static func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ charset: Charset) -> Bool {
        switch charset.scheme {
        // Both would have been found by their NULs.
        case .utf16, .utf32: return false
        case .utf8, .singleByte, .iconv, .shifted:
            var text: [UInt8] = []
            let head = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))
            let bad = CharsetDecoder.decode(head, as: charset, into: &text)
            if bad == 0 { return true }
            let high = head.count { $0 >= 0x80 }
            return bad * 100 <= high || (bad == 1 && high >= 16)
        }
    }

    // MARK: Statistics

    /// What a byte that is not ASCII costs at most in a text, in half nats.
    private static let noiseCost = 19
    /// How much uchardet's vote is worth, and how close to the best a charset must be to gain by it, in half nats.
    private static let (vote, close) = (6, 24)

    private static func byLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let sample = TextSample.taken(from: bytes)
        let pairs = BytePairs(sample + TextSample.missed(bytes, by: sample))
        var scores: [(charset: Charset, cost: Int)] = []
        if pairs.maybeMultiByte { scores = MultiByteScore.all(sample).map { ($0.charset, $0.cost) } }
        var limit = (scores.map(\.cost).min() ?? Int.max / 4) + close
        for index in SingleByteScore.order {
            guard let score = SingleByteScore(index, pairs, limit: limit) else { continue }
            scores.append((Charset(SingleByteTable.all[index].name, .singleByte(index)), score.cost))
            limit = min(limit, score.cost + close)
        }
        scores.sort { $0.cost < $1.cost }
        guard let first = scores.first else { return Finding(charset: .windows1252, isNoise: true, isGuess: true) }
        var best = first
        if scores.count > 1, scores[1].cost - first.cost <= vote, let voted = UchardetVote.charset(of: sample),
            let other = scores.first(where: { $0.charset == voted }), other.cost - vote < first.cost
        {
            best = other
        }
        let isNoise =
            pairs.highBytes >= 16 && pairs.highBytes * 10 > pairs.count * 3
            && first.cost > noiseCost * pairs.highBytes
        return Finding(charset: best.charset, isNoise: isNoise, isGuess: true)
    }
}

/// What speaks for a text being UTF-8.
private struct UTF8Counts {
    /// The well-formed sequences of more than one byte. Curly marks and dashes count as four: in no other charset do
    /// their bytes make words.
    private(set) var sequences = 0
    /// The bytes that are no part of one, but for a sequence that the text's beginning or end cuts.
    private(set) var bad = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = ASCIIScan.end(bytes, from: 0)
        while offset < bytes.count {
            let length = Decoding.sequenceLength(bytes, offset)
            if length > 0 {
                sequences += length == 3 && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 ? 4 : 1
            } else if !Self.isCut(bytes, offset) {
                bad += 1
            }
            offset += max(length, 1)
            if offset < bytes.count, bytes[offset] < 0x80 { offset = ASCIIScan.end(bytes, from: offset) }
        }
        // A sequence that is cut is no evidence of UTF-8 by itself.
        if sequences == 0, bad == 0, ASCIIScan.end(bytes, from: 0) < bytes.count { bad = 1 }
    }

    /// Whether the bad byte at `offset` may be what is left of a sequence.
    private static func isCut(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        if offset < 3, bytes[...offset].allSatisfy({ $0 & 0xC0 == 0x80 }) { return true }
        guard bytes.count - offset < 4 else { return false }
        var start = offset
        while start > 0, bytes.count - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let lead = bytes[start]
        let length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
        return lead >= 0xC2 && lead <= 0xF4 && start + length > bytes.count
            && bytes[(start + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
