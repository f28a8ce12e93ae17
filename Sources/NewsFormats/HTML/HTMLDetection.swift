/// Tells web pages by how they begin.
enum HTMLDetection {
    /// Whether the first bytes of a file begin a page: a document type, or an element that only a page begins with,
    /// after white space, a byte order mark, an XML declaration and comments. A text that merely holds a tag is none.
    static func isPage(_ head: [UInt8]) -> Bool {
        head.withUnsafeBufferPointer { head in
            var offset = MarkupScan.starts("\u{FEFF}", in: head, at: 0) ? 3 : 0
            while offset < head.count {
                if head[offset] <= 0x20 {
                    offset += 1
                } else if MarkupScan.starts("<!--", in: head, at: offset) {
                    offset += 4
                    while offset < head.count, !MarkupScan.starts("-->", in: head, at: offset) { offset += 1 }
                    offset += 3
                } else if MarkupScan.starts("<?", in: head, at: offset) {
                    offset = MarkupScan.first(0x3E, in: head, from: offset) + 1
                } else {
                    return beginsPage(head, offset)
                }
            }
            return false
        }
    }

    private static func beginsPage(_ head: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        if MarkupScan.starts("<!doctype html", in: head, at: offset) { return true }
        return names.contains { name in
            let end = offset + 1 + name.utf8CodeUnitCount
            return offset < head.count && head[offset] == 0x3C && MarkupScan.starts(name, in: head, at: offset + 1)
                && end < head.count && (MarkupScan.isSpace(head[end]) || head[end] == 0x3E || head[end] == 0x2F)
        }
    }

    private static let names: [StaticString] = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "div", "article", "main", "section",
        "table", "center", "header", "h1", "p",
    ]
}
