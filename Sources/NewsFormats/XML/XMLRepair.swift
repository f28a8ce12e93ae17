/// Mends XML that is damaged: writes a copy that a strict parser takes, by one pass with a few plain rules.
///
/// Tags that do not fit are dropped or closed, and all text between them is kept. Linear; elements nest at most
/// `deepest` deep in the copy.
struct XMLRepair {
    private var scan: XMLScan
    private var copy = XMLWriter()
    /// Where the names of the open elements stand, outermost first.
    private var open: [Range<Int>] = []
    /// True once no `]]>` is left to be found.
    private var nextSectionEnd = -1

    private static let deepest = 500

    /// A copy of valid UTF-8, from the element on that begins at `start`: what stands before it is dropped.
    static func repaired(_ text: [UInt8], from start: Int) -> [UInt8] {
        var repair = XMLRepair(scan: XMLScan(text[min(start, text.count)...]))
        repair.run()
        return repair.copy.finished()
    }

    private init(scan: XMLScan) { self.scan = scan }

    private mutating func run() {
        while let byte = scan.byte() {
            if byte == 0x3C {
                mendMarkup()
            } else {
                let start = scan.position
                _ = scan.skipTo(0x3C)
                // What follows after a root that was never opened is no part of it.
                if !open.isEmpty { copy.text(scan.bytes[start..<scan.position]) }
            }
        }
        closeElements(from: 0)
    }

    private mutating func mendMarkup() {
        if scan.starts(with: "<![CDATA[") {
            mendSection()
        } else if scan.byte(1) == 0x2F {
            mendEndTag()
        } else if let tag = XMLTag(&scan) {
            mendStartTag(tag)
        } else if scan.isAtEnd || scan.skipNonElement() {
            // A tag that is cut off by the end of the file, a comment, an instruction, a document type: all dropped.
        } else {
            copy.escaped([0x3C])
            scan.position += 1
        }
    }

    // MARK: Sections

    /// A section becomes plain text. One that another begins in, or that never ends, ends with its element.
    private mutating func mendSection() {
        let start = scan.position + 9
        if nextSectionEnd < start { nextSectionEnd = scan.find("]]>", from: start) ?? scan.end }
        let close = nextSectionEnd < scan.end ? nextSectionEnd : nil
        let isWhole = close.map { XMLScan(scan.bytes[start..<$0]).find("<![CDATA[", from: start) == nil } ?? false
        if isWhole, let close {
            copy.escaped(scan.bytes[start..<close])
            scan.position = close + 3
        } else {
            let end = endOfOpenElement(from: start)
            copy.escaped(scan.bytes[start..<end])
            scan.position = end
        }
    }

    /// The offset of the next end tag of the open element, or of an entry; else the end.
    private func endOfOpenElement(from start: Int) -> Int {
        let name = open.last.map { scan.bytes[$0] } ?? []
        var ahead = scan
        ahead.position = start
        while ahead.skipTo(0x3C) {
            if ahead.byte(1) == 0x2F {
                let found = ahead.name(at: ahead.position + 2)
                if found == name || XMLRules.isEntry(found) { return ahead.position }
            }
            ahead.position += 1
        }
        return ahead.end
    }

    // MARK: Tags

    /// An end tag closes the element of its name and all within it; without such an element it is dropped. The root
    /// stays open to the end, since files go on after a stray `</rss>`.
    private mutating func mendEndTag() {
        let name = scan.name(at: scan.position + 2)
        scan.position += 2 + name.count
        while let byte = scan.byte(), byte != 0x3E, byte != 0x3C { scan.position += 1 }
        if scan.byte() == 0x3E { scan.position += 1 }
        guard !name.isEmpty, let index = open.lastIndex(where: { scan.bytes[$0] == name }), index > 0 else { return }
        closeElements(from: index)
    }

    private mutating func mendStartTag(_ tag: XMLTag) {
        let name = scan.bytes[tag.name]
        // An entry within an entry, and a field within a title, tell that the end tag before is missing.
        if XMLRules.isEntry(name), let index = open.lastIndex(where: { XMLRules.isEntry(scan.bytes[$0]) }), index > 0 {
            closeElements(from: index)
        } else if let last = open.last, open.count > 1, XMLRules.isLeaf(scan.bytes[last]), XMLRules.isField(name) {
            closeElements(from: open.count - 1)
        }
        guard open.count < Self.deepest else { return }
        let isEmpty = tag.isEmpty || XMLRules.isVoid(name)
        copy.startTag(scan.bytes, tag, isRoot: open.isEmpty, isEmpty: isEmpty && !open.isEmpty)
        if !isEmpty || open.isEmpty { open.append(tag.name) }
    }

    private mutating func closeElements(from index: Int) {
        while open.count > index, let name = open.popLast() { copy.endTag(scan.bytes[name]) }
    }
}

/// What is known of elements where their end tags are missing.
private enum XMLRules {
    static func isEntry(_ name: ArraySlice<UInt8>) -> Bool { isAny(name, ["item", "entry"]) }

    /// Elements that hold words and no field.
    static func isLeaf(_ name: ArraySlice<UInt8>) -> Bool {
        isAny(
            name,
            [
                "title", "link", "guid", "pubDate", "author", "category", "comments", "dc:creator", "dc:date", "id",
                "updated", "published", "name", "lastBuildDate", "language",
            ])
    }

    static func isField(_ name: ArraySlice<UInt8>) -> Bool {
        isLeaf(name) || isAny(name, ["description", "content:encoded", "summary", "content", "item", "entry"])
    }

    /// Elements of HTML that have no end tag.
    static func isVoid(_ name: ArraySlice<UInt8>) -> Bool { isAny(name, ["br", "img", "hr", "wbr", "input"]) }

    private static func isAny(_ name: ArraySlice<UInt8>, _ words: [StaticString]) -> Bool {
        words.contains { word in word.withUTF8Buffer { name.elementsEqual($0) } }
    }
}
