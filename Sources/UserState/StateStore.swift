import Glibc
import NewsModel

/// What the user has read and where they were, kept in one SQLite file.
///
/// Several readers may use one file: each change is a transaction of its own, and the last writer of an article's place
/// wins, but a read mark once set is never lost to a reader that has not seen it. Use from one thread at a time.
package final class StateStore {
    private var database: Database?
    private let path: String

    /// The version of the tables, in the file's `user_version`.
    private static let version = 1
    /// What tells our files from other programs' databases: "Quth" in the file's header.
    private static let applicationID = 0x5175_7468

    /// Opens the file, making it and the folders above it where they are missing.
    ///
    /// `patience` is how long another reader may hold the file, in milliseconds. Throws `damaged` where the file was no database: it has been set aside under another name, and opening again
    /// begins a new one.
    package init(path: String, patience: Int32 = 2_000) throws(StateError) {
        self.path = path
        try StateFiles.makeFolders(above: path)
        do {
            database = try Self.open(path, patience)
        } catch {
            switch error {
            case .file(let failure): throw failure.isDamage ? Self.setAside(path) : Self.error(failure, path)
            case .newer(let version): throw .newer(path: path, version: version)
            case .foreign: throw .foreign(path: path)
            }
        }
    }

    /// Opens the file as `init(path:)` does; where it was damaged, begins a new one and hands the news to `notice`.
    package convenience init(path: String, notice: (StateError) -> Void) throws(StateError) {
        do {
            try self.init(path: path)
        } catch {
            guard case .damaged = error else { throw error }
            notice(error)
            try self.init(path: path)
        }
    }

    /// All places that are kept, in no order that matters.
    package func places() throws(StateError) -> [ReadingPlace] {
        try perform { database throws(Database.Failure) in
            let statement = try database.prepare("SELECT article, is_read, offset, focus FROM places ORDER BY article")
            var places: [ReadingPlace] = []
            while try statement.step() {
                places.append(
                    ReadingPlace(
                        article: ArticleID(statement.text(0)), isRead: statement.number(1) == 1,
                        offset: max(0, statement.number(2) ?? 0), focus: statement.number(3)))
            }
            return places
        }
    }

    /// Keeps places, all or none; an article's earlier place is replaced, but what is read stays read.
    package func save(_ places: [ReadingPlace]) throws(StateError) {
        if places.isEmpty { return }
        try perform { database throws(Database.Failure) in
            try database.transaction { () throws(Database.Failure) in
                let statement = try database.prepare(Self.upsert)
                for place in places {
                    try statement.bind(0, place.article.text)
                    try statement.bind(1, place.isRead ? 1 : 0)
                    try statement.bind(2, place.offset)
                    try statement.bind(3, place.focus)
                    _ = try statement.step()
                    statement.reset()
                }
            }
        }
    }

    /// Closes the file; what follows throws `closed`.
    package func close() {
        database?.close()
        database = nil
    }

    private func perform<Answer>(
        _ body: (Database) throws(Database.Failure) -> Answer
    ) throws(StateError) -> Answer {
        guard let database else { throw .closed }
        do {
            return try body(database)
        } catch {
            guard error.isDamage else { throw Self.error(error, path) }
            close()
            throw Self.setAside(path)
        }
    }

    private static let upsert = """
        INSERT INTO places (article, is_read, offset, focus) VALUES (?, ?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET
            is_read = MAX(is_read, excluded.is_read), offset = excluded.offset, focus = excluded.focus
        """

    // MARK: Opening

    private enum OpeningFailure: Error {
        case file(Database.Failure)
        case newer(Int)
        case foreign
    }

    private static func open(_ path: String, _ patience: Int32) throws(OpeningFailure) -> Database {
        do {
            let database = try Database(path: path, timeout: patience)
            let found = try database.number("PRAGMA user_version")
            let isOurs = try database.number("PRAGMA application_id") == applicationID
            if !isOurs, try found != 0 || database.number("PRAGMA schema_version") != 0 { throw OpeningFailure.foreign }
            if found > version { throw OpeningFailure.newer(found) }
            // The write-ahead log lets readers go on while one writes. Another reader that opens the file at this moment
            // may keep us from turning it on; then it does, and nothing is lost.
            try? database.execute("PRAGMA journal_mode = WAL")
            try database.execute("PRAGMA synchronous = NORMAL")
            if found < version { try createTables(database) }
            return database
        } catch let failure as Database.Failure {
            throw .file(failure)
        } catch let failure as OpeningFailure {
            throw failure
        } catch {
            throw .file(Database.Failure(code: 1, reason: "\(error)"))
        }
    }

    private static func createTables(_ database: Database) throws(Database.Failure) {
        try database.transaction { () throws(Database.Failure) in
            // Another reader may have made them since the version was read.
            try database.execute(
                """
                CREATE TABLE IF NOT EXISTS places (
                    article TEXT PRIMARY KEY NOT NULL, is_read INTEGER NOT NULL, offset INTEGER NOT NULL, focus INTEGER
                ) WITHOUT ROWID;
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(version)
                """)
        }
    }

    private static func error(_ failure: Database.Failure, _ path: String) -> StateError {
        failure.isBusy ? .busy(path: path) : .file(path: path, reason: failure.reason)
    }

    // MARK: Files

    /// Renames a damaged file, with what SQLite keeps beside it, to a name that is free.
    private static func setAside(_ path: String) -> StateError {
        var (other, number) = (path + ".damaged", 1)
        while access(other, F_OK) == 0 {
            number += 1
            other = path + ".damaged\(number)"
        }
        guard rename(path, other) == 0 else {
            return .file(path: path, reason: "it is damaged and can't be renamed: \(String(cString: strerror(errno)))")
        }
        for suffix in ["-wal", "-shm"] { rename(path + suffix, other + suffix) }
        return .damaged(path: path, setAside: other)
    }
}
