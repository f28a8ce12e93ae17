import NewsModel
import NewsStore
import TextLayout

/// Where a text is scrolled to, so that it can be found again at another width.
struct TextPlace: Hashable, Sendable {
    /// The first line shown, at a width of `columns`.
    let top: Int
    let columns: Int
    /// The first byte shown.
    let offset: Int?
}

/// The article on screen: its lines at the present width, where it is scrolled to, and what is in focus.
package struct TextView: Sendable {
    package let number: ArticleNumber
    package internal(set) var article: Article
    /// What is laid out: the headline, the line under it, the paragraphs.
    package let blocks: [LayoutBlock]
    package internal(set) var annotation: Annotation?
    package internal(set) var layout: TextLayout
    /// The width of the text column that `layout` was made for.
    package internal(set) var columns: Int
    /// The number of rows that show text.
    package internal(set) var rows: Int
    /// The first line shown, 0-based.
    package internal(set) var top = 0
    package internal(set) var focus: Focus = .headline {
        didSet { isFocusFromScrolling = false }
    }
    /// True where the focus came by scrolling, not by a hop: then a chosen name goes before its speaker.
    var isFocusFromScrolling = false
    /// The name that was chosen last; scrolling does not take it away.
    package internal(set) var chosen: NameKey?
    /// Where the last search matches, in reading order.
    package internal(set) var matches: [TextSpan] = []

    init(number: ArticleNumber, stored: StoredArticle, columns: Int, rows: Int) {
        (self.number, article, annotation) = (number, stored.article, stored.annotation)
        (self.columns, self.rows) = (columns, rows)
        blocks = Self.blocks(of: stored)
        layout = TextLayout(text: article.text, blocks: blocks, columns: columns)
        if article.structure.headline == nil { focus = .none }
    }

    /// The greatest `top` that still fills the screen.
    package var lastTop: Int { max(0, layout.lines.count - rows) }

    /// The lines on screen.
    package var shownLines: Range<Int> { top..<min(layout.lines.count, top + max(1, rows)) }

    /// How much of the article has been on screen at the present place, 0 to 100.
    package var percentRead: Int {
        layout.lines.isEmpty ? 100 : min(100, (top + rows) * 100 / layout.lines.count)
    }

    /// True where the byte at `offset` stands on a line that is shown.
    package func isShown(_ offset: Int) -> Bool {
        guard let place = layout.position(of: offset) else { return false }
        return shownLines.contains(place.line)
    }

    /// The first byte of what is in focus, or nil where nothing is.
    package var focusOffset: Int? {
        switch focus {
        case .none: nil
        case .headline: article.structure.headline?.start
        case .quotation(let index): quotationStart(index)
        case .name(_, let span), .match(let span), .words(let span): span.start
        }
    }

    func quotationStart(_ index: Int) -> Int? {
        guard let annotation, index < annotation.quotations.count,
            let first = annotation.quotations[index].quotes.first
        else { return nil }
        return annotation.quotes[first].span.start
    }
}

extension TextView {
    /// The headline, the line under it, and the paragraphs.
    private static func blocks(of stored: StoredArticle) -> [LayoutBlock] {
        let structure = stored.article.structure
        var blocks: [LayoutBlock] = []
        if let headline = structure.headline {
            blocks.append(LayoutBlock(kind: .headline, pieces: [.text(headline)]))
        } else if stored.article.title != nil {
            blocks.append(LayoutBlock(kind: .headline, pieces: [.literal(stored.title)]))
        }
        let line = bylinePieces(of: stored)
        if !line.isEmpty { blocks.append(LayoutBlock(kind: .byline, pieces: line)) }
        var last: Paragraph?
        for paragraph in structure.paragraphs {
            var block = Self.block(of: paragraph)
            // The items of a list stand together, those of a list within it too.
            let isNextItem =
                paragraph.kind == .listItem && last?.kind == .listItem
                && (paragraph.level != last?.level || (paragraph.ordinal == 0) == (last?.ordinal == 0))
            block.spaceBefore = blocks.isEmpty || isNextItem ? 0 : 1
            blocks.append(block)
            last = paragraph
        }
        return blocks
    }

