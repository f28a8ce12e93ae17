import CSQLite

/// A SQLite database that is only read: nothing is written to it or beside it, whatever state it is in.
///
/// Not for two threads at once. Its bytes may be hostile: no view, trigger or virtual table is asked, and a query that
/// runs beyond all bounds is stopped.
final class SQLiteFile {
    private var handle: OpaquePointer?

    private static let beginning = Array("SQLite format 3\u{0}".utf8)
    /// Steps of SQLite's machine, in thousands, after which a query is stopped: a cache of a million entries takes 100,000.
    private static let mostThousands = 2_000_000
    private var thousands = 0

    /// Whether the first bytes of a file are a database's.
    static func isDatabase(_ head: [UInt8]) -> Bool { head.starts(with: beginning) }

    /// Opens a copy in memory of the database at a path, else of the bytes that a file had. Linear.
    ///
    /// The path goes first, for SQLite takes care there of what others are writing: it takes a lock, for as long as the
    /// copy needs and no longer, since newsboat does not wait for readers, and reads a write-ahead log. `bytes` serve for
    /// what has no path, for what SQLite can't copy, and for a database in the mode of a write-ahead log that has none just
    /// now: SQLite would make one. Throws `locked` where another program is writing for more than a second, `damaged`
    /// where there is a log that can't be read.
    init(path: String, bytes: [UInt8]) throws(FormatError) {
        let hasLog = bytes.count > 19 && bytes[18] == 2
        var copy: UnsafeMutableBufferPointer<UInt8>?
        if Self.leadsToDatabase(path), !hasLog || Self.size("\(path)-wal") > 0 {
            copy = try Self.copy(of: Self.address(path))
            if copy == nil, hasLog { throw .damaged("its write-ahead log can't be read without writing to it") }
        }
        if let copy { try deserialize(copy) } else { try deserialize(Self.copy(of: bytes)) }
        harden()
    }

    deinit { sqlite3_close_v2(handle) }

    private static func copy(of bytes: [UInt8]) throws(FormatError) -> UnsafeMutableBufferPointer<UInt8> {
        guard let memory = sqlite3_malloc64(UInt64(bytes.count))?.assumingMemoryBound(to: UInt8.self) else {
            throw .damaged("no memory is left to read it")
        }
        memory.initialize(from: bytes, count: bytes.count)
        return UnsafeMutableBufferPointer(start: memory, count: bytes.count)
    }

    /// The bytes of the database at an address, what its log holds included; nil where SQLite can't read it.
    private static func copy(of address: String) throws(FormatError) -> UnsafeMutableBufferPointer<UInt8>? {
        var file: OpaquePointer?
        defer { sqlite3_close_v2(file) }
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(address, &file, flags, nil) == SQLITE_OK else { return nil }
        sqlite3_busy_timeout(file, 1000)
        switch sqlite3_exec(file, "BEGIN; SELECT 1 FROM sqlite_master", nil, nil, nil) & 0xFF {
        case SQLITE_OK: break
        // A journal that is left open is its writer's to play back.
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY: throw .locked
        default: return nil
        }
        var count: Int64 = 0
        guard let memory = sqlite3_serialize(file, "main", &count, 0) else { return nil }
        return UnsafeMutableBufferPointer(start: memory, count: Int(count))
    }

    /// Opens some bytes of SQLite's own memory, which goes when the database is closed.
    private func deserialize(_ copy: UnsafeMutableBufferPointer<UInt8>) throws(FormatError) {
        let code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK else {
            sqlite3_free(copy.baseAddress)
            return try check(code)
        }
        Self.mendHeader(copy)
        let flags = UInt32(SQLITE_DESERIALIZE_READONLY | SQLITE_DESERIALIZE_FREEONCLOSE)
        try check(sqlite3_deserialize(handle, "main", copy.baseAddress, Int64(copy.count), Int64(copy.count), flags))
    }

    /// A database in memory has no write-ahead log; one that was cut has the pages that are there.
    private static func mendHeader(_ copy: UnsafeMutableBufferPointer<UInt8>) {
        guard copy.count >= 100 else { return }
        (copy[18], copy[19]) = (1, 1)
        let stated = Int(copy[16]) << 8 | Int(copy[17])
        let pages = UInt32(clamping: copy.count / (stated == 1 ? 65_536 : max(512, stated)))
        let known = copy[28..<32].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        for place in 0..<4 where known > pages {
            copy[28 + place] = UInt8(truncatingIfNeeded: pages >> UInt32(24 - 8 * place))
        }
    }

    private func harden() {
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1 << 28)
        sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100_000)
        sqlite3_exec(
            handle, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY", nil, nil, nil)
        let this = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            handle, 1000,
            { context in
                guard let context else { return 0 }
                let file = Unmanaged<SQLiteFile>.fromOpaque(context).takeUnretainedValue()
                file.thousands += 1
                return file.thousands > SQLiteFile.mostThousands ? 1 : 0
            }, this)
    }

    // MARK: Queries

    /// Calls `take` with each row that a query answers; false from it ends the query.
    func rows(_ query: String, _ take: (SQLiteRow) -> Bool) throws(FormatError) {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        try check(sqlite3_prepare_v2(handle, query, -1, &statement, nil))
        guard let statement else { return }
        while true {
            let code = sqlite3_step(statement)
            try check(code)
            guard code == SQLITE_ROW, take(SQLiteRow(statement: statement)) else { return }
        }
    }

    /// The names of the columns of a table that stands in the file itself; none where there is no such table.
    func columns(of table: String) throws(FormatError) -> Set<String> {
        var isTable = false
        let query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '\(table)' AND rootpage > 0"
        try rows(query) { _ in
            isTable = true
            return false
        }
        guard isTable else { return [] }
        var names: Set<String> = []
        try rows("PRAGMA table_info(\(table))") { row in
            names.insert(String(decoding: row.bytes(1), as: UTF8.self))
            return true
        }
        return names
    }

    private func check(_ code: Int32) throws(FormatError) {
        switch code & 0xFF {
        case SQLITE_OK, SQLITE_ROW, SQLITE_DONE: return
        case SQLITE_NOTADB: throw .notText("no SQLite database that is read here")
        default:
            let reason = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
            throw .damaged(reason.map { String(cString: $0) } ?? "SQLite can't open it")
        }
    }
}

/// The row at hand of a query; columns are 0-based.
struct SQLiteRow {
    fileprivate let statement: OpaquePointer

    /// A column's text as UTF-8; empty for null. Bytes that are no UTF-8 come as they are.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let bytes = sqlite3_column_text(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// A column's number; 0 for null.
    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
}
