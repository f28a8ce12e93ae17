/// Tells HTML from plain text where a feed does not say which it is.
enum HTMLSigns {
    /// Whether a tag of an element that HTML knows stands in a text.
    static func hasTag(_ text: [UInt8]) -> Bool { has(text, elements) }

    /// Whether a tag stands in it that no plain text has by chance.
    static func hasBlock(_ text: [UInt8]) -> Bool { has(text, blocks) }

    /// Whether the text begins with a tag whose brackets are coded as references.
    static func isCodedTwice(_ text: [UInt8]) -> Bool {
        let opening = Array("&lt;".utf8)
        let words = text.trimmed
        guard words.starts(with: opening), let name = name(text, words.startIndex + opening.count) else { return false }
        return elements.contains(name)
    }

    /// Whether a reference such as `&eacute;` or `&#233;` stands in it.
    static func hasReference(_ text: [UInt8]) -> Bool {
        var start = text.startIndex
        while let found = text[start...].firstIndex(of: 0x26) {
            if HTMLEntities.reference(text, at: found) != nil { return true }
            start = found + 1
        }
        return false
    }

    /// What stands between the tags of a text. Linear.
    static func words(of text: [UInt8]) -> [UInt8] {
        var words: [UInt8] = []
        var isInTag = false
        for byte in text {
            if byte == 0x3C { isInTag = true }
            words.append(isInTag ? 0x20 : byte)
            if byte == 0x3E { isInTag = false }
        }
        return HTMLEntities.decoded(words)
    }

    private static func has(_ text: [UInt8], _ names: Set<String>) -> Bool {
        var start = text.startIndex
        while let found = text[start...].firstIndex(of: 0x3C) {
            start = found + 1
            if let name = name(text, start), names.contains(name) { return true }
        }
        return false
    }

    /// Whether the tag of an element that HTML knows begins at an offset.
    static func isTag(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let beginning = Array(text[min(offset, text.count)..<min(offset + 16, text.count)])
        guard beginning.first == 0x3C, let name = name(beginning, 1) else { return false }
        return elements.contains(name)
    }

    /// The element's name in small letters that begins at an offset, perhaps behind a slash; nil where no tag follows.
    private static func name(_ text: [UInt8], _ start: Int) -> String? {
        var offset = start
        if offset < text.count, text[offset] == 0x2F { offset += 1 }
        let first = offset
        while offset < text.count, offset - first < 12, isLetterOrDigit(text[offset]) { offset += 1 }
        guard offset > first, offset < text.count else { return nil }
        // "<b>", "<br/>", "<a href", and "&lt;p&gt;".
        guard [0x3E, 0x2F, 0x20, 0x09, 0x0A, 0x0D, 0x26].contains(text[offset]) else { return nil }
        return String(decoding: text[first..<offset].map { $0 | 0x20 }, as: UTF8.self)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
    }

    private static let blocks: Set<String> = ["p", "br", "div", "img", "ul", "ol", "li", "blockquote", "table"]

    private static let elements: Set<String> = blocks.union([
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "big", "blink", "body",
        "button",
        "canvas", "caption", "center", "cite", "code", "col", "dd", "del", "details", "dfn", "dl", "dt", "em", "embed",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
        "h6", "head",
        "header", "hr", "html", "i", "iframe", "input", "ins", "kbd", "label", "legend", "link", "main", "map", "mark",
        "math", "menu", "meta", "nav", "nobr", "noscript", "object", "option", "param", "picture", "pre", "q", "rp",
        "rt", "ruby", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong",
        "style", "sub", "summary", "sup", "svg", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "title",
        "tr", "tt", "u", "var", "video", "wbr",
    ])
}
