import NewsAnnotation
import NewsModel
import NewsStore
import ReaderCore
import Synchronization

/// Annotates articles behind the reader: the one on screen first, the others in the order of loading.
final class BackgroundAnnotator: Sendable {
    private struct Work {
        var waiting: [(ArticleNumber, Article)] = []
        var next = 0
        var first: [ArticleNumber] = []
        var done: Set<ArticleNumber> = []
        var isRunning = false
    }

    private let work = Mutex(Work())
    private let mailbox: Mailbox
    private let annotator = Annotator()
    /// How many articles are answered for at once.
    private static let batch = 64

    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Takes up articles; their numbers follow those given before.
    func add(_ articles: [(ArticleNumber, Article)]) {
        let starts = work.withLock { work in
            work.waiting += articles
            defer { work.isRunning = true }
            return !work.isRunning
        }
        // Reading comes first: the thread gives way to the one that draws.
        if starts { WorkerThread.run(niceness: 10) { self.run() } }
    }

    /// Does this article before the others.
    func hurry(_ number: ArticleNumber) { work.withLock { $0.first.append(number) } }

    /// Annotates an article on the caller's thread; nil where it was taken up already.
    func annotateNow(_ number: ArticleNumber, _ article: Article) -> Annotation? {
        guard work.withLock({ $0.done.insert(number).inserted }) else { return nil }
        return annotator.annotate(article)
    }

    private func run() {
        var results: [(ArticleNumber, Annotation)] = []
        while let (number, article, isUrgent) = takeNext() {
            results.append((number, annotator.annotate(article)))
            if isUrgent || results.count >= Self.batch {
                mailbox.post(.annotated(results))
                results = []
            }
        }
        if !results.isEmpty { mailbox.post(.annotated(results)) }
    }

    private func takeNext() -> (ArticleNumber, Article, isUrgent: Bool)? {
        work.withLock { work in
            while let number = work.first.popLast() {
                guard number.value < work.waiting.count, work.done.insert(number).inserted else { continue }
                return (number, work.waiting[number.value].1, true)
            }
            while work.next < work.waiting.count {
                let (number, article) = work.waiting[work.next]
                work.next += 1
                if work.done.insert(number).inserted { return (number, article, false) }
            }
            work.isRunning = false
            return nil
        }
    }
}
