/// Finds the headline of a page's article.
struct HeadlineReader {
    /// The headline as the page shows it where that can be told, else as its head states it.
    let headline: String?
    /// All that the page calls its article.
    let titles: [String]
    /// The outlet's name where `<title>` ends with one.
    let siteInTitle: String?

    init(facts: PageFacts, linked: LinkedData, tree: HTMLTree, parts: [HTMLPart], site: String?, host: String?) {
        let cutter = SiteCutter(site: site, host: host, title: facts.title)
        let stated = Self.stated(facts, linked).map(cutter.cut).filter { !$0.isEmpty }
        let headings = ShownHeadings(tree, isSite: cutter.isSite)
        headline =
            Self.shown(headings, stated, facts.title) ?? Self.line(parts, tree, in: facts.title, stated)
            ?? stated.first ?? headings.great.first
        titles = stated + [facts.title, headline].compactMap { $0 }
        siteInTitle = headline.flatMap(cutter.site)
    }

    /// The line of the page that stands in its title with something before it: "Falls Observer: Clock may strike".
    private static func line(_ parts: [HTMLPart], _ tree: HTMLTree, in title: String?, _ stated: [String]) -> String? {
        guard let title, stated.allSatisfy({ title.hasSuffix($0) }) else { return nil }
        let key = LineKey(title)
        for part in parts.prefix(60) where (12..<200).contains(part.measure.letters) {
            let line = part.line(of: tree)
            let lineKey = LineKey(line)
            if lineKey.count < key.count, key.hasSuffix(lineKey) { return line }
        }
        return nil
    }

    /// What the head of the page calls the article.
    private static func stated(_ facts: PageFacts, _ linked: LinkedData) -> [String] {
        let names = [
            "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline",
            "title",
        ]
        return [linked.headline].compactMap { $0 } + names.compactMap { facts.first([$0]) }
            + [facts.title].compactMap { $0 }
    }

    /// The heading that says what the head of the page says.
    private static func shown(_ headings: ShownHeadings, _ stated: [String], _ title: String?) -> String? {
        let keys = stated.map { LineKey($0) }
        for heading in headings.great + headings.others {
            let key = LineKey(heading)
            if key.count > 5, keys.contains(where: { $0 == key || $0.hasPrefix(key) && key.count * 2 > $0.count }) {
                return heading
            }
        }
        guard let title = title.map({ LineKey($0) }) else { return nil }
        return headings.great.first { LineKey($0).count > 14 && title.contains(LineKey($0)) }
    }
}

/// The headings of a page that may be its headline.
private struct ShownHeadings {
    /// Those of the first order.
    private(set) var great: [String] = []
    /// The others, and what class names call a headline.
    private(set) var others: [String] = []

    private static let most = 40

    /// The headings of a tree but for the outlet's name.
    init(_ tree: HTMLTree, isSite: (String) -> Bool) {
        var index = 0
        while index < tree.nodes.count, great.count + others.count < Self.most {
            let node = tree.nodes[index]
            if node.isDropped {
                index = node.end
                continue
            }
            if node.tag.headingLevel != nil || node.labels.contains(.headline) && node.end - index < 30 {
                let words = tree.words(of: index)
                let line = String(decoding: words, as: UTF8.self)
                if (4..<400).contains(words.count), !isSite(line) { add(line, node.tag) }
            }
            index += 1
        }
    }

    private mutating func add(_ words: String, _ tag: HTMLTag) {
        if tag == .heading1 { great.append(words) } else { others.append(words) }
    }
}

/// Cuts the outlet's name off titles.
private struct SiteCutter {
    private let site: LineKey?
    /// The letters of the host's name.
    private let host: LineKey?
    private let title: String?

    init(site: String?, host: String?, title: String?) {
        (self.site, self.host, self.title) = (site.map { LineKey($0) }, host.map { LineKey($0) }, title)
    }

    /// A title without the outlet's name at its end or beginning.
    func cut(_ title: String) -> String {
        var rest = title
        for _ in 0..<2 {
            if let end = TitleParts.last(rest), isSite(end.name) || rest == self.title && looksLikeSite(end) {
                rest = end.rest
            } else if let start = TitleParts.first(rest), isSite(start.name) {
                rest = start.rest
            } else {
                break
            }
        }
        return rest
    }

    /// The outlet's name behind the headline in `<title>`.
    func site(behind headline: String) -> String? {
        if let title, title.count > headline.count, title.hasSuffix(headline) {
            var name = title.dropLast(headline.count)
            while let last = name.last, !last.isLetter, !last.isNumber { name.removeLast() }
            if (1...5).contains(name.split(separator: " ").count) { return String(name) }
        }
        guard let title, let end = TitleParts.last(title), LineKey(end.rest).hasPrefix(LineKey(headline)) else {
            return nil
        }
        let name = LineKey(end.name)
        let isShort = end.name.split(separator: " ").count <= 4
        return !name.isEmpty && (isShort || host?.contains(name) ?? false) ? end.name : nil
    }

    private func looksLikeSite(_ end: (rest: String, name: String)) -> Bool {
        end.name.split(separator: " ").count <= 3 && end.rest.split(separator: " ").count > 3
    }

    /// Whether words are the outlet's name.
    func isSite(_ words: String) -> Bool {
        let name = LineKey(words)
        if name.isEmpty { return true }
        if let site, !site.isEmpty, name.contains(site), name.count < site.count * 2 { return true }
        guard let host, name.count > 2 else { return false }
        return host.hasPrefix(name) || name.count > 4 && host.contains(name)
    }
}
