/// Finds who wrote a page's article.
struct PageBylines {
    /// The names, with commas and "and" between; nil where none is found.
    static func byline(facts: PageFacts, linked: LinkedData, tree: HTMLTree, parts: [HTMLPart], outlet: String?)
        -> String?
    {
        let reader = PageBylines(outlet: outlet.map { LineKey($0) })
        let shown = ShownBylines(tree, parts)
        let sources = [
            linked.authors, facts.all(["author", "article:author_name"]).flatMap { [$0] },
            facts.all([
                "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author",
                "dc.contributor",
            ]),
            shown.properties, shown.links, firstNamed(shown.named), firstNamed(shown.lines),
        ]
        for source in sources {
            let names = reader.names(source)
            if let byline = NameList.joined(names) { return byline }
        }
        return nil
    }

    private let outlet: LineKey?

    private func names(_ lines: [String]) -> [String] {
        var (names, keys): ([String], Set<LineKey>) = ([], [])
        for line in lines.prefix(12) {
            for name in BylineWords.names(in: line) where LineKey(name) != outlet {
                if keys.insert(LineKey(name)).inserted { names.append(name) }
            }
        }
        return names
    }

    /// The first line that holds names: those further down are of other articles, or of pictures.
    private static func firstNamed(_ lines: [String]) -> [String] {
        lines.first { !BylineWords.names(in: $0).isEmpty }.map { [$0] } ?? []
    }
}

/// What a page shows as the names of its authors.
struct ShownBylines {
    /// What schema.org's `author` stands at.
    private(set) var properties: [String] = []
    /// Links that say they lead to the author.
    private(set) var links: [String] = []
    /// What class names call a byline or author.
    private(set) var named: [String] = []
    /// Lines that begin with "By".
    private(set) var lines: [String] = []

    private static let longest = 200
    private static let most = 24

    init(_ tree: HTMLTree, _ parts: [HTMLPart]) {
        for part in parts where part.measure.letters < Self.longest / 2 && part.kind != .verbatim && lines.count < 3 {
            guard BylineWords.mayBegin(tree.text[tree.nodes[part.nodes.lowerBound].range]) else { continue }
            let line = part.line(of: tree, lineBreak: 0x7C)
            if BylineWords.beginsWithBy(line) { lines.append(line) }
        }
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            // The authors of comments and of other stories are not meant.
            if node.isDropped || node.labels.contains(.comments) || node.labels.contains(.related) && node.tag == .aside
            {
                index = node.end
                continue
            }
            if node.tag != .text { take(index, tree) }
            index += 1
        }
    }

    private mutating func take(_ index: Int, _ tree: HTMLTree) {
        let node = tree.nodes[index]
        let isProperty = tree.value(.itemprop, of: index)?.elementsEqual("author".utf8) ?? false
        let isLink = tree.string(.rel, of: index)?.lowercased().split(separator: " ").contains("author") ?? false
        let isNamed = node.labels.contains(.author) && !node.labels.contains(.biography)
        guard isProperty || isLink || isNamed, node.end - index < 60 else { return }
        let words = tree.words(of: index)
        guard !words.isEmpty, words.count < Self.longest else { return }
        let line = String(decoding: words, as: UTF8.self)
        if isProperty { properties.append(name(index, tree) ?? line) }
        if isLink { links.append(line) }
        if isNamed { named.append(line) }
    }

    /// What stands at the `name` within an author.
    private func name(_ author: Int, _ tree: HTMLTree) -> String? {
        for index in author..<tree.nodes[author].end where tree.nodes[index].tag != .text {
            if tree.value(.itemprop, of: index)?.elementsEqual("name".utf8) == true {
                return tree.string(.content, of: index) ?? String(decoding: tree.words(of: index), as: UTF8.self)
            }
        }
        return tree.string(.content, of: author)
    }
}
