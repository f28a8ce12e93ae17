import NewsModel

/// Knows which articles are the same: those with the same words, or published at the same address.
struct CopyIndex: Sendable {
    private var byContent: [ContentHash: ArticleNumber] = [:]
    private var byAddress: [ContentHash: ArticleNumber] = [:]
    /// The places of each article that has several, by the number that is its row; the row first.
    private var groups: [ArticleNumber: [ArticleNumber]] = [:]
    /// The row of each further copy.
    private var rows: [ArticleNumber: ArticleNumber] = [:]

    var hiddenCount: Int { rows.count }

    mutating func reserve(_ total: Int) { if total > byContent.capacity { byContent.reserveCapacity(total) } }

    func isHidden(_ number: ArticleNumber) -> Bool { rows[number] != nil }
    func row(of number: ArticleNumber) -> ArticleNumber { rows[number] ?? number }
    func all(of number: ArticleNumber) -> [ArticleNumber] { groups[row(of: number)] ?? [row(of: number)] }

    /// The row of the same article, if there is one.
    func twin(of article: StoredArticle) -> ArticleNumber? {
        if let same = byContent[article.content] { return row(of: same) }
        return article.address.flatMap { byAddress[$0] }.map(row(of:))
    }

    mutating func add(_ number: ArticleNumber, _ article: StoredArticle) {
        byContent[article.content] = number
        if let address = article.address { byAddress[address] = number }
    }

    /// Adds one more place of the article of a row.
    mutating func add(_ number: ArticleNumber, _ article: StoredArticle, behind row: ArticleNumber) {
        groups[row, default: [row]].append(number)
        rows[number] = row
        if byContent[article.content] == nil { byContent[article.content] = number }
        if let address = article.address, byAddress[address] == nil { byAddress[address] = number }
    }

    /// Adds a place that becomes the row in the stead of the one so far.
    mutating func add(_ number: ArticleNumber, _ article: StoredArticle, before row: ArticleNumber) {
        let others = groups.removeValue(forKey: row) ?? [row]
        groups[number] = [number] + others
        for other in others { rows[other] = number }
        if byContent[article.content] == nil { byContent[article.content] = number }
        if let address = article.address, byAddress[address] == nil { byAddress[address] = number }
    }

    /// Takes a place out; answers the number that is the row now, where that is another than before. `known` has its
    /// article and those of its other places.
    mutating func remove(_ number: ArticleNumber, _ known: [ArticleNumber: StoredArticle]) -> ArticleNumber? {
        guard let article = known[number] else { return nil }
        let row = self.row(of: number)
        let others = (groups.removeValue(forKey: row) ?? [number]).filter { $0 != number }
        rows[number] = nil
        let next = others.first
        if byContent[article.content] == number {
            byContent[article.content] = others.first { known[$0]?.content == article.content }
        }
        if let address = article.address, byAddress[address] == number {
            byAddress[address] = others.first { known[$0]?.address == address }
        }
        guard let next else { return nil }
        rows[next] = nil
        if others.count > 1 { groups[next] = others }
        for other in others.dropFirst() { rows[other] = next }
        return next == row ? nil : next
    }
}
