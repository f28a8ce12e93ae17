import NewsModel

/// Reads articles from feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed.
package enum FeedReader {
    /// What each entry of a file is, in order. Linear.
    ///
    /// XML that is damaged is read as far as it goes, then mended in a copy and read again: no entry that stands before
    /// the damage is lost. Throws `notText` where the bytes are no feed, `empty` for a feed without entries, `damaged`
    /// where the first mistake stands before the first entry and cannot be mended.
    package static func articles(_ bytes: [UInt8], facts: FileFacts) throws(FormatError) -> [FoundArticle] {
        let text = FeedEncoding.text(bytes)
        let feed = JSONFeed.isFeed(text[...]) ? try JSONFeed.read(text) : try xml(text)
        guard !feed.entries.isEmpty else { throw .empty }
        return feed.entries.enumerated().map { index, entry in
            FoundArticle(item: index + 1) { () throws(FormatError) in
                try feed.article(entry, item: index + 1, facts: facts)
            }
        }
    }

    /// Whether the bytes of a file, of which `head` are the first, surely are a feed. Looks at its beginning only.
    static func isFeed(_ head: [UInt8]) -> Bool {
        guard let first = head.first(where: { $0 > 0x20 }), first != 0x5B else { return false }
        // Nearly all texts have neither sign, in any encoding.
        if first != 0x7B, !head.withUnsafeBufferPointer({ $0.holds(0x3C, within: mostBeginning) }) { return false }
        let beginning = Decoding.unicodeText(Array(head.prefix(mostBeginning)))
        return JSONFeed.isFeed(beginning[...]) || FeedRoot.isFeed(beginning[...])
    }

    /// What is looked at to tell a feed: comments and a document type may stand before its root.
    private static let mostBeginning = 1 << 15

    /// The feed that XML in valid UTF-8 holds.
    static func xml(_ text: [UInt8]) throws(FormatError) -> Feed {
        guard let root = FeedRoot.find(text[...]) else { throw .notText("XML that is no feed") }
        if !root.isFeed { throw .notText("XML that is no feed but <\(root.name)>") }
        let first = try read(text)
        guard first.error != nil else { return first.feed }
        let second = try read(XMLRepair.repaired(text, from: root.start))
        let best = second.feed.entries.count >= first.feed.entries.count ? second : first
        if let error = best.error, best.feed.entries.isEmpty {
            throw .damaged("line \(error.line), column \(error.column): \(error.reason)")
        }
        return best.feed
    }

    private static func read(_ text: [UInt8]) throws(FormatError) -> (feed: Feed, error: XMLError?) {
        let builder = FeedBuilder()
        guard let parser = XMLParser(builder) else { throw .damaged("no memory is left to read it") }
        var error: XMLError?
        do throws(XMLError) { try parser.parse(text) } catch let found { error = found }
        builder.finish()
        return (builder.feed, error)
    }
}
