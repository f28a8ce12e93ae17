import CGumbo

/// What a node of a page is.
enum HTMLTag: UInt8 {
    case text
    case html, head, title, meta, relation, base, body
    /// A block that says nothing of what it holds.
    case division
    case section, article, main, aside, header, footer, navigation
    case paragraph, heading1, heading2, heading3, heading4, heading5, heading6
    case list, numberedList, listItem, definitionList, term, definition, blockQuote, preformatted
    case figure, figureCaption, details, address
    case table, tableCaption, tableRow, tableRows, tableCell
    case lineBreak, rule
    /// Something to press.
    case button, label
    case anchor, time
    /// An element within a line.
    case inline

    /// True where what comes before and after stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .text, .lineBreak, .label, .anchor, .time, .inline, .button: false
        default: true
        }
    }

    /// 1 to 6 for a heading, else nil.
    var headingLevel: Int? {
        (Self.heading1.rawValue...Self.heading6.rawValue).contains(rawValue)
            ? Int(rawValue - Self.heading1.rawValue) + 1 : nil
    }

    /// What an element of the sieved page is.
    init(_ element: GumboElement) {
        if element.tag == GUMBO_TAG_UNKNOWN {
            // Elements of a site's own have a hyphen in their name, and mostly stand for blocks.
            let name = UnsafeRawBufferPointer(start: element.original_tag.data, count: element.original_tag.length)
            let word = name.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
            self = word.contains(0x2D) ? .division : .inline
        } else {
            let index = Int(element.tag.rawValue)
            self = index < Self.known.count ? Self.known[index] : .inline
        }
    }

    private static let known: [HTMLTag] = {
        var table = [HTMLTag](repeating: .division, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
        for (tag, meaning) in meanings { table[Int(tag.rawValue)] = meaning }
        return table
    }()

    private static let meanings: [(GumboTag, HTMLTag)] = [
        (GUMBO_TAG_HTML, .html), (GUMBO_TAG_HEAD, .head), (GUMBO_TAG_TITLE, .title), (GUMBO_TAG_META, .meta),
        (GUMBO_TAG_LINK, .relation), (GUMBO_TAG_BASE, .base), (GUMBO_TAG_BODY, .body), (GUMBO_TAG_SECTION, .section),
        (GUMBO_TAG_ARTICLE, .article), (GUMBO_TAG_MAIN, .main), (GUMBO_TAG_ASIDE, .aside),
        (GUMBO_TAG_HEADER, .header), (GUMBO_TAG_FOOTER, .footer), (GUMBO_TAG_NAV, .navigation),
        (GUMBO_TAG_MENU, .list), (GUMBO_TAG_P, .paragraph), (GUMBO_TAG_H1, .heading1), (GUMBO_TAG_H2, .heading2),
        (GUMBO_TAG_H3, .heading3), (GUMBO_TAG_H4, .heading4), (GUMBO_TAG_H5, .heading5), (GUMBO_TAG_H6, .heading6),
        (GUMBO_TAG_UL, .list), (GUMBO_TAG_OL, .numberedList), (GUMBO_TAG_DIR, .list), (GUMBO_TAG_LI, .listItem),
        (GUMBO_TAG_DL, .definitionList), (GUMBO_TAG_DT, .term), (GUMBO_TAG_DD, .definition),
        (GUMBO_TAG_BLOCKQUOTE, .blockQuote), (GUMBO_TAG_PRE, .preformatted), (GUMBO_TAG_FIGURE, .figure),
        (GUMBO_TAG_FIGCAPTION, .figureCaption), (GUMBO_TAG_DETAILS, .details), (GUMBO_TAG_ADDRESS, .address),
        (GUMBO_TAG_TABLE, .table), (GUMBO_TAG_CAPTION, .tableCaption), (GUMBO_TAG_TR, .tableRow),
        (GUMBO_TAG_TBODY, .tableRows), (GUMBO_TAG_THEAD, .tableRows), (GUMBO_TAG_TFOOT, .tableRows),
        (GUMBO_TAG_TD, .tableCell), (GUMBO_TAG_TH, .tableCell), (GUMBO_TAG_BR, .lineBreak), (GUMBO_TAG_HR, .rule),
        (GUMBO_TAG_BUTTON, .button), (GUMBO_TAG_LABEL, .label), (GUMBO_TAG_TIME, .time),
        // Links come out of the sieve as "bdo".
        (GUMBO_TAG_BDO, .anchor), (GUMBO_TAG_A, .anchor),
        (GUMBO_TAG_SPAN, .inline), (GUMBO_TAG_ABBR, .inline), (GUMBO_TAG_ACRONYM, .inline), (GUMBO_TAG_Q, .inline),
        (GUMBO_TAG_DATA, .inline), (GUMBO_TAG_DFN, .inline), (GUMBO_TAG_VAR, .inline), (GUMBO_TAG_SAMP, .inline),
        (GUMBO_TAG_KBD, .inline), (GUMBO_TAG_COL, .inline), (GUMBO_TAG_COLGROUP, .inline), (GUMBO_TAG_OUTPUT, .inline),
    ]
}
