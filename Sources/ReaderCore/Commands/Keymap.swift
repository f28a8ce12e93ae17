import Keys

/// The bindings of key sequences to commands.
package struct Keymap: Sendable {
    /// Each binding in the order of the table: the written keys and the command.
    package let bindings: [(keys: String, command: Command)]
    private let trie: KeyTrie<Command>

    /// Rows that are no keys, or that collide with an earlier row, are left out and named in `rejected`.
    package let rejected: [String]

    package init(_ rows: [(keys: String, command: Command)]) {
        var trie = KeyTrie<Command>()
        var bindings: [(keys: String, command: Command)] = []
        var rejected: [String] = []
        for row in rows {
            if let sequence = KeyNames.sequence(named: row.keys), trie.bind(sequence, to: row.command) {
                bindings.append(row)
            } else {
                rejected.append(row.keys)
            }
        }
        (self.trie, self.bindings, self.rejected) = (trie, bindings, rejected)
    }

    package func match(_ sequence: [KeyStroke]) -> KeyTrie<Command>.Match { trie.match(sequence) }

    /// What may follow a prefix: the key's name and the command.
    package func choices(after prefix: [KeyStroke]) -> [(key: String, command: Command)] {
        trie.continuations(of: prefix).map { (KeyNames.name(of: $0.rest), $0.value) }
    }

    /// All written keys of a command, in the order of the table.
    package func keys(of command: Command) -> [String] {
        bindings.filter { $0.command == command }.map(\.keys)
    }

    /// The first written key of a command, for hints and messages.
    package func key(of command: Command) -> String? { bindings.first { $0.command == command }?.keys }
}
