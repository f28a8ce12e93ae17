import Glibc
import NewsModel

/// Annotations that were made before, by what they were made of: bytes under a key, in one SQLite file.
///
/// Nothing in it is the user's: whatever is wrong with the file, it is begun anew, and deleting it loses only time. The
/// file stays below a limit: what was not asked for longest goes first. Use from one thread at a time.
package final class AnnotationCache {
    private let database: Database
    private let limit: Int
    /// The day that entries asked for now are marked with, in days since 1970.
    private let today: Int
    /// Keys found whose mark is of another day.
    private var stale: [ContentHash] = []

    /// The version of the table, in the file's `user_version`.
    private static let version = 1
    /// "Qcch" in the file's header.
    private static let applicationID = 0x5163_6368

    /// Opens the file, making it and the folders above it where they are missing; nil where that can't be done.
    ///
    /// `limit` is the most bytes that it shall take; `now` the seconds since 1970.
    package init?(path: String, limit: Int = 512 << 20, now: Int) {
        guard (try? StateFiles.makeFolders(above: path)) != nil else { return nil }
        if let database = try? Self.open(path) {
            self.database = database
        } else {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            guard let database = try? Self.open(path) else { return nil }
            self.database = database
        }
        (self.limit, today) = (limit, now / 86_400)
    }

    /// What is kept under each key, nil where nothing is. A failure finds nothing.
    package func find(_ keys: [ContentHash]) -> [[UInt8]?] {
        guard let statement = try? database.prepare("SELECT bytes, checksum, used FROM annotations WHERE key = ?")
        else {
            return keys.map { _ in nil }
        }
        return keys.map { key in
            statement.reset()
            guard (try? statement.bind(0, Self.bytes(of: key))) != nil, (try? statement.step()) == true else {
                return nil
            }
            let bytes = statement.bytes(0)
            guard statement.number(1) == Self.checksum(bytes) else { return nil }
            if statement.number(2) != today { stale.append(key) }
            return bytes
        }
    }

    /// Keeps entries, all or none.
    package func keep(_ entries: [(key: ContentHash, bytes: [UInt8])]) {
        guard !entries.isEmpty else { return }
        try? database.transaction { () throws(Database.Failure) in
            let statement = try database.prepare(
                "INSERT OR REPLACE INTO annotations (key, bytes, checksum, used) VALUES (?, ?, ?, ?)")
            for entry in entries {
                try statement.bind(0, Self.bytes(of: entry.key))
                try statement.bind(1, entry.bytes)
                try statement.bind(2, Self.checksum(entry.bytes))
                try statement.bind(3, today)
                _ = try statement.step()
                statement.reset()
            }
        }
    }

    /// Notes what was asked for, and makes room where the file has grown past its limit.
    package func tidy() {
        try? markUsed()
        try? makeRoom()
    }

    /// Closes the file; whatever follows finds and keeps nothing.
    package func close() { database.close() }

    private func markUsed() throws(Database.Failure) {
        let keys = stale
        stale = []
        guard !keys.isEmpty else { return }
        try database.transaction { () throws(Database.Failure) in
            let statement = try database.prepare("UPDATE annotations SET used = ? WHERE key = ?")
            for key in keys {
                try statement.bind(0, today)
                try statement.bind(1, Self.bytes(of: key))
                _ = try statement.step()
                statement.reset()
            }
        }
    }

    private func makeRoom() throws(Database.Failure) {
        let size = try database.number("SELECT SUM(LENGTH(bytes) + 64) FROM annotations")
        guard size > limit else { return }
        // A quarter more than is needed, so that room is not made at each start.
        var excess = size - limit / 4 * 3
        let oldest = try database.prepare(
            "SELECT used, SUM(LENGTH(bytes) + 64) FROM annotations GROUP BY used ORDER BY used")
        var last: Int?
        while excess > 0, try oldest.step() {
            last = oldest.number(0)
            excess -= oldest.number(1) ?? 0
        }
        guard let last else { return }
        try database.execute("DELETE FROM annotations WHERE used <= \(last); VACUUM")
    }

    private static func open(_ path: String) throws -> Database {
        let database = try Database(path: path, timeout: 200)
        let found = (try database.number("PRAGMA user_version"), try database.number("PRAGMA application_id"))
        guard found == (0, 0) || found == (version, applicationID) else {
            throw Database.Failure(code: 26, reason: "not this cache")
        }
        // What is lost with the power is made again.
        try database.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = OFF;
            CREATE TABLE IF NOT EXISTS annotations (
                key BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL, checksum INTEGER NOT NULL, used INTEGER NOT NULL
            ) WITHOUT ROWID;
            PRAGMA application_id = \(applicationID);
            PRAGMA user_version = \(version)
            """)
        return database
    }

    private static func bytes(of key: ContentHash) -> [UInt8] {
        var bytes: [UInt8] = []
        for half in [key.high, key.low] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: half >> shift))
            }
        }
        return bytes
    }

    private static func checksum(_ bytes: [UInt8]) -> Int { Int(ContentHash(bytes).low >> 2) }
}
