/// Writes parts of a page into the text of an article.
struct HTMLWriter {
    private let tree: HTMLTree
    /// The address that others are relative to.
    private let base: WebAddress?
    /// The words of the open link, and its end and address.
    private var words: [UInt8] = []
    private var linkEnd = 0
    private var address: String?

    /// Adds parts of a tree to a text that is being composed.
    static func write(_ parts: [HTMLPart], of tree: HTMLTree, base: WebAddress?, to composer: inout TextComposer) {
        var writer = HTMLWriter(tree: tree, base: base)
        for part in parts { writer.write(part, to: &composer) }
    }

    private init(tree: HTMLTree, base: WebAddress?) { (self.tree, self.base) = (tree, base) }

    private mutating func write(_ part: HTMLPart, to composer: inout TextComposer) {
        composer.begin(part.kind, level: part.level, ordinal: part.ordinal)
        if part.kind == .verbatim, tree.nodes[part.owner].tag == .table {
            composer.append(HTMLTable(tree, part.owner).lines)
        } else {
            if let link = part.link { begin(link) }
            var index = part.nodes.lowerBound
            while index < part.nodes.upperBound { index = write(index, to: &composer) }
            end(&composer)
        }
        composer.end()
    }

    private mutating func write(_ index: Int, to composer: inout TextComposer) -> Int {
        let node = tree.nodes[index]
        if node.isDropped { return node.end }
        if index >= linkEnd { end(&composer) }
        switch node.tag {
        case .text:
            if address == nil {
                composer.append(Array(tree.text[node.range]))
            } else {
                words.append(contentsOf: tree.text[node.range])
            }
        case .lineBreak: if address == nil { composer.breakLine() } else { words.append(0x20) }
        case .anchor: if address == nil { begin(index) }
        default: break
        }
        return index + 1
    }

    private mutating func begin(_ link: Int) {
        guard let href = tree.string(.href, of: link), let target = WebAddress.resolved(href, base: base) else {
            return
        }
        (address, linkEnd, words) = (target, tree.nodes[link].end, [])
    }

    private mutating func end(_ composer: inout TextComposer) {
        if let address { composer.append(words, url: address) }
        (address, words) = (nil, [])
    }
}
