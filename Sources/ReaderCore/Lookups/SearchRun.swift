import NewsModel
import NewsStore

/// Looks for the articles that the list's query finds.
package struct SearchRun: Sendable {
    package let generation: Int
    private let query: Query
    private let matcher: QueryMatcher
    private let order: SortOrder
    private let store: NewsStore
    private let places: [ArticleID: ReadingPlace]
    /// The articles to look through, in the list's order where that is known.
    private let candidates: ArticleRows
    /// True where the list is to be put in another order.
    private let sortsAll: Bool
    /// True where what is found joins the list as it is.
    private let isFresh: Bool

    /// A search through all articles, or through what is left of them where the query only narrows the one before.
    init(_ state: ReaderState) {
        self.init(state, state.list.candidates, isFresh: false)
    }

    /// A search through a few articles.
    init(_ state: ReaderState, among numbers: [ArticleNumber]) {
        self.init(state, ArticleRows(numbers, order: .newest, in: state.store), isFresh: true)
    }

    private init(_ state: ReaderState, _ candidates: ArticleRows, isFresh: Bool) {
        (generation, query, order) = (state.list.generation, state.list.query, state.list.wantedOrder)
        (store, places, self.candidates, self.isFresh) = (state.store, state.places, candidates, isFresh)
        matcher = state.list.matcher
        sortsAll = !isFresh && order != .relevance && (candidates.order != order || state.list.isUnsorted)
    }

    /// The number of articles to look through.
    package var count: Int { candidates.count }

    /// Which of some candidates are found, as their places among them.
    package func matches(in range: Range<Int>, isCancelled: () -> Bool) -> [Int] {
        if query.isEmpty { return Array(range) }
        var found: [Int] = []
        for index in range {
            if index % 64 == 0, isCancelled() { return [] }
            let number = candidates.numbers[index]
            let stored = store[number]
            let isRead = matcher.asksWhetherRead ? places[stored.article.id]?.isRead ?? false : false
            let isRepeated = matcher.asksWhetherRepeated ? store.places(of: number).count > 1 : false
            if matcher.matches(stored, isRead: isRead, isRepeated: isRepeated) == true { found.append(index) }
        }
        return found
    }

    /// The answer made of the places of what was found; not the whole of it while `isFinished` is false.
    package func answer(_ found: [Int], isFinished: Bool = true) -> SearchAnswer {
        var answer = SearchAnswer(generation: generation, isFinished: isFinished, storeCount: store.count)
        if isFresh {
            answer.added = found.map { candidates.numbers[$0] }
            if order == .relevance { answer.scores = scores(of: answer.added) }
            return answer
        }
        if order == .relevance {
            let numbers = found.map { candidates.numbers[$0] }
            answer.scores = scores(of: numbers)
            answer.rows = ArticleRows(numbers, order: order, in: store, scores: answer.scores)
        } else if sortsAll {
            let all = ArticleRows(store.numbers, order: order, in: store)
            let wanted = Set(found.map { candidates.numbers[$0] })
            answer.rows =
                query.isEmpty ? all : all.rows(at: all.numbers.indices.filter { wanted.contains(all.numbers[$0]) })
            answer.all = all
        } else {
            answer.rows = found.count == candidates.count ? candidates : candidates.rows(at: found)
        }
        return answer
    }

    /// The whole answer; nil where `isCancelled` says so meanwhile.
    func answer(isCancelled: () -> Bool) -> SearchAnswer? {
        let found = matches(in: 0..<count, isCancelled: isCancelled)
        return isCancelled() ? nil : answer(found)
    }

    private func scores(of numbers: [ArticleNumber]) -> [ArticleNumber: Double] {
        Dictionary(uniqueKeysWithValues: numbers.map { ($0, matcher.score(of: store[$0])) })
    }
}

/// What a search found.
package struct SearchAnswer: Sendable {
    /// Which search it answers.
    package let generation: Int
    /// False where more is to come.
    package let isFinished: Bool
    /// How many numbers there were when it was asked.
    let storeCount: Int
    /// What the list shows from now on.
    var rows: ArticleRows?
    /// All articles in a new order.
    var all: ArticleRows?
    /// What joins the list as it is.
    var added: [ArticleNumber] = []
    var scores: [ArticleNumber: Double] = [:]

    init(generation: Int, isFinished: Bool, storeCount: Int) {
        (self.generation, self.isFinished, self.storeCount) = (generation, isFinished, storeCount)
    }
}
