/// How much of an article each element of a page holds, as far as its runs of text tell one by one.
///
/// The measures are those that served best in published comparisons: length, marks of sentences, and the share of links
/// (Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, 2010; Mozilla's Readability).
struct PageScores {
    /// For each node the sum of what speaks for an article before it, and of what speaks against one.
    private var gains: [Double]
    private var losses: [Double]
    /// For each node the letters before it.
    private var letters: [Int]

    /// The scores of a tree whose runs of text are known. Linear.
    init(_ parts: [HTMLPart], of tree: HTMLTree) {
        gains = [Double](repeating: 0, count: tree.nodes.count + 1)
        losses = gains
        letters = [Int](repeating: 0, count: gains.count)
        for part in parts {
            let score = Self.score(part, tree)
            letters[part.nodes.lowerBound + 1] += part.measure.letters
            if score > 0 {
                gains[part.nodes.lowerBound + 1] += score
            } else {
                losses[part.nodes.lowerBound + 1] -= score
            }
        }
        for index in 1..<gains.count {
            gains[index] += gains[index - 1]
            losses[index] += losses[index - 1]
            letters[index] += letters[index - 1]
        }
    }

    /// What speaks for an article within a node.
    func gain(_ node: Int, _ tree: HTMLTree) -> Double { gains[tree.nodes[node].end] - gains[node] }

    /// What speaks against one.
    func loss(_ node: Int, _ tree: HTMLTree) -> Double { losses[tree.nodes[node].end] - losses[node] }

    /// How many letters there are to read.
    func letters(_ node: Int, _ tree: HTMLTree) -> Int { letters[tree.nodes[node].end] - letters[node] }

    /// What speaks for an article in all of the page.
    var total: Double { gains.last ?? 0 }

    /// How much one run of text speaks for an article, or against one.
    static func score(_ part: HTMLPart, _ tree: HTMLTree) -> Double {
        let plain = Double(part.measure.letters - part.linked.letters)
        switch part.kind {
        case .heading: return 0
        case .verbatim: return min(plain, 300) * 0.3
        default: break
        }
        if part.linkShare > 0.5 { return -8 - min(Double(part.linked.letters), 100) / 4 }
        let isParagraph = tree.nodes[part.owner].tag == .paragraph || part.kind == .blockQuote
        let weight = isParagraph ? 1 : part.kind == .listItem ? 0.6 : 0.8
        if plain >= 60, part.measure.stops > 0 {
            return min(plain, 1_500) * (1 - part.linkShare) * weight
        }
        if plain >= 12, part.measure.endsSentence { return plain * 0.7 * weight }
        return isParagraph ? plain * 0.1 : -6
    }
}
