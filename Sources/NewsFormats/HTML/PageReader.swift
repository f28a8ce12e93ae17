import NewsModel

/// A web page taken apart.
struct PageReader {
    /// Where an article's body was found.
    enum Body {
        /// In the page.
        case parts([HTMLPart])
        /// In the page's JSON alone.
        case text([UInt8])
    }

    private(set) var tree: HTMLTree
    let base: WebAddress?
    private let page: [UInt8]
    private let facts: PageFacts
    private let linked: LinkedData
    private let scores: PageScores
    private var body: Body?
    private var fields: PageFields

    /// Less to read than this is no article, in letters.
    private static let shortest = 140

    /// Reads a page in valid UTF-8.
    init(_ page: [UInt8]) {
        self.page = page
        let parsed = HTMLTree.parse(page)
        (tree, linked) = (parsed.tree, LinkedData(parsed.linkedData))
        facts = PageFacts(tree)
        PageLabels.mark(&tree)
        HTMLHiding.drop(in: &tree)
        let whole = tree
        let all = HTMLPartFinder.parts(of: tree, in: 0..<tree.nodes.count)
        isEmpty = all.isEmpty
        scores = PageScores(all, of: tree)
        fields = PageFields(facts: facts, linked: linked, tree: whole, parts: all, page: page)
        base = HTMLBase.address(in: tree) ?? fields.url.flatMap(WebAddress.init)
        var cleaned = whole
        PageCleaning.drop(in: &cleaned, scores: scores)
        PageTeasers.drop(in: &cleaned, parts: all, scores: scores)
        let candidates = [cleaned, whole]
        for candidate in candidates {
            let parts = Self.article(in: candidate, fields)
            let letters = Self.letters(parts)
            if letters >= Self.shortest {
                (tree, body) = (candidate, .parts(parts))
                break
            }
        }
        if let text = linked.body, Self.isFuller(text, than: body) { body = .text(text) }
    }

    private static func article(in tree: HTMLTree, _ fields: PageFields) -> [HTMLPart] {
        let parts = HTMLPartFinder.parts(of: tree, in: 0..<tree.nodes.count)
        let finder = BodyFinder(tree: tree, scores: PageScores(parts, of: tree))
        let bodies = finder.bodies()
        let inside = parts.filter { part in bodies.contains { tree.holds($0, part.nodes.lowerBound) } }
        return PartSelection.article(inside, of: tree, fields: fields)
    }

    private static func letters(_ parts: [HTMLPart]) -> Int {
        parts.reduce(0) { $0 + $1.measure.letters - $1.linked.letters }
    }

    /// Whether the page itself has less than half of what its JSON says.
    private static func isFuller(_ text: [UInt8], than body: Body?) -> Bool {
        var measure = TextMeasure()
        measure.add(text[...])
        guard measure.letters >= shortest else { return false }
        guard case .parts(let parts) = body else { return true }
        return parts.reduce(0) { $0 + $1.measure.letters } * 2 < measure.letters
    }

    /// The article's body; nil where the page has none.
    func article() -> Body? { body }

    /// Whether the page has nothing to read at all.
    let isEmpty: Bool

    /// What the page says of its article.
    func given(_ file: FileFacts) -> GivenFields {
        GivenFields(
            title: fields.headline, byline: fields.byline, outlet: fields.outlet, url: fields.url,
            date: fields.date(file))
    }
}
