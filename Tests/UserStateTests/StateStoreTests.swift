import Glibc
import NewsModel
import Testing

@testable import UserState

/// A folder of its own for one test, removed with the suite's value that the test runs on.
private final class TemporaryFolder {
    let path: String

    init() throws {
        var name = Array("/tmp/quoth-state-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&name)))
    }

    deinit {
        chmod(path, 0o700)
        Self.removeAll(path)
    }

    private static func removeAll(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { removeAll(path + "/" + name) }
            }
            closedir(folder)
        }
        remove(path)
    }
}

private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
}

private func place(_ article: String, read: Bool = true, offset: Int = 0, focus: Int? = nil) -> ReadingPlace {
    ReadingPlace(article: ArticleID(article), isRead: read, offset: offset, focus: focus)
}

@Suite struct StateStoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func temporaryFolder() -> String { folder.path }

    @Test func placesComeBackAfterClosing() throws {
        let path = temporaryFolder() + "/a/b/state.db"
        let places = [place("0a", offset: 1_200, focus: 3), place("0b", read: false), place("ö'; --", offset: 7)]
        let store = try StateStore(path: path)
        #expect(try store.places() == [])
        try store.save(places)
        store.close()
        #expect(try StateStore(path: path).places() == places)
    }

    @Test func aLaterPlaceReplacesTheEarlierOne() throws {
        let store = try StateStore(path: temporaryFolder() + "/state.db")
        try store.save([place("a", offset: 10, focus: 2), place("b")])
        try store.save([place("a", offset: 99)])
        #expect(try store.places() == [place("a", offset: 99), place("b")])
    }

    @Test func twoReadersOnOneFileKeepBothTheirMarks() throws {
        let path = temporaryFolder() + "/state.db"
        let (first, second) = (try StateStore(path: path), try StateStore(path: path))
        for number in 0..<50 {
            try first.save([place("first \(number)")])
            try second.save([place("second \(number)")])
        }
        #expect(try first.places().count == 100)
        #expect(try first.places() == second.places())
    }

    @Test func aReaderThatHasNotSeenAReadMarkDoesNotTakeItBack() throws {
        let path = temporaryFolder() + "/state.db"
        let (first, second) = (try StateStore(path: path), try StateStore(path: path))
        try first.save([place("a", read: true)])
        try second.save([place("a", read: false, offset: 5)])
        #expect(try first.places() == [place("a", read: true, offset: 5)])
    }

    @Test func aFolderThatCannotBeMadeIsSaidWithWhatToDo() {
        let error = #expect(throws: StateError.self) { try StateStore(path: "/dev/null/quoth/state.db") }
        #expect(
            error?.description
                == "read marks are not kept; make the folder writable or set XDG_STATE_HOME "
                + "(/dev/null/quoth: Not a directory)")
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anywhere")) func aReadOnlyFolderIsSaid() throws {
        let folder = temporaryFolder()
        chmod(folder, 0o500)
        #expect(throws: StateError.self) { try StateStore(path: folder + "/state.db") }
    }

    @Test func aFolderInTheFilesPlaceIsSaid() throws {
        let folder = temporaryFolder()
        #expect(throws: StateError.file(path: folder, reason: "unable to open database file")) {
            try StateStore(path: folder)
        }
    }

    @Test func aDamagedFileIsSetAsideAndANewOneBegun() throws {
        let path = temporaryFolder() + "/state.db"
        let rubbish = String(repeating: "no database at all\n", count: 300)
        try write(rubbish, to: path)
        var notices: [StateError] = []
        let store = try StateStore(path: path) { notices.append($0) }
        #expect(notices == [.damaged(path: path, setAside: path + ".damaged")])
        try store.save([place("a")])
        #expect(try store.places() == [place("a")])
        var status = stat()
        #expect(stat(path + ".damaged", &status) == 0 && status.st_size == rubbish.utf8.count)
    }

    @Test func anEarlierDamagedFileIsNotOverwritten() throws {
        let path = temporaryFolder() + "/state.db"
        for expected in [".damaged", ".damaged2"] {
            try write(String(repeating: "rubbish ", count: 200), to: path)
            #expect(throws: StateError.damaged(path: path, setAside: path + expected)) {
                try StateStore(path: path)
            }
        }
    }

    @Test func aNewerFileIsLeftAlone() throws {
        let path = temporaryFolder() + "/state.db"
        try StateStore(path: path).close()
        let database = try Database(path: path, timeout: 0)
        try database.execute("PRAGMA user_version = 7")
        database.close()
        #expect(throws: StateError.newer(path: path, version: 7)) { try StateStore(path: path) }
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() throws {
        let path = temporaryFolder() + "/state.db"
        let database = try Database(path: path, timeout: 0)
        try database.execute("CREATE TABLE recipes (name TEXT)")
        database.close()
        #expect(throws: StateError.foreign(path: path)) { try StateStore(path: path) }
    }

    @Test func aFileThatIsHeldIsBusyAndLaterSavesWork() throws {
        let path = temporaryFolder() + "/state.db"
        let store = try StateStore(path: path, patience: 0)
        let other = try Database(path: path, timeout: 0)
        try other.execute("BEGIN IMMEDIATE")
        #expect(throws: StateError.busy(path: path)) { try store.save([place("a")]) }
        try other.execute("COMMIT")
        try store.save([place("a")])
        #expect(try store.places() == [place("a")])
    }

    @Test func aClosedStoreSaysSo() throws {
        let store = try StateStore(path: temporaryFolder() + "/state.db")
        store.close()
        #expect(throws: StateError.closed) { try store.save([place("a")]) }
    }
}
