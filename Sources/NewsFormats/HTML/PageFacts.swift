/// What the head of a page says of its article: `<title>`, `<meta>` and `<link>`, each name with its values in order.
struct PageFacts {
    /// What stands in `<title>`.
    private(set) var title: String?
    /// The address in `<link rel="canonical">`.
    private(set) var canonical: String?
    private var values: [String: [String]] = [:]

    private static let mostValues = 10

    /// The facts of a page. Linear.
    init(_ tree: HTMLTree) {
        for index in tree.nodes.indices {
            switch tree.nodes[index].tag {
            case .title where title == nil: title = EntityWords.line(tree.words(of: index))
            case .relation where tree.string(.rel, of: index)?.lowercased() == "canonical":
                canonical = canonical ?? tree.string(.href, of: index)
            case .meta: add(tree, index)
            default: break
            }
        }
    }

    private mutating func add(_ tree: HTMLTree, _ index: Int) {
        let names = [HTMLAttributeName.property, .name, .itemprop]
            .compactMap { tree.string($0, of: index)?.lowercased() }
            .filter { $0.utf8.count < 60 && values[$0, default: []].count < Self.mostValues }
        guard !names.isEmpty, let content = tree.value(.content, of: index), let value = EntityWords.line(content)
        else { return }
        for name in names { values[name, default: []].append(value) }
    }

    /// The first value of the first of some names that is given.
    func first(_ names: [String]) -> String? {
        for name in names { if let value = values[name]?.first { return value } }
        return nil
    }

    /// All values of the first of some names that is given.
    func all(_ names: [String]) -> [String] {
        for name in names { if let found = values[name] { return found } }
        return []
    }
}
