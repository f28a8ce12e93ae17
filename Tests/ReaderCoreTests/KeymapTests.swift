import Keys
import Testing

@testable import ReaderCore

@Suite struct KeymapTests {
    @Test func `no default key collides with another or is no key`() {
        #expect(Keymap.standard.rejected == [])
        let sequences = Keymap.standard.bindings.map { KeyNames.sequence(named: $0.keys) }
        #expect(Set(sequences).count == sequences.count)
    }

    @Test(arguments: Command.allCases) func `a command has a key, help and a label`(command: Command) throws {
        let entry = try #require(CommandTable.entry(of: command))
        #expect(!entry.help.isEmpty && !entry.label.isEmpty)
        #expect(Keymap.standard.key(of: command) != nil)
        #expect(CommandTable.entries.filter { $0.command == command }.count == 1)
    }

    /// Keys that later versions will use: nobody shall get used to them.
    private static let reserved =
        "r s t v u c a A e E f o y Y m ' | + _ Ctrl-R gp gc ge go gr ]n ]o".split(separator: " ")

    @Test(arguments: reserved) func `a reserved key does nothing yet`(key: Substring) throws {
        let sequence = try #require(KeyNames.sequence(named: String(key)))
        if case .value(let command) = Keymap.standard.match(sequence) { Issue.record("\(key) runs \(command)") }
        var session = Session.reading()
        session.press(String(key))
        #expect(session.says == "\(key) does nothing; ? shows the keys")
    }

    @Test(arguments: Keymap.standard.bindings.map(\.keys)) func `a default key is known in every pane`(keys: String) {
        for pane in Pane.allCases {
            var session = Session.reading()
            if pane == .list { session.press("h") }
            if pane == .sidebar { session.press("l") }
            session.press(keys)
            #expect(!session.says.contains("does nothing"), "in the \(pane)")
            #expect(session.state.pending.isEmpty && session.state.count == nil)
        }
    }

    @Test(arguments: ["7", "0", "12"]) func `digits alone run nothing`(digits: String) {
        var session = Session.reading()
        let (top, focus) = (session.state.text?.top, session.focusWords)
        session.press(digits)
        #expect(session.state.text?.top == top && session.focusWords == focus)
    }

    @Test func `keys that stand for each other do the same`() {
        let alike = [
            ["j", "Down"], ["k", "Up"], ["Ctrl-F", "PgDn"], ["Ctrl-B", "PgUp", "b"], ["gg", "Home"], ["G", "End"],
            [")", ".", "]q"], ["(", ",", "[q"], ["h", "Left", "Ctrl-W h"], ["l", "Right", "Ctrl-W l"], ["?", "F1"],
            ["Tab", "Ctrl-W w"], ["Q", "ZZ"],
        ]
        for keys in alike {
            var commands: Set<Command> = []
            for key in keys {
                if let sequence = KeyNames.sequence(named: key),
                    case .value(let command) = Keymap.standard.match(sequence)
                {
                    commands.insert(command)
                }
            }
            #expect(commands.count == 1, "\(keys)")
        }
    }

    @Test func `a collision is refused and named`() {
        let keymap = Keymap([("g", .top), ("gg", .top), ("no-key", .up), ("x", .down), ("x", .up)])
        #expect(keymap.rejected == ["gg", "no-key", "x"])
        #expect(keymap.key(of: .down) == "x")
    }
}
