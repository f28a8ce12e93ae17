/// Reads HTML that is content already: of feeds, mails and JSON.
enum HTMLFragment {
    /// Adds what a piece of HTML says to a text that is being composed; links become absolute by `baseURL`.
    ///
    /// `html` is UTF-8; bad bytes become U+FFFD. Scripts, styles, hidden parts and pictures go, and at the end lines that
    /// only lead on or ask to share. Linear; no input can exhaust the stack.
    static func append(_ html: [UInt8], to composer: inout TextComposer, baseURL: String?) {
        if FlatHTML.append(html, to: &composer, baseURL: baseURL) { return }
        appendTree(html, to: &composer, baseURL: baseURL)
    }

    /// Adds what a piece of HTML says by way of its tree.
    static func appendTree(_ html: [UInt8], to composer: inout TextComposer, baseURL: String?) {
        var tree = HTMLTree.parse(Decoding.repaired(html)).tree
        HTMLHiding.drop(in: &tree)
        let base = HTMLBase.address(in: tree) ?? baseURL.flatMap(WebAddress.init)
        var parts = HTMLPartFinder.parts(of: tree, in: 0..<tree.nodes.count)
        while let last = parts.last, LeadingOn.isOnly(last, of: tree) { parts.removeLast() }
        HTMLWriter.write(parts, of: tree, base: base, to: &composer)
    }
}

/// The address that a page's links are relative to.
enum HTMLBase {
    /// The address that a page states for its links.
    static func address(in tree: HTMLTree) -> WebAddress? {
        for index in tree.nodes.indices where tree.nodes[index].tag == .base {
            if let href = tree.string(.href, of: index) { return WebAddress(href) }
        }
        return nil
    }
}

/// Leaves out what a page does not show.
enum HTMLHiding {
    static func drop(in tree: inout HTMLTree) {
        for index in tree.nodes.indices {
            let tag = tree.nodes[index].tag
            guard tag != .text, tag != .html, tag != .body else { continue }
            // The sieve keeps only styles that hide.
            if tag == .head || tag == .title || tag == .button || tree.value(.style, of: index) != nil
                || tree.value(.hidden, of: index) != nil
            {
                tree.drop(index)
            }
        }
    }
}

/// Lines that say nothing and only lead on: "Read more", "Share this", "The post … appeared first on …".
enum LeadingOn {
    /// Whether a part is such a line.
    static func isOnly(_ part: HTMLPart, of tree: HTMLTree) -> Bool {
        guard part.kind != .verbatim, part.measure.letters < 200 else { return false }
        var words: [UInt8] = []
        for index in part.nodes where tree.nodes[index].tag == .text && !tree.nodes[index].isDropped {
            words.append(contentsOf: tree.text[tree.nodes[index].range])
        }
        let line = String(decoding: PlainWords.collapsed(words), as: UTF8.self).lowercased()
        if line.hasPrefix("the post "), line.contains(" appeared first on ") { return true }
        guard part.linked.letters > 0 || part.measure.letters < 30 else { return false }
        let bare = line.drop { !$0.isLetter }
        return part.linkShare > 0.8 && part.measure.letters < 60
            && beginnings.contains { bare.hasPrefix($0) }
            || whole.contains(String(bare.prefix { $0.isLetter || $0 == " " }).trimmedEnd)
    }

    /// How lines begin that are a link and nothing else.
    private static let beginnings = [
        "read more", "read the full", "read the rest", "read the whole", "read full", "continue reading",
        "keep reading",
        "more on", "more at", "more…", "more...", "view the full", "view original", "view article", "see more",
        "see the full",
        "full story", "full article", "click here to", "link to", "comments", "permalink", "share", "tweet",
        "email this",
        "add to", "subscribe", "weiterlesen", "mehr lesen", "zum artikel", "lire la suite", "lire plus", "leer más",
        "seguir leyendo", "sigue leyendo", "leggi tutto", "continua a leggere", "leia mais", "lees verder", "lees meer",
        "läs mer", "les mer", "læs mere", "lue lisää", "czytaj dalej", "czytaj więcej", "читать далее", "читать дальше",
        "devamını oku", "阅读全文", "閱讀全文", "続きを読む", "더 보기",
    ]
    private static let whole: Set<String> = [
        "read more", "continue reading", "share", "share this", "tweet", "comments", "more", "weiterlesen",
        "lire la suite", "leer más", "leggi tutto", "leia mais", "lees verder",
    ]
}

extension String {
    /// Without the spaces at the end.
    fileprivate var trimmedEnd: String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
