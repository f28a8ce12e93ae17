import NewsModel

/// All articles, in memory.
///
/// Chunks of references: a copy copies the list of chunks, a change copies one chunk. The same article from several
/// places (same words, or same address) is one row that knows all its places; numbers never change.
package struct NewsStore: Sendable {
    private static let chunkSize = 1024

    private var chunks: [[StoredArticle]] = []
    /// Numbers given so far: rows, further copies of them, and articles that are gone.
    package private(set) var count = 0
    package private(set) var annotatedCount = 0
    /// Bytes of all texts given so far.
    package private(set) var textBytes = 0
    private var gone: Set<ArticleNumber> = []
    private var copies = CopyIndex()

    package init() {}

    package subscript(number: ArticleNumber) -> StoredArticle {
        chunks[number.value / Self.chunkSize][number.value % Self.chunkSize]
    }

    /// The number of rows.
    package var rowCount: Int { count - gone.count - copies.hiddenCount }

    /// Every row, in the order of loading. O(numbers).
    package var numbers: [ArticleNumber] {
        let all = (0..<count).lazy.map { ArticleNumber($0) }
        if gone.isEmpty, copies.hiddenCount == 0 { return Array(all) }
        return all.filter(isRow)
    }

    /// Every article that is there, further copies too. O(numbers).
    package var present: [ArticleNumber] {
        let all = (0..<count).lazy.map { ArticleNumber($0) }
        return gone.isEmpty ? Array(all) : all.filter { !gone.contains($0) }
    }

    /// True for an article that is there, and no further copy of another.
    package func isRow(_ number: ArticleNumber) -> Bool {
        number.value < count && !gone.contains(number) && !copies.isHidden(number)
    }

    /// All places of the same article, the one that is its row first; just that one where there is no other.
    package func places(of number: ArticleNumber) -> [ArticleNumber] { copies.all(of: number) }

    /// The row that an article belongs to.
    package func row(of number: ArticleNumber) -> ArticleNumber { copies.row(of: number) }

    /// Makes room for so many articles in all.
    package mutating func reserve(_ total: Int) { copies.reserve(total) }

    /// Adds articles and says which rows came of it.
    package mutating func append(_ articles: [StoredArticle]) -> RowChange {
        let start = count
        /// The row that each new one has taken the place of.
        var older: [ArticleNumber: ArticleNumber] = [:]
        for article in articles {
            if count % Self.chunkSize == 0 {
                chunks.append([])
                chunks[chunks.count - 1].reserveCapacity(Self.chunkSize)
            }
            let number = ArticleNumber(count)
            count += 1
            textBytes += article.article.text.count
            if let row = copies.twin(of: article) {
                if addCopy(number, article, of: row) { older[number] = older[row] ?? (row.value < start ? row : nil) }
            } else {
                put(article)
                copies.add(number, article)
            }
            if self[number].isAnnotated, isRow(number) { annotatedCount += 1 }
        }
        var change = RowChange()
        for number in (start..<count).lazy.map({ ArticleNumber($0) }) where isRow(number) {
            if let old = older[number] { change.replaced.append((old, number)) } else { change.added.append(number) }
        }
        return change
    }

    /// Adds one more place of an article; true where it becomes the row.
    private mutating func addCopy(_ number: ArticleNumber, _ article: StoredArticle, of row: ArticleNumber) -> Bool {
        // The same words are kept once.
        let isSame = self[row].content == article.content
        put(isSame ? self[row].moved(to: article.article.sharingText(of: self[row].article)) : article)
        guard Self.isNewer(article, than: self[row]) else {
            copies.add(number, article, behind: row)
            return false
        }
        uncount(row)
        copies.add(number, article, before: row)
        return true
    }

    /// Gives an article its annotation.
    package mutating func annotate(_ number: ArticleNumber, with packed: PackedAnnotation) {
        let stored = self[number]
        if !stored.isAnnotated, isRow(number) { annotatedCount += 1 }
        set(number, stored.annotated(packed))
    }

    /// Puts an article, under a number of its own, in the place of another, and says which rows came of it.
    package mutating func replace(_ number: ArticleNumber, with article: StoredArticle) -> RowChange {
        // Either may be a copy of others: one is taken out, the other put in.
        var change = remove([number]).followed(by: append([article]))
        if change.removed == [number], let new = change.added.popLast() {
            change.removed = []
            change.replaced.append((number, new))
        }
        return change
    }

    /// Lets an article move to another place: nothing else about it changes.
    package mutating func move(_ number: ArticleNumber, to source: ArticleSource) {
        set(number, self[number].moved(to: self[number].article.moved(to: source)))
    }

    /// Takes articles out. Where one was the row of several places, the next place becomes the row.
    package mutating func remove(_ numbers: [ArticleNumber]) -> RowChange {
        /// The row that each new one has taken the place of.
        var older: [ArticleNumber: ArticleNumber] = [:]
        var change = RowChange()
        for number in numbers where number.value < count && !gone.contains(number) {
            let wasRow = isRow(number)
            if wasRow { uncount(number) }
            let known = Dictionary(uniqueKeysWithValues: copies.all(of: number).map { ($0, self[$0]) })
            let next = copies.remove(number, known)
            gone.insert(number)
            let first = older.removeValue(forKey: number) ?? number
            if let next {
                if self[next].isAnnotated { annotatedCount += 1 }
                older[next] = first
            } else if wasRow {
                change.removed.append(first)
            }
        }
        change.replaced = older.map { ($0.value, $0.key) }
        return change
    }

    private mutating func uncount(_ row: ArticleNumber) { if self[row].isAnnotated { annotatedCount -= 1 } }

    private mutating func put(_ article: StoredArticle) { chunks[chunks.count - 1].append(article) }

    private mutating func set(_ number: ArticleNumber, _ article: StoredArticle) {
        chunks[number.value / Self.chunkSize][number.value % Self.chunkSize] = article
    }

    /// Whether an article is a later version of another: by their dates, where both have one, else by their files.
    private static func isNewer(_ article: StoredArticle, than other: StoredArticle) -> Bool {
        if article.content == other.content { return false }
        if let first = article.article.date, let second = other.article.date, !first.isApproximate,
            !second.isApproximate, first.order != second.order
        {
            return first.order > second.order
        }
        return article.article.source.modified ?? 0 > other.article.source.modified ?? 0
    }
}
