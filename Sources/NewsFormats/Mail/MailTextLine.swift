/// A line of a plain mail, or several that are one because they flow (RFC 3676).
struct MailTextLine {
    /// How many times its words are quoted.
    let quoteDepth: Int
    /// What stands behind the quotation marks, without white space at its end.
    var text: [UInt8]
    /// Whether it was put together of several: then its end is meant.
    var isJoined = false

    var isBlank: Bool { text.isEmpty }

    /// How a text's lines flow.
    enum Flow {
        case fixed
        case flowed(deletesSpace: Bool)
    }

    /// The lines of a text up to its signature. Linear.
    static func lines(_ text: [UInt8], flow: Flow) -> [MailTextLine] {
        var lines: [MailTextLine] = []
        var signature: Int?
        var owes = false
        text.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let line = MailLine(bytes, at: offset, to: bytes.count)
                offset = line.next
                let (depth, start) = quote(bytes, line.content)
                let words = bytes.copy(start..<line.content.upperBound)
                let isSignature = words == [0x2D, 0x2D, 0x20] || depth == 0 && words == [0x2D, 0x2D]
                if isSignature, depth == 0 { signature = lines.count }
                add(words, depth, isSignature ? .fixed : flow, &owes, to: &lines)
            }
        }
        guard let signature, isShort(lines[signature...], of: lines.count) else { return lines }
        return Array(lines[..<signature])
    }

    /// Whether so little follows that it is a signature: programs that write newsletters part their texts by dashes too.
    private static func isShort(_ rest: ArraySlice<MailTextLine>, of count: Int) -> Bool {
        let full = rest.count { !$0.isBlank }
        return full <= 12 || full <= 40 && rest.count * 4 < count
    }

    private static func add(
        _ words: [UInt8], _ depth: Int, _ flow: Flow, _ owes: inout Bool, to lines: inout [MailTextLine]
    ) {
        var end = words.count
        while end > 0, words[end - 1] <= 0x20 { end -= 1 }
        var (joins, deletes) = (false, false)
        if case .flowed(let deletesSpace) = flow, words.last == 0x20, end > 0 {
            (joins, deletes) = (true, deletesSpace)
        }
        let kept = joins ? Array(words[..<(deletes ? words.count - 1 : words.count)]) : Array(words[..<end])
        if owes, let last = lines.indices.last, lines[last].quoteDepth == depth, case .flowed = flow {
            lines[last].text.append(contentsOf: kept)
            lines[last].isJoined = true
        } else {
            if owes, let last = lines.indices.last { trim(&lines[last].text) }
            lines.append(MailTextLine(quoteDepth: depth, text: kept))
        }
        owes = joins
        if !joins, let last = lines.indices.last { trim(&lines[last].text) }
    }

    private static func trim(_ text: inout [UInt8]) { while let last = text.last, last <= 0x20 { text.removeLast() } }

    /// How deep a line is quoted, and where its own words begin.
    private static func quote(_ bytes: MailBytes, _ line: Range<Int>) -> (depth: Int, start: Int) {
        var (depth, offset) = (0, line.lowerBound)
        while offset < line.upperBound {
            if bytes[offset] == 0x3E {
                (depth, offset) = (depth + 1, offset + 1)
            } else if depth > 0, bytes[offset] == 0x20, offset + 1 < line.upperBound, bytes[offset + 1] == 0x3E {
                offset += 1
            } else {
                break
            }
        }
        // A space stands between the marks and the words, and before words that a relay would take for something else.
        if offset < line.upperBound, bytes[offset] == 0x20, depth > 0 { offset += 1 }
        return (depth, offset)
    }
}
