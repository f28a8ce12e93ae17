import CSQLite
import Foundation
import NewsModel
import Testing

@testable import NewsFormats

/// A database in a folder of its own, which goes with it.
private final class Cache {
    let folder: String
    var path: String { folder + "/cache.db" }
    private var handle: OpaquePointer?

    init(_ statements: String...) throws {
        folder = FileManager.default.temporaryDirectory.path + "/quoth-newsboat-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(sqlite3_open(path, &handle) == SQLITE_OK)
        for statement in statements { run(statement) }
    }

    deinit {
        sqlite3_close_v2(handle)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func run(_ statement: String) {
        #expect(sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK, "\(statement)")
    }

    func close() {
        sqlite3_close_v2(handle)
        handle = nil
    }

    var bytes: [UInt8] { FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }

    func articles() throws(FormatError) -> [FoundArticle] {
        try NewsboatCache.articles(bytes, facts: FileFacts(path: path))
    }

    func titles() throws(FormatError) -> [String] {
        try articles().map { (try? $0.result.get())?.title ?? "-" }
    }

    /// The names, sizes, contents and times of the folder's files.
    var state: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { name in
            var status = stat()
            lstat("\(folder)/\(name)", &status)
            // The log's shared memory holds the locks of readers.
            let content = name.hasSuffix("-shm") ? nil : FileManager.default.contents(atPath: "\(folder)/\(name)")
            return
                "\(name) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(content?.hashValue ?? 0)"
        }
    }

    static let tables = """
        CREATE TABLE rss_feed (rssurl VARCHAR PRIMARY KEY NOT NULL, url VARCHAR NOT NULL, title VARCHAR NOT NULL);
        CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT, guid VARCHAR, title VARCHAR, author VARCHAR,
          url VARCHAR, feedurl VARCHAR, pubDate INTEGER, content VARCHAR, content_mime_type VARCHAR DEFAULT '',
          unread INTEGER DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0, base VARCHAR DEFAULT '');
        INSERT INTO rss_feed VALUES ('http://h.example/rss', 'https://harbour.example/', 'Harbour Post - Top stories');
        """

    static func item(_ title: String, _ date: Int, _ content: String = "<p>Snow.</p>", more: String = "") -> String {
        let values =
            "'id-\(title)', '\(title)', 'Ines Halvorsen', '/n/\(date)', 'http://h.example/rss', \(date), '\(content)'"
        return
            "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content\(more.isEmpty ? "" : ", content_mime_type, deleted")) VALUES (\(values)\(more))"
    }
}

