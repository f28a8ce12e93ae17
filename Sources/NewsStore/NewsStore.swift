import NewsModel

/// How the list is sorted.
package enum SortOrder: Sendable, CaseIterable {
    case newest, oldest, title, quotations

    /// What the list's heading says where there is little room.
    package var shortLabel: String {
        switch self {
        case .newest: "newest"
        case .oldest: "oldest"
        case .title: "headline"
        case .quotations: "quotes"
        }
    }

    /// What the list's heading says.
    package var label: String {
        switch self {
        case .newest: "newest first"
        case .oldest: "oldest first"
        case .title: "by headline"
        case .quotations: "most quotes first"
        }
    }
}

/// All articles, in memory.
///
/// Chunks of references: a copy copies the list of chunks, a change copies one chunk.
package struct NewsStore: Sendable {
    private static let chunkSize = 1024

    private var chunks: [[StoredArticle]] = []
    package private(set) var count = 0
    package private(set) var annotatedCount = 0

    package init() {}

    package subscript(number: ArticleNumber) -> StoredArticle {
        chunks[number.value / Self.chunkSize][number.value % Self.chunkSize]
    }

    /// Every number in use, in the order of loading.
    package var numbers: LazyMapSequence<Range<Int>, ArticleNumber> { (0..<count).lazy.map { ArticleNumber($0) } }

    /// Adds articles and gives their numbers.
    package mutating func append(_ articles: [StoredArticle]) -> [ArticleNumber] {
        let first = count
        for article in articles {
            if count % Self.chunkSize == 0 { chunks.append([]) }
            chunks[chunks.count - 1].append(article)
            count += 1
            if article.annotation != nil { annotatedCount += 1 }
        }
        return (first..<count).map { ArticleNumber($0) }
    }

    /// Gives an article its annotation.
    package mutating func annotate(_ number: ArticleNumber, with annotation: Annotation) {
        let (chunk, place) = (number.value / Self.chunkSize, number.value % Self.chunkSize)
        let stored = chunks[chunk][place]
        if stored.annotation == nil { annotatedCount += 1 }
        chunks[chunk][place] = stored.annotated(annotation)
    }

    /// Sorts numbers in place; ties go by the file's name, then its path. O(n log n).
    package func sort(_ numbers: inout [ArticleNumber], by order: SortOrder) {
        numbers.sort { comes($0, before: $1, in: order) }
    }

    /// Merges sorted `fresh` into sorted `numbers`. O(n).
    package func merge(_ fresh: [ArticleNumber], into numbers: inout [ArticleNumber], by order: SortOrder) {
        var merged: [ArticleNumber] = []
        merged.reserveCapacity(numbers.count + fresh.count)
        var next = 0
        for number in numbers {
            while next < fresh.count, comes(fresh[next], before: number, in: order) {
                merged.append(fresh[next])
                next += 1
            }
            merged.append(number)
        }
        merged += fresh[next...]
        numbers = merged
    }

    private func comes(_ a: ArticleNumber, before b: ArticleNumber, in order: SortOrder) -> Bool {
        let (first, second) = (self[a], self[b])
        switch order {
        case .newest, .oldest:
            let days = (first.article.date?.dayOrder ?? 0, second.article.date?.dayOrder ?? 0)
            if days.0 != days.1 { return order == .newest ? days.0 > days.1 : days.0 < days.1 }
        case .title:
            if first.title != second.title { return first.title < second.title }
        case .quotations:
            if first.quotationCount != second.quotationCount { return first.quotationCount > second.quotationCount }
        }
        let names = (first.fileName, second.fileName)
        if names.0 != names.1 { return names.0 < names.1 }
        let paths = (first.article.source.path, second.article.source.path)
        return paths.0 == paths.1 ? a < b : paths.0 < paths.1
    }
}
