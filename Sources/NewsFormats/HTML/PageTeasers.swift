import NewsModel

/// Leaves out teasers: small boxes of one make, each with a link to another page and a few words about it.
struct PageTeasers {
    private let tree: HTMLTree
    private let parts: [HTMLPart]
    /// For each node the number of parts that begin before it.
    private var counts: [Int]

    /// Larger boxes are no teasers, in letters.
    private static let most = 600
    private static let mostPlain = 400

    /// Drops them, but for those that hold much of the page. Linear in the nodes, but for boxes within small boxes.
    static func drop(in tree: inout HTMLTree, parts: [HTMLPart], scores: PageScores) {
        let finder = PageTeasers(tree, parts)
        let boxes = Dictionary(grouping: finder.boxes(), by: \.make)
        let total = max(1, scores.total)
        for group in boxes.values where group.count > 1 {
            let gain = group.reduce(0) { $0 + scores.gain($1.node, tree) }
            if gain <= total * 0.4 { for box in group { tree.drop(box.node) } }
        }
    }

    private init(_ tree: HTMLTree, _ parts: [HTMLPart]) {
        (self.tree, self.parts) = (tree, parts)
        counts = [Int](repeating: 0, count: tree.nodes.count + 1)
        for part in parts { counts[part.nodes.lowerBound + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
    }

    /// The boxes that look like teasers, with what says that they are of one make.
    private func boxes() -> [(node: Int, make: Int)] {
        var (boxes, index): ([(node: Int, make: Int)], Int) = ([], 0)
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.isDropped {
                index = node.end
            } else if isBox(index) {
                boxes.append((index, make(of: index)))
                index = node.end
            } else {
                index += 1
            }
        }
        return boxes
    }

    private func isBox(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard [.division, .article, .section, .listItem, .anchor, .tableCell].contains(node.tag) else { return false }
        let inside = parts[counts[index]..<counts[node.end]]
        guard (2...8).contains(inside.count) else { return false }
        let letters = inside.reduce(0) { $0 + $1.measure.letters }
        guard letters <= Self.most, letters - inside.reduce(0, { $0 + $1.linked.letters }) <= Self.mostPlain else {
            return false
        }
        return inside.prefix(3).contains { $0.linkShare > 0.9 && $0.measure.letters >= 15 }
    }

    /// What boxes of one make have in common: their element, its class names, and where those are missing, its parent.
    private func make(of index: Int) -> Int {
        var hasher = Hasher()
        hasher.combine(tree.nodes[index].tag)
        if let names = tree.value(.class, of: index) {
            hasher.combine(Array(names))
        } else {
            hasher.combine(tree.nodes[index].parent)
        }
        return hasher.finalize()
    }
}
