import Glibc
import NewsAnnotation
import NewsModel
import NewsStore
import ReaderCore
import Synchronization

/// Annotates articles behind the reader, on all cores: the one on screen first, the others in the order of loading.
final class BackgroundAnnotator: Sendable {
    private struct Work {
        var waiting: [(ArticleNumber, Article)] = []
        var next = 0
        var first: [(ArticleNumber, Article)] = []
        /// Those taken up out of turn; kept, so that no other article comes to stand at the same address.
        var done: [ObjectIdentifier: Article] = [:]

        /// True where an article had not been taken up.
        mutating func takeUp(_ article: Article) -> Bool {
            done.updateValue(article, forKey: ObjectIdentifier(article)) == nil
        }
        var threads = 0
    }

    private let work = Mutex(Work())
    private let mailbox: Mailbox
    private let annotator = Annotator()
    /// How many articles are taken up and answered for at once.
    private static let batch = 64

    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Takes up articles.
    func add(_ articles: [(ArticleNumber, Article)]) {
        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let missing = work.withLock { work in
            work.waiting += articles
            // A few articles are no work for two.
            let wanted = min(cores, (work.waiting.count - work.next) / Self.batch + 1)
            let missing = max(0, wanted - work.threads)
            work.threads += missing
            return missing
        }
        // Reading comes first: the threads give way to the one that draws.
        for _ in 0..<missing { WorkerThread.run(niceness: 19) { self.run() } }
    }

    /// Does this article before the others.
    func hurry(_ number: ArticleNumber, _ article: Article) { work.withLock { $0.first.append((number, article)) } }

    /// Annotates an article on the caller's thread; nil where it was taken up already.
    func annotateNow(_ number: ArticleNumber, _ article: Article) -> AnnotationResult? {
        guard work.withLock({ $0.takeUp(article) }) else { return nil }
        return result(number, article)
    }

    private func run() {
        while true {
            let batch = takeNext()
            if batch.isEmpty { return }
            mailbox.post(.annotated(batch.map { result($0, $1) }))
        }
    }

    private func result(_ number: ArticleNumber, _ article: Article) -> AnnotationResult {
        let packed = PackedAnnotation(annotator.annotate(article), text: article.text)
        return AnnotationResult(number: number, article: article, packed: packed)
    }

    /// The next articles: a hurried one alone. None ends the thread.
    private func takeNext() -> [(ArticleNumber, Article)] {
        work.withLock { work in
            while let (number, article) = work.first.popLast() {
                if work.takeUp(article) { return [(number, article)] }
            }
            var batch: [(ArticleNumber, Article)] = []
            while work.next < work.waiting.count, batch.count < Self.batch {
                let (number, article) = work.waiting[work.next]
                work.next += 1
                if work.done.removeValue(forKey: ObjectIdentifier(article)) == nil { batch.append((number, article)) }
            }
            if work.next == work.waiting.count { (work.waiting, work.next) = ([], 0) }
            if batch.isEmpty { work.threads -= 1 }
            return batch
        }
    }
}
