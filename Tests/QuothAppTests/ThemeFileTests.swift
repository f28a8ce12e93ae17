import QuothApp
import ReaderUI
import Screen
import Testing

@Suite struct ThemeFileTests {
    /// Reads a theme text that may inherit `base`, and gives its failure's message.
    private func message(_ text: String) -> String {
        let base = ThemeFile(path: "base.toml", text: complete)
        do {
            _ = try readTheme(ThemeFile(path: "my.toml", text: text), name: "my") { name in
                name == "base" ? base : name == "my" ? ThemeFile(path: "my.toml", text: text) : nil
            }
            return "none"
        } catch {
            return error.description
        }
    }

    private let complete = "[roles]\n" + Role.allCases.map { "\($0.rawValue) = {}\n" }.joined()

    @Test(arguments: [
        ("[roles]\ntext = { fg = \"mauve\" }\n", "my.toml: roles are missing: headline, byline"),
        ("inherits = \"base\"\n[roles]\n\nnames = {}\n", "my.toml:4: there is no role \"names\""),
        ("inherits = \"other\"", "my.toml: there is no theme \"other\" to inherit"),
        ("inherits = \"my\"", "my.toml:1: \"my\" inherits itself"),
        ("inherits = \"base\"\n[palette]\na = \"#12345\"\n", "my.toml:3: there is no colour \"#12345\""),
        ("inherits = \"base\"\n[roles]\ntext = { bold = 1 }", "my.toml:3: bold is true or false"),
        (
            "inherits = \"base\"\n[roles]\ntext = { blink = true }",
            "my.toml:3: text has no \"blink\"; it takes fg, bg and attributes"
        ),
        ("inherits = \"base\"\nkind = \"dim\"", "my.toml:2: kind is \"dark\" or \"light\""),
        ("inherits = \"base\"\nfoo = 1", "my.toml:2: \"foo\" is not known here"),
        ("inherits = \"base\"\n[roles]\ntext = { fg = 300 }", "my.toml: there is no colour 300; they are 0 to 255"),
        (
            "inherits = \"base\"\n[roles]\ntext = \"blue\"",
            "my.toml:3: text takes a table such as { fg = \"blue\", bold = true }"
        ),
        ("inherits = \"base\"", "none"),
    ])
    func `a bad theme is reported with its place`(text: String, expected: String) {
        #expect(message(text).hasPrefix(expected))
    }

    @Test func `an unknown colour is reported with its line`() {
        let text = complete.replacing("cue = {}", with: "cue = { bg = \"mauve\" }")
        #expect(message(text).hasSuffix("there is no colour \"mauve\""))
        let place = Role.allCases.firstIndex(of: .cue) ?? 0
        #expect(message(text).hasPrefix("my.toml:\(place + 2):"))
    }

    @Test func `a syntax error is reported with its line`() {
        #expect(message("kind = \"dark\"\n[roles\ntext = {}").hasPrefix("my.toml:2: "))
    }

    @Test(arguments: [
        ("kind = \"dark\ninherits = \"base\"", "a string is not closed"),
        ("kind = \"da\u{7}rk\"", "a control character stands in a string"),
        ("kind = \"dark", "the file ends before this is closed or has its value"),
        ("kind = dark", "a value is words in quotes, a number, true or false"),
        ("kind = night", "a value is words in quotes, a number, true or false"),
        ("kind = tru\n", "a value is words in quotes, a number, true or false"),
        ("kind = 12x", "a value is words in quotes, a number, true or false"),
        ("kind \"dark\"", "an = is missing after the key"),
        ("kind =\nfoo = 1", "the value is missing after ="),
        ("kind = \"a\\q\"", "a backslash in a string is written \\\\"),
        ("[roles\ntext = {}", "the closing ] is missing"),
        ("[]", "the name is missing between [ and ]"),
        ("text = { bold = true", "the file ends before this is closed or has its value"),
        ("text = { bold = true italic = true }", "a comma or the closing } is missing"),
        ("text = { bold = true, }", "a comma before } is one too many"),
        ("text = { bold = true\ncue = {}", "a comma or the closing } is missing"),
        ("kind = \"dark\"\nkind = \"light\"", "this stands here a second time"),
        ("[roles]\n[roles]", "this stands here a second time"),
        ("kind = \"dark\" \"light\"", "only one entry stands on a line"),
        ("= 4", "a key is missing: letters, digits, - and _"),
    ])
    func `a syntax error is said in plain words`(text: String, expected: String) {
        #expect(message(text).split(separator: ": ", maxSplits: 1).last.map(String.init) == expected)
    }

    @Test func `a theme that is not there is named`() {
        #expect(throws: ThemeFailure.missing(name: "dusk", file: nil)) { try readTheme(named: "dusk") { _ in nil } }
    }

    @Test func `an heir's colours and palette win`() throws {
        let base = ThemeFile(
            path: "base.toml",
            text: "kind = \"light\"\n[palette]\nink = \"#010203\"\n"
                + complete.replacing("text = {}", with: "text = { fg = \"ink\" }")
                .replacing("cue = {}", with: "cue = { fg = 9, bg = \"bright-red\", italic = true }"))
        let heir = ThemeFile(path: "heir.toml", text: "inherits = \"base\"\n[palette]\nink = \"#0a0b0c\"\n")
        let theme = try readTheme(heir, name: "heir") { _ in base }
        #expect(theme[.text].foreground == .rgb(10, 11, 12))
        #expect(theme[.cue] == Style(foreground: .indexed(9), background: .ansi(9), attributes: .italic))
        #expect(!theme.isDark)
        #expect(theme.style(.cue, .text).foreground == .indexed(9))
    }
}
