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
            let isCaption = node.labels.contains(.picture) && scores.letters(index - 1, tree) <= longestCaption
            if share <= (isCaption ? 0.25 : limit(node)), !holdsBody(index - 1, tree, scores, total) {
                tree.drop(index - 1)
            }
        }
    }

    /// What stands with a picture and is longer is no caption, in letters.
    private static let longestCaption = 300

    /// Whether an element holds much of what the page calls an article's body.
    private static func holdsBody(_ node: Int, _ tree: HTMLTree, _ scores: PageScores, _ total: Double) -> Bool {
        let nodes = tree.nodes
        guard scores.gain(node, tree) > total * 0.05, !nodes[node].labels.contains(.comments) else { return false }
        return (node..<nodes[node].end).contains { index in
            nodes[index].labels.contains(.articleBody) && scores.gain(index, tree) > total * 0.05
        }
    }

    /// How much of the page an element may hold and still go, 0 to 1; below 0 for those that stay.
    private static func limit(_ node: HTMLTree.Node) -> Double {
        // A name or link within a sentence may be called anything.
        if !node.tag.isBlock, node.tag != .button, node.labels.isDisjoint(with: [.hidden, .advert, .caption]) {
            return -1
        }
        if node.tag == .navigation || node.labels.contains(.comments) { return 0.9 }
        if !node.labels.isDisjoint(with: .foreign) { return 0.4 }
        if node.tag == .header { return 0.05 }
        if !node.labels.isDisjoint(with: .aside) { return 0.25 }
        return -1
    }
}
