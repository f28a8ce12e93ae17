import Glibc
import ReaderCore
import Testing

@testable import QuothApp

@Suite struct LiveReloadTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Watches the folder, or some files in it, lets `work` change them, and gives what was told until `isEnough`: a step
    /// a line.
    private func steps(
        _ names: [String] = [], until isEnough: @escaping @Sendable ([String]) -> Bool, during work: () throws -> Void
    ) async throws -> [String] {
        let reload = LiveReload(clock: .local)
        let (stream, continuation) = AsyncStream.makeStream(of: FileChanges.self)
        let watched = names.isEmpty ? FileWalk([FilePath(folder.path)]).folders : []
        reload.start(folders: watched, files: names.map { FilePath("\(folder.path)/\($0)") }) { changes in
            continuation.yield(changes)
        } trouble: { _ in
            continuation.finish()
        }
        try work()
        var found: [String] = []
        for await changes in stream {
            found += changes.steps.map(written) + changes.skipped.map { "skipped \(folder.short($0.path))" }
            if isEnough(found) { break }
        }
        reload.end()
        return found
    }

    private func written(_ step: FileChanges.Step) -> String {
        switch step {
        case .holds(let path, let articles): "\(folder.short(path)): \(articles.map(\.title).joined(separator: ", "))"
        case .gone(let path): "gone \(folder.short(path))"
        case .moved(let old, let new): "moved \(folder.short(old)) \(folder.short(new))"
        }
    }

    @Test func aNewFileIsReadAndAnotherFormatIsNot() async throws {
        let found = try await steps(
            until: { $0.contains("b.txt: Snow in June") },
            during: {
                try folder.write("a.png", "x")
                try folder.write(".hidden.txt", "Hidden\n\nIt snowed.")
                try folder.write("b.txt", "Snow in June\n\nIt snowed.")
            })
        #expect(found == ["b.txt: Snow in June"])
    }

    @Test func aFileThatIsWrittenRenamedOrRemovedIsTold() async throws {
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, "Snow \(name)\n\nIt snowed.") }
        let found = try await steps(
            until: { $0.contains("gone c.txt") && $0.count >= 4 },
            during: {
                try folder.write("a.txt", "Rain in June\n\nIt rained.")
                rename("\(folder.path)/b.txt", "\(folder.path)/d.txt")
                unlink("\(folder.path)/c.txt")
            })
        #expect(Set(found) == ["a.txt: Rain in June", "moved b.txt d.txt", "d.txt: Snow b.txt", "gone c.txt"])
    }

    @Test func aNewFolderIsReadAndWatchedToo() async throws {
        let (reload, path) = (LiveReload(clock: .local), folder.path)
        let (stream, continuation) = AsyncStream.makeStream(of: FileChanges.self)
        reload.start(folders: [FilePath(path)], files: []) {
            continuation.yield($0)
        } trouble: { _ in
        }
        try folder.write("new/a.txt", "Snow in June\n\nIt snowed.")
        var found: [String] = []
        for await changes in stream {
            found += changes.steps.map(written)
            if found.contains("new/a.txt: Snow in June"), !found.contains("new/b.txt: Rain") {
                try folder.write("new/b.txt", "Rain\n\nIt rained.")
            }
            if found.contains("new/b.txt: Rain") { break }
        }
        reload.end()
        #expect(found.contains("new/a.txt: Snow in June"))
    }

    @Test func aSingleFileIsWatchedThoughItIsReplaced() async throws {
        try folder.write("a.txt", "Snow in June\n\nIt snowed.")
        let found = try await steps(
            ["a.txt"], until: { $0.contains("a.txt: Rain in June") },
            during: {
                try folder.write("other.txt", "Other\n\nWords.")
                try folder.write("a.txt.new", "Rain in June\n\nIt rained.")
                rename("\(folder.path)/a.txt.new", "\(folder.path)/a.txt")
            })
        #expect(found == ["a.txt: Rain in June"])
    }

    @Test func damagedFilesAreTold() async throws {
        let found = try await steps(
            until: { $0.contains { $0.hasPrefix("skipped") } },
            during: {
                try folder.write("a.jsonl", "{\"text\": \"One.\"}\nnone\n")
            })
        #expect(found == ["a.jsonl: One.", "skipped a.jsonl:2"])
    }

    @Test func whatNeverStartedEndsAtOnce() {
        let reload = LiveReload(clock: .local)
        reload.end()
        reload.start(folders: [FilePath(folder.path)], files: []) { _ in
        } trouble: { _ in
        }
    }
}

extension FileWalk {
    /// The folders that a walk comes to.
    fileprivate var folders: [FilePath] {
        var walk = self
        while walk.next() != nil {}
        return walk.walkedFolders
    }
}
