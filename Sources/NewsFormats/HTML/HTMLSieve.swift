/// Copies a page without what is no part of its text, so that the tree is built of little, and of nothing that costs more
/// than linear time.
///
/// Scripts, styles, comments and pictures go, most attributes too, formatting elements become plain ones, elements nest
/// at most `deepest` deep. Tags and attributes are told apart as the HTML standard's tokenizer does (13.2.5). Linear.
struct HTMLSieve {
    /// What is left of a page.
    struct Result {
        /// HTML to build the tree of.
        var markup: [UInt8] = []
        /// The attributes that are kept out of the markup, so that the tree's builder need not read them byte by byte.
        var attributes: [SievedAttributes.Kept] = []
        /// Of each tag that has some where they stand in `attributes`; the tag names its place here.
        var tags: [Range<Int>] = []
        /// Where in the page the JSON of schema.org stands.
        var linkedData: [Range<Int>] = []

        /// The name of the attribute that holds a tag's place in `tags`.
        static let reference: StaticString = "x"
    }

    /// Elements that would stand deeper are unwrapped.
    static let deepest = 250
    /// No more tags than these are kept, and none of a longer name, in bytes.
    private static let mostTags = 500_000
    private static let longestName = 40

    private let source: UnsafeBufferPointer<UInt8>
    private let isXML: Bool
    private var offset = 0
    private var result = Result()
    private var open = OpenElements()
    private var tagCount = 0
    /// How many elements are open in which white space is meant.
    private var preformattedCount = 0
    /// Whether a block's tag was the last thing handed on, so that white space means nothing.
    private var isBehindBlock = false
    /// The elements whose end tag is known to come no more.
    private var endless: Set<WordKey> = []

