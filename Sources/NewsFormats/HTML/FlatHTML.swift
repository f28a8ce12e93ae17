import NewsModel
import UnicodeText

/// Reads HTML that is only paragraphs, headings, lists without numbers, quotes, emphasis and links, as most feeds have it, without a tree.
///
/// It reads what `HTMLFragment` would, several times as fast, and leaves to that whatever it is not sure of.
struct FlatHTML {
    private let html: UnsafeBufferPointer<UInt8>
    private let base: WebAddress?
    private var offset = 0
    /// The blocks that are open, outermost first.
    private var open: [Block] = []
    /// Whether a list item was opened of which nothing was read yet.
    private var isItemFresh = false
    private var isPartOpen = false
    private var breaks = 0
    /// The address of the open link, and the words in it.
    private var link: String?
    private var isLinkOpen = false
    private var words: [UInt8] = []
    /// What was read since the last tag.
    private var text: [UInt8] = []
    /// Whether the last text was left out that had a mark in it, such as a no-break space alone.
    private var hasDroppedMark = false
    /// Of the part at hand, or the last one: its beginning in the text, and whether a link stands in it.
    private var partStart = 0
    private var hasLink = false

    private enum Block: Equatable {
        case list, item, quote
        case heading(Int)
        case division
    }

    /// Adds what a piece of HTML says to a text; false, and nothing added, where it is not that plain. Linear.
    static func append(_ html: [UInt8], to composer: inout TextComposer, baseURL: String?) -> Bool {
        let before = composer
        let isRead = html.withUnsafeBufferPointer { html in
            var reader = FlatHTML(html: html, base: baseURL.flatMap(WebAddress.init))
            return reader.read(&composer)
        }
        if !isRead { composer = before }
        return isRead
    }

    private init(html: UnsafeBufferPointer<UInt8>, base: WebAddress?) { (self.html, self.base) = (html, base) }

    private mutating func read(_ composer: inout TextComposer) -> Bool {
        while offset < html.count {
            let start = offset
            while offset < html.count, html[offset] != 0x3C, html[offset] != 0x26 { offset += 1 }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<offset]))
            guard offset < html.count else { break }
            if html[offset] == 0x26 {
                guard readReference() else { return false }
            } else {
                addText(to: &composer)
                guard readTag(&composer) else { return false }
            }
        }
        addText(to: &composer)
        guard open.isEmpty, !isLinkOpen else { return false }
        composer.end()
        return !mayLeadOn(composer)
    }

    /// Whether the last part may be one that only leads on, which is left out: "Read more".
    private func mayLeadOn(_ composer: TextComposer) -> Bool {
        let last = composer.text[min(partStart, composer.text.count)...]
        guard last.count < 1600 else { return false }
        var measure = TextMeasure()
        measure.add(last)
        let isPost = last.prefix(9).elementsEqual("the post ".utf8) { $0 | 0x20 == $1 }
        return measure.letters < 30 || (measure.letters < 200 && (hasLink || isPost))
    }

    // MARK: Text

    /// Adds what was read since the last tag.
    private mutating func addText(to composer: inout TextComposer) {
        guard !text.isEmpty else { return }
        defer { text.removeAll(keepingCapacity: true) }
        let hasLetters = text.contains { $0 > 0x20 && $0 < 0x7F } || measure(text).letters > 0
        if !hasLetters, !isPartOpen {
            hasDroppedMark = text.contains { $0 > 0x20 }
            return
        }
        if hasLetters { breaks = 0 }
        if !isPartOpen { begin(&composer) }
        if link != nil { words.append(contentsOf: text) } else { composer.append(text) }
    }

    private func measure(_ text: [UInt8]) -> TextMeasure {
        var measure = TextMeasure()
        measure.add(text[...])
        return measure
    }

    private mutating func begin(_ composer: inout TextComposer) {
        isPartOpen = true
        hasLink = isLinkOpen
        var (kind, level): (Paragraph.Kind, Int) = (.body, 0)
        let depth = open.reduce(into: (list: 0, quote: 0)) { depth, block in
            if block == .list { depth.list += 1 }
            if block == .quote { depth.quote += 1 }
        }
        if case .heading(let number)? = open.last {
            (kind, level) = (.heading, number)
        } else if isItemFresh {
            (kind, level) = (.listItem, max(1, depth.list))
        } else if depth.quote > 0 {
            (kind, level) = (.blockQuote, depth.quote)
        }
        isItemFresh = false
        composer.begin(kind, level: level)
        partStart = composer.text.count
    }

    private mutating func endPart(_ composer: inout TextComposer) {
        breaks = 0
        if isPartOpen { composer.end() }
        isPartOpen = false
    }

    private mutating func readReference() -> Bool {
        let rest = Array(html[offset..<min(html.count, offset + 12)])
        guard let found = HTMLEntities.reference(rest, at: 0) else {
            // A mark before a space stands for itself; what else it may be, HTML has rules for.
            guard rest.count > 1, rest[1] == 0x20 else { return false }
            text.append(0x26)
            offset += 1
            return true
        }
        // Of references to no scalar or to controls, HTML has rules too.
        guard found.scalar >= 0x20, found.scalar != 0xFFFD, Unicode.Scalar(found.scalar) != nil else { return false }
        UTF8Scan.append(found.scalar, to: &text)
        offset += found.end
        return true
    }
}

