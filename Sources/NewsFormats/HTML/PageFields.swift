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
        let site =
            facts.first(["og:site_name"]) ?? linked.outlet
            ?? facts.first(["application-name", "apple-mobile-web-app-title", "al:android:app_name", "publisher"])
        let address = url.flatMap(WebAddress.init)
        let finder = HeadlineReader(
            facts: facts, linked: linked, tree: tree, parts: parts, site: site, host: address?.hostName)
        headline = finder.headline
        titles = finder.titles
        outlet = site ?? finder.siteInTitle ?? address?.hostName
        byline = PageBylines.byline(facts: facts, linked: linked, tree: tree, parts: parts, outlet: outlet)
        dates = PageDates.words(facts: facts, linked: linked, tree: tree, url: url)
    }

    /// The day of publishing.
    func date(_ file: FileFacts) -> ArticleDate? {
        for words in dates { if let date = GivenDate.read(words, file) { return date } }
        return nil
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