    private static func block(of paragraph: Paragraph) -> LayoutBlock {
        let words = Piece.text(paragraph.span)
        let level = min(Int(paragraph.level), 6)
        return switch paragraph.kind {
        case .body: LayoutBlock(kind: .body, pieces: [words])
        case .verbatim: LayoutBlock(kind: .verbatim, pieces: [words])
        case .heading: LayoutBlock(kind: .heading, pieces: [words])
        case .listItem:
            listItem(words, mark: paragraph.ordinal == 0 ? "•" : "\(paragraph.ordinal).", level: level)
        case .blockQuote: LayoutBlock(kind: .body, pieces: [words], indent: 4 * max(1, level))
        }
    }

    private static func listItem(_ words: Piece, mark: String, level: Int) -> LayoutBlock {
        // No line ends between the mark and the words.
        LayoutBlock(
            kind: .body, pieces: [.literal("\(mark)\u{A0}"), words], indent: 2 * max(0, level - 1),
            hangingIndent: mark.count + 1)
    }

    /// Author, outlet, place and day, as far as they are known, with dots between.
    private static func bylinePieces(of stored: StoredArticle) -> [Piece] {
        let structure = stored.article.structure
        var parts: [Piece] = []
        if let byline = structure.byline { parts.append(.text(byline)) }
        if let agency = structure.agency {
            parts.append(.text(agency))
        } else if !stored.outlet.isEmpty {
            parts.append(.literal(stored.outlet))
        }
        if let dateline = structure.dateline { parts.append(.text(dateline)) }
        if let date = stored.article.date { parts.append(.literal(date.long)) }
        var pieces: [Piece] = []
        for part in parts {
            if !pieces.isEmpty { pieces.append(.literal(" · ")) }
            pieces.append(part)
        }
        return pieces
    }

    /// Breaks the lines anew for another size and keeps the sentence one was on at its row.
    mutating func refit(columns: Int, rows: Int) {
        let anchor = anchorOffset
        let row = anchor.flatMap { layout.position(of: $0)?.line }.map { $0 - top } ?? 0
        if columns != self.columns {
            layout = TextLayout(text: article.text, blocks: blocks, columns: columns)
        }
        (self.columns, self.rows) = (columns, rows)
        guard let anchor, let line = layout.position(of: anchor)?.line else {
            top = min(top, lastTop)
            return
        }
        top = max(0, min(line - min(row, max(0, rows - 1)), lastTop))
    }

    /// What must stay on screen: the focus while it is shown, else the first words shown.
    private var anchorOffset: Int? {
        if top == 0, focus == .headline { return nil }
        if let focused = focusOffset, isShown(focused) { return focused }
        return topOffset
    }

    /// The first byte of the first line shown that has text.
    package var topOffset: Int? {
        layout.lines[shownLines].first { !$0.isBlank }.map(\.span.start)
    }

    /// Where the text is scrolled to.
    var place: TextPlace { TextPlace(top: top, columns: columns, offset: topOffset) }

    /// Scrolls to where it was, by words where the lines are no longer the same.
    mutating func scroll(to place: TextPlace) {
        let line = place.offset.flatMap { layout.position(of: $0)?.line }
        top = min(place.columns == columns || place.top == 0 ? place.top : line ?? 0, lastTop)
    }

    /// Scrolls so that `offset` is on screen; a jump far away brings it to a third of the height.
    mutating func reveal(_ offset: Int) {
        guard let line = layout.position(of: offset)?.line else { return }
        if shownLines.contains(line), line < top + max(1, rows) { return }
        if line == top - 1 || (line < top && top - line <= 2) {
            top = line
        } else {
            top = max(0, min(line - rows / 3, lastTop))
        }
        if line < rows / 2 { top = min(top, line) }
        top = max(0, min(top, lastTop))
    }
}
