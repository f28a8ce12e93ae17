/// Leaves out the elements of a page that its labels say are no part of an article.
struct PageCleaning {
    /// Drops them, but for those that hold too much of the page to be what they are called. Linear.
    static func drop(in tree: inout HTMLTree, scores: PageScores) {
        let total = max(1, scores.total)
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.isDropped {
                index = node.end
                continue
            }
            index += 1
            guard node.tag != .text, !node.labels.isEmpty, !node.labels.contains(.articleBody) else { continue }
            let share = scores.gain(index - 1, tree) / total
            if share <= limit(node) { tree.drop(index - 1) }
        }
    }

    /// How much of the page an element may hold and still go, 0 to 1; below 0 for those that stay.
    private static func limit(_ node: HTMLTree.Node) -> Double {
        if node.tag == .navigation || node.labels.contains(.comments) { return 0.9 }
        if !node.labels.isDisjoint(with: .foreign) { return 0.4 }
        if node.tag == .header { return 0.05 }
        if !node.labels.isDisjoint(with: .aside) { return 0.25 }
        return -1
    }
}
