import Glibc
import Testing

@testable import QuothApp

@Suite struct FileWalkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The walk of the folder: paths of files, and of what was left out with its reason.
    private func walked() -> [String] {
        FileWalk([FilePath(folder.path)]).map { found in
            switch found {
            case .file(let file): folder.short(file.path.string)
            case .skipped(let skipped): "\(folder.short(skipped.path)) – \(skipped.reason.words)"
            }
        }
    }

    @Test func filesComeInTheOrderOfTheirNamesFoldersAmongThem() throws {
        for name in ["c.txt", "a.txt", "b/z.txt", "b/a.txt", "B.txt"] { try folder.write(name, "x") }
        #expect(walked() == ["B.txt", "a.txt", "b/a.txt", "b/z.txt", "c.txt"])
    }

    @Test func hiddenFilesAndFoldersArePassedOver() throws {
        for name in [".hidden", ".git/config", "seen.txt"] { try folder.write(name, "x") }
        #expect(walked() == ["seen.txt"])
    }

    @Test func aHiddenFolderThatIsNamedIsWalked() throws {
        let file = try folder.write(".saved/a.txt", "x")
        let found = FileWalk([FilePath("\(folder.path)/.saved/")]).map { $0 }
        guard case .file(let walked) = found.first else { return #expect(Bool(false), "no file") }
        #expect(walked.path.string == file)
    }

    @Test func aPipeIsSkippedWithoutWaitingForIt() throws {
        folder.makePipe("pipe")
        try folder.write("z.txt", "x")
        #expect(walked() == ["pipe – not a regular file", "z.txt"])
    }

    @Test func aLinkBackToAFolderAboveEndsThere() throws {
        try folder.write("a/b/story.txt", "x")
        try folder.makeLink("a/b/up", to: "../..")
        #expect(walked() == ["a/b/story.txt", "a/b/up – a link back to a folder that was read already"])
    }

    @Test func aLinkToAFileIsFollowedAndABrokenOneReported() throws {
        try folder.write("story.txt", "x")
        try folder.makeLink("again.txt", to: "story.txt")
        try folder.makeLink("gone.txt", to: "nowhere")
        #expect(walked() == ["again.txt", "gone.txt – a link that leads nowhere", "story.txt"])
    }

    @Test(.enabled(if: geteuid() != 0, "root reads everything"))
    func aFolderThatMayNotBeReadIsReported() throws {
        try folder.makeFolder("locked")
        chmod("\(folder.path)/locked", 0)
        defer { chmod("\(folder.path)/locked", 0o700) }
        #expect(walked() == ["locked – permission denied"])
    }

    @Test func aFileWhoseNameIsNotUTF8Opens() throws {
        let path = FilePath(bytes: Array(folder.path.utf8) + [0x2F, 0x63, 0x61, 0x66, 0xE9])
        let descriptor = path.withCString { creat($0, 0o600) }
        close(descriptor)
        guard case .file(let file)? = FileWalk([FilePath(folder.path)]).map({ $0 }).first else {
            return #expect(Bool(false), "no file")
        }
        #expect(file.path == path)
        guard case .read(let bytes, _) = readWholeFile(file) else { return #expect(Bool(false), "not read") }
        #expect(bytes.isEmpty)
    }

    @Test func aFolderWithoutFilesGivesNothing() throws {
        try folder.makeFolder("empty")
        #expect(walked().isEmpty)
    }
}
