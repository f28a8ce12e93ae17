import UnicodeText

/// Reads HTML that stands within something else, such as a feed's entry.
///
/// A stand-in until pages are read: tags dropped, blocks and breaks kept, references read.
enum HTMLFragment {
    /// Adds the parts of some HTML to an article; `baseURL` is what its addresses are relative to. Linear.
    static func append(_ html: [UInt8], to composer: inout TextComposer, baseURL: String?) {
        var words: [UInt8] = []
        func flush(_ composer: inout TextComposer) {
            if !words.isEmpty { composer.append(words) }
            words.removeAll(keepingCapacity: true)
        }
        var offset = 0
        while offset < html.count {
            let byte = html[offset]
            if byte == 0x26, let found = HTMLEntities.reference(html, at: offset) {
                UTF8Scan.append(found.scalar, to: &words)
                offset = found.end
            } else if byte == 0x3C, let tag = Tag(html, at: offset) {
                flush(&composer)
                tag.act(on: &composer)
                offset = tag.end
            } else {
                words.append(byte)
                offset += 1
            }
        }
        flush(&composer)
    }

    /// A tag or a comment.
    private struct Tag {
        let name: String
        let isEnd: Bool
        /// The offset after it; for what is never shown, after all that it holds.
        var end: Int

        init?(_ html: [UInt8], at start: Int) {
            var offset = start + 1
            isEnd = offset < html.count && html[offset] == 0x2F
            if isEnd { offset += 1 }
            guard offset < html.count else { return nil }
            let first = html[offset] | 0x20
            guard (0x61...0x7A).contains(first) || html[offset] == 0x21 || html[offset] == 0x3F else { return nil }
            let nameStart = offset
            while offset < html.count, offset - nameStart < 12, html[offset] > 0x20, html[offset] != 0x3E, html[offset] != 0x2F
            { offset += 1 }
            name = String(decoding: html[nameStart..<offset].map { $0 | 0x20 }, as: UTF8.self)
            while offset < html.count, html[offset] != 0x3E { offset += 1 }
            end = min(html.count, offset + 1)
            if !isEnd, name == "script" || name == "style" { end = Self.end(of: name, html, from: end) }
        }

        /// The offset of an element's end tag, or the end.
        private static func end(of name: String, _ html: [UInt8], from start: Int) -> Int {
            let tag = Array("</\(name)".utf8)
            var offset = start
            while offset < html.count {
                if html[offset] == 0x3C, zip(html[offset...], tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return offset }
                offset += 1
            }
            return offset
        }

        func act(on composer: inout TextComposer) {
            switch name {
            case "br": composer.breakLine()
            case "li": composer.begin(isEnd ? .body : .listItem, level: isEnd ? 0 : 1)
            case "blockquote": composer.begin(isEnd ? .body : .blockQuote, level: isEnd ? 0 : 1)
            case "h1", "h2", "h3", "h4", "h5", "h6":
                composer.begin(isEnd ? .body : .heading, level: isEnd ? 0 : Int(name.utf8.last ?? 0x31) - 0x30)
            case "p", "div", "ul", "ol", "table", "tr", "section", "article", "figure", "pre", "dl", "dt", "dd":
                composer.begin(.body)
            default: break
            }
        }
    }
}
