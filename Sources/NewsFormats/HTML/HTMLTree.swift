/// A page as nodes in reading order: each knows its parent and the end of what it holds, so that every walk is a loop.
struct HTMLTree {
    /// An element or a text.
    struct Node {
        let tag: HTMLTag
        /// The node that holds this one; its own place for the first.
        let parent: Int
        /// The node after the last one that this one holds.
        fileprivate(set) var end: Int
        /// Of a text the bytes in `text`, of an element its places in `attributes`.
        let range: Range<Int>
        /// What class names and the like say it is.
        var labels: HTMLLabels = []
        /// True where it is left out with all that it holds.
        var isDropped = false
    }

    /// An attribute of an element.
    struct Attribute {
        let name: HTMLAttributeName
        /// Where the value stands in `text`.
        let value: Range<Int>
    }

    fileprivate(set) var nodes: [Node] = []
    fileprivate(set) var attributes: [Attribute] = []
    /// The texts of all nodes and the values of all attributes, valid UTF-8.
    fileprivate(set) var text: [UInt8] = []

    /// The value of an element's attribute.
    func value(_ name: HTMLAttributeName, of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].tag != .text else { return nil }
        for attribute in attributes[nodes[node].range] where attribute.name == name { return text[attribute.value] }
        return nil
    }

    /// The value of an element's attribute as a string.
    func string(_ name: HTMLAttributeName, of node: Int) -> String? {
        value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The node after `node` that it does not hold, or the next where nothing is skipped.
    func next(after node: Int, skipping: Bool) -> Int { skipping ? nodes[node].end : node + 1 }

    /// Adds the bytes of a text node to others.
    func append(_ node: Int, to words: inout [UInt8]) {
        text.withUnsafeBufferPointer { text in
            words.append(contentsOf: UnsafeBufferPointer(rebasing: text[nodes[node].range]))
        }
    }

    /// Leaves a node out with all that it holds.
    mutating func drop(_ node: Int) { nodes[node].isDropped = true }

    /// Gives a node other labels.
    mutating func label(_ node: Int, _ labels: HTMLLabels) { nodes[node].labels = labels }

    /// Whether a node holds another; a node holds itself.
    func holds(_ node: Int, _ other: Int) -> Bool { other >= node && other < nodes[node].end }

    /// The words that a node holds, runs of white space as one space; what is left out is passed over, but for the node.
    func words(of node: Int) -> [UInt8] {
        var words: [UInt8] = []
        var index = node
        while index < nodes[node].end {
            if nodes[index].isDropped, index > node {
                index = nodes[index].end
                continue
            }
            switch nodes[index].tag {
            case .text: append(index, to: &words)
            case let tag where tag.isBlock || tag == .lineBreak: words.append(0x20)
            default: break
            }
            index += 1
        }
        return PlainWords.collapsed(words)
    }
}

extension HTMLTree {
    /// Builds a tree node by node, in reading order.
    struct Builder {
        private(set) var tree = HTMLTree()
        private var open: [Int] = []
        /// How many of the attributes belong to elements that have begun.
        private var ownedCount = 0

        /// Adds an attribute to the element that begins next.
        mutating func attribute(_ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>) {
            let start = tree.text.count
            tree.text.append(contentsOf: value)
            tree.attributes.append(Attribute(name: name, value: start..<tree.text.count))
        }

        /// Adds an element that is open until `end()`.
        mutating func begin(_ tag: HTMLTag) {
            open.append(tree.nodes.count)
            add(tag, ownedCount..<tree.attributes.count)
            ownedCount = tree.attributes.count
        }

        mutating func end() {
            if let node = open.popLast() { tree.nodes[node].end = tree.nodes.count }
        }

        mutating func text(_ words: UnsafeBufferPointer<UInt8>) {
            let start = tree.text.count
            tree.text.append(contentsOf: words)
            add(.text, start..<tree.text.count)
        }

        private mutating func add(_ tag: HTMLTag, _ range: Range<Int>) {
            let place = tree.nodes.count
            let parent = tag == .text ? open.last : open.dropLast().last
            tree.nodes.append(Node(tag: tag, parent: parent ?? place, end: place + 1, range: range))
        }
    }
}
