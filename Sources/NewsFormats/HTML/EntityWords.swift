/// Words that may hold HTML though they stand outside of it: titles in JSON, attributes written twice over.
enum EntityWords {
    /// The words on one line, tags gone and entities read; nil where nothing is left.
    static func line(_ bytes: some Collection<UInt8>) -> String? {
        var words = PlainWords.collapsed(bytes)
        if words.contains(0x26) || words.contains(0x3C) {
            let tree = HTMLTree.parse(Decoding.text(words)).tree
            if let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) {
                words = tree.words(of: body)
            }
        }
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }
}
