/// Which quotations of one speaker share telling words.
struct WordedIndex {
    private let telling: [Set<String>]
    private let sentences: [String]
    private let byWord: [String: [Int]]
    private let bySentence: [String: [Int]]

    init(_ worded: [WordedQuotation]) {
        telling = worded.map(\.tellingWords)
        sentences = worded.map(\.sentence)
        var byWord: [String: [Int]] = [:]
        var bySentence: [String: [Int]] = [:]
        for index in worded.indices {
            for word in telling[index] { byWord[word, default: []].append(index) }
            if !sentences[index].isEmpty { bySentence[sentences[index], default: []].append(index) }
        }
        (self.byWord, self.bySentence) = (byWord, bySentence)
    }

    /// The later quotations with the same words, or with three telling words in common that are half of the shorter
    /// one's; in order.
    func alike(_ index: Int) -> [Int] {
        var shared: [Int: Int] = [:]
        for word in telling[index] {
            for other in byWord[word] ?? [] where other > index { shared[other, default: 0] += 1 }
        }
        var found = Set((bySentence[sentences[index]] ?? []).filter { $0 > index })
        for (other, count) in shared where count >= 3 {
            if count * 2 >= min(telling[index].count, telling[other].count) { found.insert(other) }
        }
        return found.sorted()
    }
}
