/// Finds the element that a feed's XML begins with.
struct FeedRoot: Equatable {
    /// The element's name without its prefix, as it is written.
    let name: String
    /// The offset of its `<`.
    let start: Int

    /// Whether the element is one that feeds begin with.
    var isFeed: Bool { Self.names.contains(name.lowercased()) }

    private static let names: Set<String> = ["rss", "rdf", "feed", "channel"]
    /// What may stand before the declaration in a file that is XML all the same.
    private static let mostJunk = 4096

    /// The first element behind the declaration, comments, the document type and other instructions; where junk stands
    /// before it, the first that a feed begins with. Nil where no element is to be found.
    static func find(_ text: ArraySlice<UInt8>) -> FeedRoot? { search(text).root }

    /// Whether the bytes of a file, of which `head` are the first, surely are a feed's XML: nothing is shown before its
    /// root, or XML's declaration stands somewhere before it.
    static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
        let found = search(head)
        guard let root = found.root, root.isFeed else { return false }
        return found.hasDeclaration || (found.isFirst && head[..<found.firstBracket].allSatisfy(isBlankOrMark))
    }

    private struct Search {
        var root: FeedRoot?
        /// Whether no other element stands before it.
        var isFirst = true
        /// Whether XML's declaration stands before it.
        var hasDeclaration = false
        /// The offset of the first `<`.
        var firstBracket = 0
    }

    private static func search(_ text: ArraySlice<UInt8>) -> Search {
        var scan = XMLScan(text)
        var search = Search(firstBracket: text.endIndex)
        while scan.skipTo(0x3C) {
            let start = scan.position
            search.firstBracket = min(search.firstBracket, start)
            if scan.starts(with: "<?xml") { search.hasDeclaration = true }
            if scan.skipNonElement() { continue }
            scan.position = start + 1
            let name = scan.name(at: start + 1)
            guard let local = name.split(separator: 0x3A).last else { continue }
            let root = FeedRoot(name: String(decoding: local, as: UTF8.self), start: start)
            if root.isFeed {
                search.root = root
                return search
            }
            if search.root == nil { (search.root, search.isFirst) = (root, false) }
            guard start - text.startIndex < mostJunk else { break }
        }
        return search
    }

    /// White space, a byte order mark, and controls.
    private static func isBlankOrMark(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
}
