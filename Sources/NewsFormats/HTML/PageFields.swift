import NewsModel

/// What a page says of its article apart from the text: gathered from JSON, `<meta>`, microdata, class names and words,
/// the surest first.
struct PageFields {
    let headline: String?
    let byline: String?
    let outlet: String?
    let url: String?
    /// The words that give the day, the surest first.
    private let dates: [String]
    /// Everything that the page calls its article, for telling the same words in the text.
    let titles: [String]

    init(facts: PageFacts, linked: LinkedData, tree: HTMLTree, parts: [HTMLPart], page: [UInt8]) {
        url = Self.url(facts, linked, page)
        let address = url.flatMap(WebAddress.init)
        let site = Self.site(facts, linked, address?.hostName)
        let finder = HeadlineReader(
            facts: facts, linked: linked, tree: tree, parts: parts, site: site, host: address?.hostName)
        headline = finder.headline
        titles = finder.titles
        outlet = site ?? finder.siteInTitle ?? address?.hostName
        byline = PageBylines.byline(facts: facts, linked: linked, tree: tree, parts: parts, outlet: outlet)
        let near = Self.lines(behind: headline, parts, tree)
        dates = PageDates.words(facts: facts, linked: linked, tree: tree, lines: near, url: url)
    }

    /// The day of publishing.
    func date(_ file: FileFacts) -> ArticleDate? {
        for words in dates { if let date = GivenDate.read(words, file) { return date } }
        return nil
    }

    /// The outlet's name as the page states it: rather one that its address bears out.
    private static func site(_ facts: PageFacts, _ linked: LinkedData, _ host: String?) -> String? {
        let names = [
            "og:site_name", "application-name", "apple-mobile-web-app-title", "al:android:app_name", "publisher",
        ]
        let stated = [facts.first([names[0]]), linked.outlet].compactMap { $0 }
        let all = stated + names.dropFirst().compactMap { facts.first([$0]) }
        guard let host = host.map({ LineKey($0) }) else { return all.first }
        // "News on the harbour | Harbour Post": the part that the address has.
        let parts = stated.flatMap { [$0] + [TitleParts.last($0)?.name, TitleParts.first($0)?.name].compactMap { $0 } }
        return parts.first { LineKey($0).count > 2 && host.contains(LineKey($0)) } ?? all.first
    }

    /// The short lines that follow the headline on the page.
    private static func lines(behind headline: String?, _ parts: [HTMLPart], _ tree: HTMLTree) -> [String] {
        guard let key = headline.map({ LineKey($0) }) else { return [] }
        let places = parts.indices.filter { index in
            let letters = parts[index].measure.letters
            // A letter is four bytes at most, and marks between letters are few.
            guard letters <= key.count * 2 + 10, letters < 400, letters * 4 >= key.count else { return false }
            return LineKey(parts[index].line(of: tree)) == key
        }
        guard let place = places.first(where: { parts[$0].kind == .heading }) ?? places.first else { return [] }
        return parts[(place + 1)...].prefix(5).filter { $0.measure.letters < 100 }.map { $0.line(of: tree) }
    }

    private static func url(_ facts: PageFacts, _ linked: LinkedData, _ page: [UInt8]) -> String? {
        let stated = [
            facts.canonical, facts.first(["og:url"]), linked.url, savedFrom(page), facts.first(["twitter:url"]),
        ]
        let base = stated.lazy.compactMap { $0.flatMap(WebAddress.init) }.first
        // A canonical address that leads to the site's front page says nothing.
        let all = stated.compactMap { $0.flatMap { WebAddress.resolved($0, base: base) } }
        return all.first { WebAddress($0)?.isFrontPage == false } ?? all.first
    }

    /// The address that browsers write into the pages they save: `<!-- saved from url=(0025)https://… -->`.
    private static func savedFrom(_ page: [UInt8]) -> String? {
        let head = page.prefix(1_000)
        return head.withUnsafeBufferPointer { head in
            for offset in head.indices where MarkupScan.starts("saved from url=(", in: head, at: offset) {
                let start = MarkupScan.first(0x29, in: head, from: offset) + 1
                guard start < head.count else { return nil }
                return String(decoding: head[start...].prefix { $0 > 0x20 }, as: UTF8.self)
            }
            return nil
        }
    }
}
