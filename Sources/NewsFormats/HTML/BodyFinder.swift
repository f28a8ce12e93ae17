/// Finds the elements of a page that hold the article.
struct BodyFinder {
    private let tree: HTMLTree
    private let scores: PageScores

    init(tree: HTMLTree, scores: PageScores) { (self.tree, self.scores) = (tree, scores) }

    /// The outermost elements that hold the article's body, in reading order.
    func bodies() -> [Int] {
        guard let root = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) else { return [0] }
        let common = commonParent(from: root)
        return named(common) ?? [common]
    }

    /// The innermost element that still holds nearly all of what speaks for an article: from the top down, as long as one
    /// child has it and what is left behind is not worth what comes with it.
    private func commonParent(from root: Int) -> Int {
        var node = root
        while let child = bestChild(of: node) {
            let (all, kept) = (scores.gain(node, tree), scores.gain(child, tree))
            let junk = scores.loss(node, tree) - scores.loss(child, tree)
            guard kept >= all * 0.9 || kept >= all * 0.6 && all - kept < junk else { break }
            node = child
        }
        return node
    }

    private func bestChild(of node: Int) -> Int? {
        var (best, bestGain): (Int?, Double) = (nil, 0)
        var index = node + 1
        while index < tree.nodes[node].end {
            let tag = tree.nodes[index].tag
            let gain = scores.gain(index, tree)
            if gain > bestGain, tag != .text, tag != .paragraph, !tree.nodes[index].isDropped {
                (best, bestGain) = (index, gain)
            }
            index = tree.nodes[index].end
        }
        return best
    }

    /// The elements that the page itself calls an article's body, where they hold most of it.
    private func named(_ common: Int) -> [Int]? {
        let all = scores.gain(common, tree)
        var (found, index, sum): ([Int], Int, Double) = ([], common, 0)
        while index < tree.nodes[common].end {
            let node = tree.nodes[index]
            let gain = scores.gain(index, tree)
            if node.isDropped {
                index = node.end
            } else if index > common, node.labels.contains(.articleBody), gain > 0 {
                found.append(index)
                sum += gain
                index = node.end
            } else {
                index += 1
            }
        }
        guard sum >= all * 0.7, let first = found.first, let last = found.last else { return nil }
        if let one = found.first(where: { scores.gain($0, tree) >= sum * 0.8 }) {
            return leads(common, before: one) + [one]
        }
        // A body in pieces, as posts of a live blog, has its headings between them.
        var parent = first
        while parent > common, !tree.holds(parent, last) { parent = tree.nodes[parent].parent }
        return [parent]
    }

    /// What the page calls the first lines of its article, where they stand before the body.
    private func leads(_ common: Int, before body: Int) -> [Int] {
        var (found, index): ([Int], Int) = ([], common + 1)
        while index < body {
            let node = tree.nodes[index]
            let isLead = node.labels.contains(.lead) && !tree.holds(index, body) && scores.gain(index, tree) >= 60
            if isLead { found.append(index) }
            index = node.isDropped || isLead ? node.end : index + 1
        }
        return found
    }
}