// MARK: - Tags

extension FlatHTML {
    /// Reads the tag at the offset; false for one that is not among the plain ones.
    private mutating func readTag(_ composer: inout TextComposer) -> Bool {
        var end = offset + 1
        let isEnd = end < html.count && html[end] == 0x2F
        if isEnd { end += 1 }
        let nameStart = end
        var name: UInt64 = 0
        while end < html.count, end - nameStart < 10, let letter = Self.nameByte(html[end]) {
            name = name &<< 8 | UInt64(letter)
            end += 1
        }
        guard end > nameStart, end < html.count, let tag = Self.tags[name] else { return false }
        guard let close = endOfTag(from: end) else { return false }
        let attributes = UnsafeBufferPointer(rebasing: html[end..<close])
        guard attributes.isEmpty || Self.isPlain(attributes) else { return false }
        offset = close + 1
        return act(tag, isEnd: isEnd, attributes, &composer)
    }

    private static func nameByte(_ byte: UInt8) -> UInt8? {
        if byte >= 0x30, byte <= 0x39 { return byte }
        let small = byte | 0x20
        return small >= 0x61 && small <= 0x7A ? small : nil
    }

    /// The offset of the `>` that ends a tag; nil where there is none, or where another `<` comes first.
    private func endOfTag(from start: Int) -> Int? {
        guard html[start] == 0x3E || html[start] == 0x2F || html[start] <= 0x20 else { return nil }
        var (end, quote) = (start, UInt8(0))
        while end < html.count {
            let byte = html[end]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                guard html[end - 1] == 0x3D else { return nil }
                quote = byte
            } else if byte == 0x3E {
                return end
            }
            if byte == 0x3C { return nil }
            end += 1
        }
        return nil
    }

    /// Whether no attribute hides the element.
    private static func isPlain(_ attributes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard attributes.count >= 5 else { return true }
        for index in 0...(attributes.count - 5) {
            let letter = attributes[index] | 0x20
            // "style", "hidden", "aria-hidden": the letters may stand in a value too, which costs only time.
            if letter == 0x73, hasWord("style", attributes, index) { return false }
            if letter == 0x68, hasWord("hidde", attributes, index) { return false }
        }
        return true
    }

    private static func hasWord(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        word.withUTF8Buffer { word in
            word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
        }
    }

    private enum Tag {
        case inline, paragraph, lineBreak, link, picture
        case block(Block)
    }

    private static let tags: [UInt64: Tag] = {
        var tags: [UInt64: Tag] = [
            key("p"): .paragraph, key("br"): .lineBreak, key("a"): .link, key("img"): .picture,
            key("ul"): .block(.list), key("li"): .block(.item),
            key("blockquote"): .block(.quote), key("div"): .block(.division),
        ]
        for name in ["b", "i", "em", "strong", "span", "u", "cite", "small", "q"] { tags[key(name)] = .inline }
        for level in 1...6 { tags[key("h\(level)")] = .block(.heading(level)) }
        return tags
    }()

    private static func key(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 &<< 8 | UInt64($1) } }

    private mutating func act(
        _ tag: Tag, isEnd: Bool, _ attributes: UnsafeBufferPointer<UInt8>, _ composer: inout TextComposer
    ) -> Bool {
        // A stray end tag sets nothing apart: the tree would have the text before it and behind it in one.
        if case .inline = tag, isEnd, hasDroppedMark { return false }
        hasDroppedMark = false
        switch tag {
        case .inline, .picture: return true
        case .link: return isEnd ? endLink(&composer) : beginLink(attributes, &composer)
        case .lineBreak:
            guard !isLinkOpen, !isEnd else { return false }
            breaks += 1
            if breaks > 1 { endPart(&composer) } else { composer.breakLine() }
            return true
        case .paragraph:
            guard !isLinkOpen, !isInHeading else { return false }
            endPart(&composer)
            return true
        case .block(let block):
            guard !isLinkOpen else { return false }
            endPart(&composer)
            return isEnd ? end(block) : begin(block)
        }
    }

    private var isInHeading: Bool { if case .heading? = open.last { true } else { false } }

    private mutating func begin(_ block: Block) -> Bool {
        guard !isInHeading, open.count < 50 else { return false }
        if block == .item {
            if open.last == .item { open.removeLast() }
            guard open.last == .list else { return false }
            isItemFresh = true
        } else if open.last == .list {
            return false
        }
        open.append(block)
        return true
    }

    private mutating func end(_ block: Block) -> Bool {
        if block == .list, open.last == .item {
            open.removeLast()
            isItemFresh = false
        }
        guard open.last == block else { return false }
        open.removeLast()
        if block == .item { isItemFresh = false }
        return true
    }

    // MARK: Links

    private mutating func beginLink(_ attributes: UnsafeBufferPointer<UInt8>, _ composer: inout TextComposer) -> Bool {
        guard !isLinkOpen, let href = Self.address(attributes) else { return false }
        isLinkOpen = true
        hasLink = true
        link = WebAddress.resolved(href, base: base)
        words.removeAll(keepingCapacity: true)
        return true
    }

    private mutating func endLink(_ composer: inout TextComposer) -> Bool {
        guard isLinkOpen else { return false }
        if let link, !words.isEmpty { composer.append(words, url: link) }
        (link, isLinkOpen) = (nil, false)
        return true
    }

    /// The address in `href="…"`; nil where none is given that plainly.
    static func address(_ attributes: UnsafeBufferPointer<UInt8>) -> String? {
        let bytes = Array(attributes)
        let scan = XMLScan(bytes[...])
        guard let start = scan.find("href=", from: 0), start > 0, bytes[start - 1] <= 0x20, start + 5 < bytes.count
        else {
            return nil
        }
        let quote = bytes[start + 5]
        guard quote == 0x22 || quote == 0x27, let end = bytes[(start + 6)...].firstIndex(of: quote) else { return nil }
        let value = bytes[(start + 6)..<end]
        return hasOddMark(value) ? nil : String(decoding: HTMLEntities.decoded(Array(value)), as: UTF8.self)
    }

    /// Whether an `&` in an address is more than the mark between two fields: there HTML has rules.
    private static func hasOddMark(_ value: ArraySlice<UInt8>) -> Bool {
        var rest = value
        while let mark = rest.firstIndex(of: 0x26) {
            rest = rest[(mark + 1)...]
            if rest.starts(with: "amp;".utf8) || rest.starts(with: "#038;".utf8) || rest.starts(with: "#38;".utf8) {
                continue
            }
            let name = rest.prefix { nameByte($0) != nil || $0 == 0x5F }
            guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == 0x3D else { return true }
        }
        return false
    }
}
