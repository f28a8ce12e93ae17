import Keys
import Testing

@Suite struct KeyNamesTests {
    @Test(arguments: [
        "j", "J", ")", "Ctrl-D", "Shift-Tab", "Tab", "PgDn", "Space", "Esc", "F1", "F12", "Alt-x", "Del", "é", "-",
    ])
    func `a written name names its key, and the key that name`(name: String) throws {
        let stroke = try #require(KeyNames.stroke(named: name))
        #expect(KeyNames.name(of: stroke) == name)
    }

    @Test func `control keys know no case`() {
        #expect(KeyNames.stroke(named: "Ctrl-d") == .control("d"))
        #expect(KeyNames.stroke(named: "Ctrl-D") == .control("d"))
        #expect(KeyNames.stroke(named: "D") == .typed("D"))
    }

    @Test(arguments: [("gg", 2), ("]q", 2), ("Ctrl-W h", 2), ("ZZ", 2), ("Enter", 1), ("Ctrl-W Ctrl-W", 2)])
    func `a sequence is read part by part`(name: String, count: Int) throws {
        let sequence = try #require(KeyNames.sequence(named: name))
        #expect(sequence.count == count && KeyNames.name(of: sequence) == name)
    }

    @Test(arguments: ["", " ", "Ctrl-", "Hyper-x", "Ctrl-PgUpDown"]) func `what is no key is refused`(name: String) {
        #expect(KeyNames.sequence(named: name) == nil)
    }

    @Test func `only plain printable keys type something`() {
        #expect(KeyStroke.typed("é").typedScalar == "é")
        #expect(KeyStroke(.character(" ")).typedScalar == " ")
        for stroke in [.control("a"), KeyStroke(.enter), KeyStroke(.character("\u{7F}")), KeyStroke(.paste("x"))] {
            #expect(stroke.typedScalar == nil)
        }
    }
}

@Suite struct KeyTrieTests {
    private func trie(_ rows: [(String, Int)]) -> (KeyTrie<Int>, refused: [String]) {
        var trie = KeyTrie<Int>()
        var refused: [String] = []
        for (keys, value) in rows where !trie.bind(KeyNames.sequence(named: keys) ?? [], to: value) {
            refused.append(keys)
        }
        return (trie, refused)
    }

    @Test func `a sequence is nothing, a beginning or a value`() {
        let (trie, _) = trie([("gg", 1), ("gs", 2), ("x", 3)])
        func match(_ keys: String) -> String { "\(trie.match(keys.unicodeScalars.map { .typed($0) }))" }
        #expect(match("") == "none" && match("y") == "none" && match("gx") == "none" && match("xx") == "none")
        #expect(match("g") == "prefix")
        #expect(match("gs") == "value(2)" && match("x") == "value(3)")
    }

    @Test func `what would hide another binding is refused`() {
        #expect(
            trie([("gg", 1), ("g", 2), ("ggg", 3), ("gg", 4), ("", 5), ("gs", 6)]).refused == ["g", "ggg", "gg", ""])
    }

    @Test func `what may follow comes in the order of binding`() {
        let (trie, _) = trie([("Ctrl-W w", 1), ("Ctrl-W h", 2), ("Ctrl-W g x", 3), ("j", 4)])
        let after = trie.continuations(of: [.control("w")])
        #expect(after.map { KeyNames.name(of: $0.rest) } == ["w", "h", "gx"] && after.map(\.value) == [1, 2, 3])
        #expect(trie.continuations(of: [.typed("j")]).isEmpty)
        #expect(trie.continuations(of: []).count == 4)
    }
}
