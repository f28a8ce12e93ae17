import Glibc
import QuothApp
import ReaderUI
import Screen
import Testing

/// The files of `Themes/`, read from the project's own folder.
private enum ShippedThemes {
    static let names = ["ansi", "contrast", "day", "mono", "night", "paper"]

    static func file(_ name: String) -> ThemeFile? {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let path = "/\(folder)/Themes/\(name).toml"
        guard let stream = fopen(path, "r") else { return nil }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, stream)
        return ThemeFile(path: "\(name).toml", text: String(decoding: bytes[..<count], as: UTF8.self))
    }

    static func theme(_ name: String) throws -> Theme { try readTheme(named: name, find: file) }
}

@Suite struct ShippedThemesTests {
    @Test(arguments: ShippedThemes.names)
    func `a theme reads, and its colours can be read`(name: String) throws {
        let theme = try ShippedThemes.theme(name)
        guard let background = theme.background else { return }
        for role in Role.allCases where role != .rule {
            let ground = theme[role].background ?? background
            guard let color = theme.style(role).foreground, let contrast = PerceivedColor.contrast(color, ground)
            else { continue }
            #expect(contrast >= (role == .text || role == .headline ? 7 : 4.5), "\(role.rawValue)")
        }
        for role in [Role.text, .dim, .person, .country, .quote, .guess] {
            for below in [Role.selection, .selectionUnfocused] {
                guard let color = theme[role].foreground, let ground = theme[below].background else { continue }
                #expect((PerceivedColor.contrast(color, ground) ?? 21) >= 3.9, "\(role.rawValue) on \(below.rawValue)")
            }
        }
    }

    @Test(arguments: ShippedThemes.names, ColorDepth.allCases)
    func `selection and focus can be told in every depth of colour`(name: String, depth: ColorDepth) throws {
        let theme = try ShippedThemes.theme(name).suited(to: depth)
        func shown(_ roles: Role...) -> Style {
            roles.reversed().reduce(theme[.text]) { theme[$1].over($0) }.reduced(to: depth)
        }
        #expect(shown(.selection) != shown(.text))
        #expect(shown(.selectionUnfocused) != shown(.text))
        #expect(shown(.match) != shown(.text))
        #expect(shown(.matchInFocus) != shown(.match))
        #expect(shown(.personInFocus) != shown(.person))
        #expect(shown(.countryInFocus) != shown(.country))
        #expect(shown(.speaker, .quoteInFocus) != shown(.quoteInFocus))
        #expect(shown(.paneTitleFocused) != shown(.paneTitle))
    }

    @Test func `the monochrome theme has no colour and tells all by attributes`() throws {
        let theme = try ShippedThemes.theme("mono")
        #expect(Role.allCases.allSatisfy { theme[$0].foreground == nil && theme[$0].background == nil })
        let told: [Role] = [
            .text, .person, .personInFocus, .country, .countryInFocus, .quote, .quoteInFocus, .selection, .match,
            .matchInFocus,
        ]
        #expect(Set(told.map { theme[$0] }).count == told.count)
    }

    @Test func `only the cream page paints a background over all`() throws {
        let painted = try ShippedThemes.names.filter { try ShippedThemes.theme($0)[.text].background != nil }
        #expect(painted == ["paper"])
    }

    @Test(arguments: ColorDepth.allCases) func `each depth of colour has a theme of its own choice`(depth: ColorDepth) {
        #expect(ShippedThemes.names.contains(Theme.defaultName(for: depth)))
    }
}