@Suite struct NewsboatTests {
    @Test func eachItemIsAnArticleTheNewestFirst() throws {
        let cache = try Cache(
            Cache.tables, Cache.item("Old", 1_464_900_000),
            Cache.item("New", 1_464_962_700, "<p>One <a href=\"/x\">x</a>.</p><ul><li>two</ul>"),
            Cache.item("Gone", 1_464_999_999, more: ", 'text/html', 1"),
            Cache.item("Plain", 1_464_800_000, "1 <b> 2.\n\nTwo.", more: ", 'text/plain', 0"), Cache.item("No date", 0))
        let found = try cache.articles()
        #expect(found.map(\.item) == [1, 2, 3, 4])
        #expect(NewsboatCache.entryCount(cache.bytes, path: cache.path) == 4)
        #expect(NewsboatCache.entryCount(Array("SQLite".utf8), path: cache.path) == nil)
        let articles = try found.map { try $0.result.get() }
        #expect(articles.map(\.title) == ["New", "Old", "Plain", "No date"])
        let new = articles[0]
        #expect(new.outlet == "Harbour Post" && new.given.byline == "Ines Halvorsen" && new.given.id == "id-New")
        #expect(
            new.given.date?.iso == "2016-06-03T14:05:00Z" && new.given.url == "https://harbour.example/n/1464962700")
        #expect(
            new.structure.paragraphs.map(\.kind) == [.body, .listItem]
                && new.structure.links.map(\.url) == ["https://harbour.example/x"])
        #expect(new.source.format == "newsboat" && new.source.item == 1)
        #expect(articles[2].structure.paragraphs.map { articles[2].string($0.span) } == ["1 <b> 2.", "Two."])
        #expect(articles[3].given.date == nil)
    }

    @Test func anOlderOneWithFewerColumnsIsReadToo() throws {
        let cache = try Cache(
            "CREATE TABLE rss_feed (rssurl TEXT, title TEXT)",
            "CREATE TABLE rss_item (title TEXT, url TEXT, content TEXT, feedurl TEXT)",
            "INSERT INTO rss_item VALUES ('Snow', 'http://w.example/', 'It fell.', 'none')")
        #expect(try cache.titles() == ["Snow"])
    }

    @Test(arguments: ["DELETE", "WAL", "PERSIST", "TRUNCATE"])
    func nothingIsWrittenBesideIt(_ mode: String) throws {
        let cache = try Cache("PRAGMA journal_mode=\(mode)", Cache.tables, Cache.item("Snow", 1_464_962_700))
        // While its writer has it open, with the last item still in the log.
        var before = cache.state
        #expect(try cache.titles() == ["Snow"] && cache.state == before)
        cache.close()
        before = cache.state
        #expect(try cache.titles() == ["Snow"] && cache.state == before)
    }

    @Test func aLogThatCannotBeReadWithoutWritingIsNotPassedOver() throws {
        let cache = try Cache(
            "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0", Cache.tables, Cache.item("Snow", 1))
        let copy = try Cache()
        copy.close()
        for name in ["cache.db", "cache.db-wal"] {
            try? FileManager.default.removeItem(atPath: "\(copy.folder)/\(name)")
            try FileManager.default.copyItem(atPath: "\(cache.folder)/\(name)", toPath: "\(copy.folder)/\(name)")
        }
        let before = copy.state
        #expect(throws: FormatError.damaged("its write-ahead log can't be read without writing to it")) {
            try copy.articles()
        }
        #expect(copy.state == before)
    }

    @Test func aWriterIsWaitedForAndThenNamed() throws {
        let cache = try Cache(Cache.tables, Cache.item("Snow", 1))
        cache.run("BEGIN IMMEDIATE; UPDATE rss_item SET title = 'Rain'")
        #expect(try cache.titles() == ["Snow"])
        cache.run("COMMIT; BEGIN EXCLUSIVE")
        let before = cache.state
        #expect(throws: FormatError.locked) { try cache.articles() }
        #expect(cache.state == before)
        cache.run("COMMIT")
        #expect(try cache.titles() == ["Rain"])
    }

    @Test func whatHasNoPathIsReadFromItsBytes() throws {
        let cache = try Cache("PRAGMA journal_mode=WAL", Cache.tables, Cache.item("Snow", 1))
        cache.close()
        #expect(try NewsboatCache.articles(cache.bytes, facts: FileFacts(path: "-")).count == 1)
        let name = "\(cache.folder)/cache.db.gz"
        try Data(gzipped(cache.bytes)).write(to: URL(filePath: name))
        #expect(try NewsboatCache.articles(cache.bytes, facts: FileFacts(path: name)).count == 1)
    }

    @Test(arguments: [
        "CREATE TABLE other (x)", "CREATE TABLE rss_feed (rssurl, title)",
        // Views and virtual tables could keep it busy for ever.
        """
        CREATE TABLE rss_feed (rssurl, title); CREATE VIEW rss_item AS WITH RECURSIVE n(title) AS (SELECT 1 UNION ALL
        SELECT title + 1 FROM n) SELECT title, title url, title content, title feedurl FROM n
        """,
    ])
    func otherDatabasesAreRefused(_ statement: String) throws {
        let cache = try Cache(statement)
        #expect(throws: FormatError.notText("a SQLite database that is no cache of newsboat's")) {
            try cache.articles()
        }
    }

    @Test func otherFilesAreRefused() throws {
        func read(_ bytes: [UInt8]) throws(FormatError) {
            _ = try NewsboatCache.articles(bytes, facts: FileFacts(path: "-"))
        }
        #expect(throws: FormatError.notText("no cache of newsboat's")) { try read(Array("It snowed.".utf8)) }
        #expect(throws: FormatError.notText("no SQLite database that is read here")) {
            try read(Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 7, count: 500))
        }
        let cache = try Cache(Cache.tables)
        #expect(throws: FormatError.empty) { try cache.articles() }
        #expect(FormatTable.format(fileExtension: "txt", head: cache.bytes, isWhole: true) == .newsboat)
        #expect(FormatTable.format(fileExtension: "db") == .newsboat)
    }

    @Test func aDamagedOneGivesWhatStandsBeforeTheDamage() throws {
        let cache = try Cache(Cache.tables)
        for index in 1...200 {
            cache.run(Cache.item("Snow \(index)", index, String(repeating: "It fell. ", count: 100)))
        }
        cache.close()
        var bytes = cache.bytes
        bytes.removeLast(bytes.count / 3)
        let count = (try? NewsboatCache.articles(bytes, facts: FileFacts(path: "-")).count) ?? 0
        #expect(count > 20 && count < 200)
    }
}
