/// Says of every element of a page what its tag, class names and the like make of it.
enum PageLabels {
    /// Labels the elements of a tree. Linear.
    static func mark(_ tree: inout HTMLTree) {
        for index in tree.nodes.indices {
            let tag = tree.nodes[index].tag
            if tag == .text || tag == .body || tag == .html { continue }
            var labels = byTag(tag)
            if tag == .figure, !holdsText(index, tree) { labels.insert(.caption) }
            for attribute in tree.attributes[tree.nodes[index].range] {
                switch attribute.name {
                // Programs make the ids of headings out of their words.
                case .id where tag.headingLevel != nil: break
                case .class, .id, .testName, .role, .label:
                    labels.formUnion(LabelReader.labels(tree.text[attribute.value]))
                case .itemprop: labels.formUnion(byProperty(tree.text[attribute.value]))
                default: break
                }
            }
            tree.label(index, labels)
        }
    }

    /// Whether a figure is more than a picture with its words.
    private static func holdsText(_ figure: Int, _ tree: HTMLTree) -> Bool {
        tree.nodes[figure..<tree.nodes[figure].end].contains {
            $0.tag == .preformatted || $0.tag == .table || $0.tag == .blockQuote
        }
    }

    private static func byTag(_ tag: HTMLTag) -> HTMLLabels {
        switch tag {
        case .navigation: .navigation
        case .footer: .footer
        case .aside: .related
        case .header: .header
        case .figureCaption, .tableCaption: .caption
        default: []
        }
    }

    /// What schema.org's name for a piece of the page says.
    private static func byProperty(_ value: ArraySlice<UInt8>) -> HTMLLabels {
        for (name, labels) in properties where value.elementsEqual(name.utf8) { return labels }
        return []
    }

    private static let properties: [(String, HTMLLabels)] = [
        ("articleBody", .articleBody), ("reviewBody", .articleBody), ("author", .author), ("datePublished", .date),
        ("dateModified", .date), ("caption", .caption), ("comment", .comments), ("publisher", .footer),
        ("keywords", .facts), ("articleSection", .facts), ("headline", .headline),
    ]
}
