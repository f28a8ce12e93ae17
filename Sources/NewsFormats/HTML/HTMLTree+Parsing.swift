import CGumbo

extension HTMLTree {
    /// The tree of a page, and the JSON of schema.org that stands in it. Linear; nothing of the page's size or depth can
    /// exhaust the stack.
    static func parse(_ page: [UInt8]) -> (tree: HTMLTree, linkedData: [[UInt8]]) {
        let (sieved, linkedData) = page.withUnsafeBufferPointer { source in
            let sieved = HTMLSieve.sift(source)
            return (sieved.markup, sieved.linkedData.map { Array(source[$0]) })
        }
        return (tree(of: sieved), linkedData)
    }

    /// The tree of a sieved page.
    private static func tree(of markup: [UInt8]) -> HTMLTree {
        var arena = MemoryArena()
        var builder = Builder()
        withUnsafeMutablePointer(to: &arena) { arena in
            var options = kGumboDefaultOptions
            options.userdata = UnsafeMutableRawPointer(arena)
            options.allocator = { arena, size in
                arena?.assumingMemoryBound(to: MemoryArena.self).pointee.allocate(size)
            }
            options.deallocator = { _, _ in }
            options.max_errors = 0
            markup.withUnsafeBytes { bytes in
                let characters = bytes.assumingMemoryBound(to: CChar.self).baseAddress
                if let output = gumbo_parse_with_options(&options, characters, bytes.count),
                    let root = output.pointee.root
                {
                    add(root, to: &builder)
                }
            }
        }
        return builder.tree
    }

    /// Adds a node of gumbo's tree and all that it holds.
    private static func add(_ root: UnsafeMutablePointer<GumboNode>, to builder: inout Builder) {
        var open: [(children: GumboVector, next: UInt32)] = []
        begin(root, &open, &builder)
        while let (children, next) = open.last {
            guard next < children.length, let child = children.data?[Int(next)] else {
                builder.end()
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            begin(child.assumingMemoryBound(to: GumboNode.self), &open, &builder)
        }
    }

    private static func begin(
        _ node: UnsafeMutablePointer<GumboNode>, _ open: inout [(children: GumboVector, next: UInt32)],
        _ builder: inout Builder
    ) {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = node.pointee.v.element
            builder.begin(HTMLTag(element), attributes(of: element))
            open.append((element.children, 0))
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            builder.text(bytes(node.pointee.v.text.text))
        default: break
        }
    }

    private static func attributes(of element: GumboElement) -> [(HTMLAttributeName, UnsafeBufferPointer<UInt8>)] {
        (0..<Int(element.attributes.length)).compactMap { index in
            guard let item = element.attributes.data[index] else { return nil }
            let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
            let word = bytes(attribute.name)
            guard let name = HTMLAttributeName.named(word, 0..<word.count) else { return nil }
            return (name, bytes(attribute.value))
        }
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while string[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: string, count: count).assumingMemoryBound(to: UInt8.self)
    }
}
