/// Tells web pages by how they begin.
enum HTMLDetection {
    /// Of the bytes of a file this many are looked at.
    private static let mostBeginning = 1 << 15
    /// Tags that must stand in a file that begins with one but states no document type: a text may quote one or two.
    private static let fewestTags = 3

    /// Whether the first bytes of a file begin a page, however short or odd: a document type or the element `html`.
    static func isDocument(_ head: [UInt8]) -> Bool {
        beginning(head) { head, offset in
            MarkupScan.starts("<!doctype html", in: head, at: offset)
                || begins("html", head, offset) && hasTags(head, from: offset)
        }
    }

    /// Whether the first bytes of a file begin a page: a document type, or an element that pages begin with and more of
    /// its kind, after white space, a byte order mark, an XML declaration and comments. A text that merely quotes a tag is
    /// none.
    static func isPage(_ head: [UInt8]) -> Bool {
        isDocument(head)
            || beginning(head) { head, offset in
                names.contains { begins($0, head, offset) } && hasTags(head, from: offset)
            }
    }

    /// Whether what stands first, after all that may precede a page's first element, holds; false where nothing does.
    private static func beginning(_ head: [UInt8], _ holds: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Bool {
        head.withUnsafeBufferPointer { whole in
            let head = UnsafeBufferPointer(rebasing: whole.prefix(mostBeginning))
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
                    return holds(head, offset)
                }
            }
            return false
        }
    }

    /// Whether the tag of an element begins at an offset.
    private static func begins(_ name: StaticString, _ head: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let end = offset + 1 + name.utf8CodeUnitCount
        return offset < head.count && head[offset] == 0x3C && MarkupScan.starts(name, in: head, at: offset + 1)
            && end < head.count && (MarkupScan.isSpace(head[end]) || head[end] == 0x3E || head[end] == 0x2F)
    }

    /// Whether there are enough tags of elements that HTML knows.
    private static func hasTags(_ head: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var (count, offset) = (0, start)
        while offset < head.count {
            if HTMLSigns.isTag(head, at: offset) {
                count += 1
                if count == fewestTags { return true }
            }
            offset = MarkupScan.first(0x3C, in: head, from: offset + 1)
        }
        return false
    }

    private static let names: [StaticString] = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "div", "article", "main", "section",
        "table", "center", "header", "h1", "h2", "p",
    ]
}
