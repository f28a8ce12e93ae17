import CSQLite

/// One connection to a SQLite file; a thin layer that turns result codes into errors.
///
/// Not for two threads at once.
final class Database {
    /// What SQLite answered, with its result code.
    struct Failure: Error {
        let code: Int32
        let reason: String

        /// True where the file's bytes are no database of ours.
        var isDamage: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }
        /// True where another connection holds the file.
        var isBusy: Bool { code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED }
    }

    private var handle: OpaquePointer?

    /// Opens the file, which is made where there is none; waits up to `timeout` milliseconds for other connections.
    init(path: String, timeout: Int32) throws(Failure) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK else {
            let failure = failure(code)
            close()
            throw failure
        }
        sqlite3_busy_timeout(handle, timeout)
    }

    deinit { sqlite3_close_v2(handle) }

    /// Closes the connection; whatever follows fails.
    func close() {
        sqlite3_close_v2(handle)
        handle = nil
    }

    /// Runs statements that answer nothing.
    func execute(_ statements: String) throws(Failure) {
        try check(sqlite3_exec(handle, statements, nil, nil, nil))
    }

    /// Prepares a statement.
    func prepare(_ text: String) throws(Failure) -> Statement {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, text, -1, &statement, nil))
        return Statement(database: self, handle: statement)
    }

    /// The number that a query answers first; 0 where it answers none.
    func number(_ query: String) throws(Failure) -> Int {
        let statement = try prepare(query)
        return try statement.step() ? statement.number(0) ?? 0 : 0
    }

    /// Runs `body` within a transaction that takes the right to write at once; it is undone where `body` throws.
    func transaction(_ body: () throws(Failure) -> Void) throws(Failure) {
        try execute("BEGIN IMMEDIATE")
        do {
            try body()
            try execute("COMMIT")
        } catch {
            // The first failure is the one to tell; SQLite may have rolled back by itself.
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }

    fileprivate func check(_ code: Int32) throws(Failure) {
        guard code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> Failure {
        let text = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        let reason = text.map { String(cString: $0) } ?? "unknown"
        let extended = handle.map { sqlite3_extended_errcode($0) } ?? code
        return Failure(code: extended == SQLITE_OK ? code : extended, reason: reason)
    }
}

/// A prepared statement; columns and parameters are 0-based.
final class Statement {
    private let database: Database
    private let handle: OpaquePointer?

    fileprivate init(database: Database, handle: OpaquePointer?) {
        (self.database, self.handle) = (database, handle)
    }

    deinit { sqlite3_finalize(handle) }

    /// Goes to the next row; false after the last.
    func step() throws(Database.Failure) -> Bool {
        let code = sqlite3_step(handle)
        try database.check(code)
        return code == SQLITE_ROW
    }

    /// Makes the statement ready to run again.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// Sets a parameter to a text.
    func bind(_ index: Int32, _ text: String) throws(Database.Failure) {
        // SQLite copies the bytes at once: they live only during the call.
        let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(handle, index + 1, $0.baseAddress, Int32($0.count), copies)
            }
        }
        try database.check(code)
    }

    /// Sets a parameter to some bytes.
    func bind(_ index: Int32, _ bytes: [UInt8]) throws(Database.Failure) {
        let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code = bytes.withUnsafeBytes {
            sqlite3_bind_blob(handle, index + 1, $0.baseAddress, Int32($0.count), copies)
        }
        try database.check(code)
    }

    /// Sets a parameter to a number, or to null.
    func bind(_ index: Int32, _ number: Int?) throws(Database.Failure) {
        if let number {
            try database.check(sqlite3_bind_int64(handle, index + 1, Int64(number)))
        } else {
            try database.check(sqlite3_bind_null(handle, index + 1))
        }
    }

    /// A column's text; empty for null.
    func text(_ column: Int32) -> String {
        guard let bytes = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// A column's bytes; none for null.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// A column's number, nil for null.
    func number(_ column: Int32) -> Int? {
        sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(handle, column))
    }
}
