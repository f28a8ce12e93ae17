import NewsModel

/// Reads the articles that newsboat keeps: the entries of its feeds, in a SQLite database.
package enum NewsboatCache {
    /// The name that `ArticleSource.format` bears.
    static let formatName = "newsboat"

    /// What each entry that is not deleted is, the newest first. Linear but for the order.
    ///
    /// Nothing is written to the database or beside it. Throws `notText` for another database, `locked` while newsboat
    /// writes, `empty` for one without entries, `damaged` where nothing can be read.
    static func articles(_ bytes: [UInt8], facts: FileFacts) throws(FormatError) -> [FoundArticle] {
        if !SQLiteFile.isDatabase(bytes), let reason = BinaryDetection.reason(bytes) { throw .notText(reason) }
        guard SQLiteFile.isDatabase(bytes) else { throw .notText("no cache of newsboat's") }
        let file = try SQLiteFile(path: facts.path, bytes: bytes)
        let feeds = try file.columns(of: "rss_feed")
        let items = try file.columns(of: "rss_item")
        guard feeds.isSuperset(of: ["rssurl", "title"]), items.isSuperset(of: ["title", "url", "content", "feedurl"])
        else {
            throw .notText("a SQLite database that is no cache of newsboat's")
        }
        let titles = try feedTitles(file, feeds)
        let places = try places(file, items)
        guard !places.isEmpty else { throw .empty }
        return try articles(file, items, titles, places, facts)
    }

    /// How many entries the cache at a path holds that are not deleted; nil where the bytes that stand there are none.
    package static func entryCount(_ bytes: [UInt8], path: String) -> Int? {
        guard SQLiteFile.isDatabase(bytes), let file = try? SQLiteFile(path: path, bytes: bytes),
            let columns = try? file.columns(of: "rss_item"), columns.isSuperset(of: ["title", "feedurl"])
        else { return nil }
        var count = 0
        try? file.rows("SELECT count(*) FROM rss_item\(kept(columns))") { row in
            count = row.number(0)
            return false
        }
        return count
    }

    /// A feed's title and page.
    private struct Origin {
        let title: FeedText
        let page: String
    }

    private static func feedTitles(_ file: SQLiteFile, _ columns: Set<String>) throws(FormatError) -> [[UInt8]: Origin]
    {
        var titles: [[UInt8]: Origin] = [:]
        try file.rows("SELECT rssurl, title, \(column("url", columns)) FROM rss_feed") { row in
            let page = String(decoding: row.bytes(2), as: UTF8.self)
            titles[row.bytes(0)] = Origin(title: FeedText(bytes: Decoding.repaired(row.bytes(1))), page: page)
            return true
        }
        return titles
    }

    /// The place of each row, by its number: the newest first, and of the same second the one that came last.
    private static func places(_ file: SQLiteFile, _ columns: Set<String>) throws(FormatError) -> [Int: Int] {
        var rows: [(date: Int, row: Int)] = []
        let query = "SELECT rowid, \(column("pubDate", columns)) FROM rss_item\(kept(columns))"
        try readable(file, query) { rows.append(($0.number(1), $0.number(0))) }
        rows.sort { $0 > $1 }
        return Dictionary(rows.enumerated().map { ($0.element.row, $0.offset + 1) }) { first, _ in first }
    }

    private static func articles(
        _ file: SQLiteFile, _ columns: Set<String>, _ feeds: [[UInt8]: Origin], _ places: [Int: Int], _ facts: FileFacts
    ) throws(FormatError) -> [FoundArticle] {
        let names = ["feedurl", "title", "author", "url", "guid", "pubDate", "content", "content_mime_type", "base"]
        let list = names.map { column($0, columns) }.joined(separator: ", ")
        var found: [FoundArticle] = []
        found.reserveCapacity(places.count)
        try readable(file, "SELECT rowid, \(list) FROM rss_item\(kept(columns))") { row in
            guard let place = places[row.number(0)] else { return }
            let feed = feed(row, feeds)
            found.append(
                FoundArticle(item: place) { () throws(FormatError) in
                    try feed.article(feed.entries[0], item: place, facts: facts)
                })
        }
        found.sort { ($0.item ?? 0) < ($1.item ?? 0) }
        return found
    }

    /// Calls `take` with each row that can be read: what stands before a damaged page is whole. Throws where none is.
    private static func readable(
        _ file: SQLiteFile, _ query: String, _ take: (SQLiteRow) -> Void
    ) throws(FormatError) {
        var count = 0
        do throws(FormatError) {
            try file.rows(query) { row in
                count += 1
                take(row)
                return true
            }
        } catch {
            if count == 0 { throw error }
        }
    }

    /// A feed of the one entry that a row holds.
    private static func feed(_ row: SQLiteRow, _ feeds: [[UInt8]: Origin]) -> Feed {
        var (feed, entry) = (Feed(format: formatName), FeedEntry())
        if let origin = feeds[row.bytes(1)] {
            feed.record.add(.title, origin.title)
            feed.record.add(.link, FeedText(bytes: Array(origin.page.utf8), kind: .plain))
        }
        func add(_ field: FeedField, _ column: Int32, _ kind: FeedText.Kind = .plain) {
            entry.record.add(field, FeedText(bytes: Decoding.repaired(row.bytes(column)), kind: kind))
        }
        add(.title, 2, .either)
        add(.author, 3)
        add(.link, 4)
        add(.id, 5)
        let date = row.number(6)
        if date > 0 { entry.record.add(.published, FeedText(bytes: Array("\(date)".utf8), kind: .plain)) }
        add(.content, 7, kind(row.bytes(8)))
        let base = row.bytes(9)
        if !base.isEmpty { entry.record.base = String(decoding: base, as: UTF8.self) }
        feed.entries = [entry]
        return feed
    }

    /// How a text of a MIME type is to be read; older newsboats keep none.
    private static func kind(_ type: [UInt8]) -> FeedText.Kind {
        let type = String(decoding: type.prefix(60), as: UTF8.self).lowercased()
        if type.hasPrefix("text/plain") { return .plain }
        return type.contains("html") ? .html : .either
    }

    /// A column, or an empty text where an older newsboat has none of that name.
    private static func column(_ name: String, _ columns: Set<String>) -> String {
        columns.contains(name) ? name : "''"
    }

    private static func kept(_ columns: Set<String>) -> String {
        columns.contains("deleted") ? " WHERE deleted IS NOT 1" : ""
    }
}
