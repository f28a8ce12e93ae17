import CCmarkGFM

/// A parsed Markdown text.
final class MarkdownDocument {
    /// The root of its tree; the nodes live as long as the document.
    let root: OpaquePointer

    /// The extensions are registered once in a process; of them only tables are used: others change tables of cmark-gfm's
    /// own while they parse, which two threads must not.
    private static let hasExtensions: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Parses; nil where no memory is left.
    init?(_ source: MarkdownSource) {
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        if source.mayHoldTables, Self.hasExtensions, let tables = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, tables)
        }
        source.text.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        self.root = root
    }

    deinit { cmark_node_free(root) }

    /// The heading that is the article's headline, and its words: the first, where it is of the first level and neither a
    /// page's markup with one nor a paragraph of text stands before it; with a `title` known, where it says the same.
    func headline(title: [UInt8]?) -> (node: OpaquePointer, words: [UInt8])? {
        var next = cmark_node_first_child(root)
        while let node = next {
            let type = cmark_node_get_type(node)
            if title == nil, type == CMARK_NODE_HTML_BLOCK, Self.hasHeading(node) { return nil }
            if title == nil, type == CMARK_NODE_PARAGRAPH, MarkdownWriter.words(of: node).count > Self.longestLine {
                return nil
            }
            if type == CMARK_NODE_HEADING {
                let words = MarkdownWriter.words(of: node)
                if let title { return Self.key(title) == Self.key(words) ? (node, words) : nil }
                if !words.isEmpty { return cmark_node_get_heading_level(node) == 1 ? (node, words) : nil }
            }
            next = cmark_node_next(node)
        }
        return nil
    }

    /// Badges, dates and links to other languages stand above headlines too, in bytes.
    private static let longestLine = 120

    private static func hasHeading(_ node: OpaquePointer) -> Bool {
        var isFound = false
        node.withLiteral { html in
            isFound = html.indices.dropLast(3).contains {
                html[$0] == 0x3C && html[$0 + 1] | 0x20 == 0x68 && html[$0 + 2] == 0x31
                    && (html[$0 + 3] == 0x3E || html[$0 + 3] <= 0x20)
            }
        }
        return isFound
    }

    /// A title without what its copies differ in.
    private static func key(_ title: [UInt8]) -> String {
        String(String(decoding: title, as: UTF8.self).lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

extension OpaquePointer {
    /// Calls `body` with the text of a cmark node; none is empty.
    func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        Self.withBytes(cmark_node_get_literal(self), body)
    }

    /// Calls `body` with the bytes of a C string.
    static func withBytes(_ string: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let string else { return }
        var count = 0
        while string[count] != 0 { count += 1 }
        string.withMemoryRebound(to: UInt8.self, capacity: count + 1) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
