import NewsModel
import TextLayout
import UnicodeText

/// Short texts on lines of a width, by the same rules as articles.
package enum PlainLines {
    /// The text broken at words.
    package static func wrap(_ text: String, columns: Int) -> [String] {
        if isPlain(text), text.utf8.count <= columns { return [text] }
        let bytes = Array(text.utf8)
        let block = LayoutBlock(kind: .body, pieces: [.text(TextSpan(0, bytes.count))])
        let layout = TextLayout(text: bytes, blocks: [block], columns: max(1, columns))
        return layout.lines.map { line in layout.clusters[line.clusters].map(\.text).joined() }
    }

    /// The text on one line; what does not fit is cut with `…`.
    package static func cut(_ text: String, columns: Int) -> String {
        if isPlain(text) {
            if text.utf8.count <= columns { return text }
            var kept = text.prefix(max(0, columns - 1))
            while kept.last == " " { kept.removeLast() }
            return kept + "…"
        }
        let bytes = Array(text.utf8)
        let block = LayoutBlock(kind: .body, pieces: [.text(TextSpan(0, bytes.count))])
        let layout = TextLayout(text: bytes, blocks: [block], columns: 100_000)
        guard let line = layout.lines.first else { return "" }
        if line.columns <= columns { return layout.clusters[line.clusters].map(\.text).joined() }
        var kept = ""
        var used = 0
        for cluster in layout.clusters[line.clusters] {
            if used + Int(cluster.width) > columns - 1 { break }
            used += Int(cluster.width)
            kept += cluster.text
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }
}

extension PlainLines {
    /// True for a text that is shown as it stands, a column a byte: ASCII without controls and double spaces.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && last == 0x20) { return false }
            last = byte
        }
        return last != 0x20
    }

    /// A part of a text on one line, white space folded, spaces at its ends kept.
    static func oneLine(_ text: [UInt8], _ span: TextSpan) -> String {
        let block = LayoutBlock(kind: .body, pieces: [.text(span), .literal("|")])
        let layout = TextLayout(text: text, blocks: [block], columns: 100_000)
        guard let line = layout.lines.first else { return "" }
        return layout.clusters[line.clusters].dropLast().map(\.text).joined()
    }

    /// The end of a text that fits; what is left out is told by `…`.
    static func end(of text: String, columns: Int) -> String {
        if self.columns(of: text) <= columns { return text }
        var (kept, used): ([Character], Int) = ([], 1)
        for character in text.reversed() {
            used += self.columns(of: String(character))
            if used > columns { break }
            kept.append(character)
        }
        // A word is not begun in its middle.
        if let space = kept.lastIndex(of: " ") { kept.removeSubrange(space...) }
        return columns > 0 ? "… " + String(kept.reversed()) : ""
    }

    /// The columns that a text takes on one line.
    package static func columns(of text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return ClusterWidth.columns(of: text)
    }
}
