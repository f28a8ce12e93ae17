import CCmarkGFM
import NewsModel

/// Writes a parsed Markdown text into the text of an article.
struct MarkdownWriter {
    private let base: WebAddress?
    /// The words of the open part, or of its open link, that are not written yet.
    private var words: [UInt8] = []
    private var link: String?
    private var images = 0
    /// The element within a line whose text a page does not show: "script".
    private var hiding: String?
    /// The number that the next item has in each open list; nil where items have none.
    private var lists: [Int?] = []
    private var ordinal = 0
    private var quotes = 0
    /// Whether a list item was opened of which nothing was written yet.
    private var isItemFresh = false
    /// The mark that the next paragraph of a footnote begins with.
    private var footnoteMark: [UInt8] = []
    private var footnotes = 0
    private var rows: [[[UInt8]]] = []
    private var isInTable = false
    private var html: [UInt8] = []

    /// Adds a document to a text that is being composed, without one of its nodes. Linear; needs no stack.
    static func write(
        _ document: MarkdownDocument, passingOver passed: OpaquePointer?, base: WebAddress?,
        to composer: inout TextComposer
    ) {
        var writer = MarkdownWriter(base: base)
        guard let walk = cmark_iter_new(document.root) else { return }
        defer { cmark_iter_free(walk) }
        while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(walk) else { continue }
            if let passed, node == passed {
                cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
                continue
            }
            writer.take(node, isEntering: event == CMARK_EVENT_ENTER, &composer)
        }
        writer.endHTML(&composer)
    }

    /// The words of a node on one line, links and emphasis without their marks.
    static func words(of node: OpaquePointer) -> [UInt8] {
        var (writer, composer) = (MarkdownWriter(base: nil), TextComposer())
        guard let walk = cmark_iter_new(node) else { return [] }
        defer { cmark_iter_free(walk) }
        composer.begin(.body)
        while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
            guard let inner = cmark_iter_get_node(walk), inner != node else { continue }
            writer.takeInline(inner, isEntering: event == CMARK_EVENT_ENTER, &composer)
        }
        writer.writeWords(&composer)
        composer.end()
        return composer.text
    }

    private init(base: WebAddress?) { self.base = base }

    // MARK: Blocks

    private mutating func take(_ node: OpaquePointer, isEntering: Bool, _ composer: inout TextComposer) {
        let type = cmark_node_get_type(node)
        guard type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) else {
            return takeInline(node, isEntering: isEntering, &composer)
        }
        if type != CMARK_NODE_HTML_BLOCK { endHTML(&composer) }
        switch type {
        case CMARK_NODE_BLOCK_QUOTE: quotes += isEntering ? 1 : -1
        case CMARK_NODE_LIST:
            if isEntering {
                let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                lists.append(isNumbered ? Int(cmark_node_get_list_start(node)) : nil)
            } else {
                lists.removeLast()
            }
        case CMARK_NODE_ITEM:
            isItemFresh = isEntering
            guard isEntering, let number = lists.last else { break }
            ordinal = number ?? 0
            if let number { lists[lists.count - 1] = number + 1 }
        case CMARK_NODE_PARAGRAPH: if isEntering { begin(&composer) } else { endPart(&composer) }
        case CMARK_NODE_HEADING:
            if isEntering {
                composer.begin(.heading, level: Int(cmark_node_get_heading_level(node)))
            } else {
                endPart(&composer)
            }
        case CMARK_NODE_CODE_BLOCK:
            composer.begin(.verbatim)
            node.withLiteral { composer.append(Array($0)) }
            composer.end()
        case CMARK_NODE_HTML_BLOCK:
            node.withLiteral { html.append(contentsOf: $0) }
            html.append(0x0A)
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            if isEntering { footnotes += 1 }
            footnoteMark = isEntering ? Array("[\(footnotes)] ".utf8) : []
        case CMARK_NODE_DOCUMENT, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CUSTOM_BLOCK: break
        default: takeTable(node, isEntering: isEntering, &composer)
        }
    }

    private mutating func begin(_ composer: inout TextComposer) {
        if isItemFresh {
            composer.begin(.listItem, level: max(1, lists.count), ordinal: ordinal)
        } else if quotes > 0 {
            composer.begin(.blockQuote, level: quotes)
        } else {
            composer.begin(.body)
        }
        isItemFresh = false
        words.append(contentsOf: footnoteMark)
        footnoteMark = []
    }

    private mutating func endPart(_ composer: inout TextComposer) {
        writeWords(&composer)
        composer.end()
        (link, images, hiding) = (nil, 0, nil)
    }

    /// Writes the pages' markup that was gathered: blocks of it that follow each other belong together.
    private mutating func endHTML(_ composer: inout TextComposer) {
        guard !html.isEmpty else { return }
        var piece = TextComposer()
        HTMLFragment.append(html, to: &piece, baseURL: base?.string)
        html.removeAll(keepingCapacity: true)
        composer.append(piece)
    }

    // MARK: Tables

    private mutating func takeTable(_ node: OpaquePointer, isEntering: Bool, _ composer: inout TextComposer) {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "table":
            isInTable = isEntering
            if isEntering {
                rows = []
            } else {
                composer.begin(.verbatim)
                composer.append(HTMLTable(rows: rows).lines)
                composer.end()
            }
        case "table_row", "table_header": if isEntering { rows.append([]) }
        case "table_cell" where !isEntering:
            if !rows.isEmpty { rows[rows.count - 1].append(PlainWords.collapsed(words)) }
            words.removeAll(keepingCapacity: true)
        default: break
        }
    }

    // MARK: Within lines

    private mutating func takeInline(_ node: OpaquePointer, isEntering: Bool, _ composer: inout TextComposer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            guard images == 0, hiding == nil else { return }
            node.withLiteral { words.append(contentsOf: $0) }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
        case CMARK_NODE_HTML_INLINE: takeTag(node, &composer)
        case CMARK_NODE_LINK:
            guard !isInTable, images == 0 else { return }
            writeWords(&composer)
            link = nil
            if isEntering {
                OpaquePointer.withBytes(cmark_node_get_url(node)) {
                    link = WebAddress.resolved(String(decoding: $0, as: UTF8.self), base: base)
                }
            }
        case CMARK_NODE_IMAGE:
            images += isEntering ? 1 : -1
            // What a picture is to bear under it stands in its title.
            if !isEntering, images == 0 {
                OpaquePointer.withBytes(cmark_node_get_title(node)) { words.append(contentsOf: $0) }
            }
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            guard isEntering, images == 0 else { return }
            words.append(0x5B)
            node.withLiteral { words.append(contentsOf: $0) }
            words.append(0x5D)
        default: break
        }
    }

    /// Reads a tag within a line: of those only line breaks and links count, and what scripts and styles hold is not shown.
    private mutating func takeTag(_ node: OpaquePointer, _ composer: inout TextComposer) {
        node.withLiteral { tag in
            let isEnd = tag.count > 1 && tag[1] == 0x2F
            let letters = tag.dropFirst(isEnd ? 2 : 1).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
            let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
            if name == "br" { words.append(0x20) }
            if name == "a", !isInTable {
                writeWords(&composer)
                link = isEnd ? nil : FlatHTML.address(tag).flatMap { WebAddress.resolved($0, base: base) }
            }
            if isEnd, name == hiding {
                hiding = nil
            } else if !isEnd, hiding == nil, ["script", "style", "template"].contains(name) {
                hiding = name
            }
        }
    }

    private mutating func writeWords(_ composer: inout TextComposer) {
        guard !words.isEmpty else { return }
        if let link { composer.append(words, url: link) } else { composer.append(words) }
        words.removeAll(keepingCapacity: true)
    }
}
