import Glibc
import NewsAnnotation
import NewsModel
import NewsStore
import ReaderCore
import Synchronization

/// Annotates articles behind the reader, on all cores: the one on screen first, the others in the order of loading.
/// What an earlier run has found is taken from there.
final class BackgroundAnnotator: Sendable {
    /// An article to annotate, with its number.
    typealias Task = (number: ArticleNumber, stored: StoredArticle)

    private struct Work {
        var waiting: [Task] = []
        var next = 0
        var first: [Task] = []
        /// Those taken up out of turn; kept, so that no other article comes to stand at the same address.
        var done: [ObjectIdentifier: Article] = [:]
        var threads = 0
        var isEnded = false

        /// True where an article had not been taken up.
        mutating func takeUp(_ article: Article) -> Bool {
            done.updateValue(article, forKey: ObjectIdentifier(article)) == nil
        }
    }

    private let work = Mutex(Work())
    private let mailbox: Mailbox
    private let keeper: AnnotationKeeper
    private let annotator = Annotator()
    /// Raised once all articles are loaded.
    private let isLoaded = DoneFlag()
    /// When there was first something to do, in milliseconds; 0 before.
    private let begun = Atomic(0)
    /// How many articles are taken up and answered for at once.
    private static let batch = 64
    /// How long loading goes before, in milliseconds: a pipe may never come to its end.
    private static let patience = 2000

    init(mailbox: Mailbox, keeper: AnnotationKeeper) { (self.mailbox, self.keeper) = (mailbox, keeper) }

    /// Takes up articles.
    func add(_ articles: [Task]) {
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

    /// Begins at once, for nothing is left to be loaded.
    func loaded() { isLoaded.raise() }

    /// Does this article before the others.
    func hurry(_ task: Task) { work.withLock { $0.first.append(task) } }

    /// Annotates an article on the caller's thread; nil where it was taken up already.
    func annotateNow(_ task: Task) -> AnnotationResult? {
        guard work.withLock({ $0.takeUp(task.stored.article) }) else { return nil }
        return result(task, annotated(task.stored))
    }

    /// Leaves what is waiting undone.
    func end() { work.withLock { $0.isEnded = true } }

    private func run() {
        let now = milliseconds()
        let begun = begun.compareExchange(expected: 0, desired: now, ordering: .relaxed).original
        let left = Self.patience - (begun == 0 ? 0 : now - begun)
        if left > 0 { isLoaded.wait(Int32(left)) }
        while let batch = takeNext() {
            let known = keeper.find(batch.map(\.stored))
            let answers = zip(batch, known).compactMap { task, packed in packed.map { result(task, $0) } }
            if !answers.isEmpty { mailbox.post(.annotated(answers)) }
            let unknown = zip(batch, known).filter { $0.1 == nil }.map(\.0)
            let found = unknown.map { annotated($0.stored) }
            if found.isEmpty { continue }
            mailbox.post(.annotated(zip(unknown, found).map { result($0, $1) }))
            keeper.keep(zip(unknown, found).map { ($0.stored, $1) })
        }
    }

    private func annotated(_ stored: StoredArticle) -> PackedAnnotation {
        PackedAnnotation(annotator.annotate(stored.article), text: stored.article.text)
    }

    private func result(_ task: Task, _ packed: PackedAnnotation) -> AnnotationResult {
        AnnotationResult(number: task.number, article: task.stored.article, packed: packed)
    }

    /// The next articles: a hurried one alone. Nil ends the thread.
    private func takeNext() -> [Task]? {
        let (batch, isLast) = work.withLock { work -> ([Task]?, Bool) in
            if work.isEnded { return (nil, false) }
            while let task = work.first.popLast() {
                if work.takeUp(task.stored.article) { return ([task], false) }
            }
            var batch: [Task] = []
            while work.next < work.waiting.count, batch.count < Self.batch {
                let task = work.waiting[work.next]
                work.next += 1
                if work.done.removeValue(forKey: ObjectIdentifier(task.stored.article)) == nil { batch.append(task) }
            }
            if work.next == work.waiting.count { (work.waiting, work.next) = ([], 0) }
            if !batch.isEmpty { return (batch, false) }
            work.threads -= 1
            return (nil, work.threads == 0)
        }
        if isLast { keeper.tidy() }
        return batch
    }
}
