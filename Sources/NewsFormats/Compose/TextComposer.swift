import NewsModel
import UnicodeText

/// Writes the text of an article out of parts that lie in a page, a feed or a mail, and notes where each part stands.
///
/// Parts are set apart by blank lines, items of one list by line ends. White space within a part becomes one space each,
/// but in verbatim parts. What is composed reads as plain text does.
struct TextComposer {
    private(set) var text: [UInt8] = []
    private(set) var structure = ArticleStructure()

    private var kind: Paragraph.Kind = .body
    private var level = 0
    private var ordinal = 0
    private var start = 0
    private var isOpen = false
    /// True where white space has been passed over that the next letter must be set apart by.
    private var owesSpace = false
    private var lastKind: Paragraph.Kind?

    /// Adds the headline; it comes first.
    mutating func headline(_ words: [UInt8]) { structure.headline = line(words) }

    /// Adds the line that names the authors.
    mutating func byline(_ words: [UInt8]) { structure.byline = line(words) }

    /// Adds a part of one line, and gives its place; nil where it has nothing to read.
    private mutating func line(_ words: [UInt8]) -> TextSpan? {
        let count = structure.paragraphs.count
        begin(.body)
        append(words)
        end()
        guard structure.paragraphs.count > count else { return nil }
        return structure.paragraphs.removeLast().span
    }

    /// Begins a part of the body; one that is open ends.
    mutating func begin(_ kind: Paragraph.Kind, level: Int = 0, ordinal: Int = 0) {
        end()
        if !text.isEmpty {
            let isNextItem = kind == .listItem && lastKind == .listItem
            text.append(contentsOf: isNextItem ? [0x0A] : [0x0A, 0x0A])
        }
        (self.kind, self.level, self.ordinal) = (kind, level, ordinal)
        (start, isOpen, owesSpace) = (text.count, true, false)
    }

    /// Adds bytes of UTF-8 to the open part; bad ones become U+FFFD.
    mutating func append(_ words: [UInt8]) {
        if !isOpen { begin(.body) }
        let words = Decoding.repaired(words)
        if kind == .verbatim { return text.append(contentsOf: words) }
        words.withUnsafeBufferPointer { appendCollapsed($0) }
    }

    /// Adds valid UTF-8 with its white space made single spaces.
    private mutating func appendCollapsed(_ words: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < words.count {
            let end = Self.plainEnd(words, from: offset)
            if end > offset {
                add(UnsafeBufferPointer(rebasing: words[offset..<end]))
                offset = end
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: words)
            if ScalarClass.isWhitespace(scalar), !ScalarClass.isNoBreakSpace(scalar) {
                owesSpace = text.count > start
            } else {
                add(UnsafeBufferPointer(rebasing: words[offset..<offset + length]))
            }
            offset += length
        }
    }

    private mutating func add(_ words: UnsafeBufferPointer<UInt8>) {
        if owesSpace { text.append(0x20) }
        owesSpace = false
        text.append(contentsOf: words)
    }

    /// The end of what can be taken as it is from an offset on: printable ASCII with single spaces between.
    private static func plainEnd(_ words: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < words.count {
            let byte = words[offset]
            if byte > 0x20, byte < 0x7F {
                offset += 1
            } else if byte == 0x20, offset > start, offset + 1 < words.count, words[offset + 1] > 0x20,
                words[offset + 1] < 0x7F
            {
                offset += 2
            } else {
                break
            }
        }
        return offset
    }

    /// Adds words that lead to an address.
    mutating func append(_ words: [UInt8], url: String) {
        let before = text.count
        append(words)
        var first = before
        while first < text.count, text[first] == 0x20 { first += 1 }
        if first < text.count { structure.links.append(Link(span: TextSpan(first, text.count), url: url)) }
    }

    /// Adds the parts of another text, headline and byline excepted, at its end.
    mutating func append(_ other: TextComposer) {
        end()
        var other = other
        other.end()
        guard !other.structure.paragraphs.isEmpty else { return }
        if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let shift = text.count
        text.append(contentsOf: other.text)
        func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + shift, span.end + shift) }
        structure.paragraphs += other.structure.paragraphs.map { $0.at(moved($0.span)) }
        structure.links += other.structure.links.map { Link(span: moved($0.span), url: $0.url) }
        lastKind = other.lastKind
    }

    /// Ends a line within the open part, as an address or a poem has it.
    mutating func breakLine() {
        guard isOpen, text.count > start else { return }
        if kind == .verbatim { text.append(0x0A) } else { owesSpace = true }
    }

    /// Ends the open part; one without anything to read leaves nothing behind.
    mutating func end() {
        guard isOpen else { return }
        isOpen = false
        var last = text.count
        while last > start, text[last - 1] <= 0x20 { last -= 1 }
        var first = start
        if kind == .verbatim { while first < last, text[first] == 0x0A { first += 1 } }
        clipLinks(to: last)
        guard first < last else {
            text.removeLast(text.count - start)
            while let byte = text.last, byte <= 0x20 { text.removeLast() }
            return
        }
        text.removeLast(text.count - last)
        structure.paragraphs.append(Paragraph(span: TextSpan(first, last), kind: kind, level: level, ordinal: ordinal))
        lastKind = kind
    }

    /// Takes back what links cover of the white space at a part's end.
    private mutating func clipLinks(to end: Int) {
        while let link = structure.links.last, link.span.end > end {
            structure.links.removeLast()
            guard link.span.start < end else { continue }
            structure.links.append(Link(span: TextSpan(link.span.start, end), url: link.url))
        }
    }
}
