/// Gathers the words that say when a page was published.
enum PageDates {
    /// The words, the surest first: JSON, `<meta>`, `<time>`, class names, the address, and when it was changed.
    ///
    /// `lines` are those below the headline.
    static func words(facts: PageFacts, linked: LinkedData, tree: HTMLTree, lines: [String], url: String?) -> [String] {
        var words = [linked.published].compactMap { $0 }
        words += publishedNames.compactMap { facts.first([$0]) }
        words += shown(tree)
        words += lines.flatMap(readings)
        words += [url.flatMap(inAddress), linked.modified].compactMap { $0 }
        return words + modifiedNames.compactMap { facts.first([$0]) }
    }

    private static let publishedNames = [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
        "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published-date",
        "published_time", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date",
        "dcterms.date", "rnews:datepublished", "originalpublicationdate", "original-publish-date", "article:post_date",
        "bt:pubdate", "displaydate", "date", "dc.created", "datecreated", "citation_publication_date",
        "weibo:article:create_at",
    ]
    private static let modifiedNames = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised",
    ]

    /// What the page shows: times with a day for programs first, then words that are called a date.
    private static func shown(_ tree: HTMLTree) -> [String] {
        var (published, times, texts): ([String], [String], [String]) = ([], [], [])
        var index = 0
        while index < tree.nodes.count, published.count + times.count + texts.count < 30 {
            let node = tree.nodes[index]
            if node.tag == .time || node.labels.contains(.date), node.tag != .text, node.end - index < 20 {
                let stated =
                    tree.string(.datetime, of: index) ?? tree.string(.content, of: index)
                    ?? tree.string(.title, of: index)
                let isPublished = tree.string(.itemprop, of: index)?.lowercased().hasPrefix("datepublished") ?? false
                if let stated, !stated.isEmpty {
                    if isPublished { published.append(stated) } else if node.tag == .time { times.append(stated) }
                }
                texts.append(String(decoding: tree.words(of: index).prefix(100), as: UTF8.self))
                if node.tag == .time, stated == nil {
                    texts.append(String(decoding: tree.words(of: index), as: UTF8.self))
                }
            }
            index += 1
        }
        return published + times + texts.flatMap(readings)
    }

    /// The words, and what of them may be the date alone: "Published: 3 June 2016 at 10:00 | Updated …".
    private static func readings(_ words: String) -> [String] {
        let pieces = words.split { $0 == "|" || $0 == "•" || $0 == "·" }.map(String.init)
        let labelled = pieces.map { piece in
            piece.split(separator: ":", maxSplits: 1).count == 2 && piece.first?.isLetter == true
                ? String(piece.split(separator: ":", maxSplits: 1)[1].drop { $0 == " " }) : piece
        }
        return [words] + (pieces.count > 1 ? pieces : []) + labelled.filter { $0 != words }
    }

    /// The day in an address: `/2016/06/03/`, `/2016-06-03-`, `20160603`.
    static func inAddress(_ url: String) -> String? {
        let numbers = url.split { !$0.isNumber || !$0.isASCII }
        for (index, number) in numbers.enumerated() where number.hasPrefix("20") || number.hasPrefix("19") {
            if number.count == 8 { return "\(number.prefix(4))-\(number.dropFirst(4).prefix(2))-\(number.suffix(2))" }
            guard number.count == 4, index + 2 < numbers.count else { continue }
            let (month, day) = (numbers[index + 1], numbers[index + 2])
            guard (1...2).contains(month.count), (1...2).contains(day.count) else { continue }
            return "\(number)-\(padded(month))-\(padded(day))"
        }
        return nil
    }

    private static func padded(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : String(digits) }
}
