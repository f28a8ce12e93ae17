import Testing

@testable import QuothApp

@Suite struct ConfigFileTests {
    private let folder: TemporaryFolder
    private let config: ConfigFile

    init() throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        config = try #require(ConfigFile { $0 == "HOME" ? folder.path : nil })
    }

    private func text() throws -> String {
        guard case .read(let bytes, _) = readWholeFile(WalkedFile(path: FilePath(config.path))) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a path is kept with the home folder's sign, once, and found again`() throws {
        #expect(try config.library() == [])
        #expect(try config.add("\(folder.path)/News/"))
        #expect(try !config.add("~/News"))
        #expect(try config.add("/srv/a \"b\" c"))
        #expect(try text() == "library = [\"~/News\", \"/srv/a \\\"b\\\" c\"]\n")
        #expect(try config.library() == ["\(folder.path)/News", "/srv/a \"b\" c"])
    }

    @Test(arguments: [
        (
            "# mine\ntheme = \"day\"\n\n[keys]\nx = 1\n",
            "library = [\"/a\"]\n# mine\ntheme = \"day\"\n\n[keys]\nx = 1\n"
        ),
        (
            "theme = \"day\"\nlibrary = \"/b\" # one\nz = 2\n",
            "theme = \"day\"\nlibrary = [\"/b\", \"/a\"] # one\nz = 2\n"
        ),
        ("library = [\n  '/b', # ] not here\n  \"/c]\"\n]\n[keys]\n", "library = [\"/b\", \"/c]\", \"/a\"]\n[keys]\n"),
    ])
    func `what else stands in the file stays`(old: String, new: String) throws {
        try folder.write(".config/quoth/config.toml", old)
        #expect(try config.add("/a"))
        #expect(try text() == new)
    }

    @Test(arguments: ["library = [1]\n", "library = [\n", "= 3\n"])
    func `what can't be understood is said, and left as it is`(bad: String) throws {
        try folder.write(".config/quoth/config.toml", bad)
        #expect(throws: ConfigFailure.self) { try config.library() }
        #expect(throws: ConfigFailure.self) { try config.add("/a") }
        #expect(try text() == bad)
    }

    @Test func `saved news is found in the usual places, each once`() throws {
        try folder.write("News/a.txt", "A\n")
        try folder.write("News/scan.pdf", "%PDF-\n")
        try folder.write("Documents/Articles/b.xml", "<rss/>\n")
        try folder.write("Documents/Articles/c.jsonl", "{}\n")
        try folder.write("Feeds/.hidden", "x\n")
        let offers = SourceFinder { [path = folder.path] in $0 == "HOME" ? path : nil }.offers()
        #expect(offers.map(\.name) == ["~/News", "~/Documents/Articles"])
        #expect(offers.map(\.amount) == ["1 file", "2 files"])
    }

    @Test func `a verb without a path is about the library`() throws {
        try folder.write("News/a.txt", "Ferry late\n\n\"We wait,\" said Marit Solberg in Norway.\n")
        try folder.write(".config/quoth/config.toml", "library = [\"~/News\", \"~/Gone\"]\n")
        let run = runProgram(["quotes"], environment: ["HOME": folder.path])
        #expect(run.status == 0 && run.output.contains("We wait") && run.messages.isEmpty)
        #expect(
            runProgram(["quotes", "https://wire.example/a"]).messages.contains(
                "curl -s 'https://wire.example/a' | quoth -"))
    }
}
