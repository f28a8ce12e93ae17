import NewsModel

/// Parts a page, or a piece of one, into runs of text.
///
/// Blocks part, and two line breaks in a row; tables of figures and preformatted texts are a part each. Linear.
struct HTMLPartFinder {
    private struct Open {
        let node: Int
        let end: Int
        let tag: HTMLTag
        let isLink: Bool
    }

    private let tree: HTMLTree
    private var parts: [HTMLPart] = []
    private var part: HTMLPart?
    private var open: [Open] = []
    private var breaks = 0
    private var links = 0
    private var headingLevel: Int?
    /// How many items each open list has so far; nil where they have no numbers.
    private var lists: [Int?] = []
    private var quoteDepth = 0
    /// A list item of which nothing was read yet.
    private var freshItem: Int?

    /// The parts of what some nodes hold, in reading order; what was dropped is passed over.
    static func parts(of tree: HTMLTree, in nodes: Range<Int>) -> [HTMLPart] {
        var finder = HTMLPartFinder(tree: tree)
        finder.find(nodes)
        return finder.parts
    }

    private init(tree: HTMLTree) { self.tree = tree }

    private mutating func find(_ nodes: Range<Int>) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            leave(before: index)
            index = take(index)
        }
        leave(before: nodes.upperBound)
        close()
    }

    /// Takes a node and gives the next to take.
    private mutating func take(_ index: Int) -> Int {
        let node = tree.nodes[index]
        if node.isDropped {
            if node.tag.isBlock { close() }
            return node.end
        }
        switch node.tag {
        case .text: text(index)
        case .lineBreak:
            breaks += 1
            if breaks > 1 { close() }
        case .head: return node.end
        case .preformatted:
            verbatim(index)
            return node.end
        case .table where HTMLTable.holdsFigures(tree, index):
            verbatim(index)
            return node.end
        default: begin(index, node)
        }
        return index + 1
    }

    private mutating func begin(_ index: Int, _ node: HTMLTree.Node) {
        if node.tag.isBlock { close() }
        switch node.tag {
        case .list: lists.append(nil)
        case .numberedList: lists.append(0)
        case .listItem:
            freshItem = index
            if let count = lists.last ?? nil { lists[lists.count - 1] = count + 1 }
        case .blockQuote: quoteDepth += 1
        default: if let level = node.tag.headingLevel { headingLevel = level }
        }
        // A place within the page is no other page.
        let isLink = node.tag == .anchor && tree.value(.href, of: index).map { $0.first != 0x23 } ?? false
        if isLink { links += 1 }
        open.append(Open(node: index, end: node.end, tag: node.tag, isLink: isLink))
    }

    /// Leaves the elements that end before a node.
    private mutating func leave(before index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            if last.tag.isBlock { close() }
            if last.isLink { links -= 1 }
            switch last.tag {
            case .list, .numberedList: lists.removeLast()
            case .listItem: if freshItem == last.node { freshItem = nil }
            case .blockQuote: quoteDepth -= 1
            default: if last.tag.headingLevel != nil { headingLevel = nil }
            }
        }
    }

    private mutating func text(_ index: Int) {
        var measure = TextMeasure()
        measure.add(tree.text[tree.nodes[index].range])
        if measure.letters == 0, part == nil { return }
        if measure.letters > 0 { breaks = 0 }
        var part = self.part ?? newPart(index)
        part.nodes = part.nodes.lowerBound..<index + 1
        part.measure.add(measure)
        if links > 0 { part.linked.add(measure) }
        self.part = part
    }

    private mutating func newPart(_ index: Int) -> HTMLPart {
        let owner = open.last { $0.tag.isBlock }?.node ?? index
        var part = HTMLPart(nodes: index..<index + 1, owner: owner, link: open.last { $0.isLink }?.node)
        if let level = headingLevel {
            (part.kind, part.level) = (.heading, level)
        } else if freshItem != nil {
            (part.kind, part.level, part.ordinal) = (.listItem, max(1, lists.count), (lists.last ?? nil) ?? 0)
        } else if quoteDepth > 0 {
            (part.kind, part.level) = (.blockQuote, quoteDepth)
        }
        freshItem = nil
        return part
    }

    /// Adds a part whose lines stay as they are.
    private mutating func verbatim(_ index: Int) {
        close()
        var part = HTMLPart(kind: .verbatim, nodes: index..<tree.nodes[index].end, owner: index, link: nil)
        for node in part.nodes where tree.nodes[node].tag == .text {
            part.measure.add(tree.text[tree.nodes[node].range])
        }
        if part.measure.letters > 0 { parts.append(part) }
    }

    private mutating func close() {
        breaks = 0
        if let part { parts.append(part) }
        part = nil
    }
}
