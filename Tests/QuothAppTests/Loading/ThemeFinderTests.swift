import Testing

@testable import QuothApp

@Suite struct ThemeFinderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func theUsersOwnThemeComesBeforeTheOneCompiledIn() throws {
        #expect(ThemeFinder(folders: []).file(named: "night")?.path == "Themes/night.toml")
        let own = try folder.write("night.toml", "inherits = \"day\"")
        #expect(ThemeFinder(folders: [folder.path]).file(named: "night")?.path == own)
    }

    @Test func foldersAreTheConfigThenBesideTheExecutableThenAbove() throws {
        try folder.write("Themes/day.toml", "")
        let environment = ["XDG_CONFIG_HOME": "/conf", "HOME": "/home"]
        let finder = ThemeFinder(environment: { environment[$0] }, executable: "\(folder.path)/build/bin/quoth")
        #expect(
            finder.folders == [
                "/conf/quoth/themes", "\(folder.path)/build/bin/../share/quoth/Themes", "\(folder.path)/Themes",
            ])
        #expect(finder.file(named: "day")?.path == "\(folder.path)/Themes/day.toml")
        #expect(finder.names().contains("day"))
    }

    @Test func aConfigFolderThatIsNotAbsoluteCountsAsNone() {
        let environment = ["XDG_CONFIG_HOME": "conf", "HOME": "/home"]
        let finder = ThemeFinder(environment: { environment[$0] }, executable: nil)
        #expect(finder.folders == ["/home/.config/quoth/themes"])
    }

    @Test func aThemeMayBeAPath() throws {
        let file = try folder.write("mine.toml", "kind = \"dark\"")
        #expect(ThemeFinder(folders: []).file(named: file)?.text == "kind = \"dark\"")
        #expect(ThemeFinder(folders: []).file(named: "mine") == nil)
    }

    @Test func namesComeOnceAndInOrder() throws {
        for name in ["zebra.toml", "night.toml", "notes.txt"] { try folder.write(name, "") }
        let names = ThemeFinder(folders: [folder.path, "/no/such/folder"]).names()
        #expect(names == Set(names).sorted())
        #expect(names.contains("zebra") && names.contains("night") && !names.contains("notes"))
    }
}
