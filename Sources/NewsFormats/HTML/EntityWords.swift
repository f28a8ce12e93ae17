/// Words that may hold HTML though they stand outside of it: titles in JSON, attributes written twice over.
enum EntityWords {
    /// The words on one line, tags gone and entities read; nil where nothing is left.
    static func line(_ bytes: some Collection<UInt8>) -> String? {
        var words = PlainWords.collapsed(bytes)
        if !words.contains(0x3C), let decoded = decoded(words) {
            words = PlainWords.collapsed(decoded)
        } else {
            let tree = HTMLTree.parse(Decoding.repaired(words)).tree
            if let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) {
                words = tree.words(of: body)
            }
        }
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }

    /// The words with their references read; nil where one may be left that only the tree's own rules read.
    private static func decoded(_ words: [UInt8]) -> [UInt8]? {
        guard let first = words.firstIndex(of: 0x26) else { return words }
        let bad = words.indices[first...].contains { index in
            guard words[index] == 0x26, index + 1 < words.count, words[index + 1] > 0x20 else { return false }
            return HTMLEntities.reference(words, at: index).flatMap { Unicode.Scalar($0.scalar) } == nil
        }
        return bad ? nil : HTMLEntities.decoded(words)
    }
}
