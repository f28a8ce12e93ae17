import UnicodeText

/// Makes one line of texts that may have several: white space becomes single spaces, none at the ends.
package enum OneLine {
    /// The words of UTF-8 bytes on one line.
    package static func string(_ bytes: [UInt8]) -> String { string(bytes, bytes.indices) }

    /// The words of a range of UTF-8 bytes on one line, the first `limit` of them. Linear.
    package static func string(_ bytes: [UInt8], _ range: Range<Int>, words limit: Int = .max) -> String {
        if let end = plainEnd(bytes, range, words: limit) {
            return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
        }
        var (line, words, isInWord): ([UInt8], Int, Bool) = ([], 0, false)
        for cluster in GraphemeClusters(bytes, range) {
            // White space takes the marks with it that stand on it.
            if ScalarClass.isWhitespace(UTF8Scan.scalar(at: cluster.lowerBound, in: bytes).value) {
                isInWord = false
                continue
            }
            if !isInWord {
                if words == limit { break }
                if words > 0 { line.append(0x20) }
                words += 1
                isInWord = true
            }
            line += bytes[cluster]
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Where the first `limit` words end, if up to there all is ASCII with single spaces and so a line already.
    private static func plainEnd(_ bytes: [UInt8], _ range: Range<Int>, words limit: Int) -> Int? {
        var (words, isInWord) = (0, false)
        for offset in range {
            let byte = bytes[offset]
            if byte > 0x20 && byte < 0x7F {
                if !isInWord { words += 1 }
                isInWord = true
            } else {
                guard byte == 0x20, isInWord else { return nil }
                if words == limit { return offset }
                isInWord = false
            }
        }
        return isInWord ? range.upperBound : nil
    }
}
