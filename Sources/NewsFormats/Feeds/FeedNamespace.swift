/// A vocabulary that feeds are written in.
enum FeedNamespace {
    /// RSS of any version, Atom of any version, or none.
    case feed
    case content, dublinCore, dublinCoreTerms, media, podcast, originalLink, xhtml, xml
    case other

    /// The vocabulary of an address: with or without `http`, a slash or `#` at its end, in any case.
    init(_ address: String) {
        if address.isEmpty {
            self = .feed
            return
        }
        var key = address.lowercased()[...]
        for scheme in ["https://", "http://"] where key.hasPrefix(scheme) { key = key.dropFirst(scheme.count) }
        if key.hasPrefix("www.") { key = key.dropFirst(4) }
        while let last = key.last, last == "/" || last == "#" { key = key.dropLast() }
        self = Self.known[String(key)] ?? .other
    }

    private static let known: [String: FeedNamespace] = [
        "w3.org/2005/atom": .feed, "purl.org/atom/ns": .feed, "purl.org/rss/1.0": .feed, "purl.org/net/rss1.1": .feed,
        "my.netscape.com/rdf/simple/0.9": .feed, "channel.netscape.com/rdf/simple/0.9": .feed,
        "my.netscape.com/publish/formats/rss-0.91.dtd": .feed, "backend.userland.com/rss": .feed,
        "backend.userland.com/rss2": .feed, "backend.userland.com/rss091": .feed,
        "blogs.law.harvard.edu/tech/rss": .feed, "cyber.law.harvard.edu/rss/rss.html": .feed,
        "rssboard.org/rss-specification": .feed, "example.com/necho": .feed, "purl.org/echo": .feed,
        "purl.org/pie": .feed, "uri/of/echo/namespace": .feed,
        "purl.org/rss/1.0/modules/content": .content,
        "purl.org/dc/elements/1.1": .dublinCore, "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc": .dublinCore,
        "purl.org/dc/terms": .dublinCoreTerms,
        "search.yahoo.com/mrss": .media, "search.yahoo.com/rss": .media, "search.yahoo.com/mrss/2": .media,
        "itunes.com/dtds/podcast-1.0.dtd": .podcast, "example.com/dtds/podcast-1.0.dtd": .podcast,
        "rssnamespace.org/feedburner/ext/1.0": .originalLink, "pheedo.com/namespace/pheedo": .originalLink,
        "w3.org/1999/xhtml": .xhtml, "w3.org/xml/1998/namespace": .xml,
    ]
}

/// The fields that elements' names stand for.
enum FeedNames {
    /// The field of an element directly within a feed, an entry or a source; nil where it says nothing that is shown.
    static func field(_ namespace: FeedNamespace, _ local: String) -> FeedField? {
        switch namespace {
        case .feed: plain[local]
        case .content: local == "encoded" ? .content : nil
        case .dublinCore: dublinCore[local]
        case .dublinCoreTerms: terms[local] ?? dublinCore[local]
        case .podcast: podcast[local]
        case .media: media[local]
        case .originalLink: local == "origlink" ? .originalLink : nil
        case .xhtml: local == "body" ? .content : nil
        case .xml, .other: nil
        }
    }

    /// What is taken of the boxes that `media:group` and `media:content` are.
    static func isMediaBox(_ namespace: FeedNamespace, _ local: String) -> Bool {
        namespace == .media && (local == "group" || local == "content")
    }

    private static let plain: [String: FeedField] = [
        "title": .title, "link": .link, "guid": .id, "id": .id,
        "content": .content, "fullitem": .content, "body": .content, "content_encoded": .content,
        "description": .summary, "summary": .summary, "abstract": .summary,
        "author": .author, "managingeditor": .editor, "webmaster": .editor,
        "pubdate": .published, "published": .published, "issued": .issued, "date": .date,
        "updated": .updated, "modified": .updated, "lastbuilddate": .updated, "created": .created,
        "source": .sourceTitle, "origlink": .originalLink,
    ]

    private static let dublinCore: [String: FeedField] = [
        "title": .otherTitle, "creator": .creator, "author": .creator, "date": .date, "description": .otherSummary,
        "abstract": .otherSummary,
    ]

    private static let terms: [String: FeedField] = [
        "issued": .issued, "available": .issued, "created": .created, "modified": .updated,
    ]

    private static let podcast: [String: FeedField] = [
        "author": .podcastAuthor, "summary": .otherSummary, "title": .otherTitle,
    ]

    private static let media: [String: FeedField] = [
        "title": .otherTitle, "description": .mediaText, "text": .mediaText,
    ]
}