    /// What is left of a page in valid UTF-8.
    static func sift(_ page: UnsafeBufferPointer<UInt8>) -> Result {
        var sieve = HTMLSieve(page)
        sieve.run()
        return sieve.result
    }

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        isXML = source.prefix(200).drop { $0 <= 0x20 }.starts(with: Array("<?xml".utf8))
        result.markup.reserveCapacity(source.count / 2 + 64)
    }

    private mutating func run() {
        append("<!doctype html>")
        while offset < source.count {
            let next = MarkupScan.first(0x3C, in: source, from: offset)
            copyText(offset..<next)
            offset = next
            if next < source.count { markup() }
        }
    }

    /// Passes over what begins with the `<` at the offset.
    private mutating func markup() {
        let next = offset + 1 < source.count ? source[offset + 1] : 0
        switch next {
        case 0x41...0x5A, 0x61...0x7A: startTag()
        case 0x2F: endTag()
        case 0x21 where MarkupScan.starts("<!--", in: source, at: offset): comment()
        case 0x21, 0x3F: skip(pastFirst: 0x3E)
        default:
            append("&lt;")
            offset += 1
        }
    }

    private mutating func comment() {
        var end = offset + 4
        // "<!-->" and "<!--->" are whole comments.
        end -= 2
        while true {
            end = MarkupScan.first(0x3E, in: source, from: end)
            if end >= source.count { break }
            if source[end - 1] == 0x2D, source[end - 2] == 0x2D { break }
            if source[end - 1] == 0x21, source[end - 2] == 0x2D, source[end - 3] == 0x2D, end > offset + 5 { break }
            end += 1
        }
        offset = min(source.count, end + 1)
    }

    private mutating func skip(pastFirst byte: UInt8) {
        offset = min(source.count, MarkupScan.first(byte, in: source, from: offset) + 1)
    }

    // MARK: Tags

    private mutating func endTag() {
        let name = MarkupScan.name(in: source, from: offset + 2)
        skip(pastFirst: 0x3E)
        guard !name.isEmpty, tagCount < Self.mostTags else { return }
        var replacement: StaticString?
        let kind = SievedTag.named(source, name)
        switch kind {
        case .script, .dropped, .unwrapped, .text: return
        case .void:
            // "</br>" is a line break.
            if name.count == 2, source[name.lowerBound] | 0x20 == 0x62 { append("<br>") }
            return
        case .selfEnding: break
        case .renamed(let other, let isBlock):
            replacement = other
            guard open.end(WordKey(other), isBlock: isBlock) else { return }
        case .inline: guard open.end(key(name), isBlock: false) else { return }
        case .preformatted:
            preformattedCount = max(0, preformattedCount - 1)
            guard open.end(key(name), isBlock: true) else { return }
        case .block, nil: guard open.end(key(name), isBlock: true) else { return }
        }
        tagCount += 1
        isBehindBlock = kind?.isBlock ?? false
        append("</")
        if let replacement { append(replacement) } else { copy(name) }
        append(">")
    }

    private mutating func startTag() {
        let name = MarkupScan.name(in: source, from: offset + 1)
        let kind = SievedTag.named(source, name)
        let (tagStart, attributeStart) = (result.markup.count, result.attributes.count)
        append("<")
        if case .renamed(let other, _) = kind { append(other) } else { copy(name) }
        var attributes = SievedAttributes(source: source, offset: name.upperBound)
        attributes.read(into: &result)
        if result.attributes.count > attributeStart { refer(to: attributeStart..<result.attributes.count) }
        append(">")
        offset = attributes.offset
        tagCount += 1
        let isKept = attributes.isClosed && tagCount < Self.mostTags && keeps(kind, name, attributes)
        if isKept {
            isBehindBlock = kind?.isBlock ?? false
        } else {
            result.markup.removeLast(result.markup.count - tagStart)
            if result.attributes.count > attributeStart {
                result.attributes.removeLast(result.attributes.count - attributeStart)
                result.tags.removeLast()
            }
        }
        guard attributes.isClosed else { return }
        switch kind {
        case .script where !(isXML && attributes.isEmptyElement):
            let end = contentEnd(of: name) ?? source.count
            if attributes.isLinkedData { result.linkedData.append(offset..<end) }
            offset = end
        case .dropped where !(isXML && attributes.isEmptyElement):
            offset = contentEnd(of: name) ?? offset
        case .text where isKept: textContent(of: name)
        default: break
        }
    }

    /// Writes into the open tag where its attributes stand.
    private mutating func refer(to attributes: Range<Int>) {
        append(" ")
        append(Result.reference)
        append("=")
        var (number, digits) = (result.tags.count, [UInt8]())
        repeat {
            digits.append(0x30 + UInt8(number % 10))
            number /= 10
        } while number > 0
        result.markup.append(contentsOf: digits.reversed())
        result.tags.append(attributes)
    }

    /// Whether a start tag is handed on; notes that its element is open.
    private mutating func keeps(_ kind: SievedTag?, _ name: Range<Int>, _ attributes: SievedAttributes) -> Bool {
        switch kind {
        case .script, .dropped, .unwrapped: return false
        case .selfEnding, .text: return true
        case .void: return attributes.keptCount > 0 || name.count == 2
        default: break
        }
        if name.count > Self.longestName || isXML && attributes.isEmptyElement { return false }
        switch kind {
        case .renamed(let other, let isBlock):
            // A span that bears no name only costs time.
            return open.begin(WordKey(other), isBlock: isBlock, isKept: isBlock || attributes.keptCount > 0)
        case .inline: return open.begin(key(name), isBlock: false, isKept: attributes.keptCount > 0)
        case .preformatted:
            preformattedCount += 1
            return open.begin(key(name), isBlock: true)
        default: return open.begin(key(name), isBlock: true)
        }
    }

    /// Copies an element's content, which is text whatever stands there, and its end tag.
    private mutating func textContent(of name: Range<Int>) {
        let end = contentEnd(of: name) ?? MarkupScan.first(0x3C, in: source, from: offset)
        copyText(offset..<end)
        append("</")
        copy(name)
        append(">")
        offset = end
    }

    /// The offset of the next end tag of a name.
    private mutating func contentEnd(of name: Range<Int>) -> Int? {
        let key = key(name)
        if endless.contains(key) { return nil }
        if let end = MarkupScan.endTag(name, in: source, from: offset) { return end }
        endless.insert(key)
        return nil
    }

    /// The name of an element; headings go by one name, since the end tag of each ends the others too.
    private func key(_ name: Range<Int>) -> WordKey {
        let isHeading =
            name.count == 2 && source[name.lowerBound] | 0x20 == 0x68
            && (0x31...0x36).contains(source[name.lowerBound + 1])
        return isHeading ? WordKey("h1") : WordKey(source, name.lowerBound, min(name.count, WordKey.longest))
    }

    // MARK: Writing

    private mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { result.markup.append(contentsOf: $0) }
    }

    /// Copies a text: runs of white space become their first byte but where they are meant, and controls become
    /// references, since gumbo keeps those and replaces others.
    private mutating func copyText(_ range: Range<Int>) {
        if range.isEmpty { return }
        if isBehindBlock, preformattedCount == 0, source[range].allSatisfy(MarkupScan.isSpace) { return }
        isBehindBlock = false
        var wasSpace = false
        for byte in source[range] {
            let isSpace = MarkupScan.isSpace(byte)
            if !isSpace, byte < 0x20 || byte == 0x7F {
                result.markup.append(contentsOf: Array("&#\(byte);".utf8))
            } else if !isSpace || !wasSpace || preformattedCount > 0 {
                result.markup.append(byte)
            }
            wasSpace = isSpace
        }
    }

    private mutating func copy(_ range: Range<Int>) {
        result.markup.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }
}

extension WordKey {
    /// The key of a short ASCII word.
    init(_ word: StaticString) {
        self = word.withUTF8Buffer { WordKey($0, 0, min($0.count, Self.longest)) }
    }
}
