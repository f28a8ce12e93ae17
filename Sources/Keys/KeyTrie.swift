/// The bindings of key sequences to values: what a sequence runs, or what may follow it.
package struct KeyTrie<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var value: Value?
        var children: [KeyStroke: Int] = [:]
        var order: [KeyStroke] = []
    }

    /// What the keys typed so far mean.
    package enum Match {
        case none
        /// More keys may follow.
        case prefix
        case value(Value)
    }

    private var nodes = [Node()]

    package init() {}

    /// Binds a sequence; false where it is bound already, or is the beginning or the end of one that is.
    package mutating func bind(_ sequence: [KeyStroke], to value: Value) -> Bool {
        guard !sequence.isEmpty else { return false }
        var node = 0
        for stroke in sequence {
            if nodes[node].value != nil { return false }
            if let next = nodes[node].children[stroke] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].children[stroke] = nodes.count - 1
                nodes[node].order.append(stroke)
                node = nodes.count - 1
            }
        }
        guard nodes[node].value == nil, nodes[node].children.isEmpty else { return false }
        nodes[node].value = value
        return true
    }

    /// What `sequence` means.
    package func match(_ sequence: [KeyStroke]) -> Match {
        guard let node = node(at: sequence) else { return .none }
        if let value = nodes[node].value { return .value(value) }
        return sequence.isEmpty ? .none : .prefix
    }

    /// What may follow `sequence`, in the order of binding: the rest of each longer sequence and its value.
    package func continuations(of sequence: [KeyStroke]) -> [(rest: [KeyStroke], value: Value)] {
        guard let start = node(at: sequence) else { return [] }
        var found: [(rest: [KeyStroke], value: Value)] = []
        collect(from: start, path: [], into: &found)
        return found
    }

    private func node(at sequence: [KeyStroke]) -> Int? {
        var node = 0
        for stroke in sequence {
            guard let next = nodes[node].children[stroke] else { return nil }
            node = next
        }
        return node
    }

    private func collect(from node: Int, path: [KeyStroke], into found: inout [(rest: [KeyStroke], value: Value)]) {
        if let value = nodes[node].value, !path.isEmpty { found.append((path, value)) }
        for stroke in nodes[node].order {
            if let child = nodes[node].children[stroke] { collect(from: child, path: path + [stroke], into: &found) }
        }
    }
}
