/// What the sieve does with the tags of an element.
enum SievedTag {
    /// Goes with everything up to its end tag, or where that is missing, up to the page's end.
    case script
    /// Goes with everything up to its end tag; alone where that is missing.
    case dropped
    /// Goes, what it holds stays.
    case unwrapped
    /// Becomes another element; formatting elements become `span`, since repairing them is what makes tree construction
    /// slow, and links become `bdo`, which has no rules of its own.
    case renamed(StaticString, isBlock: Bool)
    /// Stays; has no content and no end tag.
    case void
    /// Stays; its end tag may be missing, and tree construction puts it there.
    case selfEnding
    /// Stays, with text up to its end tag whatever stands there.
    case text
    /// Stays, and so does the white space in it.
    case preformatted
    /// Stays; ends no other element that it stands in.
    case inline
    /// Stays; what comes before and after stands on lines of its own.
    case block

    /// What is done with an element; nil for one that stays and may stand for a block or for words in a line.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> SievedTag? {
        known.value(bytes, name)
    }

    /// Whether what comes before and after its tags stands on lines of its own for sure.
    var isBlock: Bool {
        switch self {
        case .block, .selfEnding, .renamed(_, isBlock: true): true
        default: false
        }
    }

    private static let known = KeyTable<SievedTag>(
        entries(["script", "style"], .script)
            + entries(
                [
                    "noscript", "iframe", "noembed", "noframes", "textarea", "template", "select", "svg",
                    "math", "object", "video", "audio", "canvas", "datalist",
                ], .dropped)
            + entries(
                [
                    "frameset", "frame", "basefont", "bgsound", "isindex", "keygen", "menuitem", "nextid", "spacer",
                    "plaintext", "img", "image", "input", "embed", "param", "source", "track", "area", "wbr", "map",
                    "option", "optgroup", "progress", "meter", "picture",
                ], .unwrapped)
            + entries(
                [
                    "b", "i", "em", "strong", "font", "big", "small", "u", "s", "strike", "tt", "code", "nobr", "mark",
                    "rt", "rp", "rb", "rtc", "ruby", "bdo", "bdi", "blink", "sub", "sup", "ins", "del", "cite",
                ], .renamed("span", isBlock: false))
            + entries(["a"], .renamed("bdo", isBlock: false))
            + entries(["form", "marquee", "applet", "center", "xmp"], .renamed("div", isBlock: true))

            + entries(["br", "hr", "meta", "link", "base", "col"], .void)
            + entries(
                [
                    "html", "head", "body", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot",
                    "colgroup",
                ],
                .selfEnding)
            + entries(
                [
                    "div", "section", "article", "main", "aside", "header", "footer", "nav", "ul", "ol", "dl",
                    "blockquote", "figure", "figcaption", "table", "h1", "h2", "h3", "h4", "h5", "h6", "address",
                ], .block)
            + entries(["title"], .text) + entries(["pre"], .preformatted)
            + entries(["span", "label", "abbr", "acronym", "q", "time", "data", "dfn", "var", "samp", "kbd"], .inline))

    private static func entries(_ names: [String], _ tag: SievedTag) -> [(String, SievedTag)] {
        names.map { ($0, tag) }
    }
}

/// The attributes that mean something here.
enum HTMLAttributeName: UInt8 {
    case `class`, id, itemprop, itemtype, href, rel, name, property, content, datetime, role, style, hidden, lang
    case label, ariaHidden, title, testName

    /// The attribute of a name; nil for one that means nothing here.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> HTMLAttributeName? {
        known.value(bytes, name)
    }

    private static let known = KeyTable<HTMLAttributeName>([
        ("class", .class), ("id", .id), ("itemprop", .itemprop), ("itemtype", .itemtype), ("href", .href),
        ("rel", .rel), ("name", .name), ("property", .property), ("content", .content), ("datetime", .datetime),
        ("role", .role), ("style", .style), ("hidden", .hidden), ("lang", .lang), ("aria-label", .label),
        ("aria-hidden", .ariaHidden), ("title", .title), ("data-testid", .testName), ("data-test-id", .testName),
        ("data-component", .testName), ("data-module", .testName), ("data-qa", .testName), ("data-type", .testName),
        ("data-name", .testName), ("typeof", .itemtype),
    ])
}
