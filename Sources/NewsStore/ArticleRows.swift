import NewsModel

/// Articles in the order of a list; each row keeps the number that it is sorted by, so that the articles themselves are
/// asked only where that is the same.
package struct ArticleRows: Sendable {
    /// What a row is sorted by first and second; smaller comes before.
    private struct Key: Hashable, Comparable, Sendable {
        let first: Int
        let second: UInt64

        static func < (a: Key, b: Key) -> Bool { a.first == b.first ? a.second < b.second : a.first < b.first }
    }

    private struct Row: Sendable {
        let key: Key
        let number: ArticleNumber
    }

    package let order: SortOrder
    /// The articles in order.
    package private(set) var numbers: [ArticleNumber] = []
    private var keys: [Key] = []

    /// No rows yet.
    package init(order: SortOrder) { self.order = order }

    /// Sorts articles; `scores` says how relevant each is, for that order. O(n log n).
    package init(
        _ numbers: [ArticleNumber], order: SortOrder, in store: NewsStore, scores: [ArticleNumber: Double] = [:]
    ) {
        self.order = order
        let rows = Self.sorted(numbers, order, store, scores)
        self.numbers = rows.map(\.number)
        keys = rows.map(\.key)
    }

    package var count: Int { numbers.count }
    package var isEmpty: Bool { numbers.isEmpty }

    /// Puts further articles in their places. Linear in the rows, for few rows with little work each.
    package mutating func insert(_ fresh: [ArticleNumber], in store: NewsStore, scores: [ArticleNumber: Double] = [:]) {
        guard !fresh.isEmpty else { return }
        let rows = Self.sorted(fresh, order, store, scores)
        var (merged, mergedKeys): ([ArticleNumber], [Key]) = ([], [])
        merged.reserveCapacity(numbers.count + rows.count)
        mergedKeys.reserveCapacity(numbers.count + rows.count)
        var start = 0
        for row in rows {
            let end = place(of: row, from: start, in: store)
            merged.append(contentsOf: numbers[start..<end])
            mergedKeys.append(contentsOf: keys[start..<end])
            merged.append(row.number)
            mergedKeys.append(row.key)
            start = end
        }
        merged.append(contentsOf: numbers[start...])
        mergedKeys.append(contentsOf: keys[start...])
        (numbers, keys) = (merged, mergedKeys)
    }

    /// Some of the rows, in their order; `places` must grow.
    package func rows(at places: [Int]) -> ArticleRows {
        var part = ArticleRows(order: order)
        (part.numbers, part.keys) = (places.map { numbers[$0] }, places.map { keys[$0] })
        return part
    }

    /// Takes articles out. Linear in the rows.
    package mutating func remove(_ gone: Set<ArticleNumber>) {
        guard !gone.isEmpty else { return }
        let kept = numbers.indices.filter { !gone.contains(numbers[$0]) }
        if kept.count == numbers.count { return }
        (numbers, keys) = (kept.map { numbers[$0] }, kept.map { keys[$0] })
    }

    /// The row of an article; nil where it is not listed.
    package func row(of number: ArticleNumber, in store: NewsStore) -> Int? {
        guard order != .relevance, order != .quotations else { return numbers.firstIndex(of: number) }
        let key = Self.key(of: number, order, store, 0)
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        while low < keys.count, keys[low] == key {
            if numbers[low] == number { return low }
            low += 1
        }
        return nil
    }

    /// The first row, from `start` on, that comes after a new one.
    private func place(of row: Row, from start: Int, in store: NewsStore) -> Int {
        var (low, high) = (start, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.comes(row, before: Row(key: keys[middle], number: numbers[middle]), store) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }

    private static func sorted(
        _ numbers: [ArticleNumber], _ order: SortOrder, _ store: NewsStore, _ scores: [ArticleNumber: Double]
    ) -> [Row] {
        var rows = numbers.map { Row(key: key(of: $0, order, store, scores[$0] ?? 0), number: $0) }
        rows.sort { comes($0, before: $1, store) }
        return rows
    }

    private static func comes(_ a: Row, before b: Row, _ store: NewsStore) -> Bool {
        if a.key != b.key { return a.key < b.key }
        let (first, second) = (store[a.number], store[b.number])
        if first.title != second.title, a.key.first == b.key.first, a.key.second == titleMark {
            return first.title < second.title
        }
        let names = (first.fileName, second.fileName)
        if names.0 != names.1 { return names.0 < names.1 }
        let paths = (first.article.source.path, second.article.source.path)
        return paths.0 == paths.1 ? a.number < b.number : paths.0 < paths.1
    }

    /// The second key of rows that are sorted by their titles: those decide where their beginnings are the same.
    private static let titleMark = UInt64.max

    private static func key(
        of number: ArticleNumber, _ order: SortOrder, _ store: NewsStore, _ score: Double
    ) -> Key {
        let stored = store[number]
        switch order {
        case .newest: return Key(first: stored.article.date.map { -$0.order } ?? Int.max, second: name(stored))
        case .oldest: return Key(first: stored.article.date?.order ?? Int.min, second: name(stored))
        case .title: return Key(first: Int(beginning(of: stored.title) >> 1), second: titleMark)
        case .quotations: return Key(first: -stored.quotationCount, second: name(stored))
        case .relevance: return Key(first: Int(-score * 1000), second: name(stored))
        }
    }

    private static func name(_ stored: StoredArticle) -> UInt64 { min(titleMark - 1, beginning(of: stored.fileName)) }

    /// The first eight bytes of a text as a number that sorts as they do.
    private static func beginning(of text: String) -> UInt64 {
        var (number, count): (UInt64, UInt64) = (0, 0)
        for byte in text.utf8.prefix(8) {
            number = number << 8 | UInt64(byte)
            count += 1
        }
        return count == 0 ? 0 : number << (8 * (8 - count))
    }
}
