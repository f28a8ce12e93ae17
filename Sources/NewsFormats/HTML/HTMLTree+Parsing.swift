import CGumbo
import Glibc

extension HTMLTree {
    /// The tree of a page, and the JSON of schema.org that stands in it. Linear; nothing of the page's size or depth can
    /// exhaust the stack.
    static func parse(_ page: [UInt8]) -> (tree: HTMLTree, linkedData: [[UInt8]]) {
        page.withUnsafeBufferPointer { source in
            let sieved = HTMLSieve.sift(source)
            return (tree(of: sieved, source), sieved.linkedData.map { Array(source[$0]) })
        }
    }

    /// The tree of a sieved page.
    private static func tree(of sieved: HTMLSieve.Result, _ source: UnsafeBufferPointer<UInt8>) -> HTMLTree {
        var arena = MemoryArena()
        var grower = TreeGrower(sieved: sieved, source: source)
        withUnsafeMutablePointer(to: &arena) { arena in
            var options = kGumboDefaultOptions
            options.userdata = UnsafeMutableRawPointer(arena)
            options.allocator = { arena, size in
                arena?.assumingMemoryBound(to: MemoryArena.self).pointee.allocate(size)
            }
            options.deallocator = { _, _ in }
            options.max_errors = 0
            sieved.markup.withUnsafeBytes { bytes in
                let characters = bytes.assumingMemoryBound(to: CChar.self).baseAddress
                if let output = gumbo_parse_with_options(&options, characters, bytes.count),
                    let root = output.pointee.root
                {
                    grower.add(root)
                }
            }
        }
        return grower.tree
    }
}

/// Copies gumbo's tree of a sieved page.
private struct TreeGrower {
    private let sieved: HTMLSieve.Result
    private let source: UnsafeBufferPointer<UInt8>
    private var builder = HTMLTree.Builder()
    /// The elements that are open, each with its children and the next of them.
    private var open: [(children: GumboVector, next: UInt32)] = []

    init(sieved: HTMLSieve.Result, source: UnsafeBufferPointer<UInt8>) {
        (self.sieved, self.source) = (sieved, source)
    }

    var tree: HTMLTree { builder.tree }

    /// Adds a node and all that it holds.
    mutating func add(_ root: UnsafeMutablePointer<GumboNode>) {
        begin(root)
        while let (children, next) = open.last {
            guard next < children.length, let child = children.data?[Int(next)] else {
                builder.end()
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            begin(child.assumingMemoryBound(to: GumboNode.self))
        }
    }

    private mutating func begin(_ node: UnsafeMutablePointer<GumboNode>) {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = node.pointee.v.element
            addAttributes(of: element)
            builder.begin(HTMLTag(element))
            open.append((element.children, 0))
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            builder.text(Self.bytes(node.pointee.v.text.text))
        default: break
        }
    }

    private mutating func addAttributes(of element: GumboElement) {
        for index in 0..<Int(element.attributes.length) {
            guard let item = element.attributes.data[index] else { continue }
            let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
            let (word, value) = (Self.bytes(attribute.name), Self.bytes(attribute.value))
            if let name = HTMLAttributeName.named(word, 0..<word.count) {
                builder.attribute(name, value)
            } else {
                // The sieve lets no other attribute pass: this is the tag's place.
                let place = value.reduce(0) { $0 &* 10 &+ Int($1 & 0x0F) }
                guard sieved.tags.indices.contains(place) else { continue }
                for kept in sieved.attributes[sieved.tags[place]] {
                    builder.attribute(kept.name, UnsafeBufferPointer(rebasing: source[kept.value]))
                }
            }
        }
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: string, count: strlen(string)).assumingMemoryBound(to: UInt8.self)
    }
}
